"""What a person does with devices."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import select

from app.errors import UserError
from app.inventory.records import Device
from app.inventory.rules.labels import change_label, devices
from app.inventory.rules.told import told_by_model
from app.inventory.service.checking import DeviceChecks
from app.inventory.service.fields import FieldBook
from app.inventory.service.lists import Lists
from app.inventory.service.reading import Row, same, values_of
from app.language import tr, trn
from app.store.desk import Desk
from app.store.progress import Progress
from app.store.records import Value
from app.store.seen import Seen

Values = Mapping[str, Value]


class Devices:
    """Add, change, move and delete devices: one method a deed, one action each, named in words."""

    def __init__(self, desk: Desk, lists: Lists) -> None:
        self._desk = desk
        self._lists = lists
        self._checks = DeviceChecks(desk, lists)

    def get(self, id: str) -> Device | None:
        """The device, or None when there is no living one of that id."""
        with self._desk.read() as session:
            found = session.scalar(select(Device).where(Device.id == id, Device.deleted.is_(False)))
            if found is not None:
                session.expunge(found)
            return found

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows of the device; give it back with the change."""
        return self._desk.seen(Device, id)

    def parse(self, field: str, text: str) -> Value:
        """What somebody typed in a cell as a value. Raises UserError with a sentence."""
        return self._book().parse(field, text)

    def show(self, field: str, value: Value) -> str:
        """A value in words; an empty text when there is none."""
        return "" if value is None else self._book().show(field, value)

    def problems(self, values: Values, id: str | None = None) -> dict[str, str]:
        """What is wrong with the values of a form, by field; ``id`` is the device that is edited, None for a new one."""
        book = self._book()
        return self._checks.problems(book, _kept(book, values), id)

    def add(self, values: Values) -> str:
        """Add a device; returns its id. What the model tells (make, category, end of updates) is filled in.

        Raises UserError with the first thing that is wrong.
        """
        book = self._book()
        kept: dict[str, Value] = {field: value for field, value in _kept(book, values).items() if value is not None}
        kept = {**told_by_model(self._lists.models(), kept, {}), **kept}
        self._checks.refuse(self._checks.problems(book, kept, None))
        with self._desk.edit(tr("{name} added", name=kept.get("tag") or kept.get("serial"))) as edit:
            return edit.create(Device, kept)

    def change(self, id: str, values: Values, seen: Seen | None = None) -> str:
        """Change one device; ``seen`` says what stood on the form when it was opened. Returns the label ("" = nothing new).

        Raises UserError with the first thing that is wrong.
        """
        book = self._book()
        return self._change(book, {id: _kept(book, values)}, "", None, seen)

    def change_many(self, ids: Iterable[str], values: Values, progress: Progress | None = None) -> str:
        """Set the same values on many devices. Returns the label ("" = nothing new). Raises UserError; then nothing is changed."""
        book = self._book()
        return self._change(book, dict.fromkeys(ids, _kept(book, values)), "", progress, None)

    def change_each(self, values_by_id: Mapping[str, Values], label: str = "", progress: Progress | None = None) -> str:
        """Set each device's own values, as pasting and filling down do. Returns the label ("" = nothing new).

        Raises UserError naming the first device that cannot be changed; then none is.
        """
        book = self._book()
        memo: dict[tuple[str, Value], Value] = {}
        kept = {id: {name: _once(book, memo, name, value) for name, value in values.items()} for id, values in values_by_id.items()}
        return self._change(book, kept, label, progress, None)

    def move(self, ids: Iterable[str], room: str | None, slot: str | None = None) -> str:
        """Move devices to a room (None: out of theirs); the slot is set, or cleared when none is given. Returns the label."""
        return self.change_many(ids, {"room": room, "slot": slot})

    def delete(self, ids: Collection[str], progress: Progress | None = None) -> str:
        """Delete devices. Their records stay in the log and undo brings them back. Returns the label.

        Raises UserError when one of them is closed, as disposed devices are: these are never deleted.
        """
        with self._desk.connection() as connection:
            rows = values_of(connection, ("tag", "status"), ids)
        self._checks.refuse_closed({id: row[1] for id, row in rows.items()}, {id: row[0] for id, row in rows.items()})
        label = tr("{who} deleted", who=_who(rows))
        with self._desk.edit(label, progress=progress) as edit:
            edit.delete(Device, list(rows))
        return label

    def _book(self) -> FieldBook:
        return FieldBook(self._desk, self._lists)

    def _change(self, book: FieldBook, wanted: Mapping[str, Values], label: str, progress: Progress | None, seen: Seen | None) -> str:
        fields = list(dict.fromkeys(name for values in wanted.values() for name in values))
        reading = list(dict.fromkeys(["tag", "serial", "status", "category", "manufacturer", "updates_end", *fields]))
        with self._desk.connection() as connection:
            rows = values_of(connection, reading, wanted.keys())
        missing = len(wanted) - len(rows)
        if missing:
            if len(wanted) == 1:
                raise UserError(tr("The device was deleted meanwhile."))
            raise UserError(
                trn(
                    missing,
                    "{number} of these devices were deleted meanwhile.",
                    "{number} of these devices were deleted meanwhile.",
                )
            )
        before = {id: dict(zip(reading, row, strict=True)) for id, row in rows.items()}
        changed = self._differing(wanted, before)
        if not changed:
            return ""
        self._checks.refuse_changes(book, changed, before)
        label = label or _label(book, wanted, {id: rows[id] for id in changed})
        with self._desk.edit(label, progress=progress) as edit:
            if seen is not None:
                for id, values in changed.items():
                    edit.change(Device, id, values, seen)
            else:
                edit.change_many(Device, changed)
        return label

    def _differing(self, wanted: Mapping[str, Values], before: Mapping[str, Mapping[str, Value]]) -> dict[str, Values]:
        """What really changes of each device, and what its new model tells."""
        models = self._lists.models() if any("model" in values for values in wanted.values()) else None
        changed: dict[str, Values] = {}
        for id, values in wanted.items():
            new = {name: value for name, value in values.items() if not same(before[id][name], value)}
            if new:
                changed[id] = {**told_by_model(models, new, before[id]), **new} if models and "model" in new else new
        return changed


def _label(book: FieldBook, wanted: Mapping[str, Values], changed: Mapping[str, Row]) -> str:
    """What was asked for, in words, of the devices that it changes."""
    first = next(iter(wanted.values()))
    if all(values is first or values == first for values in wanted.values()):
        shown = {name: book.show(name, value) for name, value in first.items()}
        return change_label(_who(changed), first, shown, {name: book.field(name).title for name in first})
    titles = dict.fromkeys(book.field(name).title for id in changed for name in wanted[id])
    who = _who(changed)
    return tr("{title} of {who} changed", title=next(iter(titles)), who=who) if len(titles) == 1 else tr("{who} changed", who=who)


def _kept(book: FieldBook, values: Values) -> dict[str, Value]:
    return {name: book.kept(book.field(name), value) for name, value in values.items()}


def _once(book: FieldBook, memo: dict[tuple[str, Value], Value], name: str, value: Value) -> Value:
    key = (name, value)
    if key not in memo:
        memo[key] = book.kept(book.field(name), value)
    return memo[key]


def _who(rows: Mapping[str, Row]) -> str:
    only = next(iter(rows.values()))[0] if len(rows) == 1 else None
    return devices(len(rows), only)
