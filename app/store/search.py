"""Finding anything by a few letters: by tag, serial, name or label, also with a typing error."""

import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from rapidfuzz.distance import OSA

from app.store.database import Database
from app.store.history import time_of
from app.store.log import Log
from app.store.rows import Row
from app.store.schema import Layout
from app.store.search_index import ACTION, grams, joined, searched, shortened, words
from app.store.tables import Tables
from app.store.writing import Writer

CANDIDATES = 80
"""Records that are looked at closely for one query."""
MOST_WORDS = 6
FEW = 60
"""As many actions and records may wait to be indexed and yet be looked through one by one."""
RARE = 1_500
"""A part of a word that more words have does not help to find one with a typing error."""
PARTS = 5
LIKE_WORDS = 25
"""Words that may stand for one that was typed."""
EXACT, BEGINS, WITHIN, ALIKE = 1.0, 0.85, 0.65, 0.55
WHOLE, WHOLE_BUT_ZEROS, WHOLE_BEGINS = 2.0, 1.8, 0.7
"""What a tag or serial adds when all that was typed is it, is it but for leading zeros, or is how it begins."""


@dataclass(frozen=True)
class Hit:
    """Something found: a record, or (type "action") a thing done. ``score`` orders hits, higher first."""

    type: str
    id: str
    title: str
    subtitle: str
    score: float


class Search:
    """The search over everything that is declared as searchable, and over the labels of what was done."""

    def __init__(self, database: Database, writer: Writer, layouts: Iterable[Layout]) -> None:
        self._database = database
        self._writer = writer
        self._layouts = {layout.name: layout for layout in layouts if searched(layout)}

    def catch_up(self, seconds: float = 0.05) -> bool:
        """Index what bulk work has left, for about so long. True if more is left."""
        until = time.monotonic() + seconds
        while True:
            with self._writer.transaction():
                more = self._writer.index.step()
            if not more or time.monotonic() > until:
                return more

    def find(self, text: str, limit: int, types: Collection[str] | None) -> list[Hit]:
        """The best matches of what was typed, best first."""
        typed = list(dict.fromkeys(words(text)))[:MOST_WORDS]
        if not typed:
            return []
        with self._database.reader() as connection:
            return _Query(connection, self._layouts, text, typed, types).run(limit)


