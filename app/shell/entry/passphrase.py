"""Where no keyring works: a passphrase is chosen once and asked for at each start."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout

from app.language import tr
from app.shell.entry.sheet import Sheet
from app.shell.entry.strength import strength
from app.ui.focus import lead_focus
from app.ui.theme import ThemeState
from app.ui.widgets import LinkButton, PrimaryButton, QuietButton

_LEVELS = ("bad", "warn", "ok", "ok")


class ChoosePassphraseSheet(Sheet):
    """Asks for a new passphrase, twice, and says how good it is."""

    chosen = Signal(str)
    turned_back = Signal()

    def __init__(self, theme: ThemeState, known_words: Sequence[str], why: str = "") -> None:
        super().__init__(
            theme,
            tr("Choose a passphrase for this desk"),
            why
            or tr(
                "This computer has no keyring that could keep the desk's key, so you will be asked for a passphrase at each start. "
                "Nobody can recover it: write it down and keep it where you keep your keys."
            ),
            "key-round",
        )
        self._known = known_words
        self.first = _hidden(tr("Passphrase"))
        self.second = _hidden(tr("The same again"))
        self._hint = QLabel()
        self._hint.setObjectName("strengthHint")
        self._hint.setWordWrap(True)
        show = QCheckBox(tr("Show what I type"))
        show.toggled.connect(self._show)
        for words, field in ((tr("Passphrase"), self.first), (tr("The same again"), self.second)):
            self.body.addLayout(_labelled(words, field))
            if field is self.first:
                self.body.addWidget(self._hint)
        self.body.addWidget(show)
        self.choose = PrimaryButton(tr("Use this passphrase"))
        self.back = QuietButton(tr("Back"))
        self.buttons.addWidget(self.choose)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch()
        self.back.clicked.connect(self.turned_back)
        self.choose.clicked.connect(self._choose)
        self.first.textChanged.connect(self._judge)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self._choose)
        lead_focus(self, self.first)
        self._judge()

    def hint(self) -> str:
        """What is said about the passphrase now."""
        return self._hint.text()

    def _judge(self) -> None:
        judged = strength(self.first.text(), self._known)
        self._hint.setText(judged.hint)
        self._hint.setProperty("tone", _LEVELS[judged.level] if self.first.text() else "neutral")
        self._hint.style().polish(self._hint)

    def _choose(self) -> None:
        if not strength(self.first.text(), self._known).enough:
            self.show_problem(self.hint())
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self.show_problem(tr("The two are not the same. Type the passphrase again."))
            self.second.clear()
            self.second.setFocus()
        else:
            self.show_problem("")
            self.chosen.emit(self.first.text())

    def _show(self, shown: bool) -> None:
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class AskPassphraseSheet(Sheet):
    """Asks for the passphrase of a desk that has one."""

    help_page = "trouble"

    given = Signal(str)
    forgot = Signal()

    def __init__(self, theme: ThemeState, title: str, words: str = "") -> None:
        super().__init__(theme, title, words or tr("Type the passphrase to open the desk."), "lock")
        self.field = _hidden(tr("Passphrase"))
        self.body.addLayout(_labelled(tr("Passphrase"), self.field))
        self.open = PrimaryButton(tr("Open"))
        self.forgotten = LinkButton(tr("Use the recovery sheet"))
        self.buttons.addWidget(self.open)
        self.buttons.addWidget(self.forgotten)
        self.buttons.addStretch()
        self.forgotten.clicked.connect(self.forgot)
        self.open.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        lead_focus(self, self.field)

    def refuse(self, words: str) -> None:
        """Say why it did not open, ready for another try."""
        self.set_busy(False)
        self.show_problem(words)
        self.field.selectAll()
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text():
            self.show_problem("")
            self.given.emit(self.field.text())


def _hidden(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setMaxLength(1000)
    return field


def _labelled(words: str, field: QLineEdit) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("fieldLabel")
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return column
