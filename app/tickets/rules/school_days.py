"""Days on which there is school, and how many of them something has waited."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


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
        return cls(days, _merged(_span(text) for text in no_school))

    def is_school_day(self, day: date) -> bool:
        """Whether there is school on a day."""
        return day.weekday() in self.weekdays and not any(first <= day <= last for first, last in self.no_school)

    def waited(self, since: date, today: date) -> int:
        """School days after ``since`` up to and with ``today``: asked on Friday, looked at on Monday is 1. Never negative."""
        first = since + timedelta(days=1)
        holidays = ((max(first, begin), min(today, end)) for begin, end in self.no_school)
        return self._weekdays(first, today) - sum(self._weekdays(begin, end) for begin, end in holidays)

    def _weekdays(self, first: date, last: date) -> int:
        """Days of the week with school from a day to a day, holidays among them."""
        weeks, rest = divmod(max((last - first).days + 1, 0), 7)
        return weeks * len(self.weekdays) + sum((first.weekday() + ahead) % 7 in self.weekdays for ahead in range(rest))


def _merged(spans: Iterable[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    """Spans that overlap as one, so that no day is left out twice."""
    merged: list[tuple[date, date]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(merged)


def _span(text: str) -> tuple[date, date]:
    first, _, last = text.partition(" to ")
    span = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
    if span[0] > span[1]:
        raise ValueError(f"{text} ends before it begins")
    return span
