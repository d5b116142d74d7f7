"""The page in a window, on a desk with one planned session, or with one that was held; both made once and copied."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.professional_development.records import RECORDS
from app.professional_development.rules.district import PdDistrict
from app.professional_development.service import PdService
from app.store.desk import Desk
from app.ui.theme import ThemeState
from tests.professional_development.page.around import KEY, PEOPLE, ROOMS, Around, Goals, School
from tests.ui.elsewhere import Elsewhere

AFTER = datetime(2026, 12, 4, 15, 0, tzinfo=UTC)
BLOCKS = (
    (5, "Open and sign in", "Sign-in sheet at the door; handout on each table"),
    (10, "What feedback changes", "Two student drafts, before and after"),
    (25, "Build a comment bank", "Pairs by grade"),
    (15, "Try it on real work", "Each teacher comments on one draft"),
    (5, "Close", "Feedback form by QR code"),
)


@pytest.fixture(scope="session")
def pd_district() -> PdDistrict:
    """The district's words as they are shipped."""
    return PdDistrict.load()


@pytest.fixture(scope="session")
def light(qapp: QApplication) -> ThemeState:
    """The look, put on once: that takes longer than most tests."""
    theme = ThemeState("light")
    theme.choose("light", 1.0)
    return theme


@pytest.fixture(scope="session")
def planned_desk(tmp_path_factory: pytest.TempPathFactory, pd_district: PdDistrict) -> Path:
    """A desk with one session that three people are invited to."""
    folder = tmp_path_factory.mktemp("planned") / "desk"
    desk = Desk.open(folder, KEY, RECORDS, who="Marisol Rivera")
    service = PdService(desk, pd_district, School([], list(ROOMS), list(PEOPLE)), Goals(), clock=lambda: AFTER)
    id = service.planning.new(
        {
            "title": "Feedback that students use",
            "starts": "2026-12-03T14:45",
            "minutes": 60,
            "room": "r1",
            "goal": "g2",
            "objective": "Each teacher has one rubric set up as a comment bank.",
            "devices_needed": "12 Chromebook",
            "standards": "maryland.data",
        }
    )
    for at, (minutes, title, text) in enumerate(BLOCKS):
        service.agenda.add(id, at, {"minutes": minutes, "title": title, "text": text})
    service.people.invite(id, ["p1", "p2", "p3"])
    desk.close()
    return folder


@pytest.fixture(scope="session")
def held_desk(tmp_path_factory: pytest.TempPathFactory, planned_desk: Path, pd_district: PdDistrict) -> Path:
    """The same session after it was held: two were there, two forms are in."""
    folder = tmp_path_factory.mktemp("held") / "desk"
    shutil.copytree(planned_desk, folder)
    desk = Desk.open(folder, KEY, RECORDS, who="Marisol Rivera")
    service = PdService(desk, pd_district, School([], list(ROOMS), list(PEOPLE)), Goals(), clock=lambda: AFTER)
    (id,) = service.table.ids({})
    service.sign_in.paper(id, [row.id for row in service.people.rows(id)][:2])
    service.deeds.hold(id)
    service.feedback.enter(id, {"time": 4, "useful": 5, "learned": "The comment bank"})
    service.feedback.enter(id, {"time": 5, "useful": 5, "next": "this week"})
    desk.close()
    return folder


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path, pd_district: PdDistrict, light: ThemeState) -> Iterator[Callable[[Path | None], Around]]:
    """Opens the page on a copy of a desk (None: an empty one, or the one of this test once more)."""
    opened: list[Around] = []

    def make(made_desk: Path | None = None) -> Around:
        if made_desk is not None:
            shutil.copytree(made_desk, tmp_path / "desk")
        around = Around(tmp_path / "desk", pd_district, light)
        opened.append(around)
        qtbot.addWidget(around.window, before_close_func=lambda _window: around.close())
        around.window.resize(1064, 724)
        with qtbot.waitExposed(around.window):
            around.window.show()
        around.settle()
        around.page.opened()
        return around

    yield make
    assert [bug for one in opened for bug in one.bugs] == []


@pytest.fixture
def around(open_page: Callable[[Path | None], Around], planned_desk: Path) -> Around:
    """The page with a planned session."""
    return open_page(planned_desk)


@pytest.fixture
def held(open_page: Callable[[Path | None], Around], held_desk: Path) -> Around:
    """The page with a held session, the day after it."""
    return open_page(held_desk)


@pytest.fixture
def elsewhere(around: Around, tmp_path: Path) -> Iterator[Elsewhere]:
    """Another desk with the same session."""
    made = Elsewhere(around.desk, tmp_path, RECORDS)
    yield made
    made.close()
