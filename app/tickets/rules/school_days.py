"""Days on which there is school, and how many of them something has waited."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FAR = 1_000


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """``weekdays`` with school (Monday is 0), and spans of days without."""

    weekdays: frozenset[int] = frozenset(range(5))
    no_school: tuple[tuple[date, date], ...] = ()

    @classmethod
    def of(cls, weekdays: Sequence[str], no_school: Sequence[str]) -> "SchoolYear":
        """From names of weekdays and days as ``2026-11-25`` or ``2026-11-25 to 2026-11-27``. Raises ValueError."""
        days = frozenset(_WEEKDAYS.index(name.casefold()) for name in weekdays)
        if not days:
            raise ValueError("there is no school day")
        return cls(days, tuple(_span(text) for text in no_school))

    def is_school_day(self, day: date) -> bool:
        """Whether there is school on a day."""
        return day.weekday() in self.weekdays and not any(first <= day <= last for first, last in self.no_school)

    def waited(self, since: date, today: date) -> int:
        """School days after ``since`` up to and with ``today``: asked on Friday, looked at on Monday is 1. Never negative."""
        number = min((today - since).days, _FAR)
        return sum(self.is_school_day(since + timedelta(days=ahead)) for ahead in range(1, number + 1))


def _span(text: str) -> tuple[date, date]:
    first, _, last = text.partition(" to ")
    span = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
    if span[0] > span[1]:
        raise ValueError(f"{text} ends before it begins")
    return span
