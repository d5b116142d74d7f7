"""A language made by rule, for development: every text in brackets, with accents, and at least 40 % longer.

What it leaves plain on a page was not given to ``tr``; what it cuts off would be cut off in German too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.language import ENGLISH
from app.ui.languages.catalogue import with_figures

NAME, CODE = "pseudo", "en-XA"
"""What the command line calls it, and what programs do."""
OPEN, CLOSE = "[", "]"
_LONGER = 0.4
_ACCENTS = str.maketrans("AEIOUYaeiouyCcNnSs", "ÀÉÎÖÛÝàéîöûýÇçÑñŠš")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&[a-z]+;|https?://\S*|\*\.\w+)")
"""Places for values, markup, addresses and file endings: they stay as they are."""
_FILL = "òñé ţŵö ţhŕéé föûŕ fîvé šîx šévéñ "
_SEPARATORS = str.maketrans({",": "’", ".": ","})


def pseudo(text: str) -> str:
    """``Save`` as ``[Šàṽé òñ]``: recognizable, longer, and readable still."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)) or (text.startswith(OPEN) and text.endswith(CLOSE)):
        return text
    parts = _KEPT.split(text)
    words = "".join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts))
    letters = sum(len(part) for part in parts[::2])
    missing = max(2, round(letters * _LONGER)) - len(OPEN + CLOSE)
    fill = f" {(_FILL * (missing // len(_FILL) + 1))[: missing - 1].strip()}" if missing > 1 else ""
    blank = len(words) - len(words.rstrip())
    return f"{OPEN}{words[: len(words) - blank]}{fill}{CLOSE}{words[len(words) - blank :]}"


_MONTHS = {short: tuple(map(pseudo, ENGLISH.months(short=short))) for short in (True, False)}
_WEEKDAYS = {short: tuple(map(pseudo, ENGLISH.weekdays(short=short))) for short in (True, False)}


class Pseudo:
    """The language itself."""

    code = CODE

    def text(self, text: str, about: str) -> str:  # noqa: ARG002 - one rule for all
        """The text, dressed up."""
        return pseudo(text)

    def plural(self, number: int, one: str, many: str) -> str:
        """The English form, dressed up."""
        return pseudo(ENGLISH.plural(number, one, many))

    def figure(self, written: str) -> str:
        """Numbers as in a country that separates otherwise."""
        return written.translate(_SEPARATORS)

    def values(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """The values, numbers with other separators."""
        return with_figures(values, self)

    def months(self, *, short: bool) -> Sequence[str]:
        """January to December."""
        return _MONTHS[short]

    def weekdays(self, *, short: bool) -> Sequence[str]:
        """Monday to Sunday."""
        return _WEEKDAYS[short]
