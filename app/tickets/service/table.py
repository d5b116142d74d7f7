"""What the tickets' table and lists ask about many tickets."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from app.language import tr
from app.school.directory import KnownDevice, SchoolDirectory
from app.store.desk import Desk
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life, waiting
from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.texts import clean_line, plain_number, shown_number
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.holding import Holding
from app.tickets.service.standings import Standings
from app.tickets.service.times import Times

Row = tuple[Any, ...]

_READ = (
    *("number", "title", "category", "priority", "priority_reason", "state", "need", "device", "room", "person", "reporter", "symptom"),
    *("sender", "run", "created", "queued", "sent", "asked", "answered", "heard", "solved", "closed", "unread", "outage", "minutes"),
)
_COLUMNS = tuple(Ticket.__table__.columns[name] for name in _READ)
_AT_ONCE = 500
_SHORT = 120


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column that the table can show."""

    field: str
    title: str
    kind: str = "text"


COLUMNS = (
    TableColumn("shown_number", "Number"),
    TableColumn("title", "Title"),
    TableColumn("state_words", "State", "choice"),
    TableColumn("days", "Waits (school days)", "integer"),
    TableColumn("device_tag", "Device"),
    TableColumn("device_name", "Model"),
    TableColumn("where", "Room"),
    TableColumn("person_name", "For"),
    TableColumn("category", "Category", "choice"),
    TableColumn("priority", "Priority", "choice"),
    TableColumn("reporter", "Reported by"),
    TableColumn("created", "Written", "moment"),
    TableColumn("sent", "Sent", "moment"),
    TableColumn("answered", "Answered", "moment"),
    TableColumn("solved", "Solved", "moment"),
    TableColumn("changed", "Last news", "moment"),
    TableColumn("last_message", "Last message"),
)
"""Every column that is shown; ``waiting``, ``state_tone``, ``since`` and the fields of the record can be read besides."""


class TicketTable:
    """Reads many tickets: names of devices, rooms and people joined in, in chunks."""

    def __init__(
        self,
        desk: Desk,
        district: TicketDistrict,
        directory: SchoolDirectory,
        helpdesk: HelpdeskSettings,
        holding: Holding,
        times: Times,
    ) -> None:
        self._holding = holding
        self._desk = desk
        self._district = district
        self._directory = directory
        self._helpdesk = helpdesk
        self._times = times

    def rows(self, fields: Sequence[str], ids: Collection[str] | None = None, chunk: int = 512) -> Iterator[list[Row]]:
        """``(id, *values)`` of the living tickets, in lists of at most ``chunk``, the newest first. Raises KeyError for no field.

        Texts are as they are kept, nothing is ``None``; ``days`` is a number or ``None``. ``ids`` restricts to these.
        """
        standings, own = self._standings(), self._holding.all_own()
        makers = [_MAKERS.get(field) or _kept(field) for field in fields]
        rooms = {room.id: room.name for room in self._directory.rooms()} if "where" in fields else {}
        people = {person.id: person.name for person in self._directory.people()} if "person_name" in fields else {}
        for found in self._pieces(ids, chunk):
            devices = self._devices(found) if {"device_tag", "device_name", "where"} & set(fields) else {}
            last = self._last(found) if "last_message" in fields else {}
            known = _Known(standings, rooms, people, devices, last, own)
            yield [(row.id, *(make(row, known) for make in makers)) for row in found]

    def ids(self, wanted: Mapping[str, str]) -> list[str]:
        """The tickets of a place's filter: ``waiting`` (a list of ``rules.waiting``), ``room``, ``device``, ``category``, ``symptom``."""
        statement = select(Ticket.id, *_COLUMNS).where(Ticket.deleted.is_(False))
        for name in ("room", "device", "category", "symptom"):
            if name in wanted:
                statement = statement.where(Ticket.__table__.columns[name] == wanted[name])
        standings = self._standings()
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(Ticket.created.desc(), Ticket.id)).all()
        if "waiting" not in wanted:
            return [row.id for row in rows]
        return [row.id for row in rows if waiting.on_list(standings.waiting(row), wanted["waiting"])]

    def counts(self) -> dict[str, int]:
        """How many tickets are on each list, every list of ``rules.waiting`` named."""
        counts = dict.fromkeys(waiting.TITLES, 0)
        standings = self._standings()
        columns = (Ticket.id, Ticket.state, Ticket.need, Ticket.priority, Ticket.asked, Ticket.solved)
        with self._desk.connection() as connection:
            for row in connection.execute(select(*columns).where(Ticket.deleted.is_(False))):
                which = standings.waiting(row)
                for name in waiting.TITLES:
                    counts[name] += waiting.on_list(which, name)
        return counts

    def count(self) -> int:
        """How many tickets there are."""
        with self._desk.connection() as connection:
            return connection.scalar(select(func.count()).select_from(Ticket).where(Ticket.deleted.is_(False))) or 0

    def by_number(self, text: str) -> str | None:
        """The ticket of a number as somebody says it: ``20881``, ``TSS-20881``, ``#20881``; None when there is none."""
        number = plain_number(text, self._helpdesk.read().prefix)
        with self._desk.connection() as connection:
            found = connection.scalars(select(Ticket.id).where(Ticket.number == number, Ticket.deleted.is_(False))).first()
        return found if number else None

    def _pieces(self, ids: Collection[str] | None, chunk: int) -> Iterator[list[Any]]:
        statement = select(Ticket.id, *_COLUMNS).where(Ticket.deleted.is_(False)).order_by(Ticket.created.desc(), Ticket.id)
        wanted = None if ids is None else list(ids)
        parts = [statement]
        if wanted is not None:
            parts = [statement.where(Ticket.id.in_(wanted[start : start + _AT_ONCE])) for start in range(0, len(wanted), _AT_ONCE)]
        with self._desk.connection() as connection:
            for part in parts:
                result = connection.execute(part)
                while found := result.fetchmany(chunk):
                    yield list(found)

    def _standings(self) -> Standings:
        return Standings(self._desk, self._district, self._helpdesk.read(), self._times.today())

    def _devices(self, rows: Sequence[Any]) -> Mapping[str, KnownDevice]:
        return self._directory.devices(list({row.device for row in rows if row.device}))

    def _last(self, rows: Sequence[Any]) -> dict[str, str]:
        """The last message of each ticket, as one short line."""
        newest = (
            select(TicketMessage.ticket, func.max(TicketMessage.place).label("place"))
            .where(TicketMessage.ticket.in_([row.id for row in rows]), TicketMessage.deleted.is_(False))
            .group_by(TicketMessage.ticket)
            .subquery()
        )
        statement = select(TicketMessage.ticket, TicketMessage.text).join(
            newest, (newest.c.ticket == TicketMessage.ticket) & (newest.c.place == TicketMessage.place)
        )
        with self._desk.connection() as connection:
            return {row.ticket: clean_line(row.text or "", _SHORT) for row in connection.execute(statement)}


