"""The keys that work everywhere in the window. Each says what it does: the list of keys is made of these, and of the pages' actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.language import either, tr
from app.late import late

if TYPE_CHECKING:
    from app.ui import keyboard
    from app.ui.keyboard import KeyGroup
else:
    keyboard = late("app.ui.keyboard")


def add_key(window: QWidget, keys: str, words: str, run: Callable[[], object]) -> QShortcut:
    """``keys`` do ``run`` wherever the focus is in the window; ``words`` say what that is."""
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setWhatsThis(words)
    shortcut.activated.connect(run)
    return shortcut


def everywhere(window: QWidget) -> KeyGroup:
    """The keys of the window, in the order in which they were made; two that do the same stand together."""
    found: dict[str, list[str]] = {}
    for shortcut in window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if shortcut.isEnabled():
            found.setdefault(shortcut.whatsThis(), []).append(keyboard.said_keys(shortcut.key()))
    return keyboard.KeyGroup(tr("Everywhere"), [keyboard.KeyLine(words, either(keys)) for words, keys in found.items()])


def of_page(title: str, page: QWidget, late_keys: Iterable[tuple[str, str]] = ()) -> KeyGroup:
    """The keys of a page and of all its parts, also of those that are made only when they are opened: ``late_keys``, as the room declares them."""
    actions = {id(action): action for action in (*page.actions(), *_below(page))}
    later = (keyboard.KeyLine(tr(words), keyboard.said_keys(QKeySequence(keys))) for words, keys in late_keys)
    lines = dict.fromkeys((*keyboard.key_lines(actions.values()), *later))
    return keyboard.KeyGroup(title, list(lines))


def _below(page: QObject) -> list[QAction]:
    return page.findChildren(QAction)
