"""What the cells of a column look like: MAC and e-mail addresses, serials, dates, money, or known words."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from app.exchange.dates import date_order, parse_date, parse_month
from app.exchange.values import is_blank, parse_bool, parse_integer, parse_money

_SAMPLE = 200
_MAC = re.compile(r"(?:[0-9a-f]{2}[:-]?){5}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}", re.IGNORECASE | re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_SERIAL = re.compile(r"(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z0-9-]{7,16}")
_SHAPES = {"mac": _MAC, "email": _EMAIL, "person_email": _EMAIL}
_MOST = 0.8
_MANY = 0.6
_SHOULD_FIT = 0.5


@dataclass(frozen=True)
class ColumnContent:
    """The distinct filled cells of a column's sample, and how many cells were filled."""

    filled: int
    distinct: frozenset[str]

    def share(self, holds: Callable[[str], object]) -> float:
        """The share of the distinct texts for which ``holds`` is true and raises no ValueError."""
        if not self.distinct:
            return 0.0
        return sum(1 for text in self.distinct if _true(holds, text)) / len(self.distinct)

    def score_for(self, field: str, words: Collection[str]) -> float:
        """How much the content alone speaks for a device's or person's ``field``; 0 when it says nothing."""
        if words and self.share(lambda text: text.casefold() in words) >= _MANY:
            return 0.66
        if field == "mac" and self.share(_MAC.fullmatch) >= _MOST and self.share(str.isdecimal) < _MANY:
            return 0.7
        if field in ("email", "person_email", "person") and self.share(_EMAIL.fullmatch) >= _MOST:
            return 0.54 if field == "person" else 0.55
        various = self.filled >= 3 and len(self.distinct) >= self.filled * 0.9
        if field == "serial" and various and self.share(_SERIAL.fullmatch) >= _MOST and self.share(_MAC.fullmatch) < _MANY:
            return 0.5
        return 0.0


def content_of(cells: Sequence[str]) -> ColumnContent:
    """Look at the first cells of a column."""
    filled = [text.strip() for text in cells[:_SAMPLE] if not is_blank(text)]
    return ColumnContent(len(filled), frozenset(filled))


def fits_format(content: ColumnContent, format: str, field: str) -> bool:
    """Whether at least half of the texts can be read in ``format``; any text fits the formats of text."""
    parse = _parser(content, format)
    if field in _SHAPES:
        parse = _SHAPES[field].fullmatch
    return parse is None or content.share(lambda text: parse(text) is not None) >= _SHOULD_FIT


def _parser(content: ColumnContent, format: str) -> Callable[[str], object] | None:
    order = date_order(content.distinct).order
    parsers: dict[str, Callable[[str], object]] = {
        "date": lambda text: parse_date(text, order),
        "month": lambda text: parse_month(text, order),
        "money": parse_money,
        "integer": parse_integer,
        "counter": parse_integer,
        "bool": parse_bool,
    }
    return parsers.get(format)


def _true(holds: Callable[[str], object], text: str) -> bool:
    try:
        return bool(holds(text))
    except ValueError:
        return False
