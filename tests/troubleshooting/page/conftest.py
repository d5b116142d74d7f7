"""The page in a window, on a desk with the tests' library."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.troubleshooting.service import TroubleshootingService
from app.ui.theme import ThemeState
from tests.troubleshooting.desks import Tickets
from tests.troubleshooting.page.around import Around
from tests.troubleshooting.page.editor_around import EditorAround, Open


@pytest.fixture
def open_page(qtbot: QtBot, theme: ThemeState) -> Iterator[Callable[..., Around]]:
    """Opens pages, each in a window of its own; nothing unexpected may have come up in the end."""
    made: list[Around] = []

    def opened(service: TroubleshootingService, tickets: Tickets, width: int = 1064, height: int = 724) -> Around:
        around = Around(service, tickets, theme)
        made.append(around)
        around.window.resize(width, height)
        with qtbot.waitExposed(around.window):
            around.window.show()
        around.window.activateWindow()
        around.page.opened()
        around.settle()
        return around

    yield opened
    for around in made:
        around.close()
    assert [around.bugs for around in made] == [[] for _ in made]


@pytest.fixture
def around(open_page: Callable[..., Around], service: TroubleshootingService, tickets: Tickets) -> Around:
    """The page in front."""
    return open_page(service, tickets)


@pytest.fixture
def open_editor(theme: ThemeState, service: TroubleshootingService) -> Iterator[Open]:
    """Opens editors; all are closed at the end, and none may have met a bug."""
    opened: list[EditorAround] = []

    def opening(key: str = "") -> EditorAround:
        opened.append(EditorAround(service, key, theme))
        return opened[-1]

    yield opening
    for around in opened:
        around.close()
    assert [around.bugs for around in opened if around.bugs] == []
