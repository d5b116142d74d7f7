"""How alike two descriptions of a trouble are, by their words: spelling, order and choice of words do not matter much."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ENDINGS = ("ings", "ing", "edly", "ed", "es", "s", "ly")
_SHORTEST_STEM = 3
_MEANING = "\N{SECTION SIGN}"


@dataclass(frozen=True)
class WordBook:
    """What means the same, and what says nothing. A meaning is written as ``§`` and its number."""

    meanings: Mapping[str, str] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()

    @classmethod
    def of(cls, same: Sequence[Sequence[str]], skip: Iterable[str]) -> "WordBook":
        """From lists of words and phrases that mean the same, and words to skip."""
        meanings: dict[str, str] = {}
        for number, words in enumerate(same):
            for word in words:
                meanings.setdefault(" ".join(_stems(word)), f"{_MEANING}{number}")
        return cls(meanings, frozenset(stem for word in skip for stem in _stems(word)))

    @cached_property
    def _longest(self) -> int:
        return max((phrase.count(" ") + 1 for phrase in self.meanings), default=1)

    def read(self, text: str) -> frozenset[str]:
        """The words of a text as they are compared: meanings for words and phrases that have one, stems for others."""
        stems = _stems(text)
        found = set()
        at = 0
        while at < len(stems):
            taken = 0
            for length in range(min(self._longest, len(stems) - at), 0, -1):
                meaning = self.meanings.get(" ".join(stems[at : at + length]))
                if meaning is not None:
                    found.add(meaning)
                    taken = length
                    break
            if not taken and stems[at] not in self.skipped:
                found.add(stems[at])
            at += taken or 1
        return frozenset(found)


def _stems(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    plain = folded if folded.isascii() else "".join(one for one in folded if unicodedata.category(one) != "Mn")
    return [_stem(word) for word in _WORD.findall(plain)]


def _stem(word: str) -> str:
    """A word without its ending; codes with digits stay whole."""
    if not word.isalpha():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith("ss"):
            return word.removesuffix(ending)
    return word


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text as they are compared. Two texts that each have ``codes``, and none in common, mean different things."""

    all: frozenset[str]
    codes: frozenset[str]

    @classmethod
    def of(cls, words: frozenset[str]) -> "Words":
        """With the codes and numbers among them."""
        return cls(words, frozenset(word for word in words if not word.startswith(_MEANING) and any(map(str.isdigit, word))))


def alike(one: Words, other: Words, weight: Mapping[str, float], usual: float) -> float:
    """How much of the shorter of two texts is in the other, and how much of both is common: from 0 to 1.

    ``weight`` says how telling a word is, ``usual`` for those that are not in it.
    """
    if one.all.isdisjoint(other.all):
        return 0.0
    weigh = weight.get
    shared = sum([weigh(word, usual) for word in one.all & other.all])
    first = sum([weigh(word, usual) for word in one.all])
    second = sum([weigh(word, usual) for word in other.all])
    value = shared / (first + second) + 0.5 * shared / min(first, second)
    return value * 0.4 if one.codes and other.codes and one.codes.isdisjoint(other.codes) else value
