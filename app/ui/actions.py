"""What can be done on a page, by keys and by name: the one place where a page's actions are made."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.texts import no_key

Wanted = tuple[str, str, Callable[[], object]]
"""Words, keys ("" for none), and what it does."""


def page_actions(page: QWidget, wanted: Iterable[Wanted], *, in_window: bool = False) -> list[QAction]:
    """An action for each, in order; they are the page's own.

    Their keys are heard wherever the focus is in the page, and ``in_window`` also where it is beside the page while that is shown.
    """
    return [_made(page, words, keys, run, in_window=in_window) for words, keys, run in wanted]


def _made(page: QWidget, words: str, keys: str, run: Callable[[], object], *, in_window: bool) -> QAction:
    action = QAction(no_key(words), page)
    if keys:
        contexts = Qt.ShortcutContext
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(contexts.WindowShortcut if in_window else contexts.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked=False: run())
    page.addAction(action)
    return action
