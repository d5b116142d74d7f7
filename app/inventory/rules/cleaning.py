"""Text from people and files as it is kept: composed, without control characters, without outer spaces."""

import re
import unicodedata
from collections.abc import Sequence

_MAC = re.compile(r"[0-9A-Fa-f]{12}")
_KEPT_MAC = re.compile(r"[0-9A-F]{2}(?::[0-9A-F]{2}){5}")
_MAC_SEPARATORS = str.maketrans("", "", ":-. ")
_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean_line(text: str) -> str | None:
    """One line of text: line breaks and tabs become spaces; None when nothing is left."""
    if text.isascii() and text.isprintable():
        return text.strip() or None
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", text))
    return kept.strip() or None


def plain_lines(cells: Sequence[str]) -> str | None:
    """The cells as lines of one text, when each is the clean_line of itself or blank; None when some cell needs a closer look."""
    lines = "\n".join(cells)
    if not lines.isascii() or lines.count("\n") != max(len(cells) - 1, 0) or not lines.replace("\n", " ").isprintable():
        return None
    stripped = not (lines.startswith(" ") or lines.endswith(" ") or " \n" in lines or "\n " in lines)
    return lines if stripped else "\n".join(map(str.strip, cells))


def plain_macs(lines: str) -> list[str | None] | None:
    """clean_mac of many lines where each is twelve digits; None when one of them is anything else."""
    ends = lines[12::13]
    if len(lines) % 13 != 12 or ends.strip("\n"):
        return None
    try:
        octets = bytes.fromhex(lines)
    except ValueError:
        return None
    if len(octets) != 6 * len(ends) + 6:  # there was a space in between
        return None
    written = octets.hex(":").upper()
    return [written[start : start + 17] for start in range(0, len(written), 18)]


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
