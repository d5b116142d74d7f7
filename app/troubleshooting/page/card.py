"""The card in front of a run: what it shows stands in one column, and it knows when it shows another place of the run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.language import tr
from app.troubleshooting.rules.runs import RunState
from app.ui.widgets import LinkButton, Pane


class Card(Pane):
    """A question or an outcome, with the way back. Signals: ``came`` after it shows another place of a run, ``typing`` at each change
    that a person makes.
    """

    came = Signal()
    typing = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=30, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.back = LinkButton(tr("Back"), "undo-2")
        self._place = ""

    def stack(self, *parts: QWidget | QLayout | int) -> None:
        """Put parts below each other from the top; a number is the space between two."""
        self.body.setSpacing(0)
        for part in parts:
            if isinstance(part, int):
                self.body.addSpacing(part)
            elif isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)
        self.body.addStretch(1)

    def comes_to(self, run: RunState, key: str) -> bool:
        """Whether this is another place of the run than the one before: what was typed there goes."""
        before, self._place = self._place, f"{run.id} {key} {len(run.taken)}"
        return self._place != before
