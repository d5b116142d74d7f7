"""Blocks of lines flow through columns and pages. Pure: heights in, places out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.printing.drawing import Pen

Draw = Callable[[Pen, float, float], None]
"""Draws a line of a block: the pen, the left edge of the column, the upper edge of the line."""


class Line(NamedTuple):
    """A strip as wide as its column; it is never parted."""

    height: float
    draw: Draw


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stay together unless they are higher than a column. ``gap`` is left free below; ``mark`` is a bookmark.

    ``clings``: it is the head of what follows and never ends a column.
    """

    lines: Sequence[Line]
    gap: float = 0.0
    mark: str = ""
    level: int = 1
    clings: bool = False

    @property
    def height(self) -> float:
        """Its lines, without the gap below."""
        return sum(line.height for line in self.lines)


class Placed(NamedTuple):
    """Where a block, or a part of one, stands: which column, and how far below the top of that column."""

    column: int
    down: float
    block: Block


def flow(blocks: Sequence[Block], heights: Callable[[int], float]) -> list[Placed]:
    """Place blocks one below the other; ``heights`` gives the height of each column, from 0 on."""
    placed: list[Placed] = []
    column, down = 0, 0.0
    for group in _kept_together(blocks):
        needed = sum(block.height + block.gap for block in group) - group[-1].gap
        if down and down + needed > heights(column) + 0.01:
            column, down = column + 1, 0.0
        for block in group:
            for part in _parts(block, heights(column)):
                if down and down + part.height > heights(column) + 0.01:
                    column, down = column + 1, 0.0
                placed.append(Placed(column, down, part))
                down += part.height
            down += block.gap
    return placed


def even(blocks: Sequence[Block], height: float) -> list[Placed]:
    """Place blocks in columns of one height."""
    return flow(blocks, lambda _column: height)


def least_height(blocks: Sequence[Block], columns: int, most: float) -> float:
    """The least height at which the blocks fit so many columns side by side; ``most`` when not even that is enough."""
    if not fits(blocks, columns, most):
        return most
    low, high = 0.0, most
    while high - low > 2.0:
        middle = (low + high) / 2
        low, high = (low, middle) if fits(blocks, columns, middle) else (middle, high)
    return high


def fits(blocks: Sequence[Block], columns: int, height: float) -> bool:
    """Whether the blocks fit so many columns of one height, none of them parted."""
    if any(block.height > height for block in blocks):
        return False
    placed = even(blocks, height)
    return not placed or placed[-1].column < columns


def _kept_together(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Each block with the heads before it."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.clings:
            yield group
            group = []
    if group:
        yield group


def _parts(block: Block, height: float) -> Iterator[Block]:
    """The block, or as many parts of it as columns are needed for it."""
    if block.height <= height:
        yield block
        return
    lines: list[Line] = []
    mark, used = block.mark, 0.0
    for line in block.lines:
        if lines and used + line.height > height:
            yield Block(lines, 0.0, mark, block.level)
            lines, mark, used = [], "", 0.0
        lines.append(line)
        used += line.height
    yield Block(lines, 0.0, mark, block.level)
