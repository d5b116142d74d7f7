"""What the find field finds: records by the desk's own search, commands and pages by their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.language import tr
from app.late import late
from app.ui.places import Place

if TYPE_CHECKING:
    import rapidfuzz
else:
    rapidfuzz = late("rapidfuzz")

LIMIT_RECORDS = 12
LIMIT_COMMANDS = 6


@dataclass(frozen=True)
class Found:
    """One line of the results: ``group`` is its heading, ``run`` what Enter does."""

    group: str
    title: str
    run: Callable[[], object] = field(compare=False)
    subtitle: str = ""
    icon: str = "arrow-right"
    place: Place | None = None


@dataclass(frozen=True)
class Findable:
    """Something that is not a record and can be done or opened: a command, a page, an action of the page."""

    title: str
    run: Callable[[], object] = field(compare=False)
    keywords: Sequence[str] = ()
    icon: str = "arrow-right"
    subtitle: str = ""


def words_of(text: str) -> list[str]:
    """The words of ``text`` without case, accents and marks."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.findall(r"\w+", "".join(letter for letter in plain if not unicodedata.combining(letter)))


def match(query: str, title: str, keywords: Iterable[str] = ()) -> float:
    """How well ``title`` answers ``query``: 0 not at all, more is better.

    Every word of the query must begin a word of the title or a keyword, or be one letter away from one.
    """
    asked = words_of(query)
    in_title, in_keywords = words_of(title), words_of(" ".join(keywords))
    if not asked:
        return 0.0
    score = 0.0
    for place, word in enumerate(asked):
        best = max(_best(word, in_title), 0.6 * _best(word, in_keywords))
        if best == 0.0:
            return 0.0
        score += best + (0.5 if place < len(in_title) and in_title[place].startswith(word) else 0.0)
    return score / len(asked)


def _best(word: str, candidates: list[str]) -> float:
    scores = [0.0]
    for candidate in candidates:
        if candidate == word:
            scores.append(3.0)
        elif candidate.startswith(word):
            scores.append(2.0)
        elif len(word) >= 4 and _one_letter_away(word, candidate):
            scores.append(1.0)
    return max(scores)


def _one_letter_away(word: str, candidate: str) -> bool:
    """Whether one wrong, missing, extra or swapped letter makes ``word`` the beginning of ``candidate``."""
    beginnings = {candidate[: len(word) + more] for more in (-1, 0, 1)}
    return any(rapidfuzz.distance.OSA.distance(word, beginning, score_cutoff=1) <= 1 for beginning in beginnings)


def find_commands(query: str, findables: Iterable[Findable]) -> list[Found]:
    """The best of ``findables`` for ``query``, best first."""
    scored = [(match(query, each.title, each.keywords), each) for each in findables]
    best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].title))
    return [Found(tr("Actions"), each.title, each.run, each.subtitle, each.icon) for _, each in best[:LIMIT_COMMANDS]]
