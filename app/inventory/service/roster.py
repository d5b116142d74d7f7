"""Taking over a staff roster that another room has read: who is new, who has changed, who is not meant by one line alone."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select

from app.inventory.records import Person, Room
from app.inventory.rules.matching import name_key
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value, key_id


class RosterLine(Protocol):
    """A line of a staff roster; "" for what it does not say. A ``general`` role never replaces one that is known."""

    @property
    def name(self) -> str:
        """The name as it is read out."""

    @property
    def email(self) -> str:
        """The mail address."""

    @property
    def role(self) -> str:
        """What the person does."""

    @property
    def room(self) -> str:
        """Name of the room."""

    @property
    def employee_number(self) -> str:
        """The district's number for the person."""

    @property
    def active(self) -> bool:
        """False for who has left."""

    @property
    def general(self) -> bool:
        """Whether the role is only a general one."""


@dataclass(frozen=True, slots=True)
class RosterStep:
    """What becomes of a line: ``new``, ``changed``, ``same`` or ``refused``; the person's id ("" for a new one) and the values to be set."""

    kind: str
    words: str
    id: str
    values: dict[str, Value]


class StaffRoster:
    """Compares a roster with the school's list of people, and takes it over."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def compare(self, lines: Sequence[RosterLine]) -> list[RosterStep]:
        """What taking these over would do, line by line. Blanks never erase. Reads only."""
        known = _Known(self._desk)
        numbers = Counter(line.employee_number for line in lines if line.employee_number)
        emails = Counter(line.email.casefold() for line in lines if line.email)
        return [self._step(line, known, repeated=numbers[line.employee_number] > 1 or emails[line.email.casefold()] > 1) for line in lines]

    def take_over(self, lines: Sequence[RosterLine], label: str) -> str:
        """Add and change people as one action; returns its label ("" = nothing was new)."""
        steps = self.compare(lines)
        with self._desk.edit(label) as edit:
            for step in steps:
                if step.kind == "new":
                    edit.create(Person, step.values, step.id or None)
                elif step.kind == "changed":
                    edit.change(Person, step.id, step.values)
        return label if edit.outcome is not None else ""

    @staticmethod
    def _step(line: RosterLine, known: "_Known", *, repeated: bool) -> RosterStep:
        if not line.name and not line.email:
            return RosterStep("refused", tr("Neither a name nor an address."), "", {})
        if repeated:
            return RosterStep("refused", tr("Its number or address is on several lines."), "", {})
        found = known.find(line)
        if len(found) > 1:
            return RosterStep(
                "refused", tr("{number} people are called {name}: give a number or an address.", number=len(found), name=line.name), "", {}
            )
        room = known.rooms.get(name_key(line.room)) if line.room else None
        values: dict[str, Value] = {"name": line.name, "email": line.email, "role": line.role, "employee_number": line.employee_number}
        values = {name: value for name, value in {**values, "room": room}.items() if value}
        left_out = tr("{room} is no room here.", room=line.room) if line.room and room is None else ""
        if not found:
            if not line.active:
                return RosterStep("same", tr("Has left, and is not on the list."), "", {})
            return RosterStep("new", left_out, known.free_id(line), {**values, "active": True})
        before = found[0]
        if line.general and before.role:
            values.pop("role", None)
        changes = {name: value for name, value in values.items() if getattr(before, name) != value}
        if (before.active is not False) != line.active:
            changes["active"] = line.active
        return RosterStep("changed" if changes else "same", left_out, before.id, changes)


@dataclass(frozen=True, slots=True)
class _Row:
    """Somebody on the list."""

    id: str
    name: str
    email: str
    role: str
    room: str
    employee_number: str
    active: bool | None


class _Known:
    """Everybody on the list, also who has left, by number, address and name."""

    def __init__(self, desk: Desk) -> None:
        columns = (Person.id, Person.name, Person.email, Person.role, Person.room, Person.employee_number, Person.active)
        with desk.connection() as connection:
            people = connection.execute(select(*columns).where(Person.deleted.is_(False))).all()
            self.rooms = {
                name_key(name): id for id, name in connection.execute(select(Room.id, Room.name).where(Room.deleted.is_(False))) if name
            }
        self._rows = [
            _Row(id, name or "", email or "", role or "", room or "", number or "", active)
            for id, name, email, role, room, number, active in people
        ]
        self._ids = {row.id for row in self._rows}

    def find(self, line: RosterLine) -> list[_Row]:
        """Who is meant: by number, else by address, else by name (of who has neither another number nor another address)."""
        if line.employee_number:
            found = [row for row in self._rows if row.employee_number == line.employee_number]
            if found:
                return found
        if line.email:
            found = [row for row in self._rows if row.email.casefold() == line.email.casefold()]
            if found:
                return found
        wanted = name_key(line.name)
        return [
            row
            for row in self._rows
            if wanted
            and name_key(row.name) == wanted
            and not (row.email and line.email)
            and not (row.employee_number and line.employee_number)
        ]

    def free_id(self, line: RosterLine) -> str:
        """The id for a new person, the same on every desk; "" for a random one."""
        key = line.email or line.employee_number
        id = key_id("person", name_key(key)) if key else ""
        return "" if id in self._ids else id
