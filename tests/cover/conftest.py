"""A school whose desks meet in one store: Lee is its liaison, Dana and Sam are alternates."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.cover.records import RECORDS as COVER
from app.cover.service.behalf import Behalf
from app.cover.service.cover import CoverService
from app.cover.service.sharing import DeskSharing
from app.improvement_plan.records import RECORDS as GOALS
from app.improvement_plan.records import Goal
from app.store.desk import Desk
from tests.sync.school import School

MORNING = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


@dataclass
class Team:
    """The desks with their covers."""

    school: School
    now: datetime = MORNING
    services: dict[str, CoverService] = field(default_factory=dict)

    def __getitem__(self, who: str) -> CoverService:
        """The covers of somebody's desk."""
        if who not in self.services:
            desk = self.school[who]
            made = self.services[who] = CoverService(desk, DeskSharing(desk), UTC)
            desk.tables.behalf = Behalf(made)
        return self.services[who]

    def join(self, *who: str, role: str = "alternate") -> None:
        """Bring others in."""
        for one in who:
            self.school.join(one, "lee", role)
        self.school.rest()
        for one in ("lee", *who):
            assert self[one] is not None

    def meet(self) -> None:
        """All desks hear of each other, later than what was done before."""
        self.school.rest()
        self.now += timedelta(minutes=1)

    def goal(self, who: str, title: str) -> str:
        """Somebody writes something; gives its id."""
        with self.school[who].edit(f"{title} added") as edit:
            return edit.create(Goal, {"title": title, "number": "Goal 1"})

    def rename(self, who: str, id: str, title: str) -> None:
        """Somebody changes something."""
        with self.school[who].edit(f"{title} written") as edit:
            edit.change(Goal, id, {"title": title})


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """Lee alone on a desk that shares."""
    school = School(tmp_path)
    school.types = (*GOALS, *COVER)
    made = Team(school)
    school.now = lambda: made.now
    school.found("lee")
    yield made
    school.close()


@pytest.fixture
def lone(tmp_path: Path) -> Iterator[CoverService]:
    """A desk that shares with nobody."""
    now = [MORNING]
    desk = Desk.open(tmp_path / "desk", bytes(32), (*GOALS, *COVER), who="Lee", clock=lambda: now[0])
    yield CoverService(desk, DeskSharing(desk), UTC)
    desk.close()
