"""The head of Today, and what another room puts above its panes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from app.store.desk import Desk
from app.today.page.above import HeadDeed
from app.today.page.today_page import TodayPage
from app.ui.feature import Place
from app.ui.theme import ThemeState
from tests.conftest import PATIENCE
from tests.ui.surrounded import Surrounded


class Over(QWidget):
    """Something that another room shows there."""

    told = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.refreshed = 0

    @property
    def widget(self) -> QWidget:
        """Itself."""
        return self

    def refresh(self) -> None:
        """Count."""
        self.refreshed += 1


class NoDevices:
    """A school without devices."""

    def counts(self) -> list[object]:
        return []

    def updates_ending(self, _before: str) -> int:
        return 0


def test_what_stands_above_comes_after_the_panes_and_speaks_below_the_greeting(qtbot: QtBot, theme: ThemeState, desk: Desk) -> None:
    around = Surrounded(desk, theme)
    made: list[Over] = []

    def make() -> Over:
        made.append(Over())
        return made[-1]

    deeds = [HeadDeed("Hand over", "user-check", Place("cover")), HeadDeed("Start a checklist", "list-checks", Place("there"), main=True)]
    page = TodayPage(around.surroundings, NoDevices(), list, above=make, deeds=deeds)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    assert made == [], "nothing of it is loaded before the page stands"
    page.opened()
    around.settle()
    (over,) = made
    assert over.refreshed == 1
    over.told.emit("you cover for Lee", False)
    assert page.header.subtitle.text().endswith(" · you cover for Lee")
    assert page.buttons[0].isHidden()
    over.told.emit("", True)
    assert " · " not in page.header.subtitle.text()
    assert not page.buttons[0].isHidden()
    for button in page.buttons:
        button.click()
    assert around.places == [Place("cover"), Place("there")]
    page.opened()
    assert over.refreshed == 2
    around.close()


def test_the_sample_school_says_who_covers_next(sample_program: Program, qtbot: QtBot) -> None:
    session = sample_program.session
    assert session is not None
    page = session.pages.show("today")
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: "David Chen covers you" in page.header.subtitle.text(), timeout=PATIENCE)
