"""The tab “Sharing”: what its head says before each of its parts was looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.sync.page.page import EYE, SharingPage
from app.sync.page.runner import SyncRunner
from app.ui.theme import ThemeState
from app.wiring.naming import RecordNames
from tests.sync.line import Line
from tests.sync.sharing_desks import SharingDesks
from tests.ui.surrounded import Surrounded


@pytest.fixture
def school(tmp_path: Path) -> Iterator[SharingDesks]:
    """Two desks of a school, and both have changed the title of the same goal."""
    made = SharingDesks(tmp_path)
    maria = made.founded()
    dana = made.join(made.invite(maria))
    goal = maria.goals.all()[0].id
    for desk, title in ((maria, "Writing in every room"), (dana, "Writing and drawing")):
        desk.goals.save(goal, {"title": title})
    made.rest(maria, dana)
    yield made
    made.close()


@pytest.fixture
def around(school: SharingDesks, theme: ThemeState) -> Iterator[Surrounded]:
    """What the page of Maria's desk is given."""
    made = Surrounded(school.open["Maria Rivera"].desk, theme)
    yield made
    made.close()


def test_the_head_counts_what_needs_an_eye_before_and_after_it_is_shown(school: SharingDesks, around: Surrounded, qtbot: QtBot) -> None:
    service = school.open["Maria Rivera"].sync
    runner = SyncRunner(around.surroundings, service, Line())
    page = SharingPage(around.surroundings, service, runner, RecordNames)
    qtbot.addWidget(page)
    around.attend(page)
    page.show()
    around.settle()
    assert page.bar.tabText(1) == "Needs your eye · 1"
    page.choose(EYE)
    around.settle()
    assert page.eye.table.isVisibleTo(page)
    assert page.eye.pane is not None, "the first one is shown"
    assert page.bar.tabText(1) == "Needs your eye · 1"
    runner.stop()
