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
        quoted = field.removeprefix(CUSTOM).replace('"', '\\"')
        return func.json_extract(Device.custom, f'$."{quoted}"')
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
    statement = select(Device.id, *(column(field) for field in fields)).where(Device.deleted.is_(False))
    if len(ids) > _RATHER_ALL:
        wanted = ids if isinstance(ids, (set, frozenset, dict)) else set(ids)
        found = (row for part in chunks(connection, statement) for row in part if row[0] in wanted)
        return {row[0]: tuple(row[1:]) for row in found}
    values: dict[str, Row] = {}
    for part in _batches(ids):
        for row in rows(connection, statement.where(Device.id.in_(part))):
            values[row[0]] = tuple(row[1:])
    return values


def _batches(ids: Collection[str]) -> Iterator[tuple[str, ...]]:
    remaining = iter(ids)
    while part := tuple(itertools.islice(remaining, _AT_ONCE)):
        yield part


def same(before: object, after: Value) -> bool:
    """Whether a value as the database keeps it is the given one (it keeps yes and no as 1 and 0)."""
    return before == after or (before in (None, "") and after in (None, ""))
