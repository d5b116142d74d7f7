"""On whom a ticket waits: the lists of the page, of Today and of the badge."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from app.tickets.rules import life
from app.tickets.rules.district import TicketDistrict

DRAFT, QUEUED, NEEDS_YOU = "draft", "queued", "needs you"
US, TSS, NO_ANSWER, PART, SOLVED, DONE = "us", "tss", "no answer", "part", "solved this month", "done"

TITLES: Mapping[str, str] = {
    NEEDS_YOU: "Needs you",
    US: "Waiting on us",
    NO_ANSWER: "No answer",
    TSS: "Waiting on TSS",
    PART: "Waiting on a part",
    QUEUED: "Waits to be sent",
    DRAFT: "Drafts",
    SOLVED: "Solved this month",
    DONE: "Done",
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
        words = "Needs you"
    elif state == life.SENT and not number:
        words = "Sent, no number yet"
    else:
        words = _WORDS.get(state, f"With {helpdesk}")
    return words, TONES.get(words, "info")


_WORDS: Mapping[str, str] = {
    life.DRAFT: "Draft",
    life.QUEUED: "Waits to be sent",
    life.SENT: "Sent",
    life.WAITING_ON_US: "Waiting on us",
    life.WAITING_ON_PART: "Waiting on a part",
    life.SOLVED: "Solved",
    life.CLOSED: "Closed",
}
TONES: Mapping[str, str] = {
    "Needs you": "bad",
    "Draft": "neutral",
    "Waiting on us": "warn",
    "Solved": "ok",
    "Closed": "neutral",
}
"""The tone of each state's words; all others are ``info``."""
