"""Text cells to values: money, whole numbers, yes and no. Every parser gives None for blank text and raises ValueError with a
plain sentence for text it can't read. Dates and months are in ``dates``; their parsers are offered here as well.
"""

import re
from collections.abc import Collection
from decimal import ROUND_HALF_UP, Decimal

from app.exchange.dates import DateOrder, Order, date_order, parse_date, parse_month
from app.exchange.numbers_shortened import unscientific
from app.language import tr

__all__ = [
    "BLANK_MARKERS",
    "DateOrder",
    "Order",
    "date_order",
    "is_blank",
    "parse_bool",
    "parse_date",
    "parse_integer",
    "parse_money",
    "parse_month",
    "unscientific",
]

BLANK_MARKERS = frozenset(
    {
        "-",
        "--",
        "—",
        "–",
        "n/a",
        "na",
        "#n/a",
        "none",
        "null",
        "nil",
        "(null)",
        "(none)",
        "(blank)",
        "#ref!",
        "#value!",
        "#name?",
        "#div/0!",
        "never",
        "unknown",
    }
)
"""Texts, in lower case, that people and programs write for “nothing here”; taken as blank only where asked."""

_TRUE = frozenset({"true", "yes", "y", "1", "x", "on", "t", "✓", "✔", "sí", "si", "ja", "oui"})
_FALSE = frozenset({"false", "no", "n", "0", "off", "f", "✗", "✘", "nein", "non"})
_CURRENCY = re.compile(r"[$€£¥₹]|\b(?:usd|us\$|eur|gbp|cad|aud|chf)\b", re.IGNORECASE)
_EURO_STYLE = re.compile(r"€|\beur\b|\bchf\b", re.IGNORECASE)
_AMOUNT = re.compile(r"\d+(?:[.,' \u00a0\u202f]\d+)*", re.ASCII)
_LARGEST = 10**15


def is_blank(text: str, markers: Collection[str] = BLANK_MARKERS) -> bool:
    """Whether ``text`` says nothing: blank space, or one of ``markers`` in any case."""
    bare = text.strip()
    return not bare or bare.casefold() in markers


def parse_money(text: str) -> int | None:
    """An amount such as ``$1,234.50``, ``1.234,50 €``, ``(12.00)`` or ``1234`` in cents."""
    bare = text.strip()
    if not bare:
        return None
    euro_style = _EURO_STYLE.search(bare) is not None
    number = _CURRENCY.sub("", unscientific(bare)).strip()
    negative = number.startswith(("-", "−", "(")) or number.endswith("-")
    number = number.strip("()-−+ \u00a0\u202f")
    if not _AMOUNT.fullmatch(number):
        raise ValueError(tr("“{short}” is not an amount of money.", short=_short(bare)))
    amount = _decimal(number, euro_style)
    if amount * 100 >= _LARGEST:
        raise ValueError(tr("“{short}” is more money than can be kept.", short=_short(bare)))
    cents = int((amount * 100).quantize(Decimal(1), ROUND_HALF_UP))
    return -cents if negative else cents


def _decimal(number: str, euro_style: bool) -> Decimal:
    """Digits with separators of either style; the last separator is the decimal one unless it can only part thousands."""
    marks = [letter for letter in number if not letter.isdigit()]
    decimal = marks[-1] if marks and marks[-1] in ".," else ""
    if decimal:
        behind = len(number) - number.rfind(decimal) - 1
        alone = marks.count(decimal) == 1
        thousands = behind == 3 and (decimal == "," or euro_style) and set(marks) == {decimal}
        if not alone or thousands:
            decimal = ""
    digits = "".join(letter if letter.isdigit() else "." if letter == decimal else "" for letter in number)
    return Decimal(digits)


def parse_integer(text: str) -> int | None:
    """A whole number such as ``1,234``, ``12`` or ``12.0``."""
    bare = text.strip()
    if not bare:
        return None
    number = unscientific(bare).lstrip("+")
    try:
        if re.fullmatch(r"-?\d{1,3}(?:,\d{3})+", number, re.ASCII):
            number = number.replace(",", "")
        value = Decimal(number) if len(number) < 40 and number.isascii() and "_" not in number else Decimal("NaN")
        if value != value.to_integral_value() or abs(value) >= _LARGEST:
            raise ValueError(tr("“{short}” is not a whole number.", short=_short(bare)))
    except ArithmeticError as error:  # no number, or one with more digits than can be
        raise ValueError(tr("“{short}” is not a whole number.", short=_short(bare))) from error
    return int(value)


def parse_bool(text: str) -> bool | None:
    """Yes or no, as the window says it and in English, true or false, 1 or 0, x for yes."""
    bare = text.strip().casefold()
    if not bare:
        return None
    if bare == tr("Yes").casefold() or bare in _TRUE:
        return True
    if bare == tr("No").casefold() or bare in _FALSE:
        return False
    raise ValueError(tr("“{short}” is neither yes nor no.", short=_short(text.strip())))


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
