"""Dates and months as people and programs write them, and which of month and day comes first in a column."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from app.language import ENGLISH, marked, spoken, tr

Order = Literal["mdy", "dmy", "ymd"]

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_MONTHS = (
    {name: number for number, name in enumerate(_MONTH_NAMES, 1)}
    | {name: number for number, name in enumerate(_FULL_MONTHS, 1)}
    | {"sept": 9}
)
_WORD = r"((?u:[^\W\d_]){3,12})\.?"
_REST = r"(?:[T,\s]\s*(?:at\s+)?\d.*)?"
_ISO = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_REST}", re.ASCII)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_PARTS = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}|\d{{2}}){_REST}", re.ASCII)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAY_FIRST = re.compile(rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th)?[-\s.]+{_WORD}[-\s,]+(\d{{4}}|\d{{2}}){_REST}", re.ASCII | re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}{_WORD}[-\s]+(\d{{1,2}})(?:st|nd|rd|th)?[-\s,]+(\d{{4}}){_REST}", re.ASCII | re.IGNORECASE)
_CTIME = re.compile(rf"{_WEEKDAY}{_WORD}\s+(\d{{1,2}})\s+[\d:]+\s+(?:[A-Z]{{3,5}}\s+)?(\d{{4}})", re.ASCII | re.IGNORECASE)
_EPOCH = re.compile(r"\d{10}|\d{13}", re.ASCII)
_EXCEL_SERIAL = re.compile(r"([2-6]\d{4})(?:\.\d+)?", re.ASCII)
_EXCEL_ZERO = date(1899, 12, 30)
_YEAR_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})", re.ASCII)
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_WORD_YEAR = re.compile(rf"{_WORD}[-\s,']+(\d{{4}}|\d{{2}})", re.ASCII)
_YEAR_WORD = re.compile(rf"(\d{{4}})[-\s,]+{_WORD}", re.ASCII)
_LATEST_SHORT_YEAR = 68
_WRITTEN = {"mdy": marked("month/day/year"), "dmy": marked("day/month/year"), "ymd": marked("year-month-day")}


@dataclass(frozen=True)
class DateOrder:
    """Which order the numbers of a column's dates have, and how sure that is."""

    order: Order
    decided: bool
    """Some value allows only this order, or no value depends on it."""
    ambiguous: int = 0
    """Values that would be another day in another order."""
    mixed: bool = False
    """Values speak for both orders."""
    example: str = ""

    @property
    def note(self) -> str:
        """A sentence when a person should look, or nothing."""
        written = tr(_WRITTEN[self.order])
        if self.mixed:
            return tr(
                "Dates are written in both orders; unclear ones such as {example} were read as {written}.",
                example=self.example,
                written=written,
            )
        if not self.decided:
            return tr(
                "It can't be told whether month or day comes first; dates such as {example} were read as {written}.",
                example=self.example,
                written=written,
            )
        return ""


def date_order(values: Iterable[str], usual: Order = "mdy") -> DateOrder:
    """Decide the order for a column from the values that allow only one; ``usual`` where none does or as many speak for each."""
    day_first = month_first = 0
    unclear: list[str] = []
    for value in values:
        parts = _PARTS.fullmatch(value.strip())
        if parts is None:
            continue
        first, second = int(parts[1]), int(parts[2])
        if first > 12 >= second:
            day_first += 1
        elif second > 12 >= first:
            month_first += 1
        elif first != second:
            unclear.append(value.strip())
    order: Order = "dmy" if day_first > month_first else "mdy" if month_first > day_first else usual
    decided = not unclear or (day_first > 0) != (month_first > 0)
    mixed = bool(unclear) and day_first > 0 and month_first > 0
    return DateOrder(order, decided, len(unclear), mixed, unclear[0] if unclear else "")


def parse_date(text: str, order: Order | None = None) -> str | None:
    """A date, with or without a time of day, as ``YYYY-MM-DD``; blank text gives None.

    ``order`` says what 3/4/2026 means (month first when None); a date that is possible in one order only is read in that one.
    Whole numbers are seconds or milliseconds since 1970 (UTC), or a spreadsheet's day numbers. Raises ValueError.
    """
    bare = text.strip()
    if not bare:
        return None
    numbers = _numbers(bare, order or "mdy")
    if numbers is None:
        raise ValueError(tr("“{short}” is not a date.", short=_short(bare)))
    try:
        return date(*numbers).isoformat()
    except ValueError as error:
        raise ValueError(tr("“{short}” is not a day of the calendar.", short=_short(bare))) from error


def _numbers(bare: str, order: Order) -> tuple[int, int, int] | None:
    """Year, month and day in one of the known ways of writing."""
    if match := _ISO.fullmatch(bare) or _COMPACT.fullmatch(bare):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _PARTS.fullmatch(bare):
        return _ordered(int(match[1]), int(match[2]), match[3], order)
    if match := _DAY_FIRST.fullmatch(bare):
        return _named(match[3], match[2], match[1])
    if match := _MONTH_FIRST.fullmatch(bare) or _CTIME.fullmatch(bare):
        return _named(match[3], match[1], match[2])
    if _EPOCH.fullmatch(bare):
        moment = datetime.fromtimestamp(int(bare[:10]), UTC)
        return moment.year, moment.month, moment.day
    if match := _EXCEL_SERIAL.fullmatch(bare):
        day = _EXCEL_ZERO + timedelta(days=int(match[1]))
        return day.year, day.month, day.day
    return None


def _ordered(first: int, second: int, last: str, order: Order) -> tuple[int, int, int]:
    if order == "ymd" and len(last) == 2 and first <= 99:
        return _full_year(f"{first:02}"), second, int(last)
    month, day = (second, first) if order == "dmy" else (first, second)
    if month > 12 >= day:
        month, day = day, month
    return _full_year(last), month, day


def _named(year: str, month: str, day: str) -> tuple[int, int, int] | None:
    number = _month_called(month)
    return None if number is None else (_full_year(year), number, int(day))


def _month_called(name: str) -> int | None:
    """The month of an English name, or of one in the language that is spoken."""
    wanted = name.casefold()
    number = _MONTHS.get(wanted)
    if number is not None or spoken() is ENGLISH:
        return number
    for short in (True, False):
        names = [month.casefold().strip(".") for month in spoken().months(short=short)]
        if wanted in names:
            return names.index(wanted) + 1
    return None


def _full_year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (2000 if year <= _LATEST_SHORT_YEAR else 1900)


def parse_month(text: str, order: Order | None = None) -> str | None:
    """A month such as ``2026-06``, ``Jun-26``, ``June 2026`` or ``6/2026``, or the month of a date, as ``YYYY-MM``."""
    bare = text.strip()
    if not bare:
        return None
    found: tuple[int, int | None] | None = None
    if match := _YEAR_MONTH.fullmatch(bare):
        found = int(match[1]), int(match[2])
    elif match := _MONTH_YEAR.fullmatch(bare):
        found = int(match[2]), int(match[1])
    elif match := _WORD_YEAR.fullmatch(bare):
        found = _full_year(match[2]), _month_called(match[1])
    elif match := _YEAR_WORD.fullmatch(bare):
        found = int(match[1]), _month_called(match[2])
    if found is None:
        try:
            day = parse_date(bare, order)
        except ValueError as error:
            raise ValueError(tr("“{short}” is not a month.", short=_short(bare))) from error
        return day[:7] if day else None
    year, month = found
    if month is None or not 1 <= month <= 12 or year < 1:
        raise ValueError(tr("“{short}” is not a month.", short=_short(bare)))
    return f"{year:04}-{month:02}"


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
