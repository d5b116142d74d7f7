"""The sessions and goals of the sample school, on whatever day it is made."""

import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.improvement_plan.records import RECORDS as GOALS
from app.improvement_plan.service.sample import sample_steps as goal_steps
from app.professional_development.records import RECORDS
from app.professional_development.rules import life
from app.professional_development.service import PdService
from app.professional_development.service.sample import sample_steps
from app.school.directory import KnownPerson, KnownRoom
from app.store.desk import Desk
from app.store.story import play_story
from app.wiring.learning import Plans
from tests.professional_development.school import KEY, School, district

ROOMS = ("Library", "STEM lab", "Room 203")


class SampleSchool(School):
    """The people that the sample names, as the inventory's sample has them."""

    def rooms(self) -> Sequence[KnownRoom]:
        """Rooms that the sample names."""
        return [KnownRoom(f"room {name}", name) for name in ROOMS]


def people() -> list[KnownPerson]:
    """Everybody of the sample school's list."""
    lines = Path("resources/sample_school/people.csv").read_text(encoding="utf-8").splitlines()[1:]
    cells = [line.replace('"Grade 4 teacher, technology liaison"', "Grade 4 teacher").split(",") for line in lines]
    return [KnownPerson(f"id {email}", name, email, role) for name, email, role, *_ in cells]


@pytest.mark.slow
@pytest.mark.parametrize("now", ["2026-11-21T15:00", "2028-02-29T06:00"])
def test_the_sample_has_sessions_in_every_state_whatever_the_day(tmp_path: Path, now: str) -> None:
    known = SampleSchool(people())
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    steps = [*goal_steps(), *sample_steps(lambda desk: known, Plans().goals)]
    play_story(tmp_path / "desk", KEY, [*RECORDS, *GOALS], steps, now=moment)
    desk = Desk.open(tmp_path / "desk", KEY, [*RECORDS, *GOALS], clock=lambda: moment)
    service = PdService(desk, district(), known, Plans().goals(desk))
    (rows,) = service.table.rows(("title", "state", "invited", "coming", "came", "day", "heading"))
    assert [row[2] for row in rows].count(life.HELD) == 3
    assert [row[2] for row in rows].count(life.CANCELLED) == 1
    (shown,) = [row for row in rows if row[1] == "Feedback that students use: comments in Docs"]
    assert shown[3:5] == (24, 19)
    assert shown[7].endswith("Media center · 24 invited, 19 coming")
    assert now[:10] < shown[6]
    assert all(datetime.fromisoformat(row[6]).weekday() < 5 for row in rows)
    assert service.agenda.view(shown[0]).words == "60 of 60 minutes"
    carts = next(row for row in rows if row[1].startswith("Chromebook carts"))
    assert (carts[5], service.feedback.tally(carts[0]).forms, len(service.certificates.shown(carts[0]))) == (9, 8, 9)
    assert sum(one.late for one in service.people.rows(carts[0])) == 1  # the other one on the sheet had been scanned at the door
    assert any(one.done for one in service.looks_back.of(carts[0]))
    assert service.today.lines()
    assert desk.check().clean
    desk.close()
    shutil.rmtree(tmp_path / "desk")
