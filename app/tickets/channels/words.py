"""Text of the helpdesk made harmless: nothing that hides or turns what is shown, never too much of it, names without paths."""

from __future__ import annotations

import re
import unicodedata

LONGEST_TEXT = 60_000
"""Characters of one message that are kept."""
LEFT_OUT = "[The message goes on in Request Tracker; it is too long to be shown here.]"

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST_NAME = 120
_LONGEST_ENDING = 10
_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_UNSEEN = frozenset("\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NO_LETTERS = frozenset({"Cc", "Cs", "Co", "Cn"})


def plain(text: str, longest: int = LONGEST_TEXT) -> str:
    """``text`` without control characters and without those that turn the direction of what follows; cut with a sentence."""
    kept = _CONTROLS.sub("", _BREAKS.sub("\n", text[:longest]))
    if not kept.isascii():
        kept = "".join(filter(_may_be_shown, kept))
    return kept if len(text) <= longest else f"{kept.rstrip()}\n\n{LEFT_OUT}"


def _may_be_shown(letter: str) -> bool:
    if letter in "\n\t" or " " <= letter <= "~":
        return True
    return unicodedata.category(letter) not in _NO_LETTERS and letter not in _UNSEEN and not "\U000e0000" <= letter <= "\U000e007f"


def one_line(text: str, longest: int = 200) -> str:
    """``text`` as one short line."""
    words = " ".join(plain(text[: longest * 4], longest * 4).split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def file_name(name: str, media_type: str = "") -> str:
    """A name that is a name and no path, on every system; never empty."""
    words = one_line(re.split(r"[/\\]", name)[-1], 4 * _LONGEST_NAME)
    words = "".join("_" if letter in '<>"|?*:' else letter for letter in words).strip(". ")
    if len(words) > _LONGEST_NAME:
        stem, dot, ending = words.rpartition(".")
        short = bool(dot) and len(ending) <= _LONGEST_ENDING
        words = f"{stem[: _LONGEST_NAME - _LONGEST_ENDING]}.{ending}" if short else words[:_LONGEST_NAME]
    if not words:
        words = "picture" if media_type.startswith("image/") else "file"
    return f"_{words}" if _RESERVED.fullmatch(words) else words
