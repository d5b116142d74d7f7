"""Feedback from a form tool's file: which column answers which question, and what taking it over would do."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.errors import UserError
from app.ui.dialogs import Sheet
from app.ui.widgets import Badge, PrimaryButton, QuietButton, WrapRow, text

if TYPE_CHECKING:
    from app.exchange.mapping import Mapping
    from app.professional_development.rules.feedback import Form
    from app.professional_development.service.feedback_files import FeedbackPlan

_LEFT_OUT = "Left out"
_SHOWN = 6


class FeedbackImportSheet(Sheet):
    """``mapped`` carries the chosen keys by column (None = left out) at each change; ``wanted``: take it over."""

    mapped = Signal(list)
    wanted = Signal()

    def __init__(
        self,
        name: str,
        header: Sequence[str],
        samples: Sequence[Sequence[str]],
        mapping: "Mapping",
        form: "Form",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Feedback from a file", name, parent, width=720, height=560)
        self._keys = [None, *(question.key for question in form.questions)]
        self.boxes: list[QComboBox] = []
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(16)
        for at, title in enumerate(header):
            example = next((row[at] for row in samples if at < len(row) and row[at].strip()), "")
            box = QComboBox()
            box.addItems([_LEFT_OUT, *(question.text for question in form.questions)])
            box.setAccessibleName(f"What the column {title} answers")
            chosen = mapping.columns[at] if at < len(mapping.columns) else None
            box.setCurrentIndex(self._keys.index(chosen) if chosen in self._keys else 0)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(lambda _at: self.mapped.emit(self.columns))
            self.boxes.append(box)
            shown = f"{title or 'Without a title'} ({example[:40]})" if example else title
            grid.addWidget(text(shown, wrap=True), at, 0)
            grid.addWidget(box, at, 1)
        self.body.addLayout(grid)
        self.counts = [Badge("", "ok"), Badge("", "neutral"), Badge("", "warn")]
        self.body.addWidget(WrapRow(self.counts))
        self.refused = text("", "soft", wrap=True)
        self.body.addWidget(self.refused)
        stay, self.go = QuietButton("Cancel"), PrimaryButton("Take them over")
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.wanted)
        self.add_buttons([stay, self.go])

    @property
    def columns(self) -> list[str | None]:
        """The chosen question of each column."""
        return [self._keys[box.currentIndex()] for box in self.boxes]

    def show_plan(self, plan: "FeedbackPlan") -> None:
        """What taking it over would do."""
        told = [(plan.count("new"), "new"), (plan.count("same"), "taken over before"), (plan.count("refused"), "refused")]
        for badge, (count, words), tone in zip(self.counts, told, ("ok", "neutral", "warn"), strict=True):
            badge.show_tone(f"{count} {words}", tone if count else "neutral")
        lines = [f"Line {line.number}: {line.reason}" for line in plan.lines if line.kind == "refused"]
        more = f"\nand {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else ""
        self.refused.setText("\n".join(lines[:_SHOWN]) + more)
        self.refused.setVisible(bool(lines))
        new = plan.count("new")
        self.go.setText("Take 1 form over" if new == 1 else f"Take {new} forms over")
        self.go.setEnabled(bool(new))

    def refuse(self, problem: UserError) -> None:
        """Say what is wrong."""
        self.show_error(str(problem))
