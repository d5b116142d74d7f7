"""Finding a checklist by symptom, error text or model, with typing mistakes, best first."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from app.troubleshooting.rules.checklist import Checklist

LEAST = 52.0
"""Points that a checklist needs to be shown."""
_WEIGHTS = {"error": 1.0, "symptom": 0.97, "title": 0.95, "model": 0.9, "category": 0.8, "about": 0.72, "question": 0.68}
_SMALL_WORDS = """
a an and are at be by can cannot cant does doesn doesnt dont for from has have i in is isn isnt it its my no not of on or s says
the t that this to up was wasnt when will with won wont
"""
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Match:
    """A checklist that answers what was typed: its key, how well (0 to 100), and the words that answered."""

    key: str
    points: float
    words: str


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One text of a checklist, in plain words."""

    key: str
    shown: str
    kind: str
    words: tuple[str, ...]
    numbers: frozenset[str]


def plain_words(text: str) -> list[str]:
    """The words of a text without case, accents and marks; "Wi-Fi" is "wifi", and letters and figures are apart: "tn5021" is "TN 5021"."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = re.sub(r"(?<=\w)['\u2011-](?=\w)", "", plain)
    return re.findall(r"\d+(?:\.\d+)*|[^\W\d_]+", plain)


class ChecklistIndex:
    """The texts of all checklists, ready to be searched as fast as somebody types. Changed only by making another."""

    def __init__(self, checklists: Iterable[Checklist]) -> None:
        self._phrases = [phrase for checklist in checklists for phrase in _phrases(checklist)]
        self._keys = list(dict.fromkeys(phrase.key for phrase in self._phrases))
        self._holding: dict[str, list[int]] = {}
        for place, phrase in enumerate(self._phrases):
            for word in dict.fromkeys(phrase.words):
                self._holding.setdefault(word, []).append(place)
        self._vocabulary = sorted(self._holding)

    def find(self, text: str, limit: int = 20) -> list[Match]:
        """The checklists that answer ``text``, best first; all of them in their order for no words."""
        asked = plain_words(text)
        if not asked:
            return [Match(key, 0.0, "") for key in self._keys[:limit]]
        meant = [word for word in asked if word not in _SMALL] or asked
        near = {word: self._near(word, last=word == asked[-1]) for word in meant}
        best: dict[str, Match] = {}
        for place in sorted({place for words in near.values() for known in words for place in self._holding[known]}):
            phrase = self._phrases[place]
            points = _points(meant, near, phrase)
            known = best.get(phrase.key)
            if points >= LEAST and (known is None or points > known.points):
                best[phrase.key] = Match(phrase.key, points, phrase.shown)
        order = {key: place for place, key in enumerate(self._keys)}
        return sorted(best.values(), key=lambda match: (-match.points, order[match.key]))[:limit]

    def _near(self, word: str, *, last: bool) -> dict[str, float]:
        """How near (0 to 1) the words of the checklists are to one that was typed; the last may not be typed to its end."""
        begun = self._vocabulary[bisect_left(self._vocabulary, word) : bisect_left(self._vocabulary, f"{word}\uffff")]
        if word[0].isdigit():
            return {known: 1.0 for known in begun if known == word or last}
        found: dict[str, float] = {word[:length]: 0.8 for length in range(4, len(word)) if word[:length] in self._holding}
        if len(word) >= (2 if last else 4):
            found.update(dict.fromkeys(begun, 0.9 if last else 0.85))
        if word in self._holding:
            found[word] = 1.0
        if len(word) >= 4:
            mistakes = 1 if len(word) < 7 else 2
            for known, away, _ in process.extract(word, self._vocabulary, scorer=OSA.distance, score_cutoff=mistakes, limit=None):
                if not known[0].isdigit():
                    found[known] = max(found.get(known, 0.0), 0.9 - 0.12 * away)
        return found


def _phrases(checklist: Checklist) -> Iterable[_Phrase]:
    texts: list[tuple[str, str]] = [("title", checklist.title), ("title", checklist.short)]
    texts += [("error", error) for error in checklist.errors]
    texts += [("symptom", symptom) for symptom in checklist.symptoms]
    texts += [("model", model) for model in checklist.models]
    texts += [("category", category) for category in checklist.categories]
    texts += [("category", checklist.group), ("about", checklist.about)]
    texts += [("question", step.ask) for step in checklist.steps.values()]
    for kind, shown in texts:
        words = tuple(plain_words(shown))
        if words:
            yield _Phrase(checklist.key, shown, kind, words, frozenset(word for word in words if word[0].isdigit()))


def _points(asked: Sequence[str], near: dict[str, dict[str, float]], phrase: _Phrase) -> float:
    """How well a phrase answers: most words typed are in it, and not much else is."""
    best = [max((near[word].get(known, 0.0) for known in phrase.words), default=0.0) for word in asked]
    if not any(best):
        return 0.0
    covered = sum(best) / len(best)
    meant = [word for word in phrase.words if word not in _SMALL] or phrase.words
    hits = sum(1 for known in meant if any(near[word].get(known, 0.0) > 0.5 for word in asked))
    points = 100 * _WEIGHTS[phrase.kind] * (0.78 * covered + 0.22 * hits / len(meant))
    if hits > 1:  # somebody told a story, and this is in it
        points = max(points, 100 * _WEIGHTS[phrase.kind] * (0.3 * covered + 0.55 * hits / len(meant)))
    if len(asked) > 1:
        alike = fuzz.token_sort_ratio(" ".join(asked), " ".join(meant))
        points = max(points, _WEIGHTS[phrase.kind] * alike * 0.9)
    wrong_number = any(word[0].isdigit() for word in asked) and phrase.numbers and not phrase.numbers & set(asked)
    return points * (0.6 if wrong_number else 1.0)


def fits(checklist: Checklist, category: str, model: str) -> bool:
    """Whether a checklist can be about a device of this category and model."""
    if checklist.models:
        return any(model and known.casefold() in model.casefold() for known in checklist.models)
    return not checklist.categories or category in checklist.categories
