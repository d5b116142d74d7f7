"""Tables among the words: columns as their cells ask, the head on every page, a row only parted where it is higher than most of a page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from app.printing.column_widths import Demand, share
from app.printing.markdown.content import Grid, Run, Runs
from app.printing.markdown.lines import Measuring, SetLine, line_strip, set_lines, widths
from app.printing.markdown.looks import Looks
from app.printing.markdown.strips import Sheet, Strip
from app.printing.style import Colour, TextStyle

_GUTTER: Final = 12.0
_PADDING: Final = 4.0
_MOST_SHRUNK: Final = 1.0
_LARGEST_ROW: Final = 0.6
"""Of a page; a higher row is parted between its lines."""


class GridLayout:
    """A table laid out ``room`` wide; ``page`` is the height of a page."""

    def __init__(self, grid: Grid, room: float, page: float, looks: Looks, measuring: Measuring) -> None:
        self._grid, self._room, self._page = grid, room, page
        self._measuring = measuring
        for size in (looks.body - 0.5, looks.body - _MOST_SHRUNK):
            self._looks = replace(looks, body=size)
            demands = self._demands()
            if sum(demand.least for demand in demands) <= room + _GUTTER:
                break
        self._widths = share(demands, room + _GUTTER)
        self._lefts = [sum(self._widths[:number]) for number in range(len(self._widths))]

    def strips(self, left: float) -> list[Strip]:
        """Head and rows as strips with their left edge at ``left``."""
        head = self._row(self._grid.head, left, is_head=True) if any(self._grid.head) else []
        found = [strip._replace(glue=True) for strip in head]
        repeated = tuple(head)
        for row in self._grid.rows:
            found += [strip._replace(head=repeated) for strip in self._row(row, left)]
        return found

    def _row(self, cells: Sequence[Runs], left: float, *, is_head: bool = False) -> list[Strip]:
        lines = [self._lines(runs, number, is_head=is_head) for number, runs in enumerate(cells)]
        count = max(len(cell) for cell in lines)
        height = self._looks.body * self._looks.leading
        most = max(1, int(self._page * _LARGEST_ROW / height) - 1)
        if is_head:
            lines, count = [cell[:most] for cell in lines], min(count, most)
        return [
            self._strip([cell[first : first + most] for cell in lines], left, is_head=is_head, last=first + most >= count)
            for first in range(0, count, most)
        ]

    def _strip(self, cells: Sequence[Sequence[SetLine]], left: float, *, is_head: bool, last: bool) -> Strip:
        looks = self._looks
        line_height = looks.body * looks.leading
        height = 2 * _PADDING + line_height * max(len(cell) for cell in cells)
        rule = looks.ink if is_head else looks.line
        thickness = max(0.9, looks.thickness) if is_head else max(0.5, looks.thickness * 0.6)

        def draw(sheet: Sheet, x: float, y: float) -> None:
            for strip, across, down in self._placed(cells):
                strip.draw(sheet, x + left + across, y - _PADDING - down)
            if last:
                sheet.pen.rule(x + left, y - height, self._room, colour=rule, thickness=thickness)

        return Strip(height, draw)

    def _placed(self, cells: Sequence[Sequence[SetLine]]) -> Iterator[tuple[Strip, float, float]]:
        looks = self._looks
        height = looks.body * looks.leading
        for number, cell in enumerate(cells):
            for count, line in enumerate(cell):
                yield line_strip(line, 0.0, height, looks.body, looks.ground, looks.thickness), self._lefts[number], count * height

    def _lines(self, runs: Runs, number: int, *, is_head: bool) -> list[SetLine]:
        room = max(self._widths[number] - _GUTTER, 4.0)
        return set_lines(runs, room, partial(self._style, is_head), self._measuring, self._grid.aligns[number])

    def _style(self, is_head: bool, run: Run) -> TextStyle:
        colour: Colour | None = self._looks.soft if is_head else None
        return self._looks.style(run, heavy=is_head, colour=colour)

    def _demands(self) -> list[Demand]:
        found = []
        for number, head in enumerate(self._grid.head):
            least, best = widths(head, partial(self._style, True), self._measuring)
            for row in self._grid.rows:
                longest, line = widths(row[number], partial(self._style, False), self._measuring)
                least, best = max(least, longest), max(best, line)
            found.append(Demand(least + _GUTTER, best + _GUTTER, max(1.0, best / 100)))
        return found
