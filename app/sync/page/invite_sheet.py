"""Inviting: whom and to what; then the words, the code and the sheet for whoever was invited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.sync.rules.roles import INVITED, role_may, role_title
from app.ui.dialogs import Sheet
from app.ui.drafts import Drafts
from app.ui.forms import FormField
from app.ui.icons import scaled
from app.ui.widgets import PrimaryButton, QuietButton, restyle, text

if TYPE_CHECKING:
    from app.printing import barcodes
else:
    barcodes = late("app.printing.barcodes")

DRAFT = "sharing.invite"
_SIDE = 176
_ACROSS = 3


class InviteSheet(Sheet):
    """Asks for a name and a role. Signal ``wanted`` with role and name."""

    wanted = Signal(str, str)

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Invite somebody"), tr("They get all of the desk, with its history, on a computer of their own."), parent, width=560
        )
        self._drafts = drafts
        self.name = FormField(tr("Name"), QLineEdit(), hint=tr("As it shall stand in the history beside what they do."), check=_named)
        self.roles: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(8)
        for role in INVITED:
            choice = QRadioButton(role_title(role.key))
            choice.setAccessibleDescription(role_may(role.key))
            group.addButton(choice)
            self.roles[role.key] = choice
            said = role_may(role.key)
            may = text(said[:1].upper() + said[1:], "faint", wrap=True)
            may.setContentsMargins(26, 0, 0, 0)
            column.addWidget(choice)
            column.addWidget(may)
        self.body.addWidget(self.name)
        self.body.addSpacing(6)
        self.body.addWidget(text(tr("What they are"), "soft"))
        self.body.addLayout(column)
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Make the invitation"), "key-round")
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.add_buttons([stay, self.go])
        draft = drafts.load(DRAFT) or {}
        self.roles.get(str(draft.get("role")), self.roles[INVITED[0].key]).setChecked(True)
        self.name.put(str(draft.get("name", "")))
        self.name.edited.connect(self._keep)
        group.buttonToggled.connect(lambda _button, _on: self._keep())
        self.name.editor.setFocus()

    @property
    def role(self) -> str:
        """The key of the role that is chosen."""
        return next(key for key, choice in self.roles.items() if choice.isChecked())

    def refuse(self, problem: UserError) -> None:
        """Say why there is no invitation."""
        self.go.setEnabled(True)
        self.show_error(str(problem))

    def _go(self) -> None:
        if self.name.valid():
            self.show_error("")
            self.go.setEnabled(False)
            self.wanted.emit(self.role, self.name.value())
        else:
            self.name.editor.setFocus()

    def _keep(self) -> None:
        if self.name.value():
            self._drafts.save(DRAFT, {"name": self.name.value(), "role": self.role})
        else:
            self._drafts.clear(DRAFT)


class InvitationSheet(Sheet):
    """Shows an invitation. Signals ``print_wanted`` and ``file_wanted``."""

    print_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, name: str, role: str, words: Sequence[str], code: str, parent: QWidget | None = None) -> None:
        subtitle = tr(
            "{name} {role_may} The invitation works once; whoever has the words or the code can join.", name=name, role_may=role_may(role)
        )
        super().__init__(tr("Invitation for {name}", name=name), subtitle, parent, width=640)
        self._code = code
        self.words = WordGrid(words)
        self.qr = QrPicture(code)
        beside = QVBoxLayout()
        beside.setSpacing(10)
        how = tr(
            "On the other computer {name} starts Liaison Desk, chooses “Join a school's desk”, and scans this code or types the words.",
            name=name,
        )
        beside.addWidget(text(how, "soft", wrap=True))
        self.copy = QuietButton(tr("Copy the code"), "copy")
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch()
        beside.addLayout(row)
        beside.addStretch()
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(beside, 1)
        self.body.addWidget(self.words)
        self.body.addSpacing(6)
        self.body.addLayout(across)
        self.file, done = QuietButton(tr("Save as a file…"), "save"), QuietButton(tr("Done"))
        self.paper = PrimaryButton(tr("Print the sheet"), "printer")
        self.file.clicked.connect(self.file_wanted)
        self.paper.clicked.connect(self.print_wanted)
        done.clicked.connect(self.accept)
        self.add_buttons([done, self.paper], [self.file])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.copy.setText(tr("Copied"))


class RecoverySheet(Sheet):
    """Shows the recovery key once. Signals ``print_wanted``, and ``kept`` when somebody says that it is on paper."""

    print_wanted = Signal()
    kept = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        subtitle = tr(
            "If the liaison's computer is lost or stolen, only these words can remove it from the school's desks. "
            "Print them and keep the sheet in the school's safe. Afterwards they are on no computer any more."
        )
        super().__init__(tr("Put the recovery key on paper"), subtitle, parent, width=600)
        self.body.addWidget(WordGrid(words))
        later = QuietButton(tr("Later"))
        self.on_paper = QuietButton(tr("It is on paper"))
        self.paper = PrimaryButton(tr("Print the sheet"), "printer")
        later.clicked.connect(self.reject)
        self.on_paper.clicked.connect(self.kept)
        self.paper.clicked.connect(self.print_wanted)
        self.add_buttons([later, self.on_paper, self.paper])


class WordGrid(QWidget):
    """Numbered words, three in a row; they can be selected."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The words: ") + ", ".join(words))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, word in enumerate(words):
            label = text(f"{place + 1}.  {word}", "strong")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, place // _ACROSS, place % _ACROSS)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)


class QrPicture(QWidget):
    """A QR code, always black on white, so that a scanner reads it in the dark look as well."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        symbol = barcodes.qr_symbol(code)
        self._across = symbol.across + 2 * symbol.quiet
        self._bars = [_bar(part, symbol.quiet, symbol.across) for part in symbol.path.split(" re")[:-1]]
        self.setAccessibleName(tr("QR code of the invitation, for a scanner"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        restyle(self)

    def sizeHint(self) -> QSize:
        """Large enough for a scanner."""
        side = max(3, round(scaled(_SIDE) / self._across)) * self._across
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Whole pixels for each module."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("white"))
            module = max(1, self.width() // self._across)
            edge = (self.width() - module * self._across) // 2
            for x, y, width in self._bars:
                painter.fillRect(QRectF(edge + x * module, edge + y * module, width * module, module), QColor("black"))


def _bar(part: str, quiet: int, across: int) -> tuple[int, int, int]:
    """A rectangle of the symbol, whose y goes upwards, as left, top and width in modules."""
    x, y, width, _height = (int(number) for number in part.split())
    return x + quiet, across - 1 - y + quiet, width


def _named(words: str) -> str:
    return "" if words else tr("Whom do you invite?")
