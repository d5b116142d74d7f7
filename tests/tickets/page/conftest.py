"""A page in a window, on a desk without tickets."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.tickets.rules.district import TicketDistrict
from app.ui.theme import ThemeState
from tests.tickets.page.around import Around


@pytest.fixture(scope="session")
def ticket_district() -> TicketDistrict:
    """The district's words as they are shipped."""
    return TicketDistrict.load()


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path, ticket_district: TicketDistrict, theme: ThemeState) -> Iterator[Callable[[], Around]]:
    """Opens the page on the desk of this test; again, after it was closed."""
    opened: list[Around] = []

    def make() -> Around:
        made = Around(tmp_path / "desk", ticket_district, opened[-1].helpdesk if opened else None, theme)
        opened.append(made)
        window = made.window
        qtbot.addWidget(window, before_close_func=lambda _window: made.close())
        window.setCentralWidget(made.page)
        window.resize(1064, 724)
        with qtbot.waitExposed(window):
            window.show()
        made.settle()
        made.page.opened()
        return made

    yield make
    assert [bug for one in opened for bug in one.bugs] == []


@pytest.fixture
def around(open_page: Callable[[], Around]) -> Around:
    """The page in front."""
    return open_page()
