"""Everything in a desk in open form, for whoever wants to take it elsewhere."""

from collections.abc import Iterator

from sqlalchemy import literal_column, select

from app.store.desk import Desk
from app.store.records import Record, Value, record_type

_ROWS = 2_000


def records(desk: Desk, cls: type[Record]) -> tuple[list[str], Iterator[list[Value]]]:
    """The living records of a type: field names (``id`` first, custom fields as ``custom.<key>`` last), and row by row their values."""
    known = record_type(cls)
    plain = [name for name in known.columns if name != "custom"]
    extra = _custom_names(desk, cls) if known.has_custom else []
    return ["id", *plain, *(f"custom.{name}" for name in extra)], _rows(desk, cls, plain, extra)


def _custom_names(desk: Desk, cls: type[Record]) -> list[str]:
    table = cls.__table__
    names: set[str] = set()
    with desk.connection() as connection:
        for (values,) in connection.execute(select(table.c.custom).where(table.c.deleted.is_(False), table.c.custom.is_not(None))):
            names.update(values)
    return sorted(names)


def _rows(desk: Desk, cls: type[Record], plain: list[str], extra: list[str]) -> Iterator[list[Value]]:
    table = cls.__table__
    columns = [table.c.id, *(table.c[name] for name in plain), *([table.c.custom] if extra else [])]
    query = select(*columns).where(table.c.deleted.is_(False)).order_by(literal_column("+id"))
    with desk.connection() as connection:
        for row in connection.execution_options(yield_per=_ROWS).execute(query):
            cells = list(row)
            custom = cells.pop() if extra else {}
            yield [*cells, *(custom.get(name) for name in extra)]


def log_lines(desk: Desk) -> Iterator[str]:
    """Every action of the log as one line of JSON, causes first, in the form that :mod:`app.store.action` describes."""
    for data in desk.incoming.outgoing():
        yield data.decode()
