"""Moments as people say them."""

from datetime import UTC, datetime

from app.language import tr
from app.moments import day_month, day_month_year, time_of_day
from app.ui.tables.columns import Cell


def moment_in_words(at: datetime, now: datetime) -> str:
    """``at`` beside ``now``: "8:31" today, "yesterday 15:02", "12 Nov 9:10", "21 Aug 2024"; both as the clock here says."""
    local, here = at.astimezone(), now.astimezone()
    days = (here.date() - local.date()).days
    clock = time_of_day(local)
    if days == 0:
        return clock
    if days == 1:
        return tr("yesterday {clock}", clock=clock)
    if local.year == here.year:
        return tr("{day} {clock}", "21 Aug 8:42", day=day_month(local), clock=clock)
    return day_month_year(local)


def read_moment(kept: str) -> datetime | None:
    """A time as it is kept; None for none, or for one that can't be read."""
    try:
        read = datetime.fromisoformat(kept)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def ago_in_words(value: Cell) -> str:
    """A kept time in words, beside now."""
    at = read_moment(str(value or ""))
    return "" if at is None else moment_in_words(at, datetime.now(UTC))


def dated_in_words(kept: str) -> str:
    """A kept time with its day, as the clock here says: "21 Nov 2026, 8:31"; nothing for what can't be read."""
    at = read_moment(kept)
    return "" if at is None else _dated(at.astimezone())


def _dated(local: datetime) -> str:
    return tr("{day}, {clock}", "21 Nov 2026, 8:31", day=day_month_year(local), clock=time_of_day(local))


def day_in_words(kept: str) -> str:
    """A kept day, ``2026-11-21``, as "21 Nov 2026"; as it is when it can't be read."""
    at = read_moment(kept)
    return kept if at is None else day_month_year(at)
