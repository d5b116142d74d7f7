"""What stands beside the table: the facts of one device or room, and its history in words."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from app.inventory.records import Device, Person, Room
from app.inventory.rules.life import age_in_years, gets_updates
from app.inventory.rules.words import in_words, month_in_words
from app.inventory.service.fields import FieldBook
from app.inventory.service.lists import CUSTOM, Lists
from app.inventory.service.table import Count
from app.language import marked, tr, trn
from app.store.desk import Desk
from app.store.history import FieldChange, HistoryEntry
from app.store.merge import device_of
from app.store.names import acted
from app.store.records import Record, Value

_SELDOM = ("operating_system", "os_version", "mac", "use", "condition", "purchase_order", "last_seen_by")
_WHAT = {"created": marked("Added"), "deleted": marked("Deleted"), "brought back": marked("Brought back")}
_AT_ONCE = 3
_BARE = ("status", "room", "slot", "person", "assigned_class")


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """A device for the details pane: ``rows`` are (label, words), only those with something to say."""

    id: str
    tag: str
    title: str
    subtitle: str
    status: str
    tone: str
    rows: tuple[tuple[str, str], ...]
    notes: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One action on a record in words: ``Cart A → Cart B`` by whom, when (UTC), as part of what."""

    words: str
    at: datetime
    who: str
    label: str
    action: str
    desk: str = ""
    """On which computer, if it was another than this."""


@dataclass(frozen=True, slots=True)
class RoomFacts:
    """A room: its facts, how many devices of each category, who is there."""

    id: str
    title: str
    rows: tuple[tuple[str, str], ...]
    devices: tuple[Count, ...]
    people: tuple[str, ...]
    notes: str


class Facts:
    """Reads one record for showing it."""

    def __init__(self, desk: Desk, lists: Lists) -> None:
        self._desk = desk
        self._lists = lists

    def device(self, id: str, today: date | None = None) -> DeviceFacts | None:
        """The facts of a device; None when there is no living one of that id."""
        with self._desk.read() as session:
            device = session.scalar(select(Device).where(Device.id == id, Device.deleted.is_(False)))
            if device is None:
                return None
            book = FieldBook(self._desk, self._lists)
            values: dict[str, Value] = {name: getattr(device, name) for name in book.fields if not name.startswith(CUSTOM)}
            values |= {CUSTOM + key: value for key, value in (device.custom or {}).items()}
        day = today or datetime.now().astimezone().date()
        rows = [*_first_rows(book, values, day), *_further_rows(book, values)]
        status = values["status"] or ""
        described = " · ".join(str(values[name]) for name in ("model", "serial") if values[name])
        return DeviceFacts(
            id,
            str(values["tag"] or ""),
            str(values["tag"] or values["serial"] or tr("Without a tag")),
            described,
            str(status),
            self._lists.district.tone(str(status)),
            tuple(row for row in rows if row[1]),
            str(values["notes"] or ""),
        )

    def room(self, id: str) -> RoomFacts | None:
        """The facts of a room; None when there is no living one of that id."""
        with self._desk.read() as session:
            room = session.scalar(select(Room).where(Room.id == id, Room.deleted.is_(False)))
            if room is None:
                return None
            number = func.count().label("number")
            statement = select(Device.category, number).where(Device.room == id, Device.deleted.is_(False)).group_by(Device.category)
            devices = tuple(Count(row.category, row.number) for row in session.execute(statement.order_by(number.desc())))
            people = session.scalars(select(Person.name).where(Person.room == id, Person.deleted.is_(False)).order_by(Person.name)).all()
            rows = [(tr("Kind"), room.kind), (tr("Building"), room.building), (tr("Floor"), room.floor)]
            rows.append((tr("Seats"), str(room.capacity) if room.capacity is not None else None))
            told = tuple((label, words) for label, words in rows if words)
            return RoomFacts(id, room.name or "", told, devices, tuple(name for name in people if name), room.notes or "")

    def device_history(self, id: str, limit: int = 200) -> list[HistoryLine]:
        """What happened to a device, newest first."""
        return self.history(Device, id, limit)

    def history(self, record: type[Record], id: str, limit: int = 200) -> list[HistoryLine]:
        """What happened to a record, newest first, with names instead of ids, and money and dates as people write them."""
        book = FieldBook(self._desk, self._lists)
        entries = self._desk.history(record, id, limit)
        computers = self._other_computers()
        return [
            HistoryLine(
                _happened(book, record, entry),
                entry.at,
                acted(entry.who, entry.behalf),
                entry.label,
                entry.action,
                computers.get(device_of(entry.action), ""),
            )
            for entry in entries
        ]

    def _other_computers(self) -> dict[str, str]:
        """What the computers of those who share this desk are called, by device."""
        space = self._desk.space
        return {one.device: one.computer for one in space.members() if not one.mine} if space.facts is not None else {}


