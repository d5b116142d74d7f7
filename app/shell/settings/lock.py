"""Settings: the lock that comes when nobody is at the desk, and news beside the clock."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.shell.attendance import Attendance
from app.shell.lock.secret import what_is_wrong
from app.shell.settings.page import SettingsColumn
from app.shell.tray import tray_works
from app.ui.dialogs import Sheet
from app.ui.feature import Surroundings
from app.ui.forms import FormField
from app.ui.widgets import PrimaryButton, QuietButton, Segments, WrapCheckBox, WrapRow, text

_CHOICES = (0, 2, 5, 10, 15, 30)


class LockSettings(SettingsColumn):
    """Both at once, no button to press; a lock needs something that opens it, so that is asked for first."""

    def __init__(self, around: Surroundings, attendance: Attendance) -> None:
        super().__init__()
        self._around = around
        self._attendance = attendance
        self._memory = attendance.lock.memory
        self._wanted = 0
        choices = [(str(minutes), tr("{minutes} min", minutes=minutes) if minutes else tr("Never")) for minutes in _CHOICES]
        self.minutes = Segments(choices, tr("Lock after"))
        self.minutes.chosen.connect(self._choose)
        self._state = text("", "soft", wrap=True)
        self.pin = QuietButton(tr("Set a PIN…"), "key-round")
        self.pin.clicked.connect(self._ask_pin)
        self.lock = QuietButton(tr("Lock now"), "lock")
        self.lock.clicked.connect(attendance.lock.lock)
        self.tray = WrapCheckBox(tr("Show news beside the clock while you work in another window"))
        self.tray.setChecked(attendance.tray_wanted)
        self.tray.toggled.connect(self._want_tray)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Show what is set now."""
        minutes = str(self._memory.minutes)
        if self._memory.minutes in _CHOICES:
            self.minutes.choose(minutes)
        self.pin.setText(tr("Change the PIN…") if self._memory.has_pin else tr("Set a PIN…"))
        self.pin.setAccessibleName(self.pin.text())
        self._state.setText(tr(_STATES[self._memory.asks_for]))
        self.lock.setEnabled(bool(self._memory.asks_for))

    def _build(self) -> None:
        lock = self.add_pane(tr("Lock when nobody is here"))
        lock.body.addWidget(text(tr(_WORDS), "soft", wrap=True))
        lock.body.addLayout(_left(self.minutes))
        lock.body.addWidget(self._state)
        lock.body.addWidget(WrapRow((self.pin, self.lock), 10))
        news = self.add_pane(tr("News"))
        news.body.addWidget(self.tray)
        news.body.addWidget(text(tr(_NEWS) if tray_works() else tr(_NO_PLACE), "soft", wrap=True))
        self.tray.setEnabled(tray_works())

    def _choose(self, minutes: str) -> None:
        self._wanted = int(minutes)
        if self._wanted and not self._memory.asks_for:
            self._ask_pin()
        else:
            self._keep()

    def _keep(self) -> None:
        try:
            self._memory.set_minutes(self._wanted)
        except UserError as error:
            self._around.notices.fail(error)
        self._attendance.lock.watch_again()
        self.refresh()

    def _ask_pin(self) -> None:
        dialog = PinDialog(self)
        dialog.accepted.connect(lambda: self._take_pin(dialog.pin.value()))
        dialog.rejected.connect(self.refresh)
        dialog.open()

    def _take_pin(self, pin: str) -> None:
        try:
            self._memory.set_pin(pin)
        except UserError as error:
            self._around.notices.fail(error)
        else:
            self._around.notices.say(tr("The PIN is set"), tone="ok")
        self._wanted = self._wanted or self._memory.minutes
        self._keep()

    def _want_tray(self, wanted: bool) -> None:
        try:
            self._attendance.want_tray(wanted)
        except UserError as error:
            self._around.notices.fail(error)


class PinDialog(Sheet):
    """Asks for a new PIN, twice."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("A PIN for the lock"), tr(_PIN_WORDS), parent, width=440)
        self.pin = FormField("PIN", _hidden(), check=what_is_wrong)
        self.again = FormField(tr("The same again"), _hidden())
        self.body.addWidget(self.pin)
        self.body.addWidget(self.again)
        leave = QuietButton(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.use = PrimaryButton(tr("Use this PIN"))
        self.use.clicked.connect(self._take)
        self.add_buttons([leave, self.use])
        self.pin.editor.setFocus()

    def _take(self) -> None:
        if not self.pin.valid():
            self.pin.editor.setFocus()
            self.fit()
        elif self.again.value() != self.pin.value():
            self.again.show_error(tr("The two are not the same. Type it again."))
            self.again.put("")
            self.again.editor.setFocus()
            self.fit()
        else:
            self.done(QDialog.DialogCode.Accepted)


def _hidden() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(100)
    return field


def _left(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


_WORDS = marked(
    "After some minutes without keys or mouse the window shows a page that asks for your PIN, and nothing of the desk. "
    "What you were typing is kept; work in the background goes on."
)
_STATES = {
    "PIN": marked("Your PIN opens the lock; so does the desk's passphrase, if it has one."),
    "passphrase": marked("The desk's passphrase opens the lock. A PIN is quicker to type."),
    "": marked("Set a PIN first: it is what opens the lock."),
}
_PIN_WORDS = marked(
    "It opens the lock on this computer. Nobody can look it up. If you forget it, restart the computer and sign in to it as "
    "yourself: then you may set a new one."
)
_NEWS = marked(
    "A ticket that was answered, a conflict, a session tomorrow. While the desk is locked it says only that there is something new."
)
_NO_PLACE = marked("This system has no place for it beside the clock. News waits behind the bell in the window.")
