"""Texts that are put in by one choice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from app.tickets.rules.district import Canned
from app.ui.widgets import LinkButton

_SHORTCUT = "Ctrl+T"


class CannedButton(LinkButton):
    """Opens the list of texts; the chosen one goes where the cursor stands. ``keep_wanted``: the text here becomes one of them."""

    keep_wanted = Signal()

    def __init__(self, editor: QPlainTextEdit, texts: Callable[[], Sequence[Canned]], fill: Callable[[str], str]) -> None:
        super().__init__("Canned text", "clipboard-paste")
        self._editor = editor
        self._texts = texts
        self._fill = fill
        self.setToolTip("Put in a text that is often needed (Ctrl T)")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._list)
        self.setMenu(menu)
        key = QAction("Canned text", editor)
        key.setShortcut(_SHORTCUT)
        key.triggered.connect(self.showMenu)
        editor.addAction(key)

    def put(self, canned: Canned) -> None:
        """Put a text in at the cursor, on lines of its own."""
        cursor = self._editor.textCursor()
        before = self._editor.toPlainText()[: cursor.position()]
        cursor.insertText(("" if not before or before.endswith("\n") else "\n") + self._fill(canned.text))
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()

    def _list(self) -> None:
        menu = self.menu()
        menu.clear()
        for number, canned in enumerate(self._texts(), start=1):
            key = f"&{number}  " if number < 10 else ""
            action = menu.addAction(key + canned.title.replace("&", "&&"))
            action.setToolTip(canned.text)
            action.triggered.connect(lambda _checked=False, canned=canned: self.put(canned))
        menu.addSeparator()
        menu.addAction("Keep what is written here as a text…").triggered.connect(self.keep_wanted)
