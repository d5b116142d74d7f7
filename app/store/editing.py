"""What a person does at once: an edit collects it, and at its end it becomes one action (or one group of them)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.store.accepting import checked, need_counter, with_defaults
from app.store.action import LARGEST_PART, Change
from app.store.changes import Outcome
from app.store.log import Log
from app.store.problems import ExistingRecord, MissingRecord
from app.store.records import Record, Value, new_id
from app.store.rows import Folder, Row
from app.store.schema import Layout
from app.store.seen import Seen, SeenField, alive_heads
from app.store.tables import Tables


@dataclass(slots=True)
class Intent:
    """What is wanted of one record. ``fresh``: its id was made just now, so it cannot be there yet."""

    layout: Layout
    id: str
    values: dict[str, Value] = field(default_factory=dict)
    adds: dict[str, int] = field(default_factory=dict)
    creates: bool = False
    fresh: bool = False
    deletes: bool = False
    settles: bool = False
    decides_life: bool = False
    seen: Seen | None = None

    @property
    def title(self) -> str:
        """What a person calls the kind of record."""
        return self.layout.known.title if self.layout.known else self.layout.name


class Edit:
    """Collects changes; they are written when the ``with`` block of ``Desk.edit`` ends, all or none.

    ``outcome`` is known after that: None if nothing was different.
    """

    def __init__(self, types: Mapping[type[Record], Layout]) -> None:
        self._types = types
        self._intents: dict[tuple[str, str], Intent] = {}
        self.outcome: Outcome | None = None

    def create(self, record_type: type[Record], values: Mapping[str, Value], id: str | None = None) -> str:
        """A new record; its id is random unless given. Raises KeyError for a field that the type has not.

        With the id of a deleted record it brings that back; with that of a living one the edit ends in ExistingRecord.
        """
        layout = self._types[record_type]
        record = id or new_id()
        intent = self._intent(layout, record)
        intent.creates, intent.fresh, intent.deletes = True, id is None, False
        taken = checked(layout, with_defaults(layout, values))
        intent.values = {**intent.values, **taken} if intent.values else taken
        return record

    def create_many(self, record_type: type[Record], rows: Iterable[Mapping[str, Value]]) -> list[str]:
        """Many new records; gives their ids in order. A row may name its own ``id``."""
        made = []
        for row in rows:
            named = row.get("id")
            values = {name: value for name, value in row.items() if name != "id"} if named else row
            made.append(self.create(record_type, values, str(named) if named else None))
        return made

    def change(self, record_type: type[Record], id: str, values: Mapping[str, Value], seen: Seen | None = None) -> None:
        """New values for a record. ``seen`` is what stood on the form; without it, what stands there now.

        Values that are no different are left out. At the end of the edit MissingRecord is raised if the
        record is not there, or was deleted and no ``seen`` tells that it was there.
        """
        layout = self._types[record_type]
        intent = self._intent(layout, id)
        intent.values.update(checked(layout, values))
        intent.seen = seen or intent.seen

    def change_many(self, record_type: type[Record], values_by_id: Mapping[str, Mapping[str, Value]]) -> None:
        """New values for many records, as :meth:`change`."""
        for record, values in values_by_id.items():
            self.change(record_type, record, values)

    def settle(self, record_type: type[Record], id: str, values: Mapping[str, Value], seen: Seen | None = None) -> None:
        """Decide open edits: these values hold, whatever else stood beside them. ``deleted`` may be among them."""
        layout = self._types[record_type]
        intent = self._intent(layout, id)
        decided = dict(values)
        intent.decides_life = intent.decides_life or "deleted" in decided
        if decided.pop("deleted", False):
            intent.deletes = True
        intent.values.update(checked(layout, decided))
        intent.settles = True
        intent.seen = seen or intent.seen

    def delete(self, record_type: type[Record], ids: Iterable[str]) -> None:
        """Delete records. They stay in the log, and so does what they held."""
        layout = self._types[record_type]
        for record in ids:
            self._intent(layout, record).deletes = True

    def add(self, record_type: type[Record], id: str, field: str, amount: int) -> None:
        """Add to a counter (or take from it)."""
        layout = self._types[record_type]
        need_counter(layout, field)
        if type(amount) is not int:
            raise TypeError(f"{field} takes whole numbers")
        intent = self._intent(layout, id)
        if field in intent.values:
            intent.values[field] = int(intent.values[field] or 0) + amount
        else:
            intent.adds[field] = intent.adds.get(field, 0) + amount

    def recount(self, record_type: type[Record], id: str, field: str, value: int, seen: Seen | None = None) -> None:
        """Set a counter to what was counted; it replaces all that its author had seen."""
        layout = self._types[record_type]
        need_counter(layout, field)
        intent = self._intent(layout, id)
        intent.values.update(checked(layout, {field: value}))
        intent.adds.pop(field, None)
        intent.seen = seen or intent.seen

    def _intent(self, layout: Layout, record: str) -> Intent:
        key = (layout.name, record)
        found = self._intents.get(key)
        if found is None:
            found = self._intents[key] = Intent(layout, record)
        return found

    def intents(self) -> list[Intent]:
        """What is to be done, in the order in which it was asked for."""
        return list(self._intents.values())


class Builder:
    """Turns intents into changes: what is different, over which heads, and what stood there before."""

    def __init__(self, tables: Tables, log: Log) -> None:
        self._tables = tables
        self._folder = Folder(log)
        self._log = log

    def load(self, intents: Iterable[Intent]) -> dict[tuple[str, str], Row]:
        """The rows that the intents are about, as far as they are there."""
        wanted: dict[str, tuple[Layout, list[str]]] = {}
        for intent in intents:
            if not intent.fresh:
                wanted.setdefault(intent.layout.name, (intent.layout, []))[1].append(intent.id)
        rows: dict[tuple[str, str], Row] = {}
        for layout, ids in wanted.values():
            rows.update({(layout.name, record): row for record, row in self._tables.load(layout, ids).items()})
        return rows

    def changes(self, intents: list[Intent]) -> list[Change | Intent]:
        """All that is different. New records stay intents until they are written, to save memory."""
        out: list[Change | Intent] = []
        for start in range(0, len(intents), LARGEST_PART):
            some = intents[start : start + LARGEST_PART]
            rows = self.load(some)
            for intent in some:
                made = intent if intent.fresh and not intent.deletes else self.change(intent, rows.get((intent.layout.name, intent.id)))
                if made is not None:
                    out.append(made)
        return out

    def change(self, intent: Intent, row: Row | None) -> Change | None:
        """The change of one record, None if nothing is different."""
        if row is None:
            return self._creation(intent)
        if intent.creates and not row.deleted:
            raise ExistingRecord(intent.title)
        if not intent.creates and intent.seen is None and row.deleted and not intent.settles:
            if intent.deletes and not intent.values:
                return None
            raise MissingRecord(intent.title)
        before = {name: self._seen(intent, row, name) for name in intent.values}
        wanted = {name: _emptied(intent.layout, name, before[name]) if value is None else value for name, value in intent.values.items()}
        values = {name: value for name, value in wanted.items() if _differs(intent, value, before[name])}
        if not values and not intent.adds and not intent.deletes and not (row.deleted and intent.creates) and not intent.settles:
            return None
        over = {name: list(self._over(intent, name, before[name])) for name in values}
        over["deleted"] = self._over_deleted(intent, row)
        was = {name: before[name].value for name in values if before[name].visible or before[name].value is not None}
        was["deleted"] = row.deleted
        return _change(intent, {**values, "deleted": intent.deletes}, over, was)

    def _creation(self, intent: Intent) -> Change | None:
        """The first change of a record."""
        if intent.deletes:
            return None
        if not intent.creates:
            raise MissingRecord(intent.title)
        values = intent.values
        if None in values.values():
            values = {name: value for name, value in values.items() if value is not None}
        values["deleted"] = False
        return _change(intent, values, {}, {})

    def _over(self, intent: Intent, name: str, before: SeenField) -> tuple[str, ...]:
        """The heads that a value replaces; a count replaces all, as does what settles an open edit."""
        return before.all if intent.settles or intent.layout.kind(name) == "counter" else before.visible

    def _seen(self, intent: Intent, row: Row, name: str) -> SeenField:
        """A field as its editor saw it."""
        if intent.seen is not None:
            return intent.seen.field(name)
        if isinstance(row.marks.get(name), list):
            return SeenField.of(self._folder.shown(row, name))
        return SeenField(row.value(name), tuple(self._log.entry(seq).id for seq in row.standing(name)))

    def _over_deleted(self, intent: Intent, row: Row) -> list[str]:
        """What the edit says about life and death replaces: every edit says that the record lives, over the heads that said so.

        Only who decides about it, or makes the record again, replaces what was said otherwise, as far as it was to be seen.
        """
        if intent.seen is not None:
            return sorted({*intent.seen.alive, *(intent.seen.dead if intent.decides_life else ())})
        if isinstance(row.marks.get("deleted"), list):
            if intent.decides_life or (row.deleted and intent.creates):
                return sorted(head.action for head in self._folder.heads(row, "deleted"))
            return list(alive_heads(self._folder, row))
        return [self._log.entry(seq).id for seq in row.standing("deleted")]


def _emptied(layout: Layout, name: str, before: SeenField) -> Value:
    """What stands in a field that somebody empties: where something was counted, none are left."""
    return 0 if before.value is not None and layout.kind(name) == "counter" else None


def _differs(intent: Intent, value: Value, before: SeenField) -> bool:
    """Whether a value has to be written: it is another, or somebody decides that it holds (after an undo also what is shown alone)."""
    return intent.settles or value != before.value or type(value) is not type(before.value)


def _change(intent: Intent, values: dict[str, Value], over: dict[str, list[str]], was: dict[str, Value]) -> Change:
    """The change in the form it has in the log."""
    change: Change = {"t": intent.layout.name, "r": intent.id, "set": values}
    if not values.keys().isdisjoint(intent.layout.kinds):
        kinds = {name: kind for name, kind in intent.layout.kinds.items() if name in values}
        change["kind"] = kinds
        texts = {name: str(was.get(name) or "") for name, kind in kinds.items() if kind == "text"}
        if texts:
            change["base"] = texts
    shared = _shared(over)
    if shared:
        change["over"] = shared
    if was:
        change["was"] = was
    if intent.adds:
        change["add"] = intent.adds
    return change


def _shared(over: dict[str, list[str]]) -> dict[str, list[str]]:
    """``over`` with the list that most fields have under ``*``."""
    if not over:
        return over
    votes = Counter(tuple(ids) for ids in over.values())
    most = max(votes, key=lambda ids: (votes[ids], ids))
    others = {name: ids for name, ids in over.items() if tuple(ids) != most}
    return {**({"*": list(most)} if most else {}), **{name: ids for name, ids in others.items() if ids or most}}
