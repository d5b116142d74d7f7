"""Changing somebody's role, and removing somebody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.sync.rules.roles import INVITED
from app.ui.dialogs import Sheet
from app.ui.forms import FormField
from app.ui.widgets import PrimaryButton, QuietButton, text

_ONLY_WITH_KEY = marked("{name} was not invited from this desk, so this desk alone may not do it. The 12 words on the recovery sheet may.")


class RoleSheet(Sheet):
    """Signal ``wanted`` with the key of the new role."""

    wanted = Signal(str)

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("The role of {name}", name=name), tr("It holds from the moment in which the other desks hear of it."), parent, width=480
        )
        self.roles: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for one in INVITED:
            choice = QRadioButton(one.title)
            choice.setAccessibleDescription(one.may)
            choice.setChecked(one.key == role)
            group.addButton(choice)
            self.roles[one.key] = choice
            may = text(one.may[:1].upper() + one.may[1:], "faint", wrap=True)
            may.setContentsMargins(26, 0, 0, 0)
            self.body.addWidget(choice)
            self.body.addWidget(may)
        self._before = role
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Change the role"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.add_buttons([stay, self.go])

    def refuse(self, problem: UserError) -> None:
        """Say why it stays as it was."""
        self.go.setEnabled(True)
        self.show_error(str(problem))

    def _go(self) -> None:
        chosen = next((key for key, choice in self.roles.items() if choice.isChecked()), self._before)
        if chosen == self._before:
            self.reject()
            return
        self.go.setEnabled(False)
        self.wanted.emit(chosen)


_FROM_NOW_ON = marked(
    "What is done from now on changes nothing on any other desk; what the others do is sealed with new keys that it does not get."
)
_ON_THAT_COMPUTER = marked(
    "What is done on {computer} from now on changes nothing on any other desk; what the others do is sealed with new keys that it does not get."
)


class RemoveSheet(Sheet):
    """Signal ``wanted`` with the words of the recovery key, "" where they are not asked for."""

    wanted = Signal(str)

    def __init__(self, name: str, computer: str, parent: QWidget | None = None, *, by_right: bool = True) -> None:
        """``by_right``: this desk invited the other, directly or not; if not, the recovery key is asked for at once."""
        super().__init__(tr("Remove {name}?", name=name), "" if by_right else tr(_ONLY_WITH_KEY, name=name), parent, width=520)
        told = (
            tr("What {name} has done until now stays.", name=name),
            tr(_ON_THAT_COMPUTER, computer=computer) if computer else tr(_FROM_NOW_ON),
            tr("What is on that computer already stays readable there. To come back, somebody must be invited again."),
        )
        for words in told:
            self.body.addWidget(text(words, "soft", wrap=True))
        self.recovery = FormField(
            tr("The 12 words of the recovery key"), QLineEdit(), hint=tr("They are on paper in the school's safe."), check=_typed
        )
        self.recovery.setHidden(by_right)
        self.body.addWidget(self.recovery)
        stay, self.go = QuietButton(tr("Cancel")), QuietButton(tr("Remove {name}", name=name))
        self.go.setProperty("danger", True)
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.add_buttons([stay, self.go])
        stay.setDefault(True)
        (stay if by_right else self.recovery.editor).setFocus()

    def refuse(self, problem: UserError, *, ask_recovery: bool) -> None:
        """Say why not; where the right is missing, the recovery key may stand in for it."""
        self.go.setEnabled(True)
        if ask_recovery and self.recovery.isHidden():
            self.recovery.show()
            self.show_error(tr("{problem} With the recovery key it can be done all the same.", problem=problem))
            self.recovery.editor.setFocus()
            self.fit()
        elif not self.recovery.isHidden():
            self.recovery.show_error(str(problem))
        else:
            self.show_error(str(problem))

    def _go(self) -> None:
        self.show_error("")
        if self.recovery.isHidden():
            self.go.setEnabled(False)
            self.wanted.emit("")
        elif self.recovery.valid():
            self.go.setEnabled(False)
            self.wanted.emit(self.recovery.value())
        else:
            self.recovery.editor.setFocus()


class GoOnSheet(Sheet):
    """Signal ``wanted`` when somebody goes on without what is missing."""

    wanted = Signal()

    def __init__(self, told: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Go on without what is missing?"), "", parent, width=520)
        for words in told:
            self.body.addWidget(text(words, "soft", wrap=True))
        stay, self.go = QuietButton(tr("Wait longer")), QuietButton(tr("Go on without it"))
        self.go.setProperty("danger", True)
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.add_buttons([stay, self.go])
        stay.setDefault(True)
        stay.setFocus()

    def refuse(self, problem: UserError) -> None:
        """Say why not."""
        self.go.setEnabled(True)
        self.show_error(str(problem))

    def _go(self) -> None:
        self.go.setEnabled(False)
        self.wanted.emit()


def _typed(words: str) -> str:
    return "" if words.strip() else tr("Type the 12 words from the sheet.")
