"""The tables of a desk: the store's own, and one for each record type."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.store.records import Format, Kind, RecordType, Value

UNKNOWN = "unknown_"
"""Before the name of a record type that only a newer program knows."""

RESERVED = ("meta", "action", "segment", "step", "open_edit", "setting", "blob")

CORE = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE action (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, n INTEGER NOT NULL, lamport INTEGER NOT NULL,
    at TEXT NOT NULL, who TEXT NOT NULL, label TEXT NOT NULL, unit TEXT NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
    undoes TEXT, records INTEGER NOT NULL, applied INTEGER NOT NULL, refused INTEGER NOT NULL DEFAULT 0, segment TEXT, body BLOB NOT NULL
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
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE blob (hash TEXT PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE find_queue (seq INTEGER PRIMARY KEY, done INTEGER NOT NULL DEFAULT 0);
CREATE TABLE find_doc (doc INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (type, id));
CREATE VIRTUAL TABLE find_text USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0');
CREATE TABLE find_word (word INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE find_gram (gram TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE find_part USING fts5 (text, content='', detail=full, tokenize='trigram case_sensitive 1');
"""


FIRST_CELL = 4
"""Where the fields begin in a row: after id, op, heads, deleted."""

_WHOLE: tuple[Format, ...] = ("money", "integer", "counter")


@dataclass(frozen=True, slots=True)
class Layout:
    """How one record type lies in its table.

    ``columns`` are those of its fields, ``place`` where each stands in a row, ``accepts`` the Python type
    of its values, ``kinds`` the fields that are no registers, ``defaults`` what a new record starts with.
    A type that only a newer program knows has no columns; ``known`` is None.
    """

    name: str
    table: str
    columns: tuple[str, ...] = ()
    place: Mapping[str, int] = field(default_factory=dict)
    known: RecordType | None = None
    accepts: Mapping[str, type] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    defaults: Mapping[str, Value] = field(default_factory=dict)
    has_custom: bool = False

    def kind(self, name: str) -> Kind:
        """The kind of a field of a known type. Raises KeyError if there is no such field."""
        if self.known is None:
            raise KeyError(name)
        return self.known.kind(name)


def layout_of(known: RecordType) -> Layout:
    """The layout of a declared type. Raises TypeError if its name is taken by the store."""
    if known.name in RESERVED or known.name.startswith((UNKNOWN, "find_", "sqlite_")):
        raise TypeError(f"a record type cannot be named {known.name}")
    fields = {name: one for name, one in known.fields.items() if name != "custom"}
    return Layout(
        known.name,
        known.name,
        known.columns,
        {name: index + FIRST_CELL for index, name in enumerate(known.columns)},
        known,
        {name: bool if one.format == "bool" else int if one.format in _WHOLE else str for name, one in fields.items()},
        {name: one.kind for name, one in fields.items() if one.kind != "register"},
        {name: one.default for name, one in fields.items() if one.default is not None},
        known.has_custom,
    )


def unknown_layout(name: str) -> Layout:
    """The layout of a type that only a newer program knows: everything stays in the heads."""
    return Layout(name, UNKNOWN + name)


def create_core(connection: Any) -> None:
    """Make the store's own tables, inside the transaction that is open."""
    for statement in CORE.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def create_unknown(connection: Any, layout: Layout) -> None:
    """Make the table of an unknown type unless it is there."""
    connection.execute(f'CREATE TABLE IF NOT EXISTS "{layout.table}" (id TEXT PRIMARY KEY, op INTEGER, heads TEXT, deleted INTEGER NOT NULL)')


def create_type(connection: Any, known: RecordType) -> None:
    """Make the table of a declared type and its indexes."""
    dialect = sqlite.dialect()
    connection.execute(str(CreateTable(known.cls.__table__).compile(dialect=dialect)))  # type: ignore[arg-type]
    create_indexes(connection, known)


def create_indexes(connection: Any, known: RecordType) -> None:
    """Make the indexes of a declared type that are missing."""
    dialect = sqlite.dialect()
    for index in sorted(known.cls.__table__.indexes, key=lambda one: str(one.name)):  # type: ignore[attr-defined]
        connection.execute(str(CreateIndex(index, if_not_exists=True).compile(dialect=dialect)))


def columns_now(connection: Any, table: str) -> tuple[str, ...]:
    """The field columns that a table has; empty if there is no such table."""
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return tuple(names[FIRST_CELL:])


def match_types(connection: Any, types: Sequence[RecordType]) -> bool:
    """Give every declared type its table as declared. True if the tables must be filled from the log again."""
    refold = False
    for known in types:
        now = columns_now(connection, known.name)
        if now == known.columns:
            create_indexes(connection, known)
        elif not now:
            create_type(connection, known)
            refold |= _drop_unknown(connection, known.name)
        else:
            refold |= bool(connection.execute(f'SELECT EXISTS (SELECT 1 FROM "{known.name}")').fetchone()[0])
            connection.execute(f'DROP TABLE "{known.name}"')
            create_type(connection, known)
    return refold | _set_aside(connection, {known.name for known in types})


def _drop_unknown(connection: Any, name: str) -> bool:
    """Drop the table that a type had while it was unknown; True if it was there."""
    there = bool(connection.execute(f'PRAGMA table_info("{UNKNOWN}{name}")').fetchall())
    if there:
        connection.execute(f'DROP TABLE "{UNKNOWN}{name}"')
    return there


def _set_aside(connection: Any, names: set[str]) -> bool:
    """Drop tables of types that are no longer declared, so that a refold keeps them as unknown; True if there were any."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'types'").fetchone()
    former = set(orjson.loads(row[0])) if row else set()
    for name in sorted(former - names):
        connection.execute(f'DROP TABLE "{name}"')
    value = orjson.dumps(sorted(names)).decode()
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('types', ?)", (value,))
    return bool(former - names)
