"""How long to wait before trying again: longer each time, never all at once, and as long as a server asks for."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

FIRST = 30.0
MOST = 30 * 60.0
LONGEST_ASKED = 24 * 60 * 60.0


def backoff(tries: int, chance: float, *, first: float = FIRST, most: float = MOST) -> float:
    """Seconds to wait after ``tries`` failed attempts: doubled each time up to ``most``, half of it by ``chance``.

    ``chance`` lies between 0 and 1 and differs from computer to computer, so that a service that comes back
    is not asked by all schools in the same second.
    """
    if tries <= 0:
        return 0.0
    doubled = min(most, first * 2.0 ** min(tries - 1, 60))
    return doubled * (0.5 + min(max(chance, 0.0), 1.0) / 2)


def asked_wait(header: str | None, now: datetime) -> float | None:
    """The seconds that a ``Retry-After`` header asks for; None when there is none, or it makes no sense.

    Both forms count, seconds and a date. Nobody waits longer than a day because a header says so.
    """
    words = (header or "").strip()
    if words.isascii() and words.isdecimal():
        return min(float(words[:12]), LONGEST_ASKED)
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, OverflowError):
        return None
    seconds = ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds()
    return min(max(seconds, 0.0), LONGEST_ASKED) if math.isfinite(seconds) else None


def next_wait(tries: int, chance: float, asked: float | None = None, *, first: float = FIRST, most: float = MOST) -> float:
    """What was asked for when it is longer than our own wait, which a server may not shorten."""
    return max(backoff(tries, chance, first=first, most=most), asked or 0.0)
