"""When a session is: wall time where it is held, minutes that really pass, and what clocks do to both."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.language import tr
from app.moments import weekday_day_month

Oddity = Literal["", "missing", "twice"]
Every = Literal["day", "week", "two weeks", "month"]
USUAL_ZONE = "America/New_York"


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when, both in the zone of the session."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """Minutes that really pass."""
        return int((self.end.astimezone(UTC) - self.start.astimezone(UTC)) / timedelta(minutes=1))

    def meets(self, other: "Span") -> bool:
        """Whether both have time in common; one that begins when the other ends does not."""
        return self.start.astimezone(UTC) < other.end.astimezone(UTC) and other.start.astimezone(UTC) < self.end.astimezone(UTC)


def zone_of(name: str) -> ZoneInfo:
    """The zone of that name; the usual one for a name that is empty or unknown here."""
    try:
        return ZoneInfo(name or USUAL_ZONE)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(USUAL_ZONE)


def wall_time(text: str) -> datetime | None:
    """A wall time as it is kept, without a zone; None when it cannot be read."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return None if found.tzinfo is not None or len(text) < len("2026-01-01T00:00") else found.replace(second=0, microsecond=0)


def kept(moment: datetime) -> str:
    """The wall time of a moment as it is kept."""
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")


def moment_at(starts: str, zone: str, minutes: int = 0) -> datetime | None:
    """The moment ``minutes`` after the start, on the clock of the zone; None when the start cannot be read.

    A wall time that the clocks skip means the moment as long after the change as it seems (2:30 is shown as 3:30).
    """
    wall = wall_time(starts)
    if wall is None:
        return None
    where = zone_of(zone)
    try:
        return (wall.replace(tzinfo=where).astimezone(UTC) + timedelta(minutes=minutes)).astimezone(where)
    except OverflowError:
        return None


def span_of(starts: str, zone: str, minutes: int) -> Span | None:
    """From when to when a session is; None when its start cannot be read."""
    start, end = moment_at(starts, zone), moment_at(starts, zone, max(0, minutes))
    return Span(start, end) if start is not None and end is not None else None


def oddity(starts: str, zone: str) -> Oddity:
    """Whether the clocks skip that wall time (``missing``) or show it twice."""
    wall = wall_time(starts)
    if wall is None:
        return ""
    where = zone_of(zone)
    first, second = wall.replace(tzinfo=where), wall.replace(tzinfo=where, fold=1)
    if first.utcoffset() == second.utcoffset():
        return ""
    there = first.astimezone(UTC).astimezone(where).replace(tzinfo=None) == wall
    return "twice" if there else "missing"


def clock_change(span: Span) -> int:
    """Minutes by which clocks are put forward (or back, below 0) while the session goes on."""
    before, after = span.start.utcoffset() or timedelta(), span.end.utcoffset() or timedelta()
    return int((after - before) / timedelta(minutes=1))


def days_of(span: Span) -> tuple[date, ...]:
    """The days on which it goes on; an end at midnight is not of the next day."""
    last = span.end - timedelta(microseconds=1) if span.end > span.start else span.end
    count = (last.date() - span.start.date()).days
    return tuple(span.start.date() + timedelta(days=number) for number in range(count + 1))


def repeated(starts: str, every: Every, count: int) -> Iterator[str]:
    """The wall times of a series, the first included: the same time of day. A month later is the same day of the month,
    or the last one that the month has.
    """
    first = wall_time(starts)
    if first is None:
        return
    for number in range(count):
        if every == "month":
            yield kept(_months_later(first, number))
        else:
            days = {"day": 1, "week": 7, "two weeks": 14}[every]
            yield kept(first + timedelta(days=days * number))


def days_later(day: date, days: int) -> date:
    """So many days later, leap days counted like any other."""
    return day + timedelta(days=days)


def school_year_of(day: date, begins: int = 7) -> str:
    """The school year of a day, ``2026-27``; it begins with the month ``begins``."""
    first = day.year if day.month >= begins else day.year - 1
    return f"{first}-{(first + 1) % 100:02}"


def school_year_days(year: str, begins: int = 7) -> tuple[date, date]:
    """First and last day of the school year ``2026-27``. Raises ValueError when it is not one."""
    first = date(int(year[:4]), begins, 1)
    return first, date(first.year + 1, begins, 1) - timedelta(days=1)


def shown_day(day: date) -> str:
    """A day as people say it: ``Wed 3 Dec``."""
    return weekday_day_month(day)


def shown_clock(moment: datetime, *, half: bool = True) -> str:
    """A time of day: ``2:45 pm``; without its half of the day: ``2:45``."""
    hour = moment.hour % 12 or 12
    words = f"{hour}:{moment.minute:02}"
    if not half:
        return words
    return tr("{clock} am", clock=words) if moment.hour < 12 else tr("{clock} pm", clock=words)


def shown_span(span: Span) -> str:
    """When it is: ``Wed 3 Dec · 2:45–3:45 pm``; across noon, midnight or a change of clocks both ends say all."""
    same_half = (span.start.hour < 12) == (span.end.hour < 12) and span.start.date() == span.end.date()
    start = shown_clock(span.start, half=not same_half)
    end = shown_clock(span.end)
    if span.start.date() != span.end.date():
        end = f"{shown_day(span.end.date())}, {end}"
    changes = clock_change(span)
    note = " " + tr("({minutes} minutes: the clocks change)", minutes=span.minutes) if changes else ""
    return f"{shown_day(span.start.date())} · {start}–{end}{note}"


def _months_later(first: datetime, months: int) -> datetime:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    for day in range(first.day, 27, -1):
        try:
            return first.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    return first.replace(year=year, month=month + 1, day=min(first.day, 28))
