"""The log, what follows from it, settings and pictures."""

from typing import Any

TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE action (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, n INTEGER NOT NULL, lamport INTEGER NOT NULL,
    at TEXT NOT NULL, who TEXT NOT NULL, label TEXT NOT NULL, unit TEXT NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
    undoes TEXT, final INTEGER NOT NULL, records INTEGER NOT NULL, applied INTEGER NOT NULL, refused INTEGER NOT NULL DEFAULT 0, segment TEXT, body BLOB NOT NULL
);
CREATE INDEX action_device ON action (device, n);
CREATE INDEX action_lamport ON action (lamport);
CREATE INDEX action_unit ON action (unit, part);
CREATE INDEX action_waiting ON action (applied) WHERE applied = 0;
CREATE TABLE segment (name TEXT PRIMARY KEY, device TEXT NOT NULL, bytes BLOB, ids TEXT NOT NULL, absent INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE step (
    seq INTEGER PRIMARY KEY, unit TEXT NOT NULL UNIQUE, label TEXT NOT NULL, acting TEXT NOT NULL, final INTEGER NOT NULL, state TEXT NOT NULL
);
CREATE INDEX step_state ON step (state, seq);
CREATE INDEX step_acting ON step (acting);
CREATE TABLE open_edit (type TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (type, id, field)) WITHOUT ROWID;
CREATE TABLE blob (hash TEXT PRIMARY KEY, data BLOB NOT NULL);
"""


def migrate(connection: Any) -> None:
    """Make the tables, in the transaction that is open."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            connection.execute(statement)