@dataclass(frozen=True, slots=True)
class _Known:
    """What a piece of rows is told with."""

    standings: Standings
    rooms: Mapping[str, str]
    people: Mapping[str, str]
    devices: Mapping[str, KnownDevice]
    last: Mapping[str, str]
    own: frozenset[str]


def _kept(field: str) -> Callable[[Any, _Known], Any]:
    """A field as it is kept, nothing as an empty text."""
    if field not in _READ:
        raise KeyError(field)

    def value(row: Any, known: _Known) -> Any:
        del known
        found = getattr(row, field)
        return "" if found is None else found

    return value


def _number(row: Any, known: _Known) -> str:
    return shown_number(row.number, known.standings.helpdesk.prefix) if row.number else ""


def _state(at: int) -> Callable[[Any, _Known], str]:
    def words(row: Any, known: _Known) -> str:
        if row.state == life.QUEUED and not known.standings.need(row) and row.sender not in known.own:
            return (tr("Waits elsewhere"), "info")[at]
        return waiting.state_words(row.state or "", known.standings.need(row), row.number or "", known.standings.helpdesk.name)[at]

    return words


def _where(row: Any, known: _Known) -> str:
    device = known.devices.get(row.device or "")
    return known.rooms.get(row.room or "") or (device.room if device else "")


def _of_device(name: str) -> Callable[[Any, _Known], str]:
    def told(row: Any, known: _Known) -> str:
        device = known.devices.get(row.device or "")
        return str(getattr(device, name)) if device else ""

    return told


def since(row: Any) -> str:
    """Since when a ticket waits: for an answer, to be sent, or to be finished."""
    return row.asked or row.queued or row.created or ""


def _days(row: Any, known: _Known) -> int | None:
    waits = known.standings.waiting(row) not in (waiting.SOLVED, waiting.DONE)
    return known.standings.days(since(row)) if waits else None


_MAKERS: Mapping[str, Callable[[Any, _Known], Any]] = {
    "shown_number": _number,
    "state_words": _state(0),
    "state_tone": _state(1),
    "waiting": lambda row, known: known.standings.waiting(row),
    "where": _where,
    "device_tag": _of_device("tag"),
    "device_name": _of_device("model"),
    "person_name": lambda row, known: known.people.get(row.person or "", ""),
    "since": lambda row, _: since(row),
    "days": _days,
    "changed": lambda row, _: max(filter(None, (row.heard, row.asked, row.sent, row.queued, row.solved, row.created)), default=""),
    "last_message": lambda row, known: known.last.get(row.id, ""),
}
