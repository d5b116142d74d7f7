"""Pages are filled with strips: as wide as the page, never parted. Pure: heights in, places out."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.printing.document import Document
from app.printing.drawing import Pen


class Sheet(NamedTuple):
    """What a strip draws on."""

    pen: Pen
    document: Document


Draw = Callable[[Sheet, float, float], None]
"""Draws a strip: the sheet, the left edge of the column, the upper edge of the strip."""


class Strip(NamedTuple):
    """A strip ``height`` high. ``gap`` is free above it, but for the top of a page.

    ``glue``: no page ends after it. ``head``: strips that are repeated where a page begins with this one.
    ``mark`` is a bookmark of ``level``. ``new_page``: a page begins here.
    """

    height: float
    draw: Draw
    gap: float = 0.0
    glue: bool = False
    head: "tuple[Strip, ...]" = ()
    mark: str = ""
    level: int = 0
    new_page: bool = False


class PlacedStrip(NamedTuple):
    """A strip, and how far below the top of its page it stands."""

    down: float
    strip: Strip
    number: int
    """Which strip of the text it is; -1 for a head that is repeated."""


def fill_pages(strips: Sequence[Strip], first: float, following: float) -> list[list[PlacedStrip]]:
    """The strips on pages with ``first`` points free on the first and ``following`` on the others; there is always a page.

    Order is kept and nothing is lost; no page is empty. A strip higher than a page has a page of its own.
    """
    pages: list[list[PlacedStrip]] = []
    place = 0
    last = max((number for number, strip in enumerate(strips) if strip.height), default=0)
    while place < len(strips):
        room = following if pages else first
        end = _end_of_page(strips, place, room, last)
        pages.append(_page(strips, place, end))
        place = end
    return pages or [[]]


def _end_of_page(strips: Sequence[Strip], begin: int, room: float, last: int) -> int:
    """The first strip that stands on the next page; a page that is asked for begins only between things that are seen."""
    used = sum(strip.height for strip in strips[begin].head)
    for place in range(begin, len(strips)):
        strip = strips[place]
        if strip.new_page and used and place <= last:
            return place
        used += strip.height + (strip.gap if place > begin else 0.0)
        if used > room + 0.01 and place > begin:
            return _last_break(strips, begin, place)
    return len(strips)


def _last_break(strips: Sequence[Strip], begin: int, place: int) -> int:
    """The break at or before ``place`` that parts nothing that belongs together; where all does, ``place``."""
    for end in range(place, begin, -1):
        if not strips[end - 1].glue:
            return end
    return place


def _page(strips: Sequence[Strip], begin: int, end: int) -> list[PlacedStrip]:
    placed: list[PlacedStrip] = []
    down = 0.0
    for strip in strips[begin].head:
        placed.append(PlacedStrip(down, strip, -1))
        down += strip.height
    for place in range(begin, end):
        strip = strips[place]
        down += strip.gap if place > begin else 0.0
        placed.append(PlacedStrip(down, strip, place))
        down += strip.height
    return placed


def kept_together(strips: Sequence[Strip]) -> list[Strip]:
    """The strips, all on one page where it holds them."""
    return [strip._replace(glue=True) for strip in strips[:-1]] + list(strips[-1:])


def without_lone_lines(strips: Sequence[Strip]) -> list[Strip]:
    """The lines of a paragraph: neither its first alone at the foot of a page nor its last alone at the top."""
    last = len(strips) - 1
    return [strip._replace(glue=True) if number < last and number in (0, last - 1) else strip for number, strip in enumerate(strips)]
