"""What a backup has that the desk has not: compared record by record, and brought back as one step that can be undone."""

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import orjson
from sqlcipher3 import dbapi2 as driver

from app.language import tr
from app.store.backup_file import Backup
from app.store.backups import BadBackup
from app.store.changes import Outcome
from app.store.desk import Desk
from app.store.editing import Edit
from app.store.progress import Progress, silent
from app.store.records import Record, Value, record_type
from app.store.schema import Layout, columns_now, layout_of

What = Literal["back", "changed", "gone"]
"""A record that the backup has and the desk not any more, one that is different there, one that came later."""
_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Difference:
    """One record that is not in the desk as it is in the backup.

    ``then`` and ``now`` are its fields that are different; for one to bring back ``then`` is all of it, for one that came
    later ``now``.
    """

    type: str
    id: str
    what: What
    then: Mapping[str, Value] = dataclasses.field(default_factory=dict)
    now: Mapping[str, Value] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Comparison:
    """Everything that is different."""

    backup: Backup
    differences: list[Difference]

    def of(self, record_type: str, what: What) -> list[Difference]:
        """The differences of one kind among records of one type."""
        return [one for one in self.differences if one.type == record_type and one.what == what]


def compare(
    desk: Desk, backup: Backup, types: Iterable[type[Record]], left: Collection[str] = (), progress: Progress = silent
) -> Comparison:
    """Compare a backup with the desk as it is now. Raises BadBackup.

    Of the types in ``left``, which have left the building (a ticket that was sent), only deleted records count, and those come
    back as they were last.
    """
    known = [layout_of(record_type(one)) for one in types]
    found: list[Difference] = []
    try:
        if not desk.backups.is_whole(backup):
            raise BadBackup(backup.path)
        with desk.backups.reading(backup) as then, desk.connection() as now:
            for number, layout in enumerate(known):
                progress(number, len(known), tr("Comparing"))
                some = _Compared(layout, columns_now(then, layout.table))
                rows = now.execution_options(yield_per=_ROWS).exec_driver_sql(some.query)
                every = some.differences(then.execute(some.query) if some.there else (), (tuple(row) for row in rows))
                found += (_as_left(one) for one in every if one.what == "back") if layout.name in left else every
    except (driver.DatabaseError, ValueError, TypeError, AttributeError) as error:  # the last three: rows that no desk writes
        raise BadBackup(backup.path) from error
    return Comparison(backup, found)


def bring_back(desk: Desk, label: str, wanted: Comparison, types: Iterable[type[Record]], progress: Progress = silent) -> Outcome | None:
    """Make the records of ``wanted`` what they were in the backup, as one step; None if nothing is different any more.

    Raises what ``Desk.edit`` raises; then nothing has changed.
    """
    classes = {record_type(one).name: one for one in types}
    _bring_contents(desk, wanted.backup)
    with desk.edit(label, progress=progress) as edit:
        for one in wanted.differences:
            _put(edit, classes[one.type], one)
    return edit.outcome


def _put(edit: Edit, cls: type[Record], one: Difference) -> None:
    if one.what == "gone":
        edit.delete(cls, [one.id])
        return
    known = record_type(cls)
    values = {name: one.then.get(name) for name in (*one.then, *one.now)}
    if one.what == "back":
        edit.create(cls, one.then, one.id)
        values |= {name: one.then.get(name) for name, field in known.fields.items() if field.default is not None}
    edit.change(cls, one.id, values)  # also after a creation: what was empty stays empty, whatever new records begin with


def _bring_contents(desk: Desk, backup: Backup) -> None:
    """Take over the pictures and files that the desk has not (any more)."""
    with desk.backups.reading(backup) as connection:
        for (name,) in connection.execute("SELECT hash FROM blob").fetchall():
            if desk.blobs.get(name) is None:
                (data,) = connection.execute("SELECT data FROM blob WHERE hash = ?", (name,)).fetchone()
                desk.blobs.put(bytes(data))


def _as_left(one: Difference) -> Difference:
    """A record comes back as it was last, where that is known."""
    return Difference(one.type, one.id, one.what, one.now) if one.now else one


class _Compared:
    """Two tables of one type side by side, both in the order of their ids."""

    def __init__(self, layout: Layout, there: tuple[str, ...]) -> None:
        self._layout = layout
        self.there = bool(there)
        self._columns = [name for name in layout.columns if name in there] if there else list(layout.columns)
        names = ", ".join(f'"{name}"' for name in ("id", "deleted", *self._columns))
        self.query = f'SELECT {names} FROM "{layout.table}" ORDER BY +id'  # noqa: S608 - sorted, which takes a tenth of looking up each id

    def differences(self, then: Iterable[tuple[Any, ...]], now: Iterable[tuple[Any, ...]]) -> Iterator[Difference]:
        """Row by row."""
        for id, former, present in _side_by_side(then, now):
            lived, lives = former is not None and not former[1], present is not None and not present[1]
            if former == present or not (lived or lives):
                continue
            one, other = self._values(former), self._values(present)
            if not lives:
                yield Difference(self._layout.name, id, "back", one, other)
            elif not lived:
                yield Difference(self._layout.name, id, "gone", {}, other)
            else:
                names = {name for name in (*one, *other) if not _same(one.get(name), other.get(name))}
                if names:
                    yield Difference(self._layout.name, id, "changed", _only(names, one), _only(names, other))

    def _values(self, row: tuple[Any, ...] | None) -> dict[str, Value]:
        """The fields of a row that hold something, the school's own among them."""
        out: dict[str, Value] = {}
        if row is None:
            return out
        for name, cell in zip(self._columns, row[2:], strict=True):
            if cell is None or (cell == 0 and self._layout.kinds.get(name) == "counter"):
                continue  # nothing counted is none
            if name == "custom":
                out.update({f"custom.{key}": value for key, value in orjson.loads(cell).items() if value is not None})
            else:
                out[name] = bool(cell) if self._layout.accepts.get(name) is bool else cell
        return out


def _side_by_side(then: Iterable[tuple[Any, ...]], now: Iterable[tuple[Any, ...]]) -> Iterator[tuple[str, Any, Any]]:
    """Rows of two tables by id: (id, row in the first or None, row in the second or None)."""
    first, second = iter(then), iter(now)
    one, other = next(first, None), next(second, None)
    while one is not None or other is not None:
        id = min(row[0] for row in (one, other) if row is not None)
        former = one if one is not None and one[0] == id else None
        present = other if other is not None and other[0] == id else None
        yield id, former, present
        one = one if former is None else next(first, None)
        other = other if present is None else next(second, None)


def _same(one: Value, other: Value) -> bool:
    """Whether two values are the same; True is not 1."""
    return one == other and type(one) is type(other)


def _only(names: Collection[str], values: Mapping[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name in names}
