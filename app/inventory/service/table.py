"""What the inventory's table and the other rooms ask about many devices."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from app.inventory.records import Device, Person, Room
from app.inventory.rules.columns import TableColumn
from app.inventory.rules.matching import code_key
from app.inventory.service.fields import FieldBook
from app.inventory.service.lists import Lists
from app.inventory.service.reading import Row, chunks, column, rows
from app.language import tr
from app.store.desk import Desk

_AT_ONCE = 500
_WHERE = "where"
_CODES = (("tag", Device.tag), ("serial", Device.serial))


@dataclass(frozen=True, slots=True)
class Count:
    """How many devices have that value (None: none at all), and the tone in which a status is shown."""

    value: str | None
    count: int
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A tag or serial that more than one device has."""

    field: str
    value: str
    ids: tuple[str, ...]


def where_words(room: str | None, slot: str | None, person: str | None) -> str | None:
    """Where a device is, in a few words: ``Room 114 · Cart B``, or ``Staff · A. Okafor``."""
    if room:
        return f"{room} · {slot.partition(',')[0]}" if slot else room
    return tr("Staff · {person}", person=person) if person else slot


class DeviceTable:
    """Reads many devices, fast: narrow columns, names joined in, in chunks."""

    def __init__(self, desk: Desk, lists: Lists) -> None:
        self._desk = desk
        self._lists = lists

    def columns(self) -> tuple[TableColumn, ...]:
        """Every column there is: the fields of devices, ``where``, and the school's own fields."""
        fields = FieldBook(self._desk, self._lists).fields.values()
        known = [TableColumn(field.name, field.title, field.kind, field.choices, field.words) for field in fields]
        names = [column.field for column in known]
        known.insert(names.index("room"), TableColumn(_WHERE, tr("Where"), "text", editable=False))
        return tuple(known)

    def rows(self, fields: Sequence[str], ids: Collection[str] | None = None, chunk: int = 4_000) -> Iterator[list[Row]]:
        """``(id, *values)`` of the living devices, in lists of ``chunk``, in no order.

        Values are raw (ISO dates, cents); ``room`` and ``person`` are names, ``room_id`` and ``person_id`` their ids,
        ``where`` is words. ``ids`` restricts to these. Raises KeyError for an unknown field.
        """
        with self._desk.connection() as connection:
            statement, composed = _statement(fields)
            for part in _parts(statement, ids):
                for found in chunks(connection, part, chunk):
                    yield _composed(found, composed) if composed is not None else found

    def count(self) -> int:
        """How many devices there are."""
        with self._desk.connection() as connection:
            return connection.scalar(select(func.count()).select_from(Device).where(Device.deleted.is_(False))) or 0

    def counts(self, field: str) -> list[Count]:
        """How many devices have each value of a field: statuses in the order of the district's list, others by number."""
        asked = column(field)
        with self._desk.connection() as connection:
            found = rows(connection, select(asked, func.count()).where(Device.deleted.is_(False)).group_by(asked))
        district = self._lists.district
        counts = [Count(value, number, district.tone(value) if field == "status" else "neutral") for value, number in found]
        order = {choice.name: at for at, choice in enumerate(district.choices("status"))} if field == "status" else {}
        return sorted(counts, key=lambda count: (order.get(count.value or "", len(order)), -count.count, count.value or ""))

    def updates_ending(self, before: str) -> int:
        """How many devices in use get no more updates from the month ``before`` (YYYY-MM) on."""
        closed = [choice.name for choice in self._lists.district.choices("status") if choice.closed]
        with self._desk.connection() as connection:
            statement = select(func.count()).where(
                Device.deleted.is_(False), Device.updates_end < before, func.coalesce(Device.status, "").not_in(closed)
            )
            return connection.scalar(statement) or 0

    def duplicates(self) -> list[Duplicate]:
        """Every tag and serial that more than one device has, spelled as the first of them spells it."""
        with self._desk.connection() as connection:
            found = rows(connection, select(Device.id, Device.tag, Device.serial).where(Device.deleted.is_(False)))
        duplicates = []
        for at, (field, _) in enumerate(_CODES, start=1):
            by_key: dict[str, list[Row]] = {}
            for row in found:
                if row[at]:
                    by_key.setdefault(code_key(row[at]), []).append(row)
            duplicates += [Duplicate(field, same[0][at], tuple(row[0] for row in same)) for same in by_key.values() if len(same) > 1]
        return duplicates

    def in_room(self, room: str) -> list[str]:
        """The ids of the devices that belong in a room."""
        with self._desk.connection() as connection:
            return [row[0] for row in rows(connection, select(Device.id).where(Device.room == room, Device.deleted.is_(False)))]

    def by_code(self, code: str) -> str | None:
        """The device that a scanned or typed code names, by tag before serial; None when there is none."""
        key = code_key(code)
        if not key:
            return None
        with self._desk.connection() as connection:
            for _, codes in _CODES:
                found = connection.scalar(select(Device.id).where(codes == code.strip(), Device.deleted.is_(False)))
                if found is not None:
                    return found
            for _, codes in _CODES:
                spelled = func.lower(func.replace(codes, " ", ""))
                found = connection.scalar(select(Device.id).where(spelled == key, Device.deleted.is_(False)))
                if found is not None:
                    return found
        return None


def _statement(fields: Sequence[str]) -> tuple[Select[tuple[object, ...]], int | None]:
    """The statement that reads the fields, and where among them the composed ``where`` stands."""
    room, person = aliased(Room), aliased(Person)
    special = {
        "room": room.name,
        "person": func.coalesce(person.name, person.email),
        "room_id": Device.room,
        "person_id": Device.person,
        _WHERE: room.name,
    }
    wanted = [special[field] if field in special else column(field) for field in fields]
    composed = fields.index(_WHERE) + 1 if _WHERE in fields else None
    if composed is not None:
        wanted += [Device.slot, special["person"]]
    statement: Select[tuple[object, ...]] = select(Device.id, *wanted).where(Device.deleted.is_(False))
    if {"room", _WHERE} & set(fields):
        statement = statement.outerjoin(room, room.id == Device.room)
    if {"person", _WHERE} & set(fields):
        statement = statement.outerjoin(person, person.id == Device.person)
    return statement, composed


def _parts(statement: Select[tuple[object, ...]], ids: Collection[str] | None) -> Iterator[Select[tuple[object, ...]]]:
    if ids is None:
        yield statement
        return
    wanted = list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        yield statement.where(Device.id.in_(wanted[start : start + _AT_ONCE]))


def _composed(found: list[Row], at: int) -> list[Row]:
    return [(*row[:at], where_words(row[at], row[-2], row[-1]), *row[at + 1 : -2]) for row in found]
