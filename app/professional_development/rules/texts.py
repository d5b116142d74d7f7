"""Texts as they are kept: what people type, paste and scan, cleaned."""

import unicodedata
from collections.abc import Iterable

from app.language import tr

LONGEST_LINE = 500
LONGEST_TEXT = 200_000


def clean_line(text: str, longest: int = LONGEST_LINE) -> str:
    """One line: no control characters, no blanks at its ends, single blanks between."""
    kept = "".join(" " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter for letter in text)
    return " ".join(kept.split())[:longest].strip()


def clean_text(text: str, longest: int = LONGEST_TEXT) -> str:
    """Several lines: ends of lines alike, no control characters but tabs, no blanks at the ends."""
    alike = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in alike if letter in "\n\t" or unicodedata.category(letter) != "Cc")[:longest].strip()


def lines_of(text: str) -> tuple[str, ...]:
    """The entries of a list that is kept as text, one a line."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def as_lines(entries: Iterable[str]) -> str:
    """A list as it is kept: every entry once, in order."""
    return "\n".join(dict.fromkeys(clean_line(entry) for entry in entries if clean_line(entry)))


def quoted(title: str, longest: int = 60) -> str:
    """A title as it stands in the words of an action."""
    kept = clean_line(title)
    if not kept:
        return tr("without a title")
    return f"“{kept}”" if len(kept) <= longest else f"“{kept[: longest - 1].rstrip()}…”"


def name_key(name: str) -> str:
    """A name for comparing: case, accents' spelling and blanks make no difference."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
