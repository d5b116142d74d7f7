"""The states of a session and the words that its times, places and people are told in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.professional_development.rules.texts import clean_line, lines_of

PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"
STATES = (PLANNED, HELD, CANCELLED)
TONES = {PLANNED: "info", HELD: "ok", CANCELLED: "neutral"}

COMING, NOT_COMING, MAYBE = "coming", "not coming", "maybe"
ANSWERS = (COMING, NOT_COMING, MAYBE)
PARTICIPANT, FACILITATOR = "participant", "facilitator"
PARTS = (PARTICIPANT, FACILITATOR)
SCAN, TYPED, PAPER = "scan", "typed", "paper"
WAYS = (SCAN, TYPED, PAPER)

CALENDAR_FIELDS = ("title", "starts", "zone", "minutes", "room", "place", "mode", "link", "objective", "bring", "state")
"""What a calendar shows of a session: a change of one of these raises its revision."""


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads a session: a person of the school by id, or a guest by name."""

    name: str
    person: str = ""


def leaders_of(text: str) -> tuple[Leader, ...]:
    """The facilitators as they are kept."""
    found = []
    for line in lines_of(text):
        person, tab, name = line.partition("\t")
        found.append(Leader(clean_line(name), person.strip()) if tab else Leader(clean_line(line)))
    return tuple(leader for leader in found if leader.name)


def leaders_text(leaders: Iterable[Leader]) -> str:
    """Facilitators as they are kept, everybody once."""
    lines = {(one.person or clean_line(one.name).casefold()): one for one in leaders if clean_line(one.name)}
    return "\n".join(f"{one.person}\t{clean_line(one.name)}" if one.person else clean_line(one.name) for one in lines.values())


def names_in_words(names: Sequence[str]) -> str:
    """``Ana``, ``Ana and Ben``, ``Ana, Ben and Cy``."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def heading(when: str, place: str, invited: int, coming: int, came: int, state: str) -> str:
    """The line below a session's title: when, where, and who comes (or came)."""
    who = ""
    if state == HELD:
        who = f"{came} took part" if came else "nobody is entered yet"
    elif state == CANCELLED:
        who = "cancelled"
    elif invited:
        who = f"{invited} invited, {coming} coming"
    return " · ".join(filter(None, (when or "No day yet", place, who)))
