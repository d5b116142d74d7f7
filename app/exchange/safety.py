"""Text that a spreadsheet program would run as a formula, made harmless and brought back exactly.

An apostrophe is put before a dangerous cell, and one more before a cell that already looks so escaped; taking one away again
therefore gives the text that was there. Text that looks like a number in E-notation gets one as well, or it would be taken for
a shortened number. Plain negative numbers and a lone ``-`` are left as they are: nothing runs in them.
"""

import re
from collections.abc import Iterable

from app.exchange.numbers_shortened import looks_scientific

_STARTERS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_LOOKS_DANGEROUS = re.compile(rf"[\s\ufeff\u200b-\u200f]*[{_STARTERS}]|[\t\r\n]")
_HARMLESS = re.compile(r"-|[+-]?\d{1,30}(?:[.,]\d{1,30})*", re.ASCII)
_ESCAPED_SOMEWHERE = re.compile(rf"'[\s\ufeff\u200b-\u200f]*[{_STARTERS}]|'[\t\r\n]|'\s*\d+(?:[.,]\d+)?[eE]")
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_DIGITS = frozenset("0123456789")


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet program might run ``text``, or make another number of it, leading apostrophes aside."""
    bare = text.lstrip("'")
    if _LOOKS_DANGEROUS.match(bare) is not None:
        return _HARMLESS.fullmatch(bare) is None
    return ("E" in bare or "e" in bare) and looks_scientific(bare)


def is_plain(text: str) -> bool:
    """Whether ``text`` is surely harmless: a quick look that spares most cells the thorough one."""
    first = text[:1]
    return (first in _LETTERS or (first in _DIGITS and "E" not in text and "e" not in text)) and "\0" not in text


def neutralised(text: str) -> str:
    """``text`` as it may stand in a CSV file."""
    return "'" + text if is_dangerous(text) else text


def restored(text: str) -> str:
    """The text that ``neutralised`` was given."""
    return text[1:] if text.startswith("'") and is_dangerous(text) else text


def holds_escapes(text: str) -> bool:
    """Whether a whole file's text may hold neutralised cells, as a quick first look."""
    return "'" in text and _ESCAPED_SOMEWHERE.search(text) is not None


def restore_rows(rows: Iterable[list[str]]) -> None:
    """Bring back the original text of every cell, in place."""
    for row in rows:
        for index, cell in enumerate(row):
            if cell[:1] == "'":
                row[index] = restored(cell)
