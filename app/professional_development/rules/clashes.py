"""Sessions that are in each other's way: the same room, or the same people, at the same time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.professional_development.rules.texts import counted, name_key, quoted
from app.professional_development.rules.times import Span, shown_clock

Kind = Literal["room", "facilitator", "people"]
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Booked:
    """A session as it takes up time: its room (an id, or words), who leads it, who is invited (ids of people)."""

    id: str
    title: str
    span: Span
    room: str = ""
    place: str = ""
    facilitators: frozenset[str] = frozenset()
    invited: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Clash:
    """What is in the way: which other session, whom it concerns (ids), and the sentence."""

    kind: Kind
    session: str
    words: str
    people: tuple[str, ...] = ()


def clashes(mine: Booked, others: Iterable[Booked], names: Mapping[str, str]) -> tuple[Clash, ...]:
    """Everything that is in the way of a session; rooms first, then who leads, then who is invited. ``names`` are people's."""
    found: list[Clash] = []
    for other in others:
        if other.id == mine.id or not mine.span.meets(other.span):
            continue
        when = f"{quoted(other.title)}, {shown_clock(other.span.start, half=False)}–{shown_clock(other.span.end)}"
        if _same_place(mine, other):
            found.append(Clash("room", other.id, f"{mine.place or 'The room'} is taken by {when}."))
        leads = (mine.facilitators & (other.facilitators | other.invited)) | (mine.invited & other.facilitators)
        if leads:
            found.append(Clash("facilitator", other.id, f"{_people(leads, names)} also at {when}.", tuple(sorted(leads))))
        both = (mine.invited & other.invited) - leads
        if both:
            found.append(Clash("people", other.id, f"{_people(both, names)} also invited to {when}.", tuple(sorted(both))))
    order: dict[Kind, int] = {"room": 0, "facilitator": 1, "people": 2}
    return tuple(sorted(found, key=lambda clash: (order[clash.kind], clash.session)))


def _same_place(mine: Booked, other: Booked) -> bool:
    if mine.room and other.room:
        return mine.room == other.room
    return bool(mine.place) and name_key(mine.place) == name_key(other.place)


def _people(ids: Iterable[str], names: Mapping[str, str]) -> str:
    """Who it is, and whether that is one or many: ``Ana Ruiz and 3 others are``."""
    known: Sequence[str] = sorted((names.get(id, "somebody") for id in ids), key=str.casefold)
    if len(known) == 1:
        return f"{known[0]} is"
    if len(known) <= _NAMED:
        return f"{', '.join(known[:-1])} and {known[-1]} are"
    return f"{', '.join(known[:2])} and {counted(len(known) - 2, 'other', 'others')} are"
