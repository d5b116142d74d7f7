"""Sharing in the background: when a turn begins, how long it waits after trouble, and what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.sync.channels.object_store import StoreTrouble, Why
from app.sync.page.runner import SyncRunner
from app.sync.rules.standing import State
from app.ui.drafts import Drafts
from app.ui.feature import School, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState
from tests.patience import PATIENCE as PATIENCE
from tests.sync.line import Line
from tests.sync.sharing_desks import SharingDesk, SharingDesks


@pytest.fixture
def school(tmp_path: Path) -> Iterator[SharingDesks]:
    """Desks in a folder of their own."""
    made = SharingDesks(tmp_path)
    yield made
    made.close()


class Running:
    """A desk that shares, with what its window would give it."""

    def __init__(self, desk: SharingDesk, theme: ThemeState) -> None:
        self.desk = desk
        self.jobs = Jobs()
        self.notices = Notices()
        self.said: list[Notice] = []
        self.recounts: list[bool] = []
        self.notices.said.connect(self.said.append)
        self.notices.recounted.connect(lambda: self.recounts.append(True))
        self.bugs: list[object] = []
        self.jobs.bug_found.connect(self.bugs.append)
        self.line = Line()
        around = Surroundings(
            desk=desk.desk,
            jobs=self.jobs,
            theme=theme,
            notices=self.notices,
            school=School("Parkview Elementary", "Maria Rivera"),
            scanner=Scanner(),
            drafts=Drafts(desk.desk.settings, jobs=self.jobs),
            navigate=lambda _place: None,
        )
        self.runner = SyncRunner(around, desk.sync, self.line)

    def close(self) -> None:
        """Let everything go."""
        self.runner.stop()
        self.jobs.close()
        assert self.bugs == []


@pytest.fixture
def start(theme: ThemeState) -> Iterator[Callable[[SharingDesk], Running]]:
    """Lets desks share in the background."""
    made: list[Running] = []

    def begin(desk: SharingDesk) -> Running:
        made.append(Running(desk, theme))
        return made[-1]

    yield begin
    for one in made:
        one.close()


def test_what_is_done_here_goes_in_a_moment_and_the_status_follows(
    qtbot: QtBot, school: SharingDesks, start: Callable[[SharingDesk], Running]
) -> None:
    maria = start(school.founded())
    with qtbot.waitSignal(maria.runner.rested, timeout=PATIENCE):
        maria.desk.goals.add({"title": "Reading"})
    qtbot.waitUntil(lambda: maria.runner.status is not None and maria.runner.status.state is State.UP_TO_DATE, timeout=PATIENCE)
    assert maria.desk.sync.status().waiting_out == 0
    assert maria.recounts


def test_pauses_grow_while_the_folder_is_away_and_the_network_begins_at_once(
    qtbot: QtBot, school: SharingDesks, start: Callable[[SharingDesk], Running]
) -> None:
    maria = start(school.founded())
    school.place.rename(school.folder / "away")
    waits = []
    for _ in range(4):
        with qtbot.waitSignal(maria.runner.rested, timeout=PATIENCE):
            maria.runner._turn()
        waits.append(maria.runner._timer.interval())
    assert waits == sorted(set(waits))
    assert maria.said == []
    with qtbot.waitSignal(maria.runner.rested, timeout=PATIENCE):
        maria.runner.sync_now()
    qtbot.waitUntil(lambda: bool(maria.said), timeout=PATIENCE)
    assert "not there any more" in maria.said[-1].text
    (school.folder / "away").rename(school.place)
    with qtbot.waitSignal(maria.runner.rested, timeout=PATIENCE):
        maria.line.changed.emit()
    qtbot.waitUntil(lambda: maria.runner.status is not None and not maria.runner.status.trouble, timeout=PATIENCE)


def test_a_store_that_asks_for_patience_gets_it(
    qtbot: QtBot, school: SharingDesks, start: Callable[[SharingDesk], Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    maria = start(school.founded())

    def busy(_progress: object) -> None:
        raise StoreTrouble(Why.BUSY, "It asks for patience.", "It is tried again.", wait=20.0)

    monkeypatch.setattr(maria.desk.sync, "turn", busy)
    with qtbot.waitSignal(maria.runner.rested, timeout=PATIENCE):
        maria.runner._turn()
    assert maria.runner._timer.interval() == 20_000


def test_a_desk_alone_is_left_alone(qtbot: QtBot, school: SharingDesks, start: Callable[[SharingDesk], Running]) -> None:
    alone = start(school.desk("Maria Rivera"))
    with qtbot.waitSignal(alone.runner.rested, timeout=PATIENCE):
        alone.runner.sync_now()
    assert not alone.runner._timer.isActive()
    assert "shares with nobody" in alone.said[-1].text
