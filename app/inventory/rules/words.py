"""Values and numbers in words, as people write them."""

from datetime import date

from app.language import tr
from app.moments import day_month_year, month_year
from app.store.value import Value

NOTHING = "—"


def day_in_words(day: str) -> str:
    """``2024-08-21`` as ``21 Aug 2024``; anything that is no such date as it is."""
    try:
        known = date.fromisoformat(day)
    except ValueError:
        return day
    return day_month_year(known)


def month_in_words(month: str) -> str:
    """``2030-06`` as ``Jun 2030``; anything that is no such month as it is."""
    year, dash, number = month.partition("-")
    if not dash or not (year.isdecimal() and number.isdecimal()) or not 1 <= int(number) <= 12:
        return month
    return month_year(year, int(number), short=True)


def money_in_words(cents: int) -> str:
    """Whole cents as ``$1,234.50``."""
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02}"


def in_words(kind: str, value: Value) -> str:
    """A value of a field of that kind, for reading; ``—`` when there is none. References are shown by their service."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, int):
        return money_in_words(value) if kind == "money" else str(value)
    if kind == "date":
        return day_in_words(value)
    return month_in_words(value) if kind == "month" else value
