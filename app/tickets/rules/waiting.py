"""On whom a ticket waits: the lists of the page, of Today and of the badge."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from app.language import marked, tr
from app.tickets.rules import life
from app.tickets.rules.district import TicketDistrict

DRAFT, QUEUED, NEEDS_YOU = "draft", "queued", "needs you"
US, TSS, NO_ANSWER, PART, SOLVED, DONE = "us", "tss", "no answer", "part", "solved this month", "done"

TITLES: Mapping[str, str] = {
    NEEDS_YOU: marked("Needs you"),
    US: marked("Waiting on us"),
    NO_ANSWER: marked("No answer"),
    TSS: marked("Waiting on TSS"),
    PART: marked("Waiting on a part"),
    QUEUED: marked("Waits to be sent"),
    DRAFT: marked("Drafts"),
    SOLVED: marked("Solved this month"),
    DONE: marked("Done"),
}
"""Every list in the order in which it is shown. A ticket without an answer also counts as waiting on TSS."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides on which list a ticket is; times as they are kept."""

    state: str
    need: str = ""
    priority: str = ""
    asked: str = ""
    solved: str = ""


def day_of(moment: str, zone: tzinfo | None = None) -> date | None:
    """The day of a kept time where the school is; None for none, or for one that cannot be read."""
    try:
        read = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(zone).date()


def moment_of(now: datetime) -> str:
    """A time as it is kept."""
    return now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def waiting_on(district: TicketDistrict, standing: Standing, today: date, days: int = 0) -> str:
    """The list a ticket is on; ``days`` is the school's own number for "no answer" (0: the district's)."""
    if standing.need:
        return NEEDS_YOU
    match standing.state:
        case life.DRAFT:
            return DRAFT
        case life.QUEUED:
            return QUEUED
        case life.WAITING_ON_US:
            return US
        case life.WAITING_ON_PART:
            return PART
        case life.SOLVED | life.CLOSED:
            day = day_of(standing.solved)
            return SOLVED if day is not None and (day.year, day.month) == (today.year, today.month) else DONE
    since = day_of(standing.asked)
    late = since is not None and district.year.waited(since, today) >= answer_days(district, standing.priority, days)
    return NO_ANSWER if late else TSS


def answer_days(district: TicketDistrict, priority: str, days: int = 0) -> int:
    """School days after which a ticket of that priority should have been answered: at least one."""
    return max(1, district.level(priority).answer_days or days or district.no_answer_days)


def on_list(which: str, wanted: str) -> bool:
    """Whether a ticket that stands on one list is shown on another: without an answer, it still waits on TSS."""
    return which == wanted or (wanted == TSS and which == NO_ANSWER)


def state_words(state: str, need: str, number: str, helpdesk: str = "TSS") -> tuple[str, str]:
    """A state in the words and tone of its badge."""
    if need:
        words = tr("Needs you")
    elif state == life.SENT and not number:
        words = tr("Sent, no number yet")
    else:
        words = tr(_WORDS[state]) if state in _WORDS else tr("With {helpdesk}", helpdesk=helpdesk)
    return words, tone_of(words)


_WORDS: Mapping[str, str] = {
    life.DRAFT: marked("Draft"),
    life.QUEUED: marked("Waits to be sent"),
    life.SENT: marked("Sent"),
    life.WAITING_ON_US: marked("Waiting on us"),
    life.WAITING_ON_PART: marked("Waiting on a part"),
    life.SOLVED: marked("Solved"),
    life.CLOSED: marked("Closed"),
}
_TONES: Mapping[str, str] = {
    marked("Needs you"): "bad",
    marked("Draft"): "neutral",
    marked("Waiting on us"): "warn",
    marked("Solved"): "ok",
    marked("Closed"): "neutral",
}


def tone_of(words: str) -> str:
    """The tone of a state's words, as they are shown; all others are ``info``."""
    return next((tone for state, tone in _TONES.items() if tr(state) == words), "info")
