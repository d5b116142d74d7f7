"""Moments as people say them."""

from datetime import datetime

from app.language import tr
from app.moments import day_month, day_month_year, time_of_day


def moment_in_words(at: datetime, now: datetime) -> str:
    """``at`` (with its zone) beside ``now``: "today 8:31", "yesterday 15:02", "12 Nov", "21 Aug 2024"; both local."""
    local, here = at.astimezone(), now.astimezone()
    days = (here.date() - local.date()).days
    if days == 0:
        return tr("today {time}", time=time_of_day(local))
    if days == 1:
        return tr("yesterday {time}", time=time_of_day(local))
    return day_month(local) if local.year == here.year else day_month_year(local)
