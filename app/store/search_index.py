"""The words of all records, kept in the database so that the search finds them as fast as a person types.

Actions stand in a queue that :meth:`Index.step` works off in small pieces, so that writing never waits for the index;
until then the search looks through what the queue names.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from app.store.log import Log
from app.store.rows import Row
from app.store.schema import Layout
from app.store.tables import Tables

MERGE = 64
"""Pages of the index that one step tidies."""
PIECE = 250
"""Records that one step indexes."""
ACTION = "action"
"""What a thing done is called among the types of what is found."""
LONGEST_WORD = 40
FORM = 2
"""How words are made of a record; another number makes the index anew."""

_WORD = re.compile(r"[^\W_]+")
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


def fold(text: str) -> str:
    """Text as it is compared: no case, no accents, one form of each character."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return plain if plain.isascii() else "".join(one for one in plain if unicodedata.category(one) != "Mn")


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def joined(text: str) -> str:
    """A tag or serial without what people leave out when they type it ("5CD-12/34" is "5cd1234")."""
    return "".join(words(text))[:LONGEST_WORD]


def shortened(whole: str) -> str:
    """A tag or serial without the zeros that its numbers begin with ("pv04419" is "pv4419")."""
    return _LEADING_ZEROS.sub("", whole)


def grams(word: str) -> set[str]:
    """The parts of three characters of a word."""
    return {word[place : place + 3] for place in range(len(word) - 2)}


