"""The layout of a table: heads, rows and sums as strips that pages can be filled with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from app.printing.pagination import Kind, Strip
from app.printing.style import GROUP_HEAD, SUBTOTAL, TOTAL, TextStyle
from app.printing.table_columns import Column, TableColumns
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines

ROW_PADDING = 6.0
GROUP_HEAD_HEIGHT = 26.0
CONTINUED_ROOM = 60.0


@dataclass(frozen=True)
class Group:
    """Rows that belong together; without a title they have no head and no bookmark. A row has one text for each column."""

    title: str
    rows: Sequence[Sequence[str]]
    subtotal: str = ""


class RowPiece(NamedTuple):
    """A row, or lines ``first`` to ``last`` of one that is higher than a page; ``starts`` are the first lines of its bands."""

    cells: Sequence[str]
    starts: Sequence[int]
    first: int
    last: int
    height: float


class TableLayout:
    """Everything about a table that is known before it is drawn; lengths in points."""

    def __init__(
        self, columns: Sequence[Column], groups: Sequence[Group], total: str, fonts: Fonts, room: float, page_height: float
    ) -> None:
        if not columns:
            raise ValueError("A table needs at least one column.")
        self.groups = groups
        self._fonts = fonts
        self._rows = [[_padded(row, len(columns)) for row in group.rows] for group in groups]
        texts = [set(texts) for texts in zip(*(row for rows in self._rows for row in rows), strict=True)] or [set() for _ in columns]
        self.columns = TableColumns(columns, texts, fonts, room)
        self.group_lines = [self._lines(group.title, GROUP_HEAD, room - CONTINUED_ROOM) for group in groups]
        self.subtotals = [self._lines(group.subtotal, SUBTOTAL, room) if group.subtotal else [] for group in groups]
        self.total_lines = self._lines(total, TOTAL, room) if total else []
        free = page_height - self.columns.head_height - 2 * GROUP_HEAD_HEIGHT - ROW_PADDING
        self._most_lines = max(1, int(free / self.columns.line_height))
        self.pieces: list[RowPiece] = []
        self.strips = list(self._lay_strips())

    def group_head_height(self, group: int) -> float:
        """How high the head of the group is."""
        return GROUP_HEAD_HEIGHT + GROUP_HEAD.line_height * (len(self.group_lines[group]) - 1)

    def _lines(self, text: str, style: TextStyle, room: float) -> list[str]:
        return break_lines(text, room, self._fonts.galley(style).width)

    def _lay_strips(self) -> Iterator[Strip]:
        for number, (group, rows) in enumerate(zip(self.groups, self._rows, strict=True)):
            if group.title:
                yield Strip(Kind.GROUP_HEAD, self.group_head_height(number), number)
            for row in rows:
                for piece in self._pieces(row):
                    self.pieces.append(piece)
                    yield Strip(Kind.ROW, piece.height, number, len(self.pieces) - 1)
            if group.subtotal:
                yield Strip(Kind.SUBTOTAL, SUBTOTAL.line_height * len(self.subtotals[number]) + 10.0, number)
        if self.total_lines:
            yield Strip(Kind.TOTAL, TOTAL.line_height * len(self.total_lines) + 14.0, len(self.groups))

    def _pieces(self, row: Sequence[str]) -> Iterator[RowPiece]:
        lines = [1] * self.columns.band_count
        for wrapped, place, text in zip(self.columns.wrapped, self.columns.places, row, strict=True):
            if text in wrapped:
                lines[place.band] = max(lines[place.band], len(wrapped[text]))
        *starts, total = accumulate(lines, initial=0)
        for first in range(0, total, self._most_lines):
            count = min(total - first, self._most_lines)
            yield RowPiece(row, starts, first, first + count, count * self.columns.line_height + ROW_PADDING)


def _padded(row: Sequence[str], length: int) -> Sequence[str]:
    return row if len(row) == length else [*row, *[""] * length][:length]
