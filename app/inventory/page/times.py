"""Moments as people say them."""

from datetime import datetime

from app.moments import time_of_day

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def moment_in_words(at: datetime, now: datetime) -> str:
    """``at`` (with its zone) beside ``now``: "today 8:31", "yesterday 15:02", "12 Nov", "21 Aug 2024"; both local."""
    local, here = at.astimezone(), now.astimezone()
    days = (here.date() - local.date()).days
    clock = time_of_day(local)
    if days == 0:
        return f"today {clock}"
    if days == 1:
        return f"yesterday {clock}"
    day = f"{local.day} {_MONTHS[local.month - 1]}"
    return day if local.year == here.year else f"{day} {local.year}"
