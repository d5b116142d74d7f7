"""The desk's key is not on this computer: it is typed off the recovery sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from app.language import marked, tr
from app.shell.entry.sheet import Sheet
from app.ui.focus import lead_focus
from app.ui.forms import lines_editor
from app.ui.theme import ThemeState
from app.ui.widgets import PrimaryButton, QuietButton, text


class RecoverySheet(Sheet):
    """Asks for the thirteen groups."""

    help_page = "trouble"

    given = Signal(str)
    turned_back = Signal()

    def __init__(self, theme: ThemeState) -> None:
        super().__init__(theme, tr("Open the desk with its recovery sheet"), tr(_WORDS), "key-round")
        label = text(tr("The 13 groups"))
        label.setObjectName("fieldLabel")
        self.field: QPlainTextEdit = lines_editor(3)
        self.field.setAccessibleName(tr("The 13 groups"))
        self.field.setTabChangesFocus(True)
        label.setBuddy(self.field)
        self.body.addWidget(label)
        self.body.addWidget(self.field)
        self.open = PrimaryButton(tr("Open the desk"))
        self.back = QuietButton(tr("Back"))
        self.buttons.addWidget(self.open)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch()
        self.open.clicked.connect(lambda: self.given.emit(self.field.toPlainText()))
        self.back.clicked.connect(self.turned_back)
        lead_focus(self, self.field)

    def refuse(self, words: str) -> None:
        """Say what is wrong, ready for another try."""
        self.set_busy(False)
        self.show_problem(words)
        self.field.setFocus()


_WORDS = marked(
    "It was printed under Settings, Safety and backups. Type the groups in their order: capital letters or small, with or without spaces."
)
