"""Text that a spreadsheet program would run as a formula, made harmless and brought back exactly.

An apostrophe is put before a dangerous cell, and one more before a cell that already looks so escaped; taking one away again
therefore gives the text that was there. Plain negative numbers and a lone ``-`` are left as they are: nothing runs in them.
"""

import re
from collections.abc import Iterable

_STARTERS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_LOOKS_DANGEROUS = re.compile(rf"[\s\ufeff\u200b-\u200f]*[{_STARTERS}]|[\t\r\n]")
_HARMLESS = re.compile(r"-|[+-]?\d{1,30}(?:[.,]\d{1,30})*", re.ASCII)
_ESCAPED_SOMEWHERE = re.compile(rf"'[\s\ufeff\u200b-\u200f]*[{_STARTERS}]|'[\t\r\n]")
_PLAIN_START = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet program might run ``text``, leading apostrophes aside."""
    bare = text.lstrip("'")
    return _LOOKS_DANGEROUS.match(bare) is not None and _HARMLESS.fullmatch(bare) is None


def is_plain(text: str) -> bool:
    """Whether ``text`` begins with a Latin letter or a digit and holds no NUL: a quick look that spares most cells the thorough one."""
    return text[:1] in _PLAIN_START and "\0" not in text


def neutralised(text: str) -> str:
    """``text`` as it may stand in a CSV file."""
    if text[:1] in _PLAIN_START or not text or not is_dangerous(text):
        return text
    return "'" + text


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
