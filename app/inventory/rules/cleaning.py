"""Text from people and files as it is kept: composed, without control characters, without outer spaces."""

import re
import unicodedata

_MAC = re.compile(r"[0-9A-Fa-f]{12}")
_MAC_SEPARATORS = str.maketrans("", "", ":-. ")
_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean_line(text: str) -> str | None:
    """One line of text: line breaks and tabs become spaces; None when nothing is left."""
    if text.isascii() and text.isprintable():
        return text.strip() or None
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", text))
    return kept.strip() or None


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
    digits = line.translate(_MAC_SEPARATORS)
    if not _MAC.fullmatch(digits):
        return line
    upper = digits.upper()
    return ":".join(upper[at : at + 2] for at in range(0, 12, 2))


def _kept(character: str) -> str:
    """The character, a space in place of any other white space, or nothing for what cannot be shown."""
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    return "" if category in ("Cc", "Cs", "Cn") or character == "\ufeff" else character
