"""Words for the time of day, and the numbers of the device bar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.language import tr
from app.moments import day_month, time_of_day, weekday

_MORNING, _AFTERNOON, _EVENING = 4, 12, 17
SCHOOL_YEAR_ENDS = 6
"""The month (June) by which a school year is over."""


@dataclass(frozen=True)
class StatusCount:
    """How many devices have one status. ``tone`` is ok, warn, bad, info or neutral."""

    status: str
    count: int
    tone: str


def greeting(now: datetime, name: str) -> str:
    """What one says at ``now`` (local time) to the person called ``name``."""
    if _MORNING <= now.hour < _AFTERNOON:
        words = tr("Good morning")
    elif _AFTERNOON <= now.hour < _EVENING:
        words = tr("Good afternoon")
    else:
        words = tr("Good evening")
    first = name.split(maxsplit=1)[0] if name.split() else ""
    return f"{words}, {first}" if first else words


def school_year_end(today: date) -> date:
    """The first of the June by which this school year's devices should still get updates; from January on, next year's."""
    year = today.year + (1 if today.month >= SCHOOL_YEAR_ENDS else 0)
    return date(year, 6, 1)


def ago(moment: datetime, now: datetime) -> str:
    """When ``moment`` was, as people say it: "8:42", "yesterday 8:42", "Mon 8:42", "12 Nov" or "12 Nov 2024" (same time zone)."""
    clock = time_of_day(moment)
    days = (now.date() - moment.date()).days
    if days <= 0:
        return clock
    if days == 1:
        return tr("yesterday {clock}", clock=clock)
    if days < 7:
        return f"{weekday(moment, short=True)} {clock}"
    day = day_month(moment)
    return day if moment.year == now.year or now - moment < timedelta(days=180) else f"{day} {moment.year}"


def shares(counts: Sequence[StatusCount], length: int, gap: int = 2, least: int = 6) -> list[tuple[int, int]]:
    """Where each count's part of a bar of ``length`` begins and how long it is, in pixels.

    Each part that is not zero gets at least ``least``; the parts and the gaps between them fill the bar exactly.
    """
    shown = [each.count for each in counts if each.count > 0]
    if not shown:
        return []
    room = max(length - gap * (len(shown) - 1), len(shown))
    least = min(least, room // len(shown))
    spare = room - least * len(shown)
    total = sum(shown)
    ends = [least * (place + 1) + spare * sum(shown[: place + 1]) // total for place in range(len(shown))]
    parts: list[tuple[int, int]] = []
    before = 0
    place = 0
    for each in counts:
        if each.count <= 0:
            parts.append((0, 0))
            continue
        parts.append((before + gap * place, ends[place] - before))
        before = ends[place]
        place += 1
    return parts
