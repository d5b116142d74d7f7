"""Text made comparable: for finding (case and accents don't matter) and for sorting (PV-9 before PV-10)."""

import re
import unicodedata

_DIGITS = re.compile(r"\d+")
_NUMBER_WIDTH = 20


def fold(text: str) -> str:
    """``text`` without case and diacritics: ``Nguyễn`` and ``NGUYEN`` fold to the same string."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).replace("đ", "d").replace("ł", "l")


def natural_key(text: str) -> str:
    """A string that sorts as people count: numbers inside ``text`` compare by their value."""
    return _DIGITS.sub(_padded, fold(text))


def _padded(number: re.Match[str]) -> str:
    return number.group().zfill(_NUMBER_WIDTH)
