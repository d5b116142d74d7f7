"""What needs an eye, read from the desk: every record with open edits, its values, and who gave them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby, islice

from app.language import tr
from app.store import close_look
from app.store.close_look import CloseLook
from app.store.desk import Desk
from app.store.history import Contender, FieldChange, HistoryEntry, OpenEdit
from app.store.records import Field, RecordType, Value, record_type
from app.store.seen import Seen
from app.sync.rules.eye import DELETED, DELETED_FIELD, DIFFERS, Author, Differing, Side, Task
from app.sync.rules.naming import Names
from app.sync.service.eye_authors import Authors

_HISTORY = 1_000
_FIRST, _PIECE = 30, 200
"""Tasks that are told at once: a few, so that they can be looked at, then more."""

Signature = tuple[tuple[str, tuple[str, ...]], ...]
"""The open fields of a record, each with the actions that contend in it."""


class Known:
    """The tasks of the last reading: what has not changed since need not be read again. Any thread may ask."""

    def __init__(self) -> None:
        self._tasks: dict[tuple[str, str], tuple[Signature, Task]] = {}

    def get(self, key: tuple[str, str], signature: Signature) -> Task | None:
        """A task that still is as it was."""
        found = self._tasks.get(key)
        return found[1] if found is not None and found[0] == signature else None

    def keep(self, key: tuple[str, str], signature: Signature, task: Task) -> None:
        """Remember a task."""
        self._tasks[key] = signature, task

    def forget(self, types: Mapping[str, set[str] | None], refers: Mapping[str, Collection[str]]) -> None:
        """These records were touched (None: very many); ``refers`` says for a type to which types its records refer."""
        for name, ids in types.items():
            kept = list(self._tasks)
            gone = [key for key in kept if (key[0] == name and (ids is None or key[1] in ids)) or name in refers.get(key[0], ())]
            for key in gone:
                self._tasks.pop(key, None)


class EyeReader:
    """Reads in the background."""

    def __init__(self, desk: Desk, names: Names, known: Known | None = None) -> None:
        self._desk = desk
        self._names = names
        self._types = {known.name: known for known in map(record_type, names.record_types())}
        self._known = known or Known()

    def tasks(self, most: int | None = None) -> list[Task]:
        """Every record whose edits wait for a decision (or ``most`` of them), the newest first."""
        return [task for piece in self.pieces(most) for task in piece]

    def pieces(self, most: int | None = None) -> Iterator[list[Task]]:
        """As :meth:`tasks`, some at a time."""
        authors = Authors(self._desk)
        with close_look.close_look(self._desk) as look:
            edits = sorted([*look.open_edits(), *look.asked_again()], key=lambda one: (one.type, one.id))
            found = [(key, list(some)) for key, some in groupby(edits, key=lambda one: (one.type, one.id)) if key[0] in self._types]
            found.sort(key=lambda pair: _newest(pair[1]), reverse=True)
            rest = iter(found[:most])
            size = _FIRST
            while piece := [self._task(look, *key, some, authors) for key, some in islice(rest, size)]:
                yield piece
                size = _PIECE

    def _task(self, look: CloseLook, name: str, id: str, edits: list[OpenEdit], authors: Authors) -> Task:
        signature = tuple((one.field, tuple(contender.action for contender in one.contenders)) for one in edits)
        task = self._known.get((name, id), signature)
        if task is None:
            task = self._read(look, name, id, edits, authors)
            self._known.keep((name, id), signature, task)
        return task

    def _read(self, look: CloseLook, name: str, id: str, edits: list[OpenEdit], authors: Authors) -> Task:
        known = self._types[name]
        seen, entries = look.record(known.cls, id, _HISTORY)
        history = {entry.action: entry for entry in entries}
        order = {field: at for at, field in enumerate(known.columns)}
        edits.sort(key=lambda one: (one.field != DELETED_FIELD, order.get(one.field.split(".")[0], len(order)), one.field))
        fields = tuple(self._differing(known, seen, one, history, authors) for one in edits)
        kind = DELETED if fields[0].name == DELETED_FIELD else DIFFERS
        called = self._names(name, id)
        return Task(name, id, kind, called, known.title, self._names.room(name), fields, place=self._names.place(name, id), seen=seen)

    def _differing(self, known: RecordType, seen: Seen, edit: OpenEdit, history: Mapping[str, HistoryEntry], authors: Authors) -> Differing:
        if edit.field == DELETED_FIELD:
            return Differing(edit.field, tr("Deleted or kept"), DELETED_FIELD, _life(edit, history, authors))
        declared = known.fields.get(edit.field) or Field(edit.field, edit.title)
        title = self._names.title(known.name, edit.field) or edit.title
        changes = {one.action: _change_of(history.get(one.action), edit.field) for one in edit.contenders}
        if declared.kind == "counter":
            sides = _counts(edit, changes, history, authors, int(seen.field(edit.field).value or 0))
            return Differing(edit.field, title, "counter", sides, self._names.typing(known.name, edit.field))
        sides = tuple(
            Side(value, self._names.shown(known.name, edit.field, value), _all(some, history, authors), at == 0)
            for at, (value, some) in enumerate(_by_value(edit.contenders))
        )
        bases = {str(change.before or "") if change is not None else None for change in changes.values()}
        base = bases.pop() if declared.format == "long_text" and len(bases) == 1 else None
        return Differing(edit.field, title, declared.format, sides, self._names.typing(known.name, edit.field), base)


def refers_to(types: Iterable[RecordType]) -> dict[str, frozenset[str]]:
    """For each type the other types to which its records refer: by those they may be called."""
    return {one.name: frozenset(field.refers for field in one.fields.values() if field.format == "reference") - {one.name} for one in types}


def _newest(edits: Sequence[OpenEdit]) -> datetime:
    return max(contender.at for one in edits for contender in one.contenders)


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
        Side(bool(value), tr("Deleted") if value else tr("Kept"), _all(some, history, authors), at == 0)
        for at, (value, some) in enumerate(_by_value(edit.contenders))
    )


def _counted(value: int, since: int) -> str:
    if since > 0:
        return tr("counted {value}, then added {since}", value=value, since=since)
    return tr("counted {value}, then taken {since}", value=value, since=-since) if since else tr("counted {value}", value=value)


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
    return tuple(
        Side(
            int(value or 0) + since,
            str(int(value or 0) + since),
            _all(some, history, authors),
            at == 0,
            _counted(int(value or 0), since),
        )
        for at, (value, some) in enumerate(_by_value([*best, *others]))
    )
