"""What PD sessions ask of other rooms. ``app.wiring`` passes what they provide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.school.directory import KnownPerson, KnownRoom


class SchoolDirectory(Protocol):
    """People, rooms, and what stands in a room; cheap, from any thread, and as the desk stands now."""

    def rooms(self) -> Sequence[KnownRoom]:
        """Every room, by name."""

    def people(self) -> Sequence[KnownPerson]:
        """Everybody who works here now, by name."""

    def counts_in(self, room: str) -> Mapping[str, int]:
        """How many devices that can be used belong in a room, by category."""

    def badge(self, code: str) -> KnownPerson | None:
        """Who has the badge with that code (the employee number); None when nobody, or more than one."""


@dataclass(frozen=True, slots=True)
class KnownGoal:
    """A goal of the school's improvement plan."""

    id: str
    number: str
    area: str = ""
    title: str = ""
    measure: str = ""
    target: str = ""
    owner: str = ""
    school_year: str = ""
    archived: bool = False

    @property
    def words(self) -> str:
        """The goal as it is read out: ``Goal 2 · Writing: students revise from feedback``."""
        said = f"{self.area}: {self.title}" if self.area and self.title else self.area or self.title
        return f"{self.number} · {said}" if self.number and said else self.number or said


class Goals(Protocol):
    """The goals of the improvement plan; cheap, from any thread."""

    def all(self) -> Sequence[KnownGoal]:
        """Every goal, archived ones too, by year (the newest first) and number."""


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """A line of a staff roster; "" for what it does not say. A ``general`` role ("Teacher") never replaces one that is known."""

    name: str
    email: str = ""
    role: str = ""
    room: str = ""
    employee_number: str = ""
    active: bool = True
    general: bool = False


@dataclass(frozen=True, slots=True)
class RosterChange:
    """What taking a roster over would do with one of its lines: ``new``, ``changed``, ``same`` or ``refused``, and why."""

    kind: str
    person: RosterPerson
    words: str = ""


class Roster(Protocol):
    """The school's list of people, which the inventory keeps."""

    def compare(self, people: Sequence[RosterPerson]) -> Sequence[RosterChange]:
        """What taking these over would do, line by line. Reads only."""

    def take_over(self, people: Sequence[RosterPerson], label: str) -> str:
        """Add and change people as one action; returns its label ("" = nothing was new). Belongs in a job that writes."""
