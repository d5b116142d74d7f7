"""Rooms and people: lists of their own."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from app.errors import UserError
from app.inventory.records import Device, Person, Room
from app.inventory.rules.checks import check_value
from app.inventory.rules.cleaning import clean_line, clean_text
from app.language import tr, trn
from app.store.desk import Desk
from app.store.records import Field, Record, Value, record_type
from app.store.seen import Seen

Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class NamedRecord:
    """A room or a person in a list: name, one more fact, and how many devices belong to it."""

    id: str
    name: str
    detail: str
    devices: int


class NamedRecords:
    """Add, change and delete the records of one type that people know by name."""

    def __init__(self, desk: Desk, record: type[Room] | type[Person], detail: str) -> None:
        self._desk = desk
        self._record: type[Record] = record
        self._columns: Any = record.__table__.columns
        self._detail = detail
        self._type = record_type(record)

    def all(self) -> list[NamedRecord]:
        """Every living one, by name."""
        reference = Device.room if self._record is Room else Device.person
        number = select(reference.label("id"), func.count().label("number")).where(Device.deleted.is_(False)).group_by(reference).subquery()
        columns = self._columns
        statement = (
            select(columns["id"], columns["name"], columns[self._detail], func.coalesce(number.c.number, 0))
            .outerjoin(number, number.c.id == columns["id"])
            .where(columns["deleted"].is_(False))
        )
        with self._desk.connection() as connection:
            found = connection.execute(statement).all()
        records = [NamedRecord(id, name or "", detail or "", devices) for id, name, detail, devices in found]
        return sorted(records, key=lambda record: record.name.casefold())

    def values(self, id: str) -> dict[str, Value]:
        """The values of one, for its form. Raises UserError when there is no living one of that id."""
        columns = self._columns
        statement = select(*(columns[name] for name in self._type.fields)).where(columns["id"] == id, columns["deleted"].is_(False))
        with self._desk.connection() as connection:
            row = connection.execute(statement).one_or_none()
        if row is None:
            raise UserError(tr("This {title} was deleted meanwhile.", title=self._type.title))
        return dict(row._mapping)

    def problems(self, values: Values) -> dict[str, str]:
        """What is wrong with the values of a form, by field."""
        return self._problems(self._kept(values))

    def add(self, values: Values) -> str:
        """Add one; returns its id. Raises UserError with the first thing that is wrong."""
        kept = {name: value for name, value in self._kept(values).items() if value is not None}
        problems = self._problems({"name": None, **kept})
        if problems:
            raise UserError(next(iter(problems.values())))
        with self._desk.edit(tr("{name} added", name=kept["name"])) as edit:
            return edit.create(self._record, kept)

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self._desk.seen(self._record, id)

    def change(self, id: str, values: Values, seen: Seen | None = None) -> str:
        """Change one; returns the label. Raises UserError with the first thing that is wrong."""
        kept = self._kept(values)
        problems = self._problems(kept)
        if problems:
            raise UserError(next(iter(problems.values())))
        label = tr("{name} changed", name=self.values(id)["name"])
        with self._desk.edit(label) as edit:
            edit.change(self._record, id, kept, seen)
        return label

    def delete(self, ids: Collection[str]) -> str:
        """Delete some; devices that name them keep the reference, so that undo brings all back. Returns the label."""
        names = {record.id: record.name for record in self.all()}
        known = [id for id in ids if id in names]
        some = {"one": self._type.title, "many": self._type.plural, "name": names[known[0]] if known else ""}
        label = trn(len(known), "{name} deleted", "{number} {many} deleted", **some)
        with self._desk.edit(label) as edit:
            edit.delete(self._record, known)
        return label

    def _kept(self, values: Values) -> dict[str, Value]:
        return {name: self._clean(self._type.fields[name], value) for name, value in values.items()}

    @staticmethod
    def _clean(field: Field, value: Value) -> Value:
        if not isinstance(value, str):
            return value
        return clean_text(value) if field.format == "long_text" else clean_line(value)

    def _problems(self, kept: Values) -> dict[str, str]:
        fields = self._type.fields
        checked = (
            (name, check_value(name, fields[name].title, "text" if fields[name].format == "choice" else fields[name].format, value))
            for name, value in kept.items()
        )
        problems = {name: problem for name, problem in checked if problem}
        if "name" in kept and kept["name"] is None:
            problems["name"] = tr("A {title} needs a name.", title=self._type.title)
        return problems
