"""Where pages end. Pure: heights in, pages out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What a strip of the page is."""

    GROUP_HEAD = "group head"
    ROW = "row"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    BLOCK = "block"


FREE_TO_BEGIN = (Kind.GROUP_HEAD, Kind.ROW, Kind.BLOCK)


class Strip(NamedTuple):
    """Something as wide as the page that is never parted; ``height`` in points, ``place`` says which of its kind it is."""

    kind: Kind
    height: float
    group: int
    place: int = 0


@dataclass(frozen=True)
class PageOfStrips:
    """The strips of one page; ``continued`` is the group whose head is repeated on top, or None."""

    strips: Sequence[Strip]
    continued: int | None = None


def break_pages(strips: Sequence[Strip], first: float, following: float, head_height: float) -> list[PageOfStrips]:
    """Lay strips out on pages: ``first`` points are free on the first, ``following`` on the others.

    Order is kept and nothing is lost. A group's head never ends a page, a subtotal or total never begins one unless it must; a group that
    goes on has its head repeated, which takes ``head_height``. A strip higher than a page gets a page of its own.
    """
    pages: list[PageOfStrips] = []
    begin, continued, room = 0, None, first
    used = 0.0
    for place, strip in enumerate(strips):
        while place > begin and used + strip.height > room:
            end = _last_good_break(strips, begin, place)
            pages.append(PageOfStrips(strips[begin:end], continued))
            begin = end
            continued = _goes_on(strips[begin])
            room = following - (head_height if continued is not None else 0.0)
            used = sum(earlier.height for earlier in strips[begin:place])
        used += strip.height
    if begin < len(strips) or not pages:
        pages.append(PageOfStrips(strips[begin:], continued))
    return pages


def _last_good_break(strips: Sequence[Strip], begin: int, place: int) -> int:
    """The break at or before ``place`` that leaves no head alone at the foot and no sum alone at the top."""
    for end in range(place, max(begin, place - 4), -1):
        if strips[end].kind in FREE_TO_BEGIN and strips[end - 1].kind is not Kind.GROUP_HEAD:
            return end
    return place


def _goes_on(strip: Strip) -> int | None:
    return strip.group if strip.kind in (Kind.ROW, Kind.SUBTOTAL) else None