class _Query:
    """One search on one connection."""

    def __init__(self, connection: Any, layouts: dict[str, Layout], text: str, typed: list[str], types: Collection[str] | None) -> None:
        self._connection = connection
        self._layouts = layouts
        self._whole = joined(text)
        self._short = shortened(self._whole)
        self._typed = typed
        self._types = types
        self._log = Log(connection)
        self._tables = Tables(connection, self._log, layouts.values())
        self._found: dict[tuple[str, str], None] = {}
        self._waiting = False
        self._like: dict[str, dict[str, float]] = {}

    def run(self, limit: int) -> list[Hit]:
        self._look(" AND ".join(_exact(word) for word in self._typed))
        if len(self._typed) > 1:
            self._look(_exact(self._whole))
        self._look(" AND ".join(_beginning(word) for word in self._typed))
        self._look_unindexed(limit)
        if len(self._found) < limit:
            self._like = {word: self._words_like(word) for word in self._typed}
            self._look(" AND ".join(f"({_any(word, self._like[word])})" for word in self._typed))
        if not self._found and len(self._typed) > 1:
            self._look(" OR ".join(_any(word, self._like[word]) for word in self._typed))
        hits = self._hits()
        best = max((hit.score for hit in hits), default=0.0)
        hits = [hit for hit in hits if hit.score >= best * 0.3]
        return sorted(hits, key=lambda hit: (-hit.score, hit.title, hit.id))[:limit]

    def _look(self, query: str) -> None:
        """Add what the index has for a query, up to a number."""
        room = CANDIDATES - len(self._found)
        if room <= 0:
            return
        sql = "SELECT type, id FROM find_text JOIN find_doc ON doc = find_text.rowid WHERE find_text MATCH ?"
        values: list[Any] = [query]
        if self._types is not None:
            sql += f" AND type IN ({','.join('?' * len(self._types))})"
            values += self._types
        for found in self._connection.execute(f"{sql} LIMIT ?", [*values, room + len(self._found)]):
            self._found[found] = None

    def _look_unindexed(self, limit: int) -> None:
        """While bulk work waits to be indexed, look through the tables themselves."""
        waiting = "SELECT count(*), coalesce(sum(records), 0) FROM (SELECT records FROM find_queue JOIN action USING (seq) LIMIT ?)"
        actions, records = self._connection.execute(waiting, (FEW + 1,)).fetchone()
        if actions == 0:
            return
        if actions <= FEW and records <= FEW:
            self._waiting = True
            self._add_waiting()
            return
        longest = max(self._typed, key=len)
        if self._types is None or ACTION in self._types:
            labels = "SELECT unit FROM find_queue JOIN action USING (seq) WHERE part = 1 AND label LIKE ? LIMIT ?"
            for (unit,) in self._connection.execute(labels, (f"%{longest}%", limit)):
                self._found[ACTION, unit] = None
        for layout in self._layouts.values():
            if self._types is not None and layout.name not in self._types:
                continue
            fields = searched(layout)
            columns = ", ".join(f'"{name}"' for name in fields)
            query = f"""SELECT id FROM "{layout.table}" WHERE deleted = 0 AND concat_ws(' ', {columns}) LIKE ? LIMIT ?"""  # noqa: S608
            for (record,) in self._connection.execute(query, (f"%{longest}%", limit * 2)):
                self._found[layout.name, record] = None

    def _add_waiting(self) -> None:
        """Add all that the waiting actions touched, when that is little; what does not match falls out by its score."""
        for seq, unit in self._connection.execute("SELECT seq, unit FROM find_queue JOIN action USING (seq)").fetchall():
            keys = [(ACTION, unit), *(key for key in self._log.parsed(seq).changes if key[0] in self._layouts)]
            self._found.update(dict.fromkeys(key for key in keys if self._types is None or key[0] in self._types))

    def _words_like(self, word: str) -> dict[str, float]:
        """Words of the index that contain what was typed or are typed much like it, and how much."""
        out: dict[str, float] = {}
        if len(word) < 3:
            return out
        inside = "SELECT find_word.text FROM find_part JOIN find_word ON word = find_part.rowid WHERE find_part MATCH ? LIMIT ?"
        for (text,) in self._connection.execute(inside, (_quoted(word), LIKE_WORDS)):
            out[text] = WITHIN
        if len(word) >= 4:
            near = {text: alike(word, text) for text in self._near(word)}
            best = sorted(((text, value) for text, value in near.items() if value), key=lambda one: (-one[1], one[0]))
            for text, value in best[:LIKE_WORDS]:
                out[text] = max(value, out.get(text, 0.0))
        return out

    def _near(self, word: str) -> list[str]:
        """Words that share a rare part with what was typed, or are it with two letters swapped or one too many."""
        slips = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)]
        slips += [word[:at] + word[at + 1 :] for at in range(len(word))]
        marks = ",".join("?" * len(slips))
        slipped = [row[0] for row in self._connection.execute(f"SELECT text FROM find_word WHERE text IN ({marks})", slips)]  # noqa: S608
        return slipped + self._sharing(word)

    def _sharing(self, word: str) -> list[str]:
        """Words that share a rare part with what was typed."""
        parts = sorted(grams(word))
        marks = ",".join("?" * len(parts))
        query = f"SELECT gram FROM find_gram WHERE gram IN ({marks}) AND number <= ? ORDER BY number LIMIT ?"  # noqa: S608
        rare = [row[0] for row in self._connection.execute(query, [*parts, RARE, PARTS])]
        if not rare:
            return []
        match = " OR ".join(_quoted(gram) for gram in rare)
        near = "SELECT find_word.text FROM find_part JOIN find_word ON word = find_part.rowid WHERE find_part MATCH ?"
        return [row[0] for row in self._connection.execute(near, (match,))]

    def _hits(self) -> list[Hit]:
        """What was found, scored by what stands in it."""
        by_type: dict[str, list[str]] = {}
        for name, record in self._found:
            by_type.setdefault(name, []).append(record)
        hits = [hit for unit in by_type.pop(ACTION, ()) if (hit := self._action_hit(unit)) is not None]
        for name, ids in by_type.items():
            layout = self._layouts.get(name)
            if layout is not None:
                rows = self._tables.load(layout, ids).values()
                hits += [hit for row in rows if not row.deleted and (hit := self._hit(layout, row)) is not None]
        return hits

    def _hit(self, layout: Layout, row: Row) -> Hit | None:
        """A record, with its most telling field as title."""
        fields = searched(layout)
        texts = {name: str(row.value(name)) for name in fields if row.value(name) is not None}
        score = self._score([(text, *fields[name]) for name, text in texts.items()])
        if not score:
            return None
        ordered = sorted(texts, key=lambda name: -fields[name][0])
        return Hit(layout.name, row.id, texts[ordered[0]], " · ".join(texts[name] for name in ordered[1:]), score)

    def _action_hit(self, unit: str) -> Hit | None:
        row = self._connection.execute(
            "SELECT label, who, at FROM action WHERE unit = ? AND part = 1 AND undoes IS NULL", (unit,)
        ).fetchone()
        if row is None:
            return None
        hit = Hit(ACTION, unit, row[0], f"{row[1]} · {time_of(row[2]).date().isoformat()}", 0.0)
        score = self._score([(row[0], 2, False)])
        return replace(hit, score=score) if score else None

    def _score(self, texts: list[tuple[str, int, bool]]) -> float:
        """How well texts (with weight and whether it is a key) match all that was typed; 0 if nothing of it is there."""
        total = 0.0
        split = [(words(text), joined(text) if key else "", weight) for text, weight, key in texts]
        for typed in self._typed:
            total += max((self._quality(typed, found) * (1 + weight / 10) for some, _, weight in split for found in some), default=0.0)
        known = [self._key_quality(whole) * (1 + weight / 20) for _, whole, weight in split if whole]
        return (total + max(known, default=0.0)) / len(self._typed)

    def _key_quality(self, whole: str) -> float:
        """How well all that was typed stands for a tag or serial."""
        if whole == self._whole:
            return WHOLE
        if shortened(whole) == self._short:
            return WHOLE_BUT_ZEROS
        begins = len(self._short) >= 3 and (whole.startswith(self._whole) or shortened(whole).startswith(self._short))
        return WHOLE_BEGINS if begins else 0.0

    def _quality(self, typed: str, word: str) -> float:
        """How well one word stands for what was typed."""
        if word == typed:
            return EXACT
        if word.startswith(typed):
            return BEGINS
        if len(typed) >= 3 and typed in word:
            return WITHIN
        known = self._like.get(typed, {}).get(word)
        if known is None and self._waiting and len(typed) >= 4:
            return alike(typed, word)
        return known or 0.0


def alike(typed: str, word: str) -> float:
    """How much a word looks like what was typed, perhaps of its beginning; 0 if it takes too many errors."""
    allowed = 1 if len(typed) < 8 else 2
    errors = min(OSA.distance(typed, word[: len(typed) + more], score_cutoff=allowed) for more in (-1, 0, 1))
    if len(word) <= len(typed) + 1:
        errors = min(errors, OSA.distance(typed, word, score_cutoff=allowed))
    if errors > allowed:
        return 0.0
    return ALIKE - 0.1 * (errors - 1) - 0.005 * min(abs(len(word) - len(typed)), 10)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _exact(word: str) -> str:
    return _quoted(word)


def _beginning(word: str) -> str:
    """Words that begin so; a single Latin letter or digit stands only for itself, as too many do."""
    return _quoted(word) + ("*" if len(word) > 1 or not word.isascii() else "")


def _any(word: str, like: dict[str, float]) -> str:
    return " OR ".join([_beginning(word), *(_quoted(one) for one in like)])
