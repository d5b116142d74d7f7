"""Time zones as calendar files tell them (VTIMEZONE): by the zone's yearly rule where it has one, else change by change."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONG_AGO = datetime.fromisoformat("1970-01-01T00:00")


@dataclass(frozen=True, slots=True)
class Change:
    """A change of clocks: the wall time before it, the offsets before and after, the new name."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str
    daylight: bool


@dataclass(frozen=True, slots=True)
class Observance:
    """A part of a VTIMEZONE; ``rule`` is the value of its RRULE, "" for a single change."""

    change: Change
    rule: str = ""


def observances(zone: ZoneInfo, first: int, last: int) -> list[Observance]:
    """What a calendar has to know of a zone for events in the years from ``first`` to ``last``."""
    found = list(changes(zone, first - 1, last + 1))
    if not found:
        return [Observance(_standing(zone, first))]
    kinds: dict[tuple[timedelta, timedelta, bool], list[Change]] = {}
    for change in found:
        kinds.setdefault((change.before, change.after, change.daylight), []).append(change)
    parts = []
    for same in kinds.values():
        rule = _rule(same) if len(same) == last - first + 3 else ""
        parts += [Observance(same[0], rule)] if rule else [Observance(change) for change in same]
    return sorted(parts, key=lambda part: part.change.wall)


def changes(zone: ZoneInfo, first: int, last: int) -> Iterator[Change]:
    """Every change of clocks in those years."""
    moment, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    day = timedelta(days=1)
    while moment < end:
        if _offset(moment, zone) != _offset(moment + day, zone):
            onset = _between(moment, moment + day, zone)
            before, there = _offset(onset - timedelta(seconds=1), zone), onset.astimezone(zone)
            wall = (onset + before).replace(tzinfo=None)
            yield Change(wall, before, _offset(onset, zone), there.tzname() or "", bool(there.dst()))
        moment += day


def _between(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    """The moment of the change between two moments, to the second."""
    before = _offset(low, zone)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=int((high - low).total_seconds()) // 2)
        if _offset(middle, zone) == before:
            low = middle
        else:
            high = middle
    return high


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _rule(same: Sequence[Change]) -> str:
    """The yearly rule that all of them follow (``FREQ=YEARLY;BYMONTH=3;BYDAY=2SU``); "" when there is none."""
    first = same[0].wall
    if any((one.wall.month, one.wall.weekday(), one.wall.time()) != (first.month, first.weekday(), first.time()) for one in same):
        return ""
    weeks = {(one.wall.day - 1) // 7 + 1 for one in same}
    if len(weeks) == 1 and weeks < {1, 2, 3, 4}:
        week = weeks.pop()
    elif all(one.wall.day > _MONTH_DAYS[one.wall.month - 1] - 7 for one in same):
        week = -1
    else:
        return ""
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={week}{_WEEKDAYS[first.weekday()]}"


def _standing(zone: ZoneInfo, year: int) -> Change:
    there = datetime(year, 1, 1, tzinfo=UTC).astimezone(zone)
    offset = there.utcoffset() or timedelta()
    return Change(_LONG_AGO, offset, offset, there.tzname() or "", daylight=False)
