"""Text from people and files as it is kept: composed, without control characters, without outer spaces."""

import re
import unicodedata
from collections.abc import Sequence

_MAC = re.compile(r"[0-9A-Fa-f]{12}")
_DIGITS = re.compile(r"[0-9A-F]*")
_KEPT_MAC = re.compile(r"[0-9A-F]{2}(?::[0-9A-F]{2}){5}")
_MAC_SEPARATORS = str.maketrans("", "", ":-. ")
_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean_line(text: str) -> str | None:
    """One line of text: line breaks and tabs become spaces; None when nothing is left."""
    if text.isascii() and text.isprintable():
        return text.strip() or None
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", text))
    return kept.strip() or None


def clean_column(cells: Sequence[str]) -> list[str | None] | None:
    """clean_line of every cell in one go; None when some cell needs a closer look."""
    joined = "".join(cells)
    if joined.isascii() and joined.isprintable():
        return [cell.strip() or None for cell in cells]
    return None


def clean_macs(lines: Sequence[str | None]) -> list[str | None]:
    """clean_mac of every line, quickly where all of them are twelve digits."""
    digits = "".join(line or "" for line in lines).upper()
    present = len(lines) - lines.count(None)
    if len(digits) != 12 * present or not _DIGITS.fullmatch(digits) or any(line is not None and len(line) != 12 for line in lines):
        return [clean_mac(line) if line else None for line in lines]
    upper = [line.upper() if line else None for line in lines]
    return [m and f"{m[:2]}:{m[2:4]}:{m[4:6]}:{m[6:8]}:{m[8:10]}:{m[10:]}" for m in upper]


def clean_text(text: str) -> str | None:
    """Text of several lines: line breaks become one kind, trailing spaces of lines go; None when nothing is left."""
    lines = _BREAKS.sub("\n", text).split("\n")
    kept = ("".join(_kept(character) for character in unicodedata.normalize("NFC", line)).rstrip() for line in lines)
    return "\n".join(kept).strip() or None


def clean_mac(text: str) -> str | None:
    """A hardware address as ``AA:BB:CC:DD:EE:FF``; anything else as it is."""
    line = clean_line(text)
    if line is None:
        return None
    if _KEPT_MAC.fullmatch(line):
        return line
    digits = line.translate(_MAC_SEPARATORS)
    if not _MAC.fullmatch(digits):
        return line
    upper = digits.upper()
    return f"{upper[:2]}:{upper[2:4]}:{upper[4:6]}:{upper[6:8]}:{upper[8:10]}:{upper[10:]}"


def _kept(character: str) -> str:
    """The character, a space in place of any other white space, or nothing for what cannot be shown."""
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    return "" if category in ("Cc", "Cs", "Cn") or character == "\ufeff" else character
