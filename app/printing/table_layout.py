"""The layout of a table: widths of columns, lines of cells, heights of rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.printing.column_widths import Demand, share
from app.printing.pagination import Kind, Strip
from app.printing.style import GROUP_HEAD, SUBTOTAL, TABLE_HEAD, TOTAL, TextStyle, Weight
from app.printing.typesetting import Fonts, Galley
from app.printing.wrapping import break_lines, widest_word

SIZES = (9.0, 8.5, 8.0)  # "shrink within 1 pt"
GUTTER = 11.0
ROW_PADDING = 6.0
GROUP_HEAD_HEIGHT = 26.0
CONTINUED_ROOM = 60.0
SHIFTS = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True)
class Column:
    """A column: ``weight`` is its share of the room compared with others when there is not enough for all."""

    title: str
    weight: float = 1.0
    align: str = "left"
    mono: bool = False
    bold: bool = False


@dataclass(frozen=True)
class Group:
    """Rows that belong together; without a title they have no head and no bookmark. A row has one text for each column."""

    title: str
    rows: Sequence[Sequence[str]]
    subtotal: str = ""


class RowPiece(NamedTuple):
    """A row, or lines ``first`` to ``last`` of one that is higher than a page."""

    cells: Sequence[str]
    first: int
    last: int
    height: float


class Place(NamedTuple):
    """A column on the page: where it begins from the left, how wide its text may be, and where that is anchored."""

    x: float
    room: float
    anchor: float


class TableLayout:
    """Everything about a table that is known before it is drawn; lengths in points."""

    def __init__(
        self, columns: Sequence[Column], groups: Sequence[Group], total: str, fonts: Fonts, room: float, page_height: float
    ) -> None:
        if not columns:
            raise ValueError("A table needs at least one column.")
        self.columns = columns
        self.groups = groups
        self._fonts = fonts
        self._rows = [[_padded(row, len(columns)) for row in group.rows] for group in groups]
        self._texts = [set(texts) for texts in zip(*(row for rows in self._rows for row in rows), strict=True)] or [set() for _ in columns]
        self._choose_size(room)
        self.group_lines = [self._lines(group.title, GROUP_HEAD, room - CONTINUED_ROOM) for group in groups]
        self.subtotals = [self._lines(group.subtotal, SUBTOTAL, room) if group.subtotal else [] for group in groups]
        self.total_lines = self._lines(total, TOTAL, room) if total else []
        self._most_lines = max(1, int((page_height - self.head_height - 2 * GROUP_HEAD_HEIGHT - ROW_PADDING) / self.line_height))
        self.pieces: list[RowPiece] = []
        self.strips = list(self._lay_strips())

    def group_head_height(self, group: int) -> float:
        """How high the head of the group is."""
        return GROUP_HEAD_HEIGHT + GROUP_HEAD.line_height * (len(self.group_lines[group]) - 1)

    def _choose_size(self, room: float) -> None:
        """The largest size at which no word must be parted, else the smallest; then widths and lines."""
        for size in SIZES:
            self.galleys = [self._fonts.galley(_style(column, size)) for column in self.columns]
            demands = [self._demand(*each) for each in zip(self.columns, self.galleys, self._texts, strict=True)]
            if sum(demand.least for demand in demands) <= room + GUTTER:
                break
        style = self.galleys[0].style
        self.line_height = style.size * 1.28
        self.ascent = ROW_PADDING / 2 + style.size * 0.92
        widths = share(demands, room + GUTTER)  # none is needed after the last
        self.places = [
            _place(column, sum(widths[:number]), width) for number, (column, width) in enumerate(zip(self.columns, widths, strict=True))
        ]
        self.anchors = [place.anchor for place in self.places]
        self.shifts = [SHIFTS[column.align] for column in self.columns]
        head = self._fonts.galley(TABLE_HEAD).width
        self.head_lines = {
            column.title: break_lines(column.title, place.room, head) for column, place in zip(self.columns, self.places, strict=True)
        }
        self.head_height = TABLE_HEAD.line_height * max(map(len, self.head_lines.values())) + 8.0
        self.wrapped = [_wrap(*each) for each in zip(self._texts, self.galleys, self.places, strict=True)]

    def _demand(self, column: Column, galley: Galley, texts: set[str]) -> Demand:
        head = self._fonts.galley(TABLE_HEAD).width
        best = max((galley[line].width for text in texts for line in (text.splitlines() if "\n" in text else (text,))), default=0.0)
        long = [text for text in texts if " " in text or "\n" in text or galley[text].width > best / 2]
        least = max((widest_word(text, galley.width) for text in long), default=0.0)
        return Demand(max(least, widest_word(column.title, head)) + GUTTER, max(best, head(column.title)) + GUTTER, column.weight)

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
        lines = max((len(wrapped[text]) for wrapped, text in zip(self.wrapped, row, strict=True) if text in wrapped), default=1)
        for first in range(0, lines, self._most_lines):
            count = min(lines - first, self._most_lines)
            yield RowPiece(row, first, first + count, count * self.line_height + ROW_PADDING)


def _padded(row: Sequence[str], length: int) -> Sequence[str]:
    return row if len(row) == length else [*row, *[""] * length][:length]


def _style(column: Column, size: float) -> TextStyle:
    weight = Weight.MONO if column.mono else Weight.SEMIBOLD if column.bold else Weight.REGULAR
    return TextStyle(weight, size)


def _place(column: Column, x: float, width: float) -> Place:
    room = max(width - GUTTER, 4.0)
    return Place(x, room, x + room * SHIFTS[column.align])


def _wrap(texts: set[str], galley: Galley, place: Place) -> dict[str, list[str]]:
    """The lines of every text that needs more than one."""
    room = place.room + 0.01
    return {text: break_lines(text, room, galley.width) for text in texts if galley[text].width > room or "\n" in text}
