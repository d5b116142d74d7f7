"""Tickets that are likely about the same trouble as one that is being written: an index that keeps up with every change."""

import itertools
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from app.language import tr
from app.tickets.rules.likeness import WordBook, Words, alike

LIKELY = 0.5
"""From this score on a ticket is shown."""
_SLIP_FROM = 5
_RAREST = 5
_MOST_BY_WORDS = 200


@dataclass(frozen=True, slots=True)
class Trouble:
    """A ticket as it is compared. ``shared``: its category is of the kind that many have at once."""

    id: str
    title: str
    body: str = ""
    device: str = ""
    room: str = ""
    category: str = ""
    symptom: str = ""
    outage: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """An open ticket that may be the same, and why, in words."""

    id: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class _Read:
    trouble: Trouble
    title: Words
    whole: Words


class DuplicateIndex:
    """The open tickets, to be looked through at every keystroke."""

    def __init__(self, book: WordBook) -> None:
        self._book = book
        self._read: dict[str, _Read] = {}
        self._by_device: dict[str, set[str]] = {}
        self._by_room: dict[str, set[str]] = {}
        self._by_symptom: dict[str, set[str]] = {}
        self._by_word: dict[str, set[str]] = {}
        self._anywhere: dict[str, set[str]] = {}

    def __len__(self) -> int:
        return len(self._read)

    def put(self, trouble: Trouble) -> None:
        """A ticket is open, or has changed."""
        self.remove(trouble.id)
        title = self._book.read(trouble.title)
        read = self._read[trouble.id] = _Read(trouble, Words.of(title), Words.of(title | self._book.read(trouble.body[:600])))
        for index, keys in self._keys(read):
            for key in keys:
                index.setdefault(key, set()).add(trouble.id)

    def remove(self, id: str) -> None:
        """A ticket is open no longer; one that was not is fine."""
        read = self._read.pop(id, None)
        if read is None:
            return
        for index, keys in self._keys(read):
            for key in keys:
                index[key].discard(id)
                if not index[key]:
                    del index[key]

    def look(self, trouble: Trouble, limit: int = 4) -> list[Likeness]:
        """The tickets that are likely the same, best first."""
        title = self._corrected(self._book.read(trouble.title))
        asked = _Read(trouble, Words.of(title), Words.of(title | self._book.read(trouble.body[:600])))
        weights = {word: self._weight(word) for word in asked.whole.all}
        found = (self._judged(asked, self._read[id], weights) for id in self._candidates(asked))
        likely = [one for one in found if one is not None and one.id != trouble.id]
        return sorted(likely, key=lambda one: (-one.score, one.id))[:limit]

    def _keys(self, read: _Read) -> tuple[tuple[dict[str, set[str]], Iterable[str]], ...]:
        trouble = read.trouble
        return (
            (self._by_device, filter(None, [trouble.device])),
            (self._by_room, filter(None, [trouble.room])),
            (self._by_symptom, filter(None, [trouble.symptom])),
            (self._by_word, read.title.all),
            (self._anywhere, read.title.all if trouble.outage or not (trouble.device or trouble.room) else ()),
        )

    def _weight(self, word: str) -> float:
        """How telling a word is: those that few tickets have tell more."""
        return 1.0 + math.log((len(self._read) + 1) / (len(self._by_word.get(word, ())) + 1))

    def _corrected(self, words: frozenset[str]) -> frozenset[str]:
        """Words that no open ticket has, read as one that some have when it is one slip away."""
        corrected = set()
        for word in words:
            if word in self._by_word or len(word) < _SLIP_FROM or not word.isalpha():
                corrected.add(word)
                continue
            near = process.extractOne(word, self._by_word.keys(), scorer=DamerauLevenshtein.distance, score_cutoff=1)
            corrected.add(near[0] if near else word)
        return frozenset(corrected)

    def _candidates(self, asked: _Read) -> set[str]:
        """The tickets worth comparing: of the same device, room or checklist; by words alone only where no place tells them apart."""
        trouble = asked.trouble
        found = set(self._by_device.get(trouble.device, ())) | self._by_room.get(trouble.room, set())
        found |= self._by_symptom.get(trouble.symptom, set())
        somewhere = bool(trouble.device or trouble.room)
        by_word = self._anywhere if somewhere else self._by_word
        for word in sorted(asked.title.all, key=lambda word: len(by_word.get(word, ())))[:_RAREST]:
            found |= set(itertools.islice(by_word.get(word, ()), _MOST_BY_WORDS))
        return found

    def _judged(self, asked: _Read, kept: _Read, weights: Mapping[str, float]) -> Likeness | None:
        usual = self._weight("")
        words = alike(asked.title, kept.title, weights, usual)
        if len(kept.whole.all) > len(kept.title.all):
            words = max(words, 0.85 * alike(asked.title, kept.whole, weights, usual))
        if len(asked.whole.all) > len(asked.title.all):
            words = max(words, 0.85 * alike(asked.whole, kept.title, weights, usual))
        score, reason = _score(asked.trouble, kept.trouble, words)
        return Likeness(kept.trouble.id, score, reason) if score >= LIKELY else None


def _score(one: Trouble, other: Trouble, words: float) -> tuple[float, str]:
    """How likely two are the same, and the reason. ``words``: how alike their words are."""
    symptom = bool(one.symptom) and one.symptom == other.symptom
    category = not (one.category and other.category) or one.category == other.category
    shared = one.shared or other.shared
    if one.device and one.device == other.device:
        if symptom:
            return 0.98, tr("Same device, same checklist")
        bonus = 0.15 if one.category and one.category == other.category else 0.0
        return min(0.97, 0.3 + bonus + 0.6 * words), tr("Same device")
    apart = bool(one.device and other.device) and not shared
    if other.outage and category and (symptom or words >= 0.45):
        return 0.6 + 0.3 * words, tr("Reported for many already")
    if one.room and one.room == other.room and not apart:
        if symptom:
            return 0.9, tr("Same room, same checklist")
        return (0.15 if category else 0.0) + 0.75 * words, tr("Same room, same trouble")
    nowhere = not (one.device or one.room) or not (other.device or other.room)
    if nowhere and category:
        return 0.8 * words * (1.0 if words >= 0.65 else 0.5), tr("Same words")
    return 0.0, ""
