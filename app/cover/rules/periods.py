"""Periods of absence: when they begin and end, whether they meet, and how people say them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from app.cover.rules.clock import show_clock
from app.language import tr
from app.moments import long_day, weekday

PLANNED, RUNNING, ENDED, STANDING = "planned", "running", "ended", "standing"
"""The states of a cover, as they are kept."""
AHEAD, DUE, ON, LATE, MISSED, OVER = "ahead", "due", "on", "late", "missed", "over"
"""How a cover stands now: to come; its time has come, but nobody began it; running; running past its end; never begun; ended."""


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day (or a time on it) to the last day (or a time on it); without a last day nobody knows for how long."""

    first: date
    last: date | None = None
    from_time: time | None = None
    until_time: time | None = None

    def starts(self, zone: tzinfo | None = None) -> datetime:
        """The moment it begins (UTC); ``zone`` is where the school is (None: where this computer is)."""
        return _moment(self.first, self.from_time or time(), zone)

    def ends(self, zone: tzinfo | None = None) -> datetime | None:
        """The moment at which it is over (UTC); None while nobody knows."""
        if self.last is None:
            return None
        if self.until_time is None:
            return _moment(self.last + timedelta(days=1), time(), zone)
        return _moment(self.last, self.until_time, zone)

    def meets(self, other: "Period", zone: tzinfo | None = None) -> bool:
        """Whether there is a moment that belongs to both."""
        mine, theirs = self.ends(zone), other.ends(zone)
        return (theirs is None or self.starts(zone) < theirs) and (mine is None or other.starts(zone) < mine)

    def problem(self) -> str:
        """What is wrong with it, as a sentence; "" when nothing is."""
        if self.last is None:
            return ""
        if self.last < self.first:
            return tr("The last day is before the first.")
        same_day = self.last == self.first
        if same_day and self.from_time is not None and self.until_time is not None and self.until_time <= self.from_time:
            return tr("It ends before it begins.")
        if same_day and self.from_time is None and self.until_time == time():
            return tr("It ends before it begins.")
        return ""


def standing(state: str, period: Period | None, now: datetime, zone: tzinfo | None = None) -> str:
    """How a cover stands at ``now``."""
    ends = period.ends(zone) if period is not None else None
    over = ends is not None and now >= ends
    if state == ENDED:
        return OVER
    if state == RUNNING:
        return LATE if over else ON
    if over:
        return MISSED
    return DUE if period is None or now >= period.starts(zone) else AHEAD


def day_words(day: date, today: date | None) -> str:
    """A day as people say it: "today", "tomorrow", "Monday 23 November", with the year when it is another.

    Without ``today`` as paper says it: "Monday 23 November 2026".
    """
    if today is None:
        return long_day(day, year=True)
    away = (day - today).days
    if away in (-1, 0, 1):
        return (tr("yesterday"), tr("today"), tr("tomorrow"))[away + 1]
    words = long_day(day)
    return words if day.year == today.year else f"{words} {day.year}"


def period_words(period: Period, today: date | None) -> str:
    """A period as people say it: "today from 11:00 am", "Monday 23 to Wednesday 25 November", "from tomorrow"."""
    if period.last is None:
        start = day_words(period.first, today)
        clock = _clock(period.from_time)
        return tr("from {start} at {clock}", start=start, clock=clock) if clock else tr("from {start}", start=start)
    if period.last == period.first:
        return _within(day_words(period.first, today), _clock(period.from_time), _clock(period.until_time))
    first = _first_words(period.first, period.last, today)
    return tr(
        "{first}{clock} to {day}{clock_2}",
        first=first,
        clock=_clock(period.from_time, " "),
        day=day_words(period.last, today),
        clock_2=_clock(period.until_time, " "),
    )


def _within(day: str, start: str, end: str) -> str:
    if start and end:
        return tr("{day} {start} to {end}", day=day, start=start, end=end)
    if start:
        return tr("{day} from {start}", day=day, start=start)
    return tr("{day} until {end}", day=day, end=end) if end else day


def clock_of(text: str) -> time | None:
    """A time of day as it is kept (``HH:MM``); None for none, or for what is none."""
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None


def day_of(text: str) -> date | None:
    """A day as it is kept; None for none, or for what is none."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def moment_text(at: datetime) -> str:
    """A moment as it is kept."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def moment_of(text: str) -> datetime | None:
    """A kept moment (UTC); None for none, or for what is none."""
    try:
        read = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    if read is None:
        return None
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


def _moment(day: date, at: time, zone: tzinfo | None) -> datetime:
    wall = datetime.combine(day, at.replace(tzinfo=None))
    return (wall.replace(tzinfo=zone) if zone is not None else wall).astimezone(UTC)


def _clock(at: time | None, before: str = "") -> str:
    return f"{before}{show_clock(at)}" if at is not None else ""


def when_words(period: Period, today: date) -> str:
    """A period within a sentence: "today", "on Monday 23 November", "from Monday 23 to Wednesday 25 November"."""
    words = period_words(period, today)
    if period.last is None:
        return words
    if period.last != period.first:
        return tr("from {words}", words=words)
    return words if abs((period.first - today).days) <= 1 else tr("on {words}", words=words)


def _first_words(first: date, last: date, today: date | None) -> str:
    near = today is not None and abs((first - today).days) <= 1
    if near or first.year != last.year or first.month != last.month:
        return day_words(first, today)
    return f"{weekday(first)} {first.day}"
