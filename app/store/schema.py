"""The tables of a desk: the store's own, and one for each record type."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import orjson
from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.store.records import Format, Kind, RecordType, Value

UNKNOWN = "unknown_"
"""Before the name of a record type that only a newer program knows."""

RESERVED = ("meta", "action", "segment", "step", "open_edit", "blob")

FIRST_CELL = 4
"""Where the fields begin in a row: after id, op, heads, deleted."""

_WHOLE: tuple[Format, ...] = ("money", "integer", "counter")


@dataclass(frozen=True)
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

    @cached_property
    def quoted(self) -> str:
        """All columns for a statement, in the order of a row's cells."""
        return ", ".join(f'"{name}"' for name in ("id", "op", "heads", "deleted", *self.columns))

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


def create_unknown(connection: Any, layout: Layout, prefix: str = "main.") -> None:
    """Make the table of an unknown type unless it is there."""
    connection.execute(
        f'CREATE TABLE IF NOT EXISTS {prefix}"{layout.table}" (id TEXT PRIMARY KEY, op INTEGER, heads TEXT, deleted INTEGER NOT NULL)'
    )


def create_type(connection: Any, layout: Layout) -> None:
    """Make the table of a declared type."""
    connection.execute(str(CreateTable(_table(layout)).compile(dialect=sqlite.dialect())))


def create_indexes(connection: Any, layout: Layout) -> None:
    """Make the indexes of a declared type that are missing."""
    for index in sorted(_table(layout).indexes, key=lambda one: str(one.name)):
        connection.execute(str(CreateIndex(index, if_not_exists=True).compile(dialect=sqlite.dialect())))


def _table(layout: Layout) -> Table:
    if layout.known is None or not isinstance(layout.known.cls.__table__, Table):
        raise TypeError(f"{layout.name} has no declared table")
    return layout.known.cls.__table__


def columns_now(connection: Any, table: str, first: int = FIRST_CELL) -> tuple[str, ...]:
    """The columns that a table has, from the ``first`` on; empty if there is no such table."""
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return tuple(names[first:])


def types_differ(connection: Any, layouts: Sequence[Layout]) -> bool:
    """Whether tables that hold something must be made again to be as declared."""
    for layout in layouts:
        now = columns_now(connection, layout.table)
        if now and now != layout.columns and _holds_rows(connection, layout.table):
            return True
        if not now and columns_now(connection, UNKNOWN + layout.name, first=0):
            return True
    return bool(_former(connection) - {layout.name for layout in layouts})


def match_types(connection: Any, layouts: Sequence[Layout]) -> bool:
    """Give every declared type its table as declared. True if the tables must be filled from the log again."""
    refold = types_differ(connection, layouts)
    for layout in layouts:
        if columns_now(connection, layout.table) != layout.columns:
            connection.execute(f'DROP TABLE IF EXISTS "{layout.table}"')
            connection.execute(f'DROP TABLE IF EXISTS "{UNKNOWN}{layout.name}"')
            create_type(connection, layout)
        create_indexes(connection, layout)
    names = {layout.name for layout in layouts}
    for name in sorted(_former(connection) - names):
        connection.execute(f'DROP TABLE "{name}"')
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('types', ?)", (orjson.dumps(sorted(names)).decode(),))
    return refold


def _holds_rows(connection: Any, table: str) -> bool:
    return bool(connection.execute(f'SELECT EXISTS (SELECT 1 FROM "{table}")').fetchone()[0])  # noqa: S608


def _former(connection: Any) -> set[str]:
    """The types that were declared when the desk was opened last."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'types'").fetchone()
    return set(orjson.loads(row[0])) if row else set()
