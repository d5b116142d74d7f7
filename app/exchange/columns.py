"""Whole columns to values, each distinct text parsed once."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from app.exchange.dates import Order, date_order, parse_date, parse_month
from app.exchange.numbers_shortened import mend_column, unscientific
from app.exchange.parts import distinct, each
from app.exchange.values import is_blank, parse_bool, parse_integer, parse_money

T = TypeVar("T")
Value = str | int | bool | None


@dataclass(frozen=True)
class Converted(Generic[T]):
    """A column's values in the order of its rows, and a sentence for each text that could not be read (its value is None)."""

    values: list[T | None]
    problems: dict[str, str] = field(default_factory=dict)


def convert(cells: Sequence[str], parse: Callable[[str], T | None], blanks: Collection[str] = frozenset()) -> Converted[T]:
    """Parse a column; texts among ``blanks`` (in lower case, such as BLANK_MARKERS) count as blank."""
    known: dict[str, T | None] = {}
    problems: dict[str, str] = {}
    for text in distinct(cells):
        if is_blank(text, blanks):
            known[text] = None
            continue
        try:
            known[text] = parse(text)
        except ValueError as error:
            known[text] = None
            problems[text] = str(error)
    return Converted(each(known.__getitem__, cells), problems)


def parser(format: str, cells: Sequence[str], usual: Order = "mdy") -> Callable[[str], Value]:
    """The parser for a column of a target's ``format``, with the order of its dates decided by the column itself."""
    if format in ("date", "month"):
        order = date_order(distinct(cells), usual).order
        return (lambda text: parse_date(text, order)) if format == "date" else (lambda text: parse_month(text, order))
    if format == "money":
        return parse_money
    if format in ("integer", "counter"):
        return parse_integer
    if format == "bool":
        return parse_bool
    return stripped


def stripped(text: str) -> str | None:
    """Text without blank space around it; None when nothing is left."""
    return text.strip() or None


def kept_serials(cells: Sequence[str]) -> Callable[[str], str | None]:
    """The parser for a column of serials or tags: leading zeros and ``5E1234`` stay; numbers that lost digits raise ValueError."""
    replaced, lost = mend_column(cells)
    shortened = frozenset(lost)

    def parse(text: str) -> str | None:
        if text in shortened:
            return unscientific(text)
        return replaced.get(text, text).strip() or None

    return parse
