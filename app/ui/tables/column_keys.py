"""What the mouse does with the head of a table, by keys: for the column of the current cell."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.language import tr
from app.ui.tables.header import TableHeader
from app.ui.tables.view import RecordsView

_STEP = 20
"""Pixels, at the usual text size, that a column grows or shrinks by at each press."""


def column_actions(view: RecordsView, header: TableHeader, sort_by: Callable[[int], None], owner: QObject) -> list[QAction]:
    """Sorting, and the width of a column. They are heard while the table has the focus, and belong in its menu."""

    def of_current(run: Callable[[int], None]) -> Callable[[], None]:
        def act() -> None:
            if view.currentIndex().isValid():
                run(view.currentIndex().column())

        return act

    wanted = (
        (tr("Sort by this column"), "Ctrl+Shift+O", sort_by),
        (tr("Make this column wider"), "Ctrl+Shift+Right", lambda column: header.widen(column, _STEP)),
        (tr("Make this column narrower"), "Ctrl+Shift+Left", lambda column: header.widen(column, -_STEP)),
    )
    return [_made(view, owner, words, keys, of_current(run)) for words, keys, run in wanted]


def _made(view: RecordsView, owner: QObject, words: str, keys: str, act: Callable[[], None]) -> QAction:
    action = QAction(words, owner)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _checked=False: act())
    view.addAction(action)
    return action
