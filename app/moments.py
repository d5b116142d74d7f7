"""Days and times of day in words, in the language that is spoken. The order of the parts is the translator's, names come with the language."""

from datetime import date, datetime, time
from functools import lru_cache

from app.language import spoken, tr


def day_month(day: date) -> str:
    """``21 Aug``."""
    return tr("{day} {month}", "21 Aug", day=day.day, month=_month(day, short=True))


def day_month_year(day: date) -> str:
    """``21 Aug 2024``."""
    return _day_month_year(spoken().code, date(day.year, day.month, day.day))


@lru_cache(maxsize=4096)
def _day_month_year(code: str, day: date) -> str:  # noqa: ARG001 - each language has its own; tables ask for the same days
    return tr("{day} {month} {year}", "21 Aug 2024", day=day.day, month=_month(day, short=True), year=day.year)


def weekday_day_month(day: date, *, year: bool = False) -> str:
    """``Wed 21 Aug``, with ``year`` ``Wed 21 Aug 2024``."""
    parts = {"weekday": weekday(day, short=True), "day": day.day, "month": _month(day, short=True)}
    if year:
        return tr("{weekday} {day} {month} {year}", "Wed 21 Aug 2024", **parts, year=day.year)
    return tr("{weekday} {day} {month}", "Wed 21 Aug", **parts)


def long_day(day: date, *, year: bool = False) -> str:
    """``Wednesday 21 August``, with ``year`` ``Wednesday 21 August 2024``."""
    parts = {"weekday": weekday(day), "day": day.day, "month": _month(day, short=False)}
    if year:
        return tr("{weekday} {day} {month} {year}", "Wednesday 21 August 2024", **parts, year=day.year)
    return tr("{weekday} {day} {month}", "Wednesday 21 August", **parts)


def month_year(year: int | str, month: int, *, short: bool = False) -> str:
    """``August 2024``, with ``short`` ``Aug 2024``."""
    name = spoken().months(short=short)[month - 1]
    return tr("{month} {year}", "Aug 2024", month=name, year=year) if short else tr("{month} {year}", "August 2024", month=name, year=year)


def weekday(day: date, *, short: bool = False) -> str:
    """``Wednesday``, with ``short`` ``Wed``."""
    return spoken().weekdays(short=short)[day.weekday()]


def time_of_day(moment: datetime | time) -> str:
    """``8:42``, as a person says it."""
    return tr("{hour}:{minute:02}", "8:42", hour=moment.hour, minute=moment.minute)


def full_time_of_day(moment: datetime | time) -> str:
    """``08:42``, as lists have it."""
    return tr("{hour:02}:{minute:02}", "08:42", hour=moment.hour, minute=moment.minute)


def _month(day: date, *, short: bool) -> str:
    return spoken().months(short=short)[day.month - 1]
