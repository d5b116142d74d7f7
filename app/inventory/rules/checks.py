"""What a field may hold. Every check answers with a sentence for the person, or None when all is well."""

import re
from datetime import date

from app.language import tr
from app.store.value import Value

LONGEST_CODE = 80
LONGEST_LINE = 500
LONGEST_TEXT = 20_000
_MOST_CENTS = 10**12
_MONTH = re.compile(r"(19|20|21)\d\d-(0[1-9]|1[0-2])")
_REFERENCE = re.compile(r"[0-9a-f]{32}")
_CODES = ("tag", "serial")


def check_value(field: str, title: str, kind: str, value: Value) -> str | None:
    """Say what is wrong with ``value`` for a field of that kind; None when it may be kept."""
    if value is None:
        return None
    if kind in ("date", "month", "reference"):
        return _check_pattern(title, kind, value)
    if kind == "bool":
        return None if isinstance(value, bool) else tr("{title} is either yes or no.", title=title)
    if kind in ("integer", "money"):
        return _check_number(title, kind, value)
    return _check_text(field, title, value)


def _check_pattern(title: str, kind: str, value: Value) -> str | None:
    text = str(value)
    if kind == "month":
        return None if _MONTH.fullmatch(text) else tr("{title} needs a month, such as Jun 2030.", title=title)
    if kind == "reference":
        return None if _REFERENCE.fullmatch(text) else tr("{title} is not known.", title=title)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return tr("{title} needs a date, such as 21 Aug 2024.", title=title)
    return None if 1900 <= day.year < 2200 and len(text) == 10 else tr("{title} needs a date between 1900 and 2199.", title=title)


def _check_number(title: str, kind: str, value: Value) -> str | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return tr(
            "{title} needs {number}.", title=title, number=tr("an amount, such as 312.50") if kind == "money" else tr("a whole number")
        )
    if not 0 <= value <= _MOST_CENTS:
        return tr("{title} is out of range.", title=title)
    return None


def _check_text(field: str, title: str, value: Value) -> str | None:
    if not isinstance(value, str):
        return tr("{title} needs words.", title=title)
    longest = LONGEST_CODE if field in _CODES else LONGEST_TEXT if field == "notes" else LONGEST_LINE
    return tr("{title} is longer than {longest:,} characters.", title=title, longest=longest) if len(value) > longest else None
