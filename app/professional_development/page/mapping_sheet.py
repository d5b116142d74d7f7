"""A table that comes in from a file: which column is what, and what taking it over would do."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.ui.dialogs import Sheet
from app.ui.widgets import Badge, PrimaryButton, QuietButton, WrapRow, text

if TYPE_CHECKING:
    from app.exchange.mapping import Mapping

_LEFT_OUT = marked("Left out")
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Incoming:
    """The table: its file's name, its columns' names, some of its rows, and what columns may be: (key, words)."""

    name: str
    header: Sequence[str]
    samples: Sequence[Sequence[str]]
    targets: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What taking it over would do: counts with words and tone, what is refused line by line, the words of the button."""

    counts: Sequence[tuple[int, str, str]]
    refused: Sequence[str]
    button: str
    possible: bool


class MappingSheet(Sheet):
    """``mapped`` carries the chosen keys by column (None = left out) at each change; ``wanted``: take it over."""

    mapped = Signal(list)
    wanted = Signal()

    def __init__(
        self, title: str, table: Incoming, mapping: "Mapping | None", what: str, parent: QWidget | None = None, *, kinds: int = 3
    ) -> None:
        """``kinds`` of lines are counted; ``what`` begins the name of each choice ("What the column"); without a mapping nothing is to be chosen."""
        super().__init__(title, table.name, parent, width=720, height=560)
        self._keys = [None, *(key for key, _ in table.targets)]
        self.boxes: list[QComboBox] = []
        if mapping is not None:
            self.body.addLayout(self._grid(table, mapping, what))
        self.counts = [Badge("", "neutral") for _ in range(kinds)]
        self.body.addWidget(WrapRow(self.counts))
        self.refused = text("", "soft", wrap=True)
        self.body.addWidget(self.refused)
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Take them over"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.wanted)
        self.add_buttons([stay, self.go])

    @property
    def columns(self) -> list[str | None]:
        """What each column is."""
        return [self._keys[box.currentIndex()] for box in self.boxes]

    def show_outlook(self, outlook: Outlook) -> None:
        """What taking it over would do."""
        for badge, (count, words, tone) in zip(self.counts, outlook.counts, strict=True):
            badge.show_tone(f"{count} {words}", tone if count else "neutral")
        more = "\n" + tr("and {number} more", number=len(outlook.refused) - _SHOWN) if len(outlook.refused) > _SHOWN else ""
        self.refused.setText("\n".join(outlook.refused[:_SHOWN]) + more)
        self.refused.setVisible(bool(outlook.refused))
        self.show_error("")
        self.go.setText(outlook.button)
        self.go.setEnabled(outlook.possible)

    def refuse(self, problem: UserError) -> None:
        """Say what is wrong."""
        self.show_error(str(problem))

    def _grid(self, table: Incoming, mapping: "Mapping", what: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(16)
        for at, title in enumerate(table.header):
            example = next((row[at] for row in table.samples if at < len(row) and row[at].strip()), "")
            shown = f"{title or tr('Without a title')} ({example[:40]})" if example else title
            grid.addWidget(text(shown, wrap=True), at, 0)
            chosen = mapping.columns[at] if at < len(mapping.columns) else None
            grid.addWidget(self._box(title, chosen, table.targets, what), at, 1)
        return grid

    def _box(self, title: str, chosen: str | None, targets: Sequence[tuple[str, str]], what: str) -> QComboBox:
        box = QComboBox()
        box.addItems([tr(_LEFT_OUT), *(words for _, words in targets)])
        box.setAccessibleName(f"{what} {title}")
        box.setCurrentIndex(self._keys.index(chosen) if chosen in self._keys else 0)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(lambda _at: self.mapped.emit(self.columns))
        self.boxes.append(box)
        return box
