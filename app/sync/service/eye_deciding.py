"""Deciding what needs an eye: each decision is one action, about what stood there when the page was read."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from app.errors import UserError
from app.language import listed, tr, trn
from app.store.desk import Desk
from app.store.editing import Edit
from app.store.records import Record, Value, record_type
from app.sync.rules.eye import DELETED_FIELD, TWICE, YOU, Decision, Task, Twin, of_person
from app.sync.rules.naming import Names
from app.sync.service.eye_twice import BOTH_RIGHT, right_key


class EyeDecider:
    """Writes; each deed gives the label of its action. All can be undone."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._types = {known.name: known for known in map(record_type, names.record_types())}

    def decide(self, task: Task, decision: Decision) -> str:
        """What a person chose holds. Fields without a choice stay open. Raises UserError if a record's life is not decided first."""
        if decision.keep is None and any(one.name == DELETED_FIELD for one in task.fields):
            raise UserError(tr("Say first whether it is kept or stays deleted."))
        label = f"{_short(task.name)}: {self._decided(task, decision)}"
        with self._desk.edit(label) as edit:
            self._settle(edit, task, decision)
        return label

    def keep_shown(self, tasks: Sequence[Task]) -> str:
        """What is shown holds, for many records at once. Duplicates are left alone: nothing is shown of them that could hold."""
        some = [task for task in tasks if task.kind != TWICE]
        if not some:
            return ""
        label = trn(len(some), "{short} kept as shown", "{number} records kept as shown", short=_short(some[0].name))
        with self._desk.edit(label) as edit:
            for task in some:
                values = {one.name: one.shown.value for one in task.fields if one.name != DELETED_FIELD}
                asked = any(one.name == DELETED_FIELD for one in task.fields)
                self._settle(edit, task, Decision(values, keep=True if asked else None))
        return label

    def keep_side(self, tasks: Sequence[Task], person: str) -> str:
        """What one person gave holds, for many records at once; where they gave nothing, the question stays."""
        found = [(task, decision) for task in tasks if (decision := of_person(task, person)) is not None]
        if not found:
            return ""
        which = _short(found[0][0].name) if len(found) == 1 else tr("{number:,} records", number=len(found))
        label = (
            tr("{which}: all of yours kept", which=which)
            if person == YOU
            else tr("{which}: all of {person}’s kept", which=which, person=person)
        )
        with self._desk.edit(label) as edit:
            for task, decision in found:
                self._settle(edit, task, decision)
        return label

    def retag(self, task: Task, id: str, typed: str) -> str:
        """Give one of the twins another tag. Raises UserError when it is no tag, or another record has it."""
        twin = _twin(task, id)
        value = self._names.parse(task.record_type, task.unique, typed)
        known = self._types[task.record_type]
        columns: Any = known.cls.__table__.columns
        column = columns[task.unique]
        if value is None:
            raise UserError(tr("Type another {unique_title}.", unique_title=task.unique_title.lower()))
        alike = func.lower(func.replace(column, " ", "")) == str(value).replace(" ", "").lower()
        with self._desk.connection() as connection:
            taken = connection.execute(select(columns["id"]).where(alike, columns["deleted"].is_(False))).first()
        if taken is not None:
            raise UserError(
                tr("{value} is taken already.", value=value), tr("Choose another {unique_title}.", unique_title=task.unique_title.lower())
            )
        label = tr(
            "{unique_title} {name} of one {kind_words} changed to {value}",
            unique_title=task.unique_title,
            name=task.name,
            kind_words=task.kind_words,
            value=value,
        )
        with self._desk.edit(label) as edit:
            edit.change(known.cls, id, {task.unique: value}, twin.seen)
        return label

    def same(self, task: Task, keep: str, values: Mapping[str, Value]) -> str:
        """They are the same thing: one record stays, with these values of the others; the others are deleted and stay in the log."""
        known = self._types[task.record_type]
        kept = _twin(task, keep)
        others = [twin for twin in task.twins if twin.id != keep]
        moved = [found for twin in others for found in self._pointing(task.record_type, twin.id)]
        label = tr(
            "{unique_title} {name}: {number} {plural} made one",
            unique_title=task.unique_title,
            name=task.name,
            number=len(task.twins),
            plural=known.plural,
        )
        with self._desk.edit(label) as edit:
            if values:
                edit.change(known.cls, keep, values, kept.seen)
            for cls, id, field in moved:
                edit.change(cls, id, {field: keep})
            for twin in others:
                edit.change(known.cls, twin.id, {}, twin.seen)
            edit.delete(known.cls, [twin.id for twin in others])
        return label

    def both_right(self, task: Task) -> None:
        """They are alike rightly: this desk asks no more."""
        said: list[str] = list(self._desk.settings.get(BOTH_RIGHT, []))
        key = right_key(task.record_type, task.unique, [twin.id for twin in task.twins])
        if key not in said:
            self._desk.settings.put(BOTH_RIGHT, [*said, key])

    def _settle(self, edit: Edit, task: Task, decision: Decision) -> None:
        cls = self._types[task.record_type].cls
        values: dict[str, Value] = {DELETED_FIELD: True} if decision.keep is False else dict(decision.values)
        if decision.keep:
            values[DELETED_FIELD] = False
        edit.settle(cls, task.id, values, task.seen)

    def _decided(self, task: Task, decision: Decision) -> str:
        if decision.keep is False:
            return tr("stays deleted")
        titles = [one.title for one in task.fields if one.name in decision.values]
        return tr("{titles} decided", titles=listed(titles)) if titles else tr("kept")

    def _pointing(self, name: str, id: str) -> list[tuple[type[Record], str, str]]:
        """The living records that name a record: what is known of a device that goes over to the one that stays."""
        found: list[tuple[type[Record], str, str]] = []
        with self._desk.connection() as connection:
            for known in self._types.values():
                columns: Any = known.cls.__table__.columns
                for field in known.fields.values():
                    if field.format == "reference" and field.refers == name:
                        where = (columns[field.name] == id, columns["deleted"].is_(False))
                        found += [(known.cls, row[0], field.name) for row in connection.execute(select(columns["id"]).where(*where))]
        return found


def _twin(task: Task, id: str) -> Twin:
    return next(twin for twin in task.twins if twin.id == id)


def _short(name: str) -> str:
    return name.partition(" · ")[0]
