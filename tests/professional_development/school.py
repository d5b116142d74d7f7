"""A school for the tests of PD sessions: people with badges, rooms with devices, goals, and a clock that a test sets."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from app.professional_development.records import RECORDS
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import KnownGoal
from app.professional_development.service import PdService
from app.school.directory import KnownPerson, KnownRoom
from app.store.desk import Desk
from tests.school.small_school import SmallSchool

KEY = bytes(range(32))
WHO = "Marisol Rivera"
ZONE = ZoneInfo("America/New_York")
ROOMS = (KnownRoom("library", "Library"), KnownRoom("r114", "Room 114"))
NAMED = (
    KnownPerson("p0", WHO, "m.rivera@parkview.example", "Grade 4 teacher, technology liaison", "r114"),
    KnownPerson("p1", "Amara Okafor", "a.okafor@parkview.example", "Grade 5 teacher"),
    KnownPerson("p2", "David Chen", "d.chen@parkview.example", "Library media specialist", "library"),
    KnownPerson("p3", "李小龍", "x.li@parkview.example", "Music teacher"),
    KnownPerson("p4", "Brigid Halloran", "b.halloran@parkview.example", "Principal"),
    KnownPerson("p5", "Amara Vogelsang", "", "Grade 5 teacher"),
)


class School(SmallSchool):
    """A small school whose badges are E-<id of the person>, with eight Chromebooks in the library."""

    def __init__(self, people: Sequence[KnownPerson] = NAMED) -> None:
        super().__init__((), ROOMS, people)

    def counts_in(self, room: str) -> Mapping[str, int]:
        """What stands in a room."""
        return {"Chromebook": 8} if room == "library" else {}

    def badge(self, code: str) -> KnownPerson | None:
        """Who has a badge."""
        return next((person for person in self.people() if f"E-{person.id}" == code), None)


class Goals:
    """One goal."""

    def all(self) -> Sequence[KnownGoal]:
        """All of them."""
        return [KnownGoal("g2", "Goal 2", "Writing", "students revise from feedback", target="70 %", school_year="2026-27")]


class Clock:
    """A clock on the wall of the school."""

    def __init__(self, now: str = "2026-11-21T15:00") -> None:
        self.set(now)

    def set(self, now: str) -> None:
        """Set it, by the time on the wall."""
        self._now = datetime.fromisoformat(now).replace(tzinfo=ZONE)

    def go_on(self, minutes: int) -> None:
        """Let time go by."""
        self._now = (self._now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(ZONE)

    def now(self) -> datetime:
        """The moment (UTC)."""
        return self._now.astimezone(UTC)


@cache
def district() -> PdDistrict:
    """The district's words and rules, read once."""
    return PdDistrict.load()


class Room:
    """The sessions of a desk, with everything around them."""

    def __init__(self, folder: Path, people: Sequence[KnownPerson] = NAMED, now: str = "2026-11-21T15:00") -> None:
        self.clock = Clock(now)
        self.desk = Desk.open(folder, KEY, RECORDS, who=WHO, clock=self.clock.now)
        self.service = PdService(self.desk, district(), School(people), Goals())

    def planned(self, **values: str | int) -> str:
        """A session on Thursday 3 December at 2:45 pm, with the agenda of an hour."""
        told = {"title": "Feedback that students use", "starts": "2026-12-03T14:45", "room": "library", "goal": "g2", **values}
        return self.service.planning.new(told, "hour")

    def close(self) -> None:
        """Close the desk."""
        self.desk.close()
