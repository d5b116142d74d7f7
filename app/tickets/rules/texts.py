"""Canned texts and numbers as they are shown and typed."""

import re
import unicodedata
from collections.abc import Mapping

from app.language import tr

_PLACE = re.compile(r"\{([a-z]+)\}")
_DIGITS = re.compile(r"\d+")
_BLANK = "____"


def filled(text: str, values: Mapping[str, str]) -> str:
    """A canned text with its places filled in; what is not known leaves a blank to be filled by hand.

    Unlike ``str.format`` this reads nothing but names: a text from anywhere can do no harm.
    """
    return _PLACE.sub(lambda found: values.get(found[1], "") or _BLANK, text)


def shown_number(number: str, prefix: str) -> str:
    """A number as people say it: ``TSS-20881``. What carries letters already stands alone."""
    return f"{prefix}{number}" if number.isdigit() else number


def plain_number(text: str, prefix: str = "") -> str:
    """The helpdesk's number in what somebody typed: ``TSS-20881``, ``#20881`` and ``[TSS #20881]`` are ``20881``.

    Empty when there is none, or more than one; a number with letters of its own ("INC-4711") stays as it is.
    """
    kept = " ".join(text.split()).strip("[](){}#.:;, ")
    bare = prefix.strip("-#: ").casefold()
    start = re.match(r"(?:(?:ticket|no|nr|number|[a-z]+(?= ?#))\.? ?#? ?)+", kept, re.IGNORECASE)
    if start and start.end() < len(kept):
        kept = kept[start.end() :]
    if bare and kept.casefold().startswith(bare):
        kept = kept[len(bare) :].lstrip("-#: ")
    if not _DIGITS.search(kept) or len(kept) > 40 or " " in kept:
        return ""
    return kept


def clean_line(text: str, longest: int = 200) -> str:
    """One line as it is kept: no control characters, no line breaks, no outer spaces."""
    return " ".join(_plain(text).split())[:longest].rstrip()


def clean_text(text: str, longest: int = 100_000) -> str:
    """Text of several lines as it is kept: one kind of line break, no control characters."""
    lines = re.sub(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", text).split("\n")
    return "\n".join(_plain(line).rstrip() for line in lines).strip("\n")[:longest]


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return "".join(" " if one == "\t" else one for one in composed if one == "\t" or unicodedata.category(one) not in ("Cc", "Cs", "Cn"))


def quoted(title: str, longest: int = 40) -> str:
    """A title as a label names it: short, in quotes."""
    short = title if len(title) <= longest else title[: longest - 1].rstrip() + "…"
    return f"“{short}”" if short else tr("without a title")