class Index:
    """Writes the index. Everything here needs an open transaction."""

    def __init__(self, connection: Any, tables: Tables, log: Log) -> None:
        self._connection = connection
        self._tables = tables
        self._log = log

    def note(self, seq: int) -> None:
        """An action was applied, or has another verdict; what it touched is to be indexed."""
        self._connection.execute("INSERT OR REPLACE INTO find_queue (seq) VALUES (?)", (seq,))

    def step(self) -> bool:
        """Index a piece of what waits. False if nothing waits any more."""
        row = self._connection.execute("SELECT seq, done FROM find_queue ORDER BY seq LIMIT 1").fetchone()
        if row is None:
            return False
        seq, done = row
        changes = list(self._log.parsed(seq).changes)
        by_type: dict[str, list[str]] = {}
        for name, record in changes[done : done + PIECE]:
            by_type.setdefault(name, []).append(record)
        for name, ids in by_type.items():
            self._index_records(self._tables.layout(name), ids, seq)
        if done + PIECE < len(changes):
            self._connection.execute("UPDATE find_queue SET done = ? WHERE seq = ?", (done + PIECE, seq))
            return True
        self._index_action(seq)
        self._connection.execute("DELETE FROM find_queue WHERE seq = ?", (seq,))
        for table in ("find_text", "find_part"):
            self._connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', {MERGE})")  # noqa: S608
        return True

    def match(self, layouts: Iterable[Layout]) -> None:
        """Begin anew if what is to be found has changed since the index was made."""
        wanted = {layout.name: {name: [weight, key] for name, (weight, key) in searched(layout).items()} for layout in layouts}
        text = orjson.dumps({"": FORM, **wanted}, option=orjson.OPT_SORT_KEYS).decode()
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'search'").fetchone()
        if row is not None and row[0] == text:
            return
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('search', ?)", (text,))
        self._connection.execute("DELETE FROM find_text")
        self._connection.execute("DELETE FROM find_doc")
        self._connection.execute("INSERT OR REPLACE INTO find_queue (seq) SELECT seq FROM action WHERE applied = 1")

    def _index_action(self, seq: int) -> None:
        """Index the label of a thing done."""
        query = "SELECT unit, label, refused FROM action WHERE seq = ? AND part = 1 AND undoes IS NULL"
        row = self._connection.execute(query, (seq,)).fetchone()
        if row is not None:
            unit, label, refused = row
            self._write(ACTION, {unit: {} if refused else dict.fromkeys(words(label), True)})

    def _waits_again(self, row: Row, seq: int) -> bool:
        """Whether a later action that waits too will index the record: every action says again that a record lives or not."""
        latest = max(row.standing("deleted"))
        query = "SELECT EXISTS (SELECT 1 FROM find_queue WHERE seq = ? AND done = 0)"
        return latest > seq and bool(self._connection.execute(query, (latest,)).fetchone()[0])

    def _index_records(self, layout: Layout, ids: Sequence[str], queued: int | None = None) -> None:
        """Index what stands in these records now; deleted ones are no longer found. ``queued`` is the action whose turn it is."""
        fields = searched(layout)
        if not fields:
            return
        rows = self._tables.load(layout, ids)
        texts: dict[str, dict[str, bool]] = {record: {} for record in ids if record not in rows}
        for record, row in rows.items():
            if queued is not None and self._waits_again(row, queued):
                continue
            texts[record] = {} if row.deleted else words_of(row, fields)
        self._write(layout.name, texts)

    def _write(self, name: str, texts: dict[str, dict[str, bool]]) -> None:
        """Replace the words under which records are found; those marked are learned for typing errors too."""
        numbers = self._numbers(name, list(texts))
        some = [(numbers[record], " ".join(found)) for record, found in texts.items() if found]
        none = [(numbers[record],) for record, found in texts.items() if not found]
        self._connection.executemany("INSERT OR REPLACE INTO find_text (rowid, words) VALUES (?, ?)", some)
        self._connection.executemany("DELETE FROM find_text WHERE rowid = ?", none)
        self._learn({word for found in texts.values() for word, learned in found.items() if learned})

    def _numbers(self, name: str, ids: list[str]) -> dict[str, int]:
        """The numbers of records in the index; new ones get one."""
        self._connection.executemany("INSERT OR IGNORE INTO find_doc (type, id) VALUES (?, ?)", [(name, record) for record in ids])
        query = "SELECT id, doc FROM find_doc WHERE type = ? AND id IN (SELECT value FROM json_each(?))"
        return dict(self._connection.execute(query, (name, orjson.dumps(ids).decode())).fetchall())

    def _learn(self, found: set[str]) -> None:
        """Learn words that have not been met before, and their parts, for typing errors."""
        listed = orjson.dumps(sorted(found)).decode()
        known = self._connection.execute("SELECT text FROM find_word WHERE text IN (SELECT value FROM json_each(?))", (listed,))
        fresh = sorted(found - {row[0] for row in known})
        if not fresh:
            return
        last = self._connection.execute("SELECT coalesce(max(word), 0) FROM find_word").fetchone()[0]
        numbered = list(enumerate(fresh, last + 1))
        self._connection.executemany("INSERT INTO find_word VALUES (?, ?)", numbered)
        self._connection.executemany("INSERT INTO find_part (rowid, text) VALUES (?, ?)", numbered)
        counts = Counter(gram for word in fresh for gram in grams(word))
        query = "INSERT INTO find_gram VALUES (?, ?) ON CONFLICT (gram) DO UPDATE SET number = number + excluded.number"
        self._connection.executemany(query, sorted(counts.items()))


def searched(layout: Layout) -> dict[str, tuple[int, bool]]:
    """The fields of a type that are searched: their weight, and whether people know the record by them."""
    fields = layout.known.fields.values() if layout.known else ()
    return {one.name: (one.search, one.key) for one in fields if one.search > 0}


def words_of(row: Row, fields: dict[str, tuple[int, bool]]) -> dict[str, bool]:
    """The words under which a record is found, in order, each once, and whether to learn it for typing errors."""
    found: dict[str, bool] = {}
    for name, (_, key) in fields.items():
        value = row.value(name)
        if value is None:
            continue
        some = words(str(value))
        found.update(dict.fromkeys(some, True))
        if not key:
            continue
        whole = joined(str(value))
        if len(some) > 1:
            found[whole] = True
        short = shortened(whole)
        if short != whole:
            found.setdefault(short, False)
    return found
