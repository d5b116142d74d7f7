"""Joining a school's desks at the first start: the invitation, what it offers, the history as it comes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.shell.entry.first_start import Answers, PaperChoice, labelled
from app.shell.entry.sheet import Sheet
from app.ui.focus import lead_focus
from app.ui.forms import lines_editor
from app.ui.scanner import TARGET
from app.ui.theme import ThemeState
from app.ui.widgets import PrimaryButton, QuietButton, WrapRow, text

if TYPE_CHECKING:
    from app.shell.joiner import Offer, PlaceForm

_LARGEST_FILE = 100_000
_CODE = "LD1"


class JoinSheet(Sheet):
    """Asks for the invitation, and where it does not say so, for the place where the desks meet."""

    help_page = "sharing"

    given = Signal(str, bool)
    """The text of the invitation, and whether the fields of the place are shown."""
    turned_back = Signal()

    def __init__(self, theme: ThemeState, place: PlaceForm, typed: str = "") -> None:
        super().__init__(theme, tr("Join a school's desk"), tr("You need the sheet or the file that the liaison has given you."), "users")
        self.place = place
        self.invitation = lines_editor(3)
        self.invitation.setPlainText(typed)
        self.invitation.setPlaceholderText(tr("Type the 12 words, or scan the code"))
        self.invitation.setProperty(TARGET, True)
        self.file = QuietButton(tr("Open the file…"), "folder-open")
        self.body.addLayout(labelled(tr("Words or code"), self.invitation))
        self.body.addWidget(WrapRow((self.file,)))
        self.wrong = text("", "error", wrap=True)
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self._where = QWidget()
        column = QVBoxLayout(self._where)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        heading = QLabel(tr("Where the school's desks meet"))
        heading.setObjectName("fieldLabel")
        column.addWidget(heading)
        column.addWidget(
            text(tr("It stands on the sheet, below the words. On this computer it may have another letter or path."), "soft", wrap=True)
        )
        column.addWidget(place.widget())
        self._where.hide()
        self.body.addWidget(self._where)
        self.go, back = PrimaryButton(tr("Continue")), QuietButton(tr("Back"))
        self.buttons.addWidget(self.go)
        self.buttons.addWidget(back)
        self.buttons.addStretch()
        self.go.clicked.connect(self._go)
        back.clicked.connect(self.turned_back)
        self.file.clicked.connect(self._ask_file)
        self.invitation.textChanged.connect(self._scanned)
        lead_focus(self, self.invitation)

    @property
    def asks_place(self) -> bool:
        """Whether the fields of the place are shown."""
        return not self._where.isHidden()

    def ask_place(self, words: str = "") -> None:
        """Ask where the desks meet; ``words`` say what is wrong with where they were looked for."""
        self.set_busy(False)
        self._where.show()
        self.place.show_error(words)
        self.place.widget().setFocus()
        self.reveal(self._where)

    def refuse(self, words: str) -> None:
        """Say what is wrong with the invitation, beside its field."""
        self.set_busy(False)
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.invitation.setAccessibleDescription(words)
        self.invitation.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the place is looked at."""
        super().set_busy(busy)
        self.go.setText(tr("Looking…") if busy else tr("Continue"))

    def _go(self) -> None:
        self.wrong.hide()
        if self.asks_place and not self.place.valid():
            return
        self.given.emit(self.invitation.toPlainText(), self.asks_place)

    def _scanned(self) -> None:
        """A scanner ends with Enter: nothing more needs to be pressed."""
        typed = self.invitation.toPlainText()
        if typed.endswith("\n") and typed.lstrip().upper().startswith(_CODE) and self.isEnabled():
            self._go()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("The invitation"), "", tr("Invitation (*.liaison-invitation);;All files (*)")
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Use the invitation in a file, or say why that cannot be."""
        try:
            self.take_file(path)
        except UserError as error:
            self.refuse(str(error))

    def take_file(self, path: Path) -> None:
        """Use the invitation in a file. Raises UserError when it cannot be read."""
        try:
            with path.open("rb") as file:
                said = file.read(_LARGEST_FILE).decode("utf-8", "replace")
        except OSError as error:
            raise UserError(
                tr("“{name}” could not be read ({strerror}).", name=path.name, strerror=error.strerror),
                tr("Copy it to this computer and open it there."),
            ) from error
        self.invitation.setPlainText(said)
        self._go()


class OfferSheet(Sheet):
    """Says who invites, and asks for the name and the paper."""

    help_page = "sharing"

    agreed = Signal(object)
    """The ``Answers``."""
    turned_back = Signal()

    def __init__(self, theme: ThemeState, offer: Offer, locale: QLocale) -> None:
        words = tr("{inviter} invites you {role}", inviter=offer.inviter or tr("The liaison"), role=offer.role)
        super().__init__(theme, tr("Join {school}", school=offer.school or tr("the school")), words, "school")
        self._offer = offer
        self.name = QLineEdit(offer.name)
        self.name.setMaxLength(120)
        self.paper = PaperChoice(locale)
        self.body.addLayout(labelled(tr("Your name, as it shall stand beside what you do"), self.name))
        self.body.addLayout(labelled(tr("The paper in your printer"), self.paper))
        self.join, back = PrimaryButton(tr("Join"), "users"), QuietButton(tr("Back"))
        self.buttons.addWidget(self.join)
        self.buttons.addWidget(back)
        self.buttons.addStretch()
        self.join.clicked.connect(self._agree)
        self.name.returnPressed.connect(self._agree)
        back.clicked.connect(self.turned_back)
        lead_focus(self, self.name)

    def _agree(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.show_problem(tr("Please write your name."))
            self.name.setFocus()
            return
        self.agreed.emit(Answers(name, self._offer.school, self.paper.paper()))


class HistorySheet(Sheet):
    """The history is coming: how far it is; nobody needs to wait for it."""

    help_page = "sharing"

    gone_on = Signal()
    tried_again = Signal()

    def __init__(self, theme: ThemeState, school: str) -> None:
        words = tr("It takes less than a minute for most schools. You need not wait for it: the rest comes while you work.")
        super().__init__(theme, tr("Bringing the history of {school}", school=school or tr("the school")), words, "refresh-cw")
        self.figure = text("", "soft")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.figure)
        self.again = PrimaryButton(tr("Try again"), "refresh-cw")
        self.meanwhile = QuietButton(tr("Open the desk meanwhile"))
        self.again.hide()
        self.buttons.addWidget(self.again)
        self.buttons.addWidget(self.meanwhile)
        self.buttons.addStretch()
        self.again.clicked.connect(self.tried_again)
        self.meanwhile.clicked.connect(self.gone_on)
        lead_focus(self, self.meanwhile)

    def show_figure(self, words: str) -> None:
        """Say how far it is."""
        self.figure.setText(words)

    def show_trouble(self, error: UserError) -> None:
        """It stopped; what has come is kept."""
        self.figure.setText(tr("What has come so far is kept."))
        self.show_problem(str(error))
        self.again.show()
        self.again.setFocus()

    def carry_on(self) -> None:
        """It is tried again."""
        self.show_problem("")
        self.figure.setText("")
        self.again.hide()
