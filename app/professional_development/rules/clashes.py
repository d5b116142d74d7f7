"""Sessions that are in each other's way: the same room, or the same people, at the same time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.language import tr, trn
from app.professional_development.rules.texts import name_key, quoted
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
            found.append(Clash("room", other.id, tr("{place} is taken by {when}.", place=mine.place or tr("The room"), when=when)))
        leads = (mine.facilitators & (other.facilitators | other.invited)) | (mine.invited & other.facilitators)
        if leads:
            found.append(
                Clash(
                    "facilitator",
                    other.id,
                    trn(len(leads), "{people} is also at {when}.", "{people} are also at {when}.", people=_people(leads, names), when=when),
                    tuple(sorted(leads)),
                )
            )
        both = (mine.invited & other.invited) - leads
        if both:
            found.append(
                Clash(
                    "people",
                    other.id,
                    trn(
                        len(both),
                        "{people} is also invited to {when}.",
                        "{people} are also invited to {when}.",
                        people=_people(both, names),
                        when=when,
                    ),
                    tuple(sorted(both)),
                )
            )
    order: dict[Kind, int] = {"room": 0, "facilitator": 1, "people": 2}
    return tuple(sorted(found, key=lambda clash: (order[clash.kind], clash.session)))


def _same_place(mine: Booked, other: Booked) -> bool:
    if mine.room and other.room:
        return mine.room == other.room
    return bool(mine.place) and name_key(mine.place) == name_key(other.place)


def _people(ids: Iterable[str], names: Mapping[str, str]) -> str:
    """Who it is: ``Ana Ruiz, Ben Ode and 3 others``."""
    known: Sequence[str] = sorted((names.get(id, tr("somebody")) for id in ids), key=str.casefold)
    if len(known) == 1:
        return known[0]
    if len(known) <= _NAMED:
        return tr("{names} and {last}", names=", ".join(known[:-1]), last=known[-1])
    return trn(len(known) - 2, "{names} and {number} other", "{names} and {number} others", names=", ".join(known[:2]))
