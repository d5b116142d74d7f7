"""What should be one record's alone and was given to two on two desks: the same tag, serial, name."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select

from app.store.desk import Desk
from app.store.history import HistoryEntry
from app.store.merge import device_of
from app.store.records import RecordType, Value, record_type
from app.sync.rules.eye import TWICE, Task, Twin
from app.sync.rules.naming import Names, Unique
from app.sync.service.eye_authors import Authors

BOTH_RIGHT = "sharing.both_right"
"""Setting: the sets of records that somebody here said are alike rightly."""
_MOST = 200
"""Above this many it is no matter of two desks but of a list that was read twice."""


class TwiceReader:
    """Reads in the background; a question of a moment, for the columns are indexed."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._types = {known.name: known for known in map(record_type, names.record_types())}
        self._right: set[str] = set(desk.settings.get(BOTH_RIGHT, []))

    def tasks(self) -> list[Task]:
        """Every tag that records of two desks have."""
        authors = Authors(self._desk)
        return [task for unique, ids in self._alike() for task in self._task(unique, ids, authors)]

    def how_many(self) -> int:
        """How many there are."""
        return sum(1 for unique, ids in self._alike() if self._of_two_desks(unique, ids) is not None)

    def _alike(self) -> Iterable[tuple[Unique, list[str]]]:
        for unique in self._names.unique():
            known = self._types.get(unique.record_type)
            if known is not None:
                for ids in _same(self._desk, known, unique):
                    if right_key(unique.record_type, unique.field, ids) not in self._right:
                        yield unique, ids

    def _of_two_desks(self, unique: Unique, ids: Sequence[str]) -> list[HistoryEntry] | None:
        cls = self._types[unique.record_type].cls
        entries = [_given(self._desk.history(cls, id), unique.field) for id in ids]
        known = [entry for entry in entries if entry is not None]
        devices = {device_of(entry.action) for entry in known}
        return known if len(known) == len(ids) and len(devices) > 1 else None

    def _task(self, unique: Unique, ids: Sequence[str], authors: Authors) -> list[Task]:
        seen = {id: self._desk.seen(self._types[unique.record_type].cls, id) for id in ids}
        entries = self._of_two_desks(unique, ids)
        if entries is None:
            return []
        known = self._types[unique.record_type]
        rows = {id: self._values(known, id) for id in ids}
        title = known.fields[unique.field].title
        twins = tuple(
            Twin(id, self._names(known.name, id), authors.of(entry), rows[id].get(unique.field), self._told(known, rows, id), seen[id])
            for id, entry in zip(ids, entries, strict=True)
        )
        name = str(twins[0].tag or "")
        room, place = self._names.room(known.name), self._names.place(known.name, ids[0])
        return [Task(known.name, min(ids), TWICE, name, known.title, room, (), twins, unique.field, title, place)]

    def _values(self, known: RecordType, id: str) -> dict[str, Value]:
        with self._desk.read() as session:
            row: Any = session.get(known.cls, id)
            plain = {name: getattr(row, name) for name in known.columns if name != "custom"}
            return plain | ({f"custom.{key}": value for key, value in row.custom.items()} if known.has_custom else {})

    def _told(self, known: RecordType, rows: dict[str, dict[str, Value]], id: str) -> tuple[tuple[str, str, Value, str], ...]:
        """The fields in which the twins are not alike."""
        names = dict.fromkeys(name for row in rows.values() for name in row)
        told = []
        for name in names:
            if len({repr(row.get(name)) for row in rows.values()}) > 1:
                declared = known.fields.get(name)
                title = self._names.title(known.name, name) or (declared.title if declared else name.removeprefix("custom."))
                value = rows[id].get(name)
                told.append((name, title, value, self._names.shown(known.name, name, value)))
        return tuple(told)


def right_key(record_type: str, field: str, ids: Iterable[str]) -> str:
    """Names a set of records that are alike."""
    return f"{record_type}:{field}:{','.join(sorted(ids))}"


def _same(desk: Desk, known: RecordType, unique: Unique) -> list[list[str]]:
    """The living records that are alike in a field, blanks and case aside."""
    columns: Any = known.cls.__table__.columns
    column = columns[unique.field]
    key = func.lower(func.replace(column, " ", ""))
    alike = select(key).where(column.is_not(None)).group_by(key).having(func.count() > 1).limit(_MOST)
    found: list[list[str]] = []
    with desk.connection() as connection:
        for (value,) in connection.execute(alike).all():
            within = columns[unique.within] if unique.within else column
            rows = connection.execute(select(columns["id"], within).where(key == value, columns["deleted"].is_(False))).all()
            groups: dict[Any, list[str]] = {}
            for id, where in rows:
                groups.setdefault(where if unique.within else "", []).append(id)
            found += [sorted(ids) for ids in groups.values() if len(ids) > 1]
    return found


def _given(history: Sequence[HistoryEntry], field: str) -> HistoryEntry | None:
    """The action that gave a record what it has in the field."""
    return next((entry for entry in history if any(change.field == field for change in entry.changes)), None)
