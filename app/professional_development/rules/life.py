"""The states of a session and the words that its times, places and people are told in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.language import marked, tr
from app.professional_development.rules.texts import clean_line, lines_of

PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"
STATES = (PLANNED, HELD, CANCELLED)
TONES = {PLANNED: "info", HELD: "ok", CANCELLED: "neutral"}

COMING, NOT_COMING, MAYBE = "coming", "not coming", "maybe"
ANSWERS = (COMING, NOT_COMING, MAYBE)
PARTICIPANT, FACILITATOR = "participant", "facilitator"
PARTS = (PARTICIPANT, FACILITATOR)
_PART_WORDS = {PARTICIPANT: marked("participant"), FACILITATOR: marked("facilitator")}
SCAN, TYPED, PAPER = "scan", "typed", "paper"
WAYS = (SCAN, TYPED, PAPER)

CALENDAR_FIELDS = ("title", "starts", "zone", "minutes", "room", "place", "mode", "link", "objective", "bring", "state")
"""What a calendar shows of a session: a change of one of these raises its revision."""

_STATE_TITLES = {PLANNED: marked("Planned"), HELD: marked("Held"), CANCELLED: marked("Cancelled")}
_STATE_WORDS = {PLANNED: marked("planned"), HELD: marked("held"), CANCELLED: marked("cancelled")}
_ANSWER_WORDS = {COMING: marked("coming"), NOT_COMING: marked("not coming"), MAYBE: marked("maybe")}


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


def state_words(state: str) -> str:
    """A state as it stands in a sentence."""
    return tr(_STATE_WORDS[state]) if state in _STATE_WORDS else state


def state_title(state: str) -> str:
    """A state as it stands alone."""
    return tr(_STATE_TITLES[state]) if state in _STATE_TITLES else state.capitalize()


def part_words(part: str) -> str:
    """How somebody takes part, as it stands in a sentence."""
    return tr(_PART_WORDS[part]) if part in _PART_WORDS else part


def answer_words(answer: str) -> str:
    """An answer as it stands in a sentence."""
    return tr(_ANSWER_WORDS[answer]) if answer in _ANSWER_WORDS else tr("no answer")


def names_in_words(names: Sequence[str]) -> str:
    """``Ana``, ``Ana and Ben``, ``Ana, Ben and Cy``."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def heading(when: str, place: str, invited: int, coming: int, came: int, state: str) -> str:
    """The line below a session's title: when, where, and who comes (or came)."""
    who = ""
    if state == HELD:
        who = tr("{number} took part", number=came) if came else tr("nobody is entered yet")
    elif state == CANCELLED:
        who = state_words(CANCELLED)
    elif invited:
        who = tr("{invited} invited, {coming} coming", invited=invited, coming=coming)
    return " · ".join(filter(None, (when or tr("No day yet"), place, who)))
