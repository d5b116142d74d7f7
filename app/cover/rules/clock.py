"""Times of day as people type and read them."""

import re
from datetime import time

_CLOCK = re.compile(r"\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a|p)?\.?m?\.?\s*", re.IGNORECASE)
_SCHOOL_MORNING = 7


def read_clock(words: str) -> time | None:
    """``11``, ``2:45 pm``, ``1445`` as a time; without am or pm the one at which schools are open; None for no time."""
    match = _CLOCK.fullmatch(words)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").casefold()[:1]
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif 1 <= hour < _SCHOOL_MORNING and not match[1].startswith("0"):
        hour += 12
    return time(hour, minute)


def show_clock(at: time | None) -> str:
    """``2:45 pm``; "" for none."""
    return f"{at.hour % 12 or 12}:{at.minute:02} {'am' if at.hour < 12 else 'pm'}" if at is not None else ""
