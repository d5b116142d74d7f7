"""Seats before the page of Cover."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.theme import ThemeState
from tests.cover.conftest import Team
from tests.cover.page.seat import Seat


@pytest.fixture
def seat(team: Team, theme: ThemeState, qtbot: QtBot) -> Iterator[Callable[[str], Seat]]:
    """Sits somebody down; all rise in the end."""
    seats: list[Seat] = []

    def sit(who: str) -> Seat:
        made = Seat(team, who, theme, qtbot)
        qtbot.addWidget(made.window)
        seats.append(made)
        return made

    yield sit
    for one in seats:
        one.leave()
