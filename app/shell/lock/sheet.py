"""What stands in the window while the desk is locked: a calm sheet that names nothing of the desk."""

import math
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from app.language import marked, tr, trn
from app.shell.entry.sheet import Sheet
from app.ui.focus import lead_focus
from app.ui.theme import ThemeState
from app.ui.widgets import LinkButton, PrimaryButton


class _Words(NamedTuple):
    name: str
    to_go_on: str
    forgotten: str
    wrong: str


_WORDS = {
    "PIN": _Words(
        marked("PIN"),
        marked("Type your PIN to go on where you were. Work in the background goes on meanwhile."),
        marked("I forgot the PIN"),
        marked("That is not your PIN. Check Caps Lock and the keyboard's language, then try again."),
    ),
    "passphrase": _Words(
        marked("Passphrase"),
        marked("Type your passphrase to go on where you were. Work in the background goes on meanwhile."),
        marked("I forgot the passphrase"),
        marked("That is not your passphrase. Check Caps Lock and the keyboard's language, then try again."),
    ),
}


class LockSheet(Sheet):
    """Asks for the PIN or the passphrase; while wrong tries are to wait, it says how long."""

    help_page = "trouble"

    given = Signal(str)
    forgot = Signal()
    """The PIN is forgotten: whoever sees to the lock knows what can be done."""

    def __init__(self, theme: ThemeState, asks_for: str) -> None:
        words = _WORDS[asks_for]
        super().__init__(theme, tr("Liaison Desk is locked"), tr(words.to_go_on), "lock")
        self._wrong = words.wrong
        self._left = 0
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(1000)
        name = tr(words.name)
        self.field.setAccessibleName(name)
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("fieldLabel")
        label.setBuddy(self.field)
        self.body.addWidget(label)
        self.body.addWidget(self.field)
        self.unlock = PrimaryButton(tr("Unlock"))
        self.buttons.addWidget(self.unlock)
        self.forgotten = LinkButton(tr(words.forgotten))
        self.buttons.addWidget(self.forgotten)
        self.buttons.addStretch()
        self.forgotten.clicked.connect(self.forgot)
        self.unlock.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        lead_focus(self, self.field)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)

    def refuse(self, wait: float) -> None:
        """It was not right; the next try is heard after ``wait`` seconds."""
        self.field.clear()
        if wait > 0:
            self.hold(wait)
        else:
            self.show_problem(tr(self._wrong))
            self.field.setFocus()

    def hold(self, wait: float) -> None:
        """Hear no try for ``wait`` seconds."""
        self._left = math.ceil(wait)
        if self._left > 0:
            self._show_held(True)
            self._second.start()

    def _count(self) -> None:
        self._left -= 1
        self._show_held(self._left > 0)
        if self._left <= 0:
            self._second.stop()
            self.field.setFocus()

    def _show_held(self, held: bool) -> None:
        self.field.setEnabled(not held)
        self.unlock.setEnabled(not held)
        seconds = trn(self._left, "1 second", "{number} seconds")
        self.show_problem(tr("That was wrong several times. You can try again in {seconds}.", seconds=seconds) if held else "")

    def _give(self) -> None:
        if self.field.text() and self.field.isEnabled():
            self.show_problem("")
            self.given.emit(self.field.text())
