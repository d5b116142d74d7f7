"""Times of day as people type them."""

import re

_CLOCK = re.compile(r"^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a|p)?\.?m?\.?\s*$", re.IGNORECASE)
_SCHOOL_MORNING = 7


def read_clock(words: str) -> str | None:
    """``2:45 pm``, ``1445``, ``8`` as ``HH:MM``; a time without am or pm is the one at which schools are open; None for no time."""
    match = _CLOCK.match(words)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").casefold()[:1]
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif 1 <= hour < _SCHOOL_MORNING and not match[1].startswith("0"):
        hour += 12
    return f"{hour:02}:{minute:02}"


def show_clock(clock: str) -> str:
    """``14:45`` as ``2:45 pm``; what is no time as it is."""
    hour, _, minute = clock.partition(":")
    if not (hour.isdecimal() and minute.isdecimal()):
        return clock
    return f"{int(hour) % 12 or 12}:{minute} {'am' if int(hour) < 12 else 'pm'}"


def on_day(starts: str, ends: str, clock: str) -> str:
    """A time of day as a wall time of a session; past midnight on the next day where the session goes on then."""
    if not clock:
        return ""
    day = ends[:10] if ends[:10] > starts[:10] and clock < starts[11:16] else starts[:10]
    return f"{day}T{clock}"
