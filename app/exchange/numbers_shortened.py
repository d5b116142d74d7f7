"""Numbers that a spreadsheet wrote as 1.23457E+11: told from serials such as 5E1234, and given their digits back where none is lost."""

import re
from collections.abc import Sequence
from decimal import Decimal

from app.language import tr

_SCIENTIFIC = re.compile(r"[+-]?(\d{1,40})(?:[.,](\d{1,40}))?[eE]([+-]?\d{1,3})", re.ASCII)
_SPREADSHEET_STYLE = re.compile(r"[+-]?\d(?:[.,]\d+)?[eE][+-]\d{2,3}", re.ASCII)
_POINTED = re.compile(r"[+-]?\d+\.\d+[eE]-?\d{1,3}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d{1,3})?", re.ASCII)
_POINTED_SOMEWHERE = re.compile(r"\.\d+[eE]-?\d", re.ASCII)
_GENERAL_DECIMALS = 5
_LOOK_AT = 256 * 1024
_SCIENTIFIC_FORMAT_DECIMALS = 2


def unscientific(text: str) -> str:
    """The digits of a number in E-notation; other text, serials such as ``5E1234`` among it, comes back unchanged.

    Raises ValueError when the spreadsheet has dropped digits: with the five decimals of Excel's General format or the two of
    its Scientific format the number may have been longer than what is shown.
    """
    bare = text.strip()
    match = _SCIENTIFIC.fullmatch(bare)
    if match is None or not looks_scientific(bare):
        return text
    decimals, exponent = len(match[2] or ""), int(match[3])
    if exponent > decimals and decimals in (_GENERAL_DECIMALS, _SCIENTIFIC_FORMAT_DECIMALS):
        raise ValueError(tr("“{bare}” was shortened by a spreadsheet: its last digits are lost.", bare=bare))
    if abs(exponent) > 40:
        return text
    return plain_digits(Decimal(bare.replace(",", ".")))


def looks_scientific(text: str) -> bool:
    """Whether text is a number in E-notation as spreadsheets and programs write it."""
    bare = text.strip()
    return _SPREADSHEET_STYLE.fullmatch(bare) is not None or _POINTED.fullmatch(bare) is not None


def plain_digits(number: Decimal) -> str:
    """A number without exponent and without zeros behind the decimals."""
    digits = format(number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def may_hold_scientific(text: str) -> bool:
    """Whether a whole file's text may hold E-notation, as a quick first look."""
    return ("+" in text and ("E+" in text or "e+" in text)) or _POINTED_SOMEWHERE.search(text, 0, _LOOK_AT) is not None


def mend_column(cells: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """What to replace in one column, and which of its cells have lost digits.

    A number with a point and without ``+`` (5.0E3) is taken for one only where the whole column is numbers.
    """
    distinct = {cell for cell in set(cells) if ("E" in cell or "e" in cell) and _SCIENTIFIC.fullmatch(cell.strip())}
    if not distinct:
        return {}, []
    replaced, lost = {}, []
    numeric: bool | None = None
    for cell in sorted(distinct):
        if not _SPREADSHEET_STYLE.fullmatch(cell.strip()):
            if numeric is None:
                numeric = all(_NUMBER.fullmatch(other.strip()) for other in set(cells) if other.strip())
            if not numeric:
                continue
        try:
            digits = unscientific(cell)
        except ValueError:
            lost.append(cell)
        else:
            if digits != cell:
                replaced[cell] = digits
    return replaced, lost
