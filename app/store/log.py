"""The log of actions in the database: appending, reading back, who follows whom."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import orjson

from app.store.action import FORMAT, Action, Body, Change, causes_of, head_of, over_of, pack, standing_of, types_of, unpack
from app.store.merge import Head, device_of, number_of

BODIES_KEPT = 32
"""Parsed actions that are kept while something is written; one of a bulk import takes about 2 MB."""
CHANGES_AT_REST = 2_000
"""Changes in the parsed actions that are kept from one transaction to the next."""


class Entry(NamedTuple):
    """An action's number in this database, its id and its lamport."""

    seq: int
    id: str
    lamport: int


class Parsed(NamedTuple):
    """An action with its changes by (type, record)."""

    entry: Entry
    body: Body
    changes: dict[tuple[str, str], Change]


class Log:
    """Reads and appends actions over one connection. Appending needs an open transaction."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._by_seq: dict[int, Entry] = {}
        self._by_id: dict[str, Entry] = {}
        self._parsed: OrderedDict[int, Parsed] = OrderedDict()
        self._refused: dict[str, int] | None = None

    def forget(self) -> None:
        """Drop what is remembered; after a rollback numbers may be given again."""
        self._by_seq.clear()
        self._by_id.clear()
        self._parsed.clear()
        self._refused = None

    def rest(self) -> None:
        """A transaction has ended: of the parsed actions keep the last ones that are not large."""
        changes = sum(len(parsed.changes) for parsed in self._parsed.values())
        while changes > CHANGES_AT_REST:
            _, parsed = self._parsed.popitem(last=False)
            changes -= len(parsed.changes)

    def entry(self, seq: int) -> Entry:
        """The action with a number. Raises LookupError if there is none."""
        found = self._by_seq.get(seq)
        if found is None:
            row = self._connection.execute("SELECT seq, id, lamport FROM action WHERE seq = ?", (seq,)).fetchone()
            if row is None:
                raise LookupError(f"no action number {seq}")
            found = self._remember(Entry(*row))
        return found

    def find(self, action: str) -> Entry | None:
        """The action with an id, None if it is not here."""
        found = self._by_id.get(action)
        if found is None:
            row = self._connection.execute("SELECT seq, id, lamport FROM action WHERE id = ?", (action,)).fetchone()
            found = self._remember(Entry(*row)) if row else None
        return found

    def _remember(self, entry: Entry) -> Entry:
        if len(self._by_seq) > 50_000:
            self._by_seq.clear()
            self._by_id.clear()
        self._by_seq[entry.seq] = self._by_id[entry.id] = entry
        return entry

    def append(self, action: Action, data: bytes, *, applied: bool, known: int = 0, segment: str | None = None) -> Entry:
        """Write an action; its canonical bytes are ``data``. ``known`` names the control actions that its author had seen."""
        body = action.body
        texts = (_text(body, name) for name in ("at", "who", "label", "for"))
        changes = body["ch"] if body.get("format") == FORMAT else ()
        cursor = self._connection.execute(
            "INSERT INTO action (id, device, n, lamport, at, who, label, behalf, unit, part, parts,"
            " undoes, final, records, types, applied, known, segment, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(action.id, body["d"], body["n"], body["lam"], *texts, action.unit, action.part, action.parts),
                *(_text(body, "undoes") or None, standing_of(body), len(changes), ",".join(types_of(body))),
                *(int(applied), known, segment, pack(data)),
            ),
        )
        return self._remember(Entry(cursor.lastrowid, action.id, body["lam"]))

    def body(self, seq: int) -> Body:
        """The parsed action with a number."""
        return self.parsed(seq).body

    def parsed(self, seq: int) -> Parsed:
        """The parsed action with a number and its changes by record."""
        found = self._parsed.get(seq)
        if found is None:
            (stored,) = self._connection.execute("SELECT body FROM action WHERE seq = ?", (seq,)).fetchone()
            found = self.keep(self.entry(seq), orjson.loads(unpack(stored)))
        else:
            self._parsed.move_to_end(seq)
        return found

    def keep(self, entry: Entry, body: Body) -> Parsed:
        """Remember a parsed action for a while."""
        changes = body["ch"] if body.get("format") == FORMAT else ()
        found = Parsed(entry, body, {(change["t"], change["r"]): change for change in changes})
        self._parsed[entry.seq] = found
        if len(self._parsed) > BODIES_KEPT:
            self._parsed.popitem(last=False)
        return found

    def head(self, seq: int, type_name: str, record: str, field: str) -> Head | None:
        """The head that an action made of a field of a record; None if it did not touch it."""
        parsed = self.parsed(seq)
        change = parsed.changes.get((type_name, record))
        return None if change is None else head_of(parsed.entry.id, parsed.entry.lamport, change, field)

    def counted_in(self, seq: int, type_name: str, record: str, field: str) -> tuple[str, ...]:
        """What an action that counted a field of a record had counted in; nothing if it did not count."""
        change = self.parsed(seq).changes.get((type_name, record), {})
        return tuple(over_of(change, field)) if field in change.get("set", ()) else ()

    def unit(self, unit: str) -> list[int]:
        """The numbers of the actions of a group (or of the one action), in order of parts."""
        rows = self._connection.execute("SELECT seq FROM action WHERE unit = ? AND applied = 1 AND refused = 0 ORDER BY part", (unit,))
        return [row[0] for row in rows]

    def in_order(self) -> Iterator[tuple[Entry, Body]]:
        """All applied actions, refused ones too, in (lamport, id) order; causes come first, whatever lamport they claim."""
        rows = self._connection.execute("SELECT seq, id, lamport, body FROM action WHERE applied = 1 ORDER BY lamport, id")
        done: set[str] = set()
        early: dict[str, list[tuple[Entry, Body]]] = {}
        for seq, action, lamport, stored in rows:
            ready = [(Entry(seq, action, lamport), orjson.loads(unpack(stored)))]
            while ready:
                entry, body = ready.pop()
                cause = self._missing_cause(body, done)
                if cause is not None:
                    early.setdefault(cause, []).append((entry, body))
                    continue
                done.add(entry.id)
                yield entry, body
                if early:
                    ready += reversed(early.pop(entry.id, []))

    def _missing_cause(self, body: Body, done: set[str]) -> str | None:
        """An applied cause of an action that is not among ``done``; what was declared lost is no such cause."""
        for cause in causes_of(body):
            if cause not in done:
                query = "SELECT EXISTS (SELECT 1 FROM action WHERE id = ? AND applied = 1)"
                if self._connection.execute(query, (cause,)).fetchone()[0]:
                    return cause
        return None

    @property
    def refused(self) -> dict[str, int]:
        """The numbers of the actions that do not count, by id."""
        if self._refused is None:
            self._refused = dict(self._connection.execute("SELECT id, seq FROM action WHERE refused > 0").fetchall())
        return self._refused

    def refuse(self, verdicts: Iterable[tuple[int, int]]) -> None:
        """Keep verdicts: (reason, or 0 if it counts; number of the action)."""
        self._connection.executemany("UPDATE action SET refused = ? WHERE seq = ?", verdicts)
        self._refused = None

    def chain(self, device: str, tips: Sequence[str]) -> tuple[frozenset[str], bool]:
        """The actions of a device that these follow, themselves included; and whether all of them are here."""
        out: set[str] = set()
        whole = True
        todo = list(tips)
        while todo:
            action = todo.pop()
            if action in out or device_of(action) != device:
                continue
            row = self._connection.execute("SELECT body FROM action WHERE id = ? AND applied = 1", (action,)).fetchone()
            if row is not None:
                out.add(action)
                todo += orjson.loads(unpack(row[0]))["deps"]
            else:
                todo += self._before(device, number_of(action))
                whole = False
        return frozenset(out), whole

    def _before(self, device: str, number: int) -> list[str]:
        """The last action of a device before one that was declared lost."""
        query = "SELECT id FROM action WHERE device = ? AND n < ? AND applied = 1 ORDER BY n DESC, id DESC LIMIT 1"
        return [row[0] for row in self._connection.execute(query, (device, number))]


def _text(body: Body, name: str) -> str:
    """A text of an action; "" if a format that is not known has something else there."""
    value = body.get(name)
    return value if isinstance(value, str) else ""