def _first_rows(book: FieldBook, values: dict[str, Value], today: date) -> list[tuple[str, str]]:
    """What a person looks for first: where, whose, how old, how long with updates."""
    room = book.show("room", values["room"]) if values["room"] else ""
    where = " · ".join(filter(None, [room, str(values["slot"] or "")]))
    person = book.show("person", values["person"]) if values["person"] else ""
    assigned = " · ".join(filter(None, [person, str(values["assigned_class"] or "")]))
    bought = in_words("date", values["purchase_date"]) if values["purchase_date"] else ""
    age = age_in_years(_text(values["purchase_date"]), today)
    aged = trn(age, "{number} year old", "{number} years old") if age else ""
    end = _text(values["updates_end"])
    until = month_in_words(end) if end else ""
    if until and gets_updates(end, today) is False:
        until = tr("{month} (over)", month=until)
    return [
        (tr("Where"), where),
        (tr("Assigned"), assigned),
        (tr("Category"), str(values["category"] or "")),
        (tr("Bought"), " · ".join(filter(None, [bought, str(values["funding_source"] or ""), aged]))),
        (tr("Cost"), in_words("money", values["cost"]) if values["cost"] is not None else ""),
        (tr("Warranty ends"), in_words("date", values["warranty_end"]) if values["warranty_end"] else ""),
        (tr("Updates end"), until),
        (tr("Last seen"), in_words("date", values["last_seen"]) if values["last_seen"] else ""),
    ]


def _further_rows(book: FieldBook, values: dict[str, Value]) -> list[tuple[str, str]]:
    names = [*_SELDOM, *(name for name in values if name.startswith(CUSTOM))]
    return [(book.field(name).title, book.show(name, values[name]) if values[name] is not None else "") for name in names]


def _happened(book: FieldBook, record: type[Record], entry: HistoryEntry) -> str:
    """The changes of one action in a few words."""
    if entry.what != "changed":
        return tr(_WHAT[entry.what])
    words = [_changed(book, record, change) for change in entry.changes]
    if len(words) > _AT_ONCE + 1:
        return tr("{changes} and {number} more", changes=" · ".join(words[:_AT_ONCE]), number=len(words) - _AT_ONCE)
    return " · ".join(words) or entry.label


def _changed(book: FieldBook, record: type[Record], change: FieldChange) -> str:
    before, after = (_shown(book, record, change, value) for value in (change.before, change.after))
    if change.field in _BARE and record is Device:
        if change.field == "status" and after:
            return after
        return f"{before} → {after}" if before and after else after or tr("no longer {before}", before=before)
    if change.field == "notes":
        return tr("{title} written", title=change.title) if after else tr("{title} cleared", title=change.title)
    if not before:
        return f"{change.title}: {after}"
    return f"{change.title}: {before} → {after or '—'}"


def _shown(book: FieldBook, record: type[Record], change: FieldChange, value: Value) -> str:
    if value is None:
        return ""
    if record is Device:
        return book.show(change.field, value)
    if change.field == "room":
        return book.references("room").labels.get(str(value), "not here yet")
    return in_words("text", value)


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
