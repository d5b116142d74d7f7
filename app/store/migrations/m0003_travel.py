"""What the log needs to travel: a device id that follows from a key, who knew of which control action, what lies in the store.

Nothing has travelled before this version, so the log is of this desk alone: its random device id gives way to one of a
fresh key, and every id that followed from it with it.
"""

from typing import Any

import orjson

from app.store.action import Body, action_id, encode, pack, types_of, unpack
from app.store.identity import Identity, add_identity

TABLES = """
DROP TABLE segment;
CREATE TABLE segment (
    number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, device TEXT NOT NULL, size INTEGER, absent INTEGER NOT NULL DEFAULT 0,
    ids BLOB NOT NULL, bytes BLOB
);
CREATE TABLE bad_object (name TEXT PRIMARY KEY, size INTEGER NOT NULL, why TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE blob_travel (hash TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE control (number INTEGER PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, body TEXT NOT NULL, proven INTEGER NOT NULL);
CREATE TABLE known (number INTEGER PRIMARY KEY, mask BLOB NOT NULL UNIQUE);
INSERT INTO known VALUES (0, x'');
ALTER TABLE action ADD COLUMN known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN types TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN behalf TEXT NOT NULL DEFAULT '';
CREATE INDEX action_unsent ON action (device, seq) WHERE segment IS NULL;
CREATE INDEX action_refused ON action (refused) WHERE refused > 0;
"""


def migrate(connection: Any) -> None:
    """Make the tables and, in a desk that has worked before, the ids anew, in the transaction that is open."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            connection.execute(statement)
    row = connection.execute("SELECT value FROM meta WHERE name = 'clock'").fetchone()
    if row is not None:
        _rename(connection, orjson.loads(row[0]))


def _rename(connection: Any, clock: dict[str, Any]) -> None:
    """Give the desk its key, and every action the id that follows from it."""
    identity = Identity.fresh()
    add_identity(connection, identity)
    names = _Names(clock["device"], identity.device)
    for (seq,) in connection.execute("SELECT seq FROM action ORDER BY lamport, id").fetchall():
        old, stored = connection.execute("SELECT id, body FROM action WHERE seq = ?", (seq,)).fetchone()
        body = names.in_body(orjson.loads(unpack(stored)))
        data = encode(body)
        new = names.learn(old, action_id(body, data))
        units = connection.execute("SELECT unit, undoes FROM action WHERE seq = ?", (seq,)).fetchone()
        values = (new, body["d"], *map(names.of_unit, units), ",".join(types_of(body)), pack(data), seq)
        connection.execute("UPDATE action SET id = ?, device = ?, unit = ?, undoes = ?, types = ?, body = ? WHERE seq = ?", values)
    clock["device"] = names.of_device(clock["device"])
    for part in ("tips", "seen"):
        clock[part] = {names.of_device(device): [names.of(tip) for tip in tips] for device, tips in clock.get(part, {}).items()}
    connection.execute("UPDATE meta SET value = ? WHERE name = 'clock'", (orjson.dumps(clock).decode(),))
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('former', ?)", (orjson.dumps([names.old, identity.device]).decode(),))
    for doc, unit in connection.execute("SELECT doc, id FROM find_doc WHERE type = 'action'").fetchall():
        connection.execute("UPDATE find_doc SET id = ? WHERE doc = ?", (names.of_unit(unit), doc))


class _Names:
    """What was called what."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self._new = new
        self._ids: dict[str, str] = {}

    def learn(self, old: str, new: str) -> str:
        """An action has another id now."""
        self._ids[old] = new
        return new

    def of(self, action: str) -> str:
        """What an action is called now."""
        return self._ids.get(action, action)

    def of_device(self, device: str) -> str:
        """What a device is called now."""
        return self._new if device == self.old else device

    def of_unit(self, unit: str | None) -> str | None:
        """What an action, or a group named within its device, is called now."""
        if unit is None or unit in self._ids:
            return self._ids[unit] if unit else None
        device, dot, group = unit.partition(".")
        return self.of_device(device) + dot + group

    def in_body(self, body: Body) -> Body:
        """An action that names others as they are called now."""
        body["d"] = self.of_device(body["d"])
        body["deps"] = sorted(map(self.of, body["deps"]))
        if "undoes" in body:
            body["undoes"] = self.of_unit(body["undoes"])
        for change in body.get("ch", ()):
            for part in ("over", "weak"):
                if part in change:
                    change[part] = {field: sorted(map(self.of, ids)) for field, ids in change[part].items()}
        return body
