"""The log of actions in the database: appending, reading back, who follows whom."""

import secrets
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson

from app.store.action import FORMAT, Action, Body, Change, action_id, encode, head_of, over_of, pack, standing_of, unpack
from app.store.merge import LARGEST_LAMPORT, Head

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

    def forget(self) -> None:
        """Drop what is remembered; after a rollback numbers may be given again."""
        self._by_seq.clear()
        self._by_id.clear()
        self._parsed.clear()

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

    def append(self, action: Action, data: bytes, *, applied: bool) -> Entry:
        """Write an action; its canonical bytes are ``data``."""
        body = action.body
        at, who, label, undoes = (_text(body, name) for name in ("at", "who", "label", "undoes"))
        changes = body["ch"] if body.get("format") == FORMAT else ()
        cursor = self._connection.execute(
            "INSERT INTO action (id, device, n, lamport, at, who, label, unit, part, parts, undoes, final, records, applied, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(action.id, body["d"], body["n"], body["lam"], at, who, label, action.unit, action.part, action.parts),
                *(undoes or None, standing_of(body), len(changes), int(applied), pack(data)),
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

    def over(self, seq: int, type_name: str, record: str, field: str) -> tuple[str, ...]:
        """What an action replaced in a field of a record."""
        change = self.parsed(seq).changes.get((type_name, record))
        return () if change is None else tuple(over_of(change, field))

    def unit(self, unit: str) -> list[int]:
        """The numbers of the actions of a group (or of the one action), in order of parts."""
        rows = self._connection.execute("SELECT seq FROM action WHERE unit = ? AND applied = 1 ORDER BY part", (unit,))
        return [row[0] for row in rows]

    def in_order(self) -> Iterator[tuple[Entry, Body]]:
        """All applied actions in (lamport, id) order, which puts causes first."""
        rows = self._connection.execute("SELECT seq, id, lamport, body FROM action WHERE applied = 1 AND refused = 0 ORDER BY lamport, id")
        for seq, action, lamport, stored in rows:
            yield Entry(seq, action, lamport), orjson.loads(unpack(stored))


def _text(body: Body, name: str) -> str:
    """A text of an action; "" if a format that is not known has something else there."""
    value = body.get(name)
    return value if isinstance(value, str) else ""


class Clock:
    """The causal state of this desk: its device, its next number, and the tips that its next action follows.

    Kept in the table ``meta`` as one row, so that it commits with the action it belongs to.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.device = ""
        self.number = 0
        self.lamport = 0
        self.tips: dict[str, list[str]] = {}
        self.seen: dict[str, list[str]] = {}
        self.load()

    def load(self) -> None:
        """Read the state of the last commit."""
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'clock'").fetchone()
        state = orjson.loads(row[0]) if row else {}
        self.device = state.get("device", "")
        self.number = state.get("number", 0)
        self.lamport = state.get("lamport", 0)
        self.tips = state.get("tips", {})
        self.seen = state.get("seen", {})

    def begin(self) -> None:
        """Become a new device: a random id until sync gives it one that follows from its signing key."""
        self.device = secrets.token_hex(16)
        self.save()

    def save(self) -> None:
        """Write the state into the open transaction."""
        state = {"device": self.device, "number": self.number, "lamport": self.lamport, "tips": self.tips, "seen": self.seen}
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('clock', ?)", (orjson.dumps(state).decode(),))

    @property
    def position(self) -> str:
        """The newest actions of all devices, as one text."""
        return " ".join(sorted(tip for tips in self.tips.values() for tip in tips))

    def deps(self) -> list[str]:
        """What the next own action follows: own tips, and the tips that arrived since the last own action."""
        return sorted(
            tip for device, tips in self.tips.items() for tip in tips if device == self.device or tip not in self.seen.get(device, ())
        )

    def follow(self, action: Action) -> None:
        """An action has been applied."""
        body = action.body
        device = body["d"]
        self.tips[device] = sorted({*self.tips.get(device, ()), action.id}.difference(body["deps"]))
        self.lamport = max(self.lamport, min(body["lam"], LARGEST_LAMPORT))
        if device == self.device:
            self.number = max(self.number, body["n"])

    def stamp(self, body: Body) -> tuple[Action, bytes]:
        """Complete an own action: device, number, causes, lamport; it becomes the last one."""
        body |= {"d": self.device, "n": self.number + 1, "deps": self.deps(), "lam": min(self.lamport + 1, LARGEST_LAMPORT)}
        self.seen = {device: list(tips) for device, tips in self.tips.items() if device != self.device}
        data = encode(body)
        action = Action(action_id(body, data), body)
        self.follow(action)
        return action, data
