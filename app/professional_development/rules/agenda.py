"""The agenda of a session as minutes from its start: blocks follow each other, and with gap or overrun they add up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.language import tr

LEAST = 1
"""Minutes of the shortest block."""
LONGEST = 24 * 60
"""Minutes of the longest block."""
USUAL = 10
"""Minutes of a new block when the session has none left."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the agenda, by the id of its record."""

    id: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a block lies: minutes from the start of the session, ``end`` not included."""

    id: str
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Agenda:
    """The blocks of a session that takes ``total`` minutes. Always ``used + gap == total + over``, and one of both is 0."""

    total: int
    blocks: tuple[Block, ...] = ()

    @property
    def used(self) -> int:
        """The minutes of all blocks."""
        return sum(block.minutes for block in self.blocks)

    @property
    def gap(self) -> int:
        """Minutes at the end without a block."""
        return max(0, self.total - self.used)

    @property
    def over(self) -> int:
        """Minutes by which the blocks take longer than the session."""
        return max(0, self.used - self.total)

    def slots(self) -> tuple[Slot, ...]:
        """Where each block lies, in order: each begins where the one before ends."""
        found, start = [], 0
        for block in self.blocks:
            found.append(Slot(block.id, start, start + block.minutes))
            start += block.minutes
        return tuple(found)

    def index(self, id: str) -> int:
        """The place of a block, from 0. Raises KeyError when there is none of that id."""
        for index, block in enumerate(self.blocks):
            if block.id == id:
                return index
        raise KeyError(id)


def move(agenda: Agenda, id: str, to: int) -> Agenda:
    """The block at another place (from 0; beyond the ends means the end); the others close up."""
    index = agenda.index(id)
    rest = [*agenda.blocks[:index], *agenda.blocks[index + 1 :]]
    rest.insert(max(0, min(to, len(rest))), agenda.blocks[index])
    return replace(agenda, blocks=tuple(rest))


def resize(agenda: Agenda, id: str, minutes: int) -> Agenda:
    """The block with other minutes; those after it keep theirs, so that a gap or an overrun may show."""
    index = agenda.index(id)
    return _with(agenda, {index: _within(minutes)})


def drag_border(agenda: Agenda, id: str, by: int) -> Agenda:
    """The border between the block and the next one, later (or earlier) by so many minutes: what one gains the other loses.

    Below the last block lies the gap, so there it is a resize that ends at the end of the session at the latest
    (or where the block ends already).
    """
    index = agenda.index(id)
    here = agenda.blocks[index]
    if index + 1 == len(agenda.blocks):
        return _with(agenda, {index: _within(min(here.minutes + by, here.minutes + agenda.gap))})
    after = agenda.blocks[index + 1]
    both = here.minutes + after.minutes
    mine = max(LEAST, min(here.minutes + by, both - LEAST))
    return _with(agenda, {index: mine, index + 1: both - mine})


def insert(agenda: Agenda, at: int, id: str, minutes: int | None = None) -> Agenda:
    """A new block at a place (from 0). Without minutes it takes what is left of the session, or the usual when nothing is.

    Raises KeyError when a block of that id is there.
    """
    if any(block.id == id for block in agenda.blocks):
        raise KeyError(id)
    taken = minutes if minutes is not None else min(agenda.gap, USUAL) or USUAL
    place = max(0, min(at, len(agenda.blocks)))
    block = Block(id, _within(taken))
    return replace(agenda, blocks=(*agenda.blocks[:place], block, *agenda.blocks[place:]))


def remove(agenda: Agenda, ids: Sequence[str]) -> Agenda:
    """The agenda without those blocks; the others keep their minutes."""
    gone = set(ids)
    return replace(agenda, blocks=tuple(block for block in agenda.blocks if block.id not in gone))


def fit(agenda: Agenda) -> Agenda:
    """The blocks stretched or shortened alike until they add up to the session; each keeps at least one minute.

    Where session and blocks are in steps of five minutes and there is room, so is the answer. An agenda that cannot
    fit (more blocks than minutes) or has no blocks stays as it is.
    """
    count = len(agenda.blocks)
    if not count or agenda.total < count * LEAST or agenda.used == agenda.total:
        return agenda
    step = 5 if agenda.total % 5 == 0 and agenda.total >= 5 * count and all(block.minutes % 5 == 0 for block in agenda.blocks) else 1
    shares = _shared(agenda.total // step, [block.minutes for block in agenda.blocks])
    return _with(agenda, {index: share * step for index, share in enumerate(shares)})


def told(agenda: Agenda) -> str:
    """The sum in words: ``60 of 60 minutes``, ``50 of 60 minutes: 10 left``, ``75 of 60 minutes: 15 too many``."""
    words = tr("{used} of {total} minutes", used=agenda.used, total=agenda.total)
    if agenda.gap:
        return tr("{sum}: {minutes} left", sum=words, minutes=agenda.gap)
    return tr("{sum}: {minutes} too many", sum=words, minutes=agenda.over) if agenda.over else words


def _shared(total: int, weights: Sequence[int]) -> list[int]:
    """Whole numbers of at least 1 that add up to ``total``, as near to the weights as can be (largest remainders)."""
    rest, whole = total - len(weights), sum(weights)
    shares = [1 + rest * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda index: (-(rest * weights[index] % whole), index))
    for index in by_remainder[: total - sum(shares)]:
        shares[index] += 1
    return shares


def _with(agenda: Agenda, minutes: dict[int, int]) -> Agenda:
    blocks = tuple(replace(block, minutes=minutes.get(index, block.minutes)) for index, block in enumerate(agenda.blocks))
    return replace(agenda, blocks=blocks)


def _within(minutes: int) -> int:
    return max(LEAST, min(minutes, LONGEST))
