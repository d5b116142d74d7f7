"""The columns of a table on the page: type size, widths, heads, and the lines of what is too long for one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from app.printing.column_widths import Demand, bands, share
from app.printing.style import SOFT, TABLE_HEAD, TextStyle, Weight
from app.printing.typesetting import Fonts, Galley
from app.printing.wrapping import break_lines, widest_word

SIZES = (9.0, 8.5, 8.0)  # "shrink within 1 pt"
GUTTER = 11.0
LEADING = 1.28
HEAD_PADDING = 8.0
LEAST_WEIGHT = 0.1
TOLERANCE = 0.01  # of sums and differences of widths, in points
SHIFTS = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True)
class Column:
    """A column: ``weight`` is its share of the room compared with others when there is not enough for all."""

    title: str
    weight: float = 1.0
    align: str = "left"
    mono: bool = False
    bold: bool = False


class Place(NamedTuple):
    """A column on the page: its band, how wide its text may be, where that is anchored from the left, and its head."""

    band: int
    room: float
    anchor: float
    head: list[str]


class TableColumns:
    """Columns as wide as their texts ask and the page allows; lengths in points.

    When not even the smallest type lets every word stay whole side by side, columns go on in further *bands*: a row is then
    several lines high, and so is the head.
    """

    def __init__(self, columns: Sequence[Column], texts: Sequence[set[str]], fonts: Fonts, room: float) -> None:
        self.columns = columns
        self._fonts = fonts
        room += GUTTER  # none is needed after the last
        for size in SIZES:
            self.galleys = [fonts.galley(_style(column, size)) for column in columns]
            self.size = size
            demands = [self._demand(*each) for each in zip(columns, self.galleys, texts, strict=True)]
            if sum(demand.least for demand in demands) <= room:
                break
        self.line_height = self.size * LEADING
        self.places = self._place(demands, room)
        self.galleys = [
            galley if place.band == 0 else fonts.galley(replace(galley.style, colour=SOFT))
            for galley, place in zip(self.galleys, self.places, strict=True)
        ]
        self.shifts = [SHIFTS[column.align] for column in columns]
        self.band_count = self.places[-1].band + 1
        self.wrapped = [_wrap(*each) for each in zip(texts, self.galleys, self.places, strict=True)]
        self.head_lines = [max(len(place.head) for place in self.places if place.band == band) for band in range(self.band_count)]
        self.head_height = TABLE_HEAD.line_height * sum(self.head_lines) + HEAD_PADDING

    def _place(self, demands: Sequence[Demand], room: float) -> list[Place]:
        places: list[Place] = []
        for band, numbers in enumerate(bands(demands, room)):
            left = 0.0
            for number, width in zip(numbers, share([demands[number] for number in numbers], room), strict=True):
                text_room = max(width - GUTTER, 4.0) + TOLERANCE
                column = self.columns[number]
                head = break_lines(column.title, text_room, self._fonts.galley(TABLE_HEAD).width)
                places.append(Place(band, text_room, left + text_room * SHIFTS[column.align], head))
                left += width
        return places

    def _demand(self, column: Column, galley: Galley, texts: Iterable[str]) -> Demand:
        head = self._fonts.galley(TABLE_HEAD).width
        best, least = head(column.title), widest_word(column.title, head)
        for text in texts:
            if " " in text or not text.isascii() or "\n" in text:
                best = max(best, *map(galley.width, text.splitlines()), 0.0)
                least = max(least, widest_word(text, galley.width)) if galley.width(text) > least else least
            else:
                best = max(best, width := galley.width(text))
                least = max(least, width)
        return Demand(least + GUTTER, best + GUTTER, max(column.weight, LEAST_WEIGHT))


def _style(column: Column, size: float) -> TextStyle:
    weight = Weight.MONO if column.mono else Weight.SEMIBOLD if column.bold else Weight.REGULAR
    return TextStyle(weight, size)


def _wrap(texts: Iterable[str], galley: Galley, place: Place) -> dict[str, list[str]]:
    """The lines of every text that needs more than one."""
    return {text: break_lines(text, place.room, galley.width) for text in texts if galley.width(text) > place.room or "\n" in text}
