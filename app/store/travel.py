"""The log's luggage: segments as they lie in the store, which pictures are there, and what could not be read.

Everything a session must remember is here, each step in one transaction; nothing else of it outlives the program.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import orjson

from app.store.action import Action, unpack
from app.store.changes import Changes
from app.store.incoming import Incoming
from app.store.writing import Writer

SENT = "sent"
WANTED = "wanted"

_SHORT_ID = 16
_HEX = bytes(ord("x") if chr(code) in "0123456789abcdef" else ord(" ") for code in range(256))
_RUN = 64
"""Digits of a hash."""


class Held(NamedTuple):
    """A segment that was made or taken here. ``size`` is None once its bytes were dropped because a larger one has all of it.

    ``number`` is how many actions it has, ``absent`` in how many listings in a row it was missed.
    """

    name: str
    device: str
    size: int | None
    number: int
    absent: int


class Unsent(NamedTuple):
    """An own action that is in no segment yet: its id, its number, its canonical bytes."""

    id: str
    number: int
    data: bytes


class Bad(NamedTuple):
    """An object that is not what its name promises: its size when it was last read, and why."""

    name: str
    size: int
    why: str


class Travel:
    """What has been packed, sent and taken. Any thread may ask; only one session may be under way."""

    def __init__(self, writer: Writer, incoming: Incoming) -> None:
        self._writer = writer
        self._database = writer.database
        self._incoming = incoming
        self.pictures = Pictures(writer)

    def held(self, listed: Iterable[str] = ()) -> list[Held]:
        """The segments whose bytes are here, and of ``listed`` also those that were here once; oldest first."""
        query = (
            f"SELECT name, device, size, length(ids) / {_SHORT_ID}, absent FROM segment"  # noqa: S608
            " WHERE size IS NOT NULL OR name IN (SELECT value FROM json_each(?)) ORDER BY number"
        )
        with self._database.reader() as connection:
            return [Held(*row) for row in connection.execute(query, (_json(list(listed)),)).fetchall()]

    def ids(self, name: str) -> frozenset[str]:
        """The ids of the actions in a segment; none if it was never here."""
        with self._database.reader() as connection:
            row = connection.execute("SELECT device, ids FROM segment WHERE name = ?", (name,)).fetchone()
        return frozenset(_long_ids(*row)) if row else frozenset()

    def data(self, name: str) -> bytes | None:
        """The bytes of a segment, None if they are not here (any more)."""
        with self._database.reader() as connection:
            row = connection.execute("SELECT bytes FROM segment WHERE name = ?", (name,)).fetchone()
        return None if row is None or row[0] is None else bytes(row[0])

    def actions(self, ids: Iterable[str]) -> list[Unsent]:
        """These actions, causes first. Raises LookupError if one is not here."""
        wanted = list(ids)
        query = "SELECT id, n, body FROM action WHERE id IN (SELECT value FROM json_each(?)) ORDER BY lamport, n, id"
        with self._database.reader() as connection:
            found = [Unsent(id, number, unpack(body)) for id, number, body in connection.execute(query, (_json(wanted),))]
        if len(found) != len(set(wanted)):
            raise LookupError("an action of a segment is not here")
        return found

    def unsent(self, device: str, number: int, size: int) -> list[Unsent]:
        """The first actions of ``device`` that are in no segment: up to ``number``, and (but for the first) ``size`` bytes."""
        query = "SELECT id, n, body FROM action WHERE device = ? AND segment IS NULL ORDER BY seq LIMIT ?"
        found: list[Unsent] = []
        total = 0
        with self._database.reader() as connection:
            for id, n, body in connection.execute(query, (device, number)):
                one = Unsent(id, n, unpack(body))
                total += len(one.data)
                if found and total > size:
                    break
                found.append(one)
        return found

    def take(self, name: str, device: str, data: bytes, actions: Sequence[tuple[Action, bytes]]) -> Changes:
        """Keep a segment that came from the store, with its actions, and apply what can be: all in one transaction."""
        ids = [action.id for action, _ in actions]
        mentioned = {found for action, body in actions for found in _hashes(_values(action, body))}

        def keep(connection: Any) -> None:
            self._insert(connection, name, device, data, ids, absent=0)
            connection.executemany(
                "INSERT INTO blob_travel SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM blob WHERE hash = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM blob_travel WHERE hash = ?1)",
                [(one, WANTED) for one in sorted(mentioned)],
            )

        return self._incoming.take(actions, segment=name, also=keep)

    def freeze(self, name: str, device: str, data: bytes, ids: Sequence[str], *, merged: bool = False) -> None:
        """Keep a segment that was made here, before it is ever sent; ``merged`` if all of it is in smaller ones already."""
        with self._database.writing() as connection:
            self._insert(connection, name, device, data, ids, absent=0 if merged else 1)
            connection.execute(
                "UPDATE action SET segment = ? WHERE segment IS NULL AND id IN (SELECT value FROM json_each(?))", (name, _json(ids))
            )

    def _insert(self, connection: Any, name: str, device: str, data: bytes, ids: Sequence[str], *, absent: int) -> None:
        connection.execute(
            "INSERT OR IGNORE INTO segment (name, device, size, absent, ids, bytes) VALUES (?, ?, ?, ?, ?, ?)",
            (name, device, len(data), absent, _short_ids(ids), data),
        )
        connection.execute("DELETE FROM bad_object WHERE name = ?", (name,))

    def note_listing(self, absent: Mapping[str, int], covered: Collection[str]) -> None:
        """What a listing has shown: how often segments were missed, and which may drop their bytes as larger ones have all of them."""
        if absent or covered:
            with self._database.writing() as connection:
                connection.executemany("UPDATE segment SET absent = ? WHERE name = ?", [(times, name) for name, times in absent.items()])
                connection.executemany("UPDATE segment SET size = NULL, bytes = NULL WHERE name = ?", [(name,) for name in covered])

    def has_fork(self, device: str) -> bool:
        """Whether two actions of a device have one number: it wrote on from the same state in two places."""
        query = "SELECT 1 FROM action WHERE device = ? GROUP BY n HAVING count(*) > 1 LIMIT 1"
        with self._database.reader() as connection:
            return connection.execute(query, (device,)).fetchone() is not None

    def waiting_out(self, devices: Collection[str]) -> int:
        """How many own actions have not been seen in the store yet."""
        total = 0
        with self._database.reader() as connection:
            for device in devices:
                for query in (
                    "SELECT count(*) FROM action WHERE device = ? AND segment IS NULL",
                    f"SELECT coalesce(sum(length(ids)), 0) / {_SHORT_ID} FROM segment WHERE device = ? AND absent > 0 AND size IS NOT NULL",  # noqa: S608
                ):
                    total += connection.execute(query, (device,)).fetchone()[0]
        return total

    def waiting_in(self) -> int:
        """How many actions are here but held back, because something they follow is not."""
        return self._incoming.held_back()

    def bad(self) -> list[Bad]:
        """Objects that could not be read when they were last asked for."""
        with self._database.reader() as connection:
            return [Bad(*row) for row in connection.execute("SELECT name, size, why FROM bad_object ORDER BY name").fetchall()]

    def note_bad(self, found: Iterable[Bad], gone: Iterable[str]) -> None:
        """Remember objects that could not be read, and forget those that are no longer there."""
        with self._database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO bad_object (name, size, why) VALUES (?, ?, ?)", list(found))
            connection.executemany("DELETE FROM bad_object WHERE name = ?", [(name,) for name in gone])


class Pictures:
    """Which contents of :class:`Blobs` the store has, and which it should give us."""

    def __init__(self, writer: Writer) -> None:
        self._database = writer.database

    def all(self) -> list[tuple[str, int]]:
        """Everything here: hash and size."""
        with self._database.reader() as connection:
            return [tuple(row) for row in connection.execute("SELECT hash, length(data) FROM blob ORDER BY hash").fetchall()]

    def unsent(self) -> list[str]:
        """What is here and was never seen, nor put, in the store."""
        query = "SELECT hash FROM blob WHERE hash NOT IN (SELECT hash FROM blob_travel WHERE state = ?) ORDER BY hash"
        return self._hashes(query, SENT)

    def wanted(self) -> list[str]:
        """What an action mentioned and is not here."""
        return self._hashes("SELECT hash FROM blob_travel WHERE state = ? AND hash NOT IN (SELECT hash FROM blob) ORDER BY hash", WANTED)

    def _hashes(self, query: str, state: str) -> list[str]:
        with self._database.reader() as connection:
            return [row[0] for row in connection.execute(query, (state,)).fetchall()]

    def note_sent(self, hashes: Iterable[str]) -> None:
        """These are in the store."""
        with self._database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO blob_travel (hash, state) VALUES (?, ?)", [(one, SENT) for one in hashes])

    def note_unsent(self, hashes: Iterable[str]) -> None:
        """These are not in the store (any more)."""
        with self._database.writing() as connection:
            connection.executemany("DELETE FROM blob_travel WHERE hash = ?", [(one,) for one in hashes])


def _hashes(data: bytes) -> Iterator[str]:
    """The runs of exactly 64 hexadecimal digits; a regular expression would take longer than applying the action."""
    shape = data.translate(_HEX)
    start = shape.find(b"x" * _RUN)
    while start >= 0:
        end = shape.find(b" ", start) % (len(data) + 1)
        if end - start == _RUN:
            yield data[start:end].decode()
        start = shape.find(b"x" * _RUN, end)


def _values(action: Action, data: bytes) -> bytes:
    """Where an action may name pictures: not in what it says of keys, which look alike."""
    return orjson.dumps(action.body.get("ch")) if "control" in action.body else data


def _short_ids(ids: Iterable[str]) -> bytes:
    """Ids of one device: number and tag of each in 16 bytes."""
    parts = (id.split(".") for id in ids)
    return b"".join(int(number).to_bytes(8) + bytes.fromhex(tag) for _, number, tag in parts)


def _long_ids(device: str, short: bytes) -> list[str]:
    """The ids that :func:`_short_ids` made short."""
    starts = range(0, len(short), _SHORT_ID)
    return [f"{device}.{int.from_bytes(short[start : start + 8])}.{short[start + 8 : start + _SHORT_ID].hex()}" for start in starts]


def _json(ids: Sequence[str]) -> str:
    return orjson.dumps(list(ids)).decode()
