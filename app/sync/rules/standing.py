"""How sharing stands, and how that is said: the truth in a few words."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from app.language import tr, trn
from app.moments import day_month, time_of_day


class State(Enum):
    """What a person needs to know first."""

    ALONE = "alone"
    """This desk shares with nobody."""
    JOINING = "joining"
    """The history has not come whole, or nobody has heard yet that this desk has joined."""
    OUTSIDE = "outside"
    """This desk was removed, or its invitation had been used by another."""
    UP_TO_DATE = "up_to_date"
    INCOMPLETE = "incomplete"
    """In touch, but something that the others did has not come whole, or cannot be read here."""
    SENDING = "sending"
    """Something waits, and goes by itself in a moment."""
    OFFLINE = "offline"
    """The meeting place cannot be reached; it is tried again and again."""
    NEEDS_PERSON = "needs_person"
    """The meeting place says no, and will until somebody does something."""


@dataclass(frozen=True)
class BadObject:
    """Something in the meeting place that is not what its name promises."""

    name: str
    what: str
    advice: str


@dataclass(frozen=True)
class SharingStatus:
    """``since``: the last time all was well, or when the trouble began. ``waiting_out`` actions have not reached the meeting place,
    ``waiting_in`` have come and wait for others before them; ``eye`` edits need a person. ``lost`` edits wait for what may be lost,
    ``sealed`` is since when something lies there whose key should have come long ago.
    """

    state: State = State.ALONE
    since: datetime | None = None
    waiting_out: int = 0
    waiting_in: int = 0
    eye: int = 0
    bad: tuple[BadObject, ...] = ()
    refused: int = 0
    trouble: str = ""
    advice: str = ""
    lost: int = 0
    sealed: datetime | None = None


@dataclass(frozen=True)
class Said:
    """Words with an icon and a tone (ok, warn, bad, info, neutral)."""

    words: str
    icon: str
    tone: str


def truth(status: SharingStatus, now: datetime) -> Said:
    """What the status bar says first of a desk that is not alone."""
    since = moment(status.since, now)
    match status.state:
        case State.UP_TO_DATE:
            return Said(" · ".join(filter(None, (tr("Up to date with the school's desks"), since))), "cloud-check", "ok")
        case State.INCOMPLETE:
            return Said(tr("In touch with the school's desks, but something has not come whole yet"), "hourglass", "warn")
        case State.SENDING:
            return Said(tr("{changes} on the way to the school's desks", changes=changes(status.waiting_out)), "refresh-cw", "neutral")
        case State.JOINING:
            return Said(tr("Joining the school's desks: the history is coming"), "refresh-cw", "info")
        case State.OUTSIDE:
            return Said(tr("This desk no longer shares with the school's"), "user-x", "warn")
        case State.OFFLINE:
            return Said(
                _joined(tr("Offline since {since}", since=since) if since else tr("Offline"), _will_go(status)),
                "cloud-off",
                "warn",
            )
        case State.NEEDS_PERSON:
            return Said(_joined(tr("Sharing needs you: {trouble}", trouble=status.trouble), _waits(status)), "triangle-alert", "bad")
    return Said("", "check", "ok")


def lines(status: SharingStatus) -> list[tuple[Said, str]]:
    """What else the status bar says of sharing, each with the tab of the page that shows it."""
    found = []
    if status.eye:
        found.append((Said(eye_words(status.eye), "git-merge", "warn"), "eye"))
    if status.lost:
        found.append((Said(lost_words(status.lost), "hourglass", "warn"), "overview"))
    if status.bad:
        count = trn(len(status.bad), "1 damaged file", "{number} damaged files")
        found.append((Said(tr("{count} where the desks meet", count=count), "triangle-alert", "warn"), "overview"))
    return found


def overview_words(status: SharingStatus, now: datetime) -> tuple[str, str]:
    """The title of the page's overview, and a sentence below it."""
    since = moment(status.since, now)
    match status.state:
        case State.ALONE:
            return tr("This desk works alone"), tr("Everything is on this computer, and nowhere else.")
        case State.UP_TO_DATE:
            return tr("Up to date"), _all_is_there(since)
        case State.INCOMPLETE if status.sealed is not None:
            return (
                tr("Since {when} the others send what this desk has no key for", when=moment(status.sealed, now)),
                tr("It may be that this desk was removed while it was off: ask the liaison. What is on it stays here and stays readable."),
            )
        case State.INCOMPLETE:
            return (
                tr("Something has not come whole yet"),
                tr("What you do goes to the others. What is missing of theirs is asked for again and again."),
            )
        case State.SENDING:
            return tr("On the way"), tr(
                "{changes} go to the others in a moment; you need not wait for it.", changes=changes(status.waiting_out)
            )
        case State.JOINING:
            return (
                tr("Joining the school's desks"),
                tr("The history is coming. You can look at what is here already; nothing is lost if you close."),
            )
        case State.OUTSIDE:
            return status.trouble or tr("This desk no longer shares"), status.advice
        case State.OFFLINE:
            return (tr("Offline since {since}", since=since) if since else tr("Offline")), f"{status.trouble} {status.advice}".strip()
        case State.NEEDS_PERSON:
            return status.trouble, status.advice


def eye_words(count: int) -> str:
    """How many edits need a person."""
    return trn(count, "1 edit needs your eye", "{number} edits need your eye")


def lost_words(count: int) -> str:
    """How many edits wait for what may be lost."""
    return trn(count, "1 edit waits for what may be lost", "{number} edits wait for what may be lost")


def changes(count: int) -> str:
    """A number of changes in words."""
    return trn(count, "1 change", "{number} changes")


def moment(at: datetime | None, now: datetime) -> str:
    """A moment as people say it: "8:42", "yesterday 8:15", "3 Nov 8:15"."""
    if at is None:
        return ""
    local, today = at.astimezone(now.tzinfo), now.date()
    clock = time_of_day(local)
    if local.date() == today:
        return clock
    if local.date() == today - timedelta(days=1):
        return tr("yesterday {clock}", clock=clock)
    year = f" {local.year}" if local.year != today.year else ""
    return f"{day_month(local)}{year} {clock}"


def moment_of(at: datetime | str | None, now: datetime) -> str:
    """As :func:`moment`; a text is a moment as the log writes it."""
    if isinstance(at, str):
        try:
            at = datetime.fromisoformat(at)
        except ValueError:
            return ""
    return moment(at, now)


def _all_is_there(since: str) -> str:
    if not since:
        return tr("All that you did has reached the meeting place, and all that lay there is here.")
    return tr("All that you did has reached the meeting place, and all that lay there is here (as of {since}).", since=since)


def _joined(*said: str) -> str:
    return " · ".join(filter(None, said))


def _will_go(status: SharingStatus) -> str:
    return tr("{changes} will go when you are back", changes=changes(status.waiting_out)) if status.waiting_out else ""


def _waits(status: SharingStatus) -> str:
    return trn(status.waiting_out, "{number} change waits", "{number} changes wait") if status.waiting_out else ""
