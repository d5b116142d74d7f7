"""Reading many devices at once: plain tuples straight from the database."""

import itertools
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Executable, func, select

from app.inventory.records import Device
from app.inventory.service.lists import CUSTOM
from app.store.records import Value

Row = tuple[Any, ...]
_AT_ONCE = 500
_RATHER_ALL = 4_000


def column(field: str) -> ColumnElement[Any]:
    """The column of a field of devices; ``custom.<key>`` reads one of the school's own. Raises KeyError for no field."""
    if field.startswith(CUSTOM):
        return func.json_extract(Device.custom, _path(field))
    found: ColumnElement[Any] = Device.__table__.columns[field]
    return found


def chunks(connection: Connection, statement: Executable, size: int = 4_000) -> Iterator[list[Row]]:
    """The rows of a statement as plain tuples in lists of at most ``size``. Values are as the database keeps them."""
    result = connection.execute(statement)
    cursor: Any = result.cursor
    while found := cursor.fetchmany(size):
        yield found
    result.close()


def rows(connection: Connection, statement: Executable) -> list[Row]:
    """All rows of a statement as plain tuples, as the database keeps them."""
    return list(itertools.chain.from_iterable(chunks(connection, statement, 20_000)))


def values_of(connection: Connection, fields: Sequence[str], ids: Collection[str]) -> dict[str, Row]:
    """The values of ``fields`` of those of the devices that are alive, by id."""
    if len(ids) > _RATHER_ALL:
        statement = select(Device.id, *(column(field) for field in fields)).where(Device.deleted.is_(False))
        wanted = ids if isinstance(ids, (set, frozenset, dict)) else set(ids)
        found = (row for part in chunks(connection, statement) for row in part if row[0] in wanted)
        return {row[0]: tuple(row[1:]) for row in found}
    values: dict[str, Row] = {}
    for part in _batches(ids):
        values |= _values_of_few(connection, fields, part)
    return values


def _values_of_few(connection: Connection, fields: Sequence[str], ids: tuple[str, ...]) -> dict[str, Row]:
    """As values_of, in plain SQL: an edit of one device waits for this. Names of fields are those of the record, paths are bound."""
    own = [field for field in fields if field.startswith(CUSTOM)]
    wanted = ", ".join("json_extract(custom, ?)" if field in own else f'"{column(field).key}"' for field in fields)
    query = f"SELECT id, {wanted} FROM device WHERE deleted = 0 AND id IN ({', '.join('?' * len(ids))})"  # noqa: S608
    cursor: Any = connection.exec_driver_sql(query, (*map(_path, own), *ids)).cursor
    return {row[0]: tuple(row[1:]) for row in cursor.fetchall()}


def _path(field: str) -> str:
    """Where the value of a field of the school's own lies in the column ``custom``."""
    quoted = field.removeprefix(CUSTOM).replace('"', '\\"')
    return f'$."{quoted}"'


def _batches(ids: Collection[str]) -> Iterator[tuple[str, ...]]:
    remaining = iter(ids)
    while part := tuple(itertools.islice(remaining, _AT_ONCE)):
        yield part


def same(before: object, after: Value) -> bool:
    """Whether a value as the database keeps it is the given one (it keeps yes and no as 1 and 0)."""
    return before == after or (before in (None, "") and after in (None, ""))
