"""What other rooms may know of devices, rooms and people: a few words each, read when asked."""

from collections.abc import Collection, Sequence

from sqlalchemy import func, select

from app.inventory.records import Device, Person, Room
from app.inventory.rules.district import District
from app.inventory.service.lists import Lists
from app.inventory.service.table import DeviceTable
from app.school.directory import KnownDevice, KnownPerson, KnownRoom
from app.store.desk import Desk

_AT_ONCE = 500


class SchoolDirectory:
    """Looks up devices, rooms and people. Safe on any thread; every answer is as the desk stands now."""

    def __init__(self, desk: Desk, district: District | None = None) -> None:
        self._desk = desk
        self._district = district or District.load()
        self._table = DeviceTable(desk, Lists(desk, self._district))

    def by_code(self, code: str) -> KnownDevice | None:
        """The device that a scanned or typed tag or serial names; None when there is none."""
        found = self._table.by_code(code)
        return self.device(found) if found is not None else None

    def device(self, id: str) -> KnownDevice | None:
        """The device of this id; None when there is no living one."""
        return self.devices([id]).get(id)

    def devices(self, ids: Collection[str]) -> dict[str, KnownDevice]:
        """Those of the devices that are alive, by id."""
        room, person = Room.name, func.coalesce(Person.name, Person.email)
        known = (Device.id, Device.tag, Device.serial, Device.manufacturer, Device.model, Device.category, Device.status)
        where = (Device.room, room, Device.person, person)
        statement = (
            select(*known, *where, Device.warranty_end, Device.operating_system, Device.os_version, Device.mac)
            .outerjoin(Room, Room.id == Device.room)
            .outerjoin(Person, Person.id == Device.person)
            .where(Device.deleted.is_(False))
        )
        wanted = list(dict.fromkeys(ids))
        found: dict[str, KnownDevice] = {}
        with self._desk.connection() as connection:
            for start in range(0, len(wanted), _AT_ONCE):
                for row in connection.execute(statement.where(Device.id.in_(wanted[start : start + _AT_ONCE]))):
                    found[row[0]] = self._known(*(value or "" for value in row))
        return found

    def search(self, text: str, limit: int = 8) -> Sequence[KnownDevice]:
        """The devices that ``text`` means, best first; a mistyped one is found too."""
        ids = [hit.id for hit in self._desk.find(text, limit, ("device",))] if text.strip() else []
        known = self.devices(ids)
        return [known[id] for id in ids if id in known]

    def rooms(self) -> Sequence[KnownRoom]:
        """Every room, by name."""
        with self._desk.connection() as connection:
            rows = connection.execute(select(Room.id, Room.name, Room.building).where(Room.deleted.is_(False)))
            rooms = [KnownRoom(id, name or "", building or "") for id, name, building in rows]
        return sorted(rooms, key=lambda room: room.name.casefold())

    def people(self) -> Sequence[KnownPerson]:
        """Everybody who works here now, by name."""
        statement = select(Person.id, Person.name, Person.email, Person.role, Person.room)
        with self._desk.connection() as connection:
            rows = connection.execute(statement.where(Person.deleted.is_(False), Person.active.is_not(False)))
            people = [KnownPerson(id, name or email or "", email or "", role or "", room or "") for id, name, email, role, room in rows]
        return sorted(people, key=lambda person: person.name.casefold())

    def counts_in(self, room: str) -> dict[str, int]:
        """How many devices that can be used belong in a room, by category."""
        statement = select(Device.category, Device.status, func.count()).where(Device.room == room, Device.deleted.is_(False))
        closed = {status.name for status in self._district.choices("status") if status.closed}
        found: dict[str, int] = {}
        with self._desk.connection() as connection:
            for category, status, count in connection.execute(statement.group_by(Device.category, Device.status)):
                usable = status not in closed and self._district.tone(status) in ("ok", "neutral")
                if category and usable:
                    found[category] = found.get(category, 0) + count
        return found

    def badge(self, code: str) -> KnownPerson | None:
        """Who has the employee number (leading zeros aside) or the e-mail address; None when nobody has, or more than one."""
        wanted = code.strip().casefold()
        if not wanted:
            return None
        statement = select(Person.id, Person.name, Person.email, Person.role, Person.room, Person.employee_number)
        with self._desk.connection() as connection:
            rows = connection.execute(statement.where(Person.deleted.is_(False), Person.active.is_not(False))).all()
        numbers = [(row.employee_number or "").strip().casefold() for row in rows]
        found = [row for row, number in zip(rows, numbers, strict=True) if wanted in ((row.email or "").casefold(), number)]
        bare = wanted.lstrip("0")
        found = found or [row for row, number in zip(rows, numbers, strict=True) if bare and number.lstrip("0") == bare]
        if len(found) != 1:
            return None
        row = found[0]
        return KnownPerson(row.id, row.name or row.email or "", row.email or "", row.role or "", row.room or "")

    def _known(self, id: str, tag: str, serial: str, make: str, model: str, category: str, status: str, *more: str) -> KnownDevice:
        room_id, room, person_id, person, warranty_end, system, version, mac = more
        named = model if model.casefold().startswith(make.casefold()) else f"{make} {model}".strip()
        known = (id, tag, serial, named, category, status, self._district.tone(status))
        return KnownDevice(*known, room_id, room, person_id, person, warranty_end, f"{system} {version}".strip(), mac)
