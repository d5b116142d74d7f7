"""The roll-up in a database: the tables ``liaison_schools`` and ``liaison_devices``, each school in a transaction of its own.

Only schools that changed since they were last written are written again. Texts go in as they are: a database runs none of them.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    delete,
    insert,
    inspect,
    make_url,
    select,
    text,
)
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from app.district.service.visiting import Part
from app.errors import UserError

DEVICES, SCHOOLS = "liaison_devices", "liaison_schools"
_TYPES = {"money": BigInteger, "integer": BigInteger, "bool": Boolean, "date": Date}
_AT_ONCE = 1_000


class RollUpDatabase:
    """One database by its SQLAlchemy URL. Close it when done."""

    def __init__(self, url: str, password: str = "") -> None:
        """``password`` is put into the URL, where it must not stand itself. Raises UserError."""
        try:
            parsed = make_url(url)
        except ArgumentError as error:
            raise UserError("The address of the database makes no sense.", "It looks like postgresql+pg8000://user@host/name.") from error
        if parsed.password:
            what = "The password of the database stands in its address, where others can read it."
            raise UserError(what, "Leave it out, and put it into the variable LIAISON_DISTRICT_DATABASE_PASSWORD.")
        try:
            self._engine: Engine = create_engine(parsed.set(password=password) if password else parsed)
        except (NoSuchModuleError, ModuleNotFoundError, ArgumentError) as error:
            advice = "Use postgresql+pg8000:// for PostgreSQL, sqlite:/// for a file."
            raise UserError("The program has no driver for this kind of database.", advice) from error
        self._schools = Table(
            SCHOOLS,
            MetaData(),
            Column("school_code", String(40), primary_key=True),
            Column("school_name", Text, nullable=False),
            Column("fingerprint", Text, nullable=False),
            Column("read_at", Text, nullable=False),
            Column("devices", Integer, nullable=False),
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()

    def write(self, parts: Iterable[Part]) -> int:
        """Write what is new of these schools; returns how many were written. Raises UserError."""
        written = 0
        try:
            with self._engine.begin() as connection:
                self._schools.create(connection, checkfirst=True)
            for part in parts:
                with self._engine.begin() as connection:
                    written += self._write(connection, part)
        except SQLAlchemyError as error:
            origin = getattr(error, "orig", None)
            raise UserError("The database did not take the roll-up.", _first_line(str(origin or error))) from error
        return written

    def _write(self, connection: Connection, part: Part) -> bool:
        mine = self._schools.c.school_code == part.school.code
        known = connection.execute(select(self._schools.c.fingerprint, self._schools.c.school_name).where(mine)).first()
        if known is not None and part.fingerprint and tuple(known) == (part.fingerprint, part.school.name):
            return False
        devices = self._devices(connection, part)
        connection.execute(delete(devices).where(devices.c.school_code == part.school.code))
        rows = [_row(part, id, values, own) for id, values, own in part.rows]
        for start in range(0, len(rows), _AT_ONCE):
            connection.execute(insert(devices), rows[start : start + _AT_ONCE])
        connection.execute(delete(self._schools).where(mine))
        said = {"fingerprint": part.fingerprint, "read_at": part.read, "devices": len(rows)}
        connection.execute(insert(self._schools).values(school_code=part.school.code, school_name=part.school.name, **said))
        return True

    def _devices(self, connection: Connection, part: Part) -> Table:
        """The table with a column for every field; what a newer program knows besides is added."""
        fields: list[Column[Any]] = [Column(name, _TYPES.get(kind, Text)) for name, _, kind in part.columns]
        first: list[Column[Any]] = [Column("school_code", String(40), primary_key=True), Column("device_id", String(64), primary_key=True)]
        table = Table(DEVICES, MetaData(), *first, *fields, Column("own_fields", Text))
        table.create(connection, checkfirst=True)
        there = {column["name"] for column in inspect(connection).get_columns(DEVICES)}
        quote = connection.dialect.identifier_preparer.quote
        for column in table.columns:
            if column.name not in there:
                kind = column.type.compile(connection.dialect)
                connection.execute(text(f"ALTER TABLE {quote(DEVICES)} ADD COLUMN {quote(column.name)} {kind}"))
        return table


def _row(part: Part, id: str, values: list[Any], own: dict[str, Any]) -> dict[str, Any]:
    kept = {name: _value(kind, value) for (name, _, kind), value in zip(part.columns, values, strict=True)}
    return {**kept, "school_code": part.school.code, "device_id": id, "own_fields": orjson.dumps(own).decode() if own else None}


def _value(kind: str, value: Any) -> Any:
    if kind == "date" and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return value.replace("\0", "") if isinstance(value, str) else value


def _first_line(words: str) -> str:
    return words.splitlines()[0][:300] if words else ""
