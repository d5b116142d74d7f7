"""Columns of text to columns of values, each distinct text read once."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.exchange.columns import Converted, convert, kept_serials, parser
from app.exchange.parts import distinct
from app.inventory.rules.checks import LONGEST_CODE
from app.inventory.rules.cleaning import clean_line, clean_text, plain_lines, plain_macs
from app.inventory.rules.matching import code_key, code_keys, name_key
from app.inventory.service.fields import CLOSED_LISTS, DeviceField, FieldBook
from app.inventory.service.importing.index import Codes
from app.language import tr
from app.store.records import Value

_EXPONENTS = ("e+", "e-")
_ONLY_NUMBERS = re.compile(r"[\d.,eE+\-\s]*[eE][\d.,eE+\-\s]*")
_FEW = 0.1
"""A column of which no more than this share is distinct is read text by text."""
_TYPED = ("date", "month", "money", "integer", "bool")


@dataclass
class Column:
    """A field and its value on every line. ``cells`` are the texts it was read from; ``problems`` say of a text why it is left out.

    ``keys`` are the code_key of each value, where they are known.
    """

    field: DeviceField
    cells: Sequence[str]
    values: list[Value]
    problems: dict[str, str]
    keys: list[str | None] | None = None


def read_codes(field: DeviceField, cells: Sequence[str], codes: Codes, nothing: frozenset[str]) -> Column:
    """A column of tags or serials: leading zeros stay, and a code that is here already is taken as it is written."""
    plain = _plain_codes(field, cells, nothing)
    if plain is not None:
        return plain
    known, mended = codes.devices, kept_serials(cells)

    def read(text: str) -> str | None:
        line = clean_line(text)
        if line is None or name_key(line) in nothing:
            return None
        if code_key(line) not in known:
            line = clean_line(mended(text) or "")
        if line is not None and len(line) > LONGEST_CODE:
            raise ValueError(tr("{title} is longer than {longest_code} characters.", title=field.title, longest_code=LONGEST_CODE))
        return line

    return _column(field, cells, read)


def read_column(book: FieldBook, field: DeviceField, cells: Sequence[str], nothing: frozenset[str]) -> Column:
    """A column of any other field that is not a reference. Words of closed lists that are not known are left out."""
    plain = _plain_column(field, cells, nothing) if field.kind in ("text", "long_text") else None
    if plain is not None:
        return plain
    convert_typed = parser(field.kind, cells) if field.kind in _TYPED else None
    words = book.words(field) if field.kind == "choice" else {}

    def read(text: str) -> Value:
        line = clean_text(text) if field.kind == "long_text" else clean_line(text)
        if line is None or name_key(line) in nothing:
            return None
        if convert_typed is not None:
            return _checked(book, field, convert_typed(text))
        if field.kind == "choice" and field.choices in CLOSED_LISTS and name_key(line) not in words:
            raise ValueError(tr("“{line}” is not one of {choices}.", line=line, choices=", ".join(dict.fromkeys(words.values()))))
        return _checked(book, field, book.kept(field, line))

    return _column(field, cells, read)


def _may_be_shortened(lines: str) -> bool:
    """Whether a column may hold numbers that a spreadsheet has shortened: an exponent with a sign, or nothing but numbers."""
    folded = lines.lower()
    return any(mark in folded for mark in _EXPONENTS) or _ONLY_NUMBERS.fullmatch(lines) is not None


def _column(field: DeviceField, cells: Sequence[str], read: Callable[[str], Value]) -> Column:
    converted: Converted[Value] = convert(cells, read)
    return Column(field, cells, converted.values, converted.problems)


def _plain_codes(field: DeviceField, cells: Sequence[str], nothing: frozenset[str]) -> Column | None:
    """A column of codes in one go, with their keys; None when a cell in it needs a closer look."""
    lines = plain_lines(cells)
    if not lines or _may_be_shortened(lines) or max(map(len, cells)) > LONGEST_CODE:
        return None
    keys = code_keys(lines.split("\n")) if " " in lines else lines.casefold().split("\n")
    if not {code_key(word) for word in nothing}.isdisjoint(keys):
        return None
    if all(keys):
        return Column(field, cells, [*(cells if _as_they_are(cells, lines) else lines.split("\n"))], {}, [*keys])
    return Column(field, cells, [value or None for value in lines.split("\n")], {}, [key or None for key in keys])


def _plain_column(field: DeviceField, cells: Sequence[str], nothing: frozenset[str]) -> Column | None:
    """A column of text in one go; None when a cell in it needs a closer look, or few are different."""
    lines = plain_lines(cells) if field.name == "mac" else None
    if lines is not None:
        addresses = plain_macs(lines)
        return Column(field, cells, [*addresses], {}) if addresses is not None else None
    texts = distinct(cells)
    if len(texts) < _FEW * len(cells):
        return None
    lines = plain_lines(cells)
    if not lines:
        return None
    if max(map(len, texts)) > LONGEST_CODE or not nothing.isdisjoint(map(str.casefold, map(str.strip, texts))):
        return None
    values = cells if _as_they_are(cells, lines) else lines.split("\n")
    return Column(field, cells, [value or None for value in values], {})


def _as_they_are(cells: Sequence[str], lines: str) -> bool:
    """Whether plain_lines has taken no spaces away: then the cells themselves are kept, which need no room of their own."""
    return len(lines) == len("\n".join(cells))


def _checked(book: FieldBook, field: DeviceField, value: Value) -> Value:
    """The value, if the field can hold it. Raises ValueError with a sentence."""
    problem = book.problem(field, value)
    if problem:
        raise ValueError(problem)
    return value
