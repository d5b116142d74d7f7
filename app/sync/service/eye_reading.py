"""What needs an eye, read from the desk: every record with open edits, its values, and who gave them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from app.store.desk import Desk
from app.store.history import Contender, FieldChange, HistoryEntry, OpenEdit
from app.store.records import Field, Record, RecordType, Value, record_type
from app.store.seen import Seen
from app.sync.rules.eye import DELETED, DELETED_FIELD, DIFFERS, Author, Differing, Side, Task
from app.sync.rules.naming import Names
from app.sync.service.eye_authors import Authors

_TRIES = 20
_HISTORY = 1_000


class EyeReader:
    """Reads in the background."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._types = {known.name: known for known in map(record_type, names.record_types())}

    def tasks(self) -> list[Task]:
        """Every record whose edits wait for a decision, the newest first."""
        authors = Authors(self._desk)
        found = [self._task(name, id, edits, authors) for (name, id), edits in self._by_record().items() if name in self._types]
        return sorted(found, key=lambda task: task.newest, reverse=True)

    def _by_record(self) -> dict[tuple[str, str], list[OpenEdit]]:
        edits = self._desk.open_edits()
        return {key: list(some) for key, some in groupby(edits, key=lambda one: (one.type, one.id))}

    def _task(self, name: str, id: str, edits: list[OpenEdit], authors: Authors) -> Task:
        known = self._types[name]
        seen = self._desk.seen(known.cls, id)
        for _ in range(_TRIES):
            if not edits or _agree(seen, edits):
                break
            seen = self._desk.seen(known.cls, id)
            edits = self._by_record().get((name, id), edits)
        history = {entry.action: entry for entry in self._desk.history(known.cls, id, _HISTORY)}
        order = {field: at for at, field in enumerate(known.columns)}
        edits.sort(key=lambda one: (one.field != DELETED_FIELD, order.get(one.field.split(".")[0], len(order)), one.field))
        fields = tuple(self._differing(known, id, one, history, authors) for one in edits)
        kind = DELETED if fields[0].name == DELETED_FIELD else DIFFERS
        called = self._names(name, id)
        return Task(name, id, kind, called, known.title, self._names.room(name), fields, place=self._names.place(name, id), seen=seen)

    def _differing(self, known: RecordType, id: str, edit: OpenEdit, history: Mapping[str, HistoryEntry], authors: Authors) -> Differing:
        if edit.field == DELETED_FIELD:
            return Differing(edit.field, "Deleted or kept", DELETED_FIELD, _life(edit, history, authors))
        declared = known.fields.get(edit.field) or Field(edit.field, edit.title)
        title = self._names.title(known.name, edit.field) or edit.title
        changes = {one.action: _change_of(history.get(one.action), edit.field) for one in edit.contenders}
        if declared.kind == "counter":
            sides = _counts(edit, changes, history, authors, int(self._value(known.cls, id, edit.field) or 0))
            return Differing(edit.field, title, "counter", sides, self._names.typing(known.name, edit.field))
        sides = tuple(
            Side(value, self._names.shown(known.name, edit.field, value), _all(some, history, authors), at == 0)
            for at, (value, some) in enumerate(_by_value(edit.contenders))
        )
        bases = {str(change.before or "") if change is not None else None for change in changes.values()}
        base = bases.pop() if declared.format == "long_text" and len(bases) == 1 else None
        return Differing(edit.field, title, declared.format, sides, self._names.typing(known.name, edit.field), base)

    def _value(self, cls: type[Record], id: str, field: str) -> Value:
        with self._desk.read() as session:
            row: Any = session.get(cls, id)
            value: Value = getattr(row, field, None)
            return value


def _agree(seen: Seen, edits: Sequence[OpenEdit]) -> bool:
    """Whether nothing came between the two readings."""

    def heads(field: str) -> set[str]:
        return {*seen.alive, *seen.dead} if field == DELETED_FIELD else set(seen.field(field).all)

    return all(heads(one.field) == {contender.action for contender in one.contenders} for one in edits)


def _by_value(contenders: Sequence[Contender]) -> list[tuple[Value, list[Contender]]]:
    """The contenders by what they say, the shown value first; undone values that gave way are none of them."""
    first = contenders[0].value
    found: dict[tuple[type, Value], list[Contender]] = {}
    for one in contenders:
        if not one.shown or one.value == first:
            found.setdefault((type(one.value), one.value), []).append(one)
    return [(value, some) for (_, value), some in found.items()]


def _all(some: Iterable[Contender], history: Mapping[str, HistoryEntry], authors: Authors) -> tuple[Author, ...]:
    return tuple(_author(one, history, authors) for one in some)


def _author(one: Contender, history: Mapping[str, HistoryEntry], authors: Authors) -> Author:
    entry = history.get(one.action)
    return authors.of(entry) if entry is not None else authors.named(one.action, one.who, one.at)


def _change_of(entry: HistoryEntry | None, field: str) -> FieldChange | None:
    return next((one for one in entry.changes if one.field == field), None) if entry is not None else None


def _life(edit: OpenEdit, history: Mapping[str, HistoryEntry], authors: Authors) -> tuple[Side, ...]:
    """Kept (as it is shown) or deleted."""
    return tuple(
        Side(bool(value), "Deleted" if value else "Kept", _all(some, history, authors), at == 0)
        for at, (value, some) in enumerate(_by_value(edit.contenders))
    )


def _counts(
    edit: OpenEdit,
    changes: Mapping[str, FieldChange | None],
    history: Mapping[str, HistoryEntry],
    authors: Authors,
    stands: int,
) -> tuple[Side, ...]:
    """The counts, each with what was added and taken since: that is what there would be now."""
    added = {one.action: change.added for one in edit.contenders if (change := changes[one.action]) and change.added is not None}
    since = sum(added.values())
    counted = [one for one in edit.contenders if one.action not in added]
    best = [one for one in counted if one.shown and int(one.value or 0) + since == stands]
    others = [one for one in counted if not one.shown]
    note = f", then {'added' if since > 0 else 'taken'} {abs(since)}" if since else ""
    return tuple(
        Side(int(value or 0) + since, str(int(value or 0) + since), _all(some, history, authors), at == 0, f"counted {value or 0}{note}")
        for at, (value, some) in enumerate(_by_value([*best, *others]))
    )
