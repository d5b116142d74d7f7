"""How quick the proof of sessions is: transcripts of a whole staff over three years."""

import statistics
import tempfile
from datetime import date, timedelta
from pathlib import Path

from app.professional_development.records import Participation, PdSession
from app.professional_development.rules import life
from app.school.directory import KnownPerson
from app.store.records import Value
from tests.benchmarks.entry import Measured, seconds
from tests.professional_development.school import Room

STAFF, YEARS, A_YEAR = 80, 3, 24


class ThreeYears:
    """A desk on which 80 people went to two sessions a month for three years."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        people = [KnownPerson(f"p{number:03}", f"Person {number:03}", role="Teacher") for number in range(STAFF)]
        self.room = Room(Path(self._folder.name) / "desk", people)
        with self.room.desk.edit("Three years of sessions") as edit:
            sessions = edit.create_many(PdSession, [_session(number) for number in range(YEARS * A_YEAR)])
            for number, session in enumerate(sessions):
                starts = str(_session(number)["starts"])
                edit.create_many(Participation, [_taking(session, person, starts) for person in people if was_there(person.id, number)])
        self.evidence = self.room.service.evidence

    def close(self) -> None:
        """Throw it away."""
        self.room.close()
        self._folder.cleanup()


def was_there(person: str, session: int) -> bool:
    """Whether somebody was there: four of five were."""
    return (int(person[1:]) * 7 + session * 3) % 5 != 0


def measure_transcripts(runs: int) -> Measured:
    """A transcript for each of 80 people over three years, read from the desk."""
    ground = ThreeYears()
    try:
        value = statistics.median(seconds(lambda: ground.evidence.transcripts()) for _ in range(runs))
    finally:
        ground.close()
    return Measured("transcripts_80", value * 1000, "ms", None, 100.0, f"{STAFF} people, {YEARS * A_YEAR} sessions")


def _session(number: int) -> dict[str, Value]:
    day = date(2023, 9, 5) + timedelta(days=15 * number)
    return {
        "title": f"Session {number}",
        "state": life.HELD,
        "starts": f"{day}T14:45",
        "zone": "America/New_York",
        "minutes": 60 if number % 3 else 90,
        "place": "Library",
        "standards": "maryland.data\nmaryland.collab",
        "facilitators": "Marisol Rivera",
    }


def _taking(session: str, person: KnownPerson, starts: str) -> dict[str, Value]:
    known = {"session": session, "person": person.id, "name": person.name, "role": person.role, "part": life.PARTICIPANT}
    return {
        **known,
        "invited": "2023-09-01T12:00:00Z",
        "arrived": _near(starts, int(person.id[1:])),
        "signed": life.SCAN,
        "certificate": f"PD-{session[:6]}",
    }


def _near(starts: str, number: int) -> str:
    """When somebody came: within a quarter of an hour around the start."""
    return f"{starts[:14]}{38 + number % 15}"
