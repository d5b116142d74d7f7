"""What comes up stands apart from what waits, each thing beside its day."""

from datetime import date, datetime

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from app.store.desk import Desk
from app.today.page.today_page import TodayPage
from app.ui.feature import Place, TodayItem
from app.ui.theme import ThemeState
from app.ui.widgets import Pane
from tests.conftest import PATIENCE
from tests.today.test_head import NoDevices, Over
from tests.ui.surrounded import Surrounded

SESSION = TodayItem("Comments in Docs", "2:45 pm", "presentation", Place("pd", "session", "1"), "in 10 days", "info", date(2026, 12, 2))
ABSENCE = TodayItem("David Chen covers you", "Thursday", "user-check", Place("cover"), tone="info", day=date(2026, 11, 26))
SOON = TodayItem("Panels", "3:00 pm", "presentation", Place("pd", "session", "2"), "tomorrow", "warn", date(2026, 11, 22))
MISSING = TodayItem("19 devices are missing", "Ask around.", "search", Place("inventory"), tone="bad")


def pane_of(page: QWidget, title: str) -> Pane:
    """The pane with that title."""
    return next(pane for pane in page.findChildren(Pane) if pane.accessibleName() == title or title in labels(pane))


def labels(widget: QWidget) -> list[str]:
    """What is to be read, without the buttons."""
    return [label.text() for label in widget.findChildren(QLabel)]


def shown(qtbot: QtBot, theme: ThemeState, desk: Desk, items: list[TodayItem], above: Over | None = None) -> tuple[Surrounded, TodayPage]:
    """Today with these lines."""
    around = Surrounded(desk, theme)
    make = None if above is None else lambda: above
    page = TodayPage(around.surroundings, NoDevices(), lambda: items, lambda: datetime(2026, 11, 21).astimezone(), above=make)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.opened()
    around.settle()
    return around, page


def test_what_has_a_day_comes_up_in_order_and_leads_there(qtbot: QtBot, theme: ThemeState, desk: Desk) -> None:
    around, page = shown(qtbot, theme, desk, [SESSION, MISSING, ABSENCE, SOON])
    pane = pane_of(page, "Coming up")
    buttons = pane.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Panels", "David Chen covers you", "Comments in Docs"]
    said = labels(pane)
    assert [said[at : at + 2] for at, words in enumerate(said) if words in ("22", "26", "2")] == [
        ["22", "Nov"],
        ["26", "Nov"],
        ["2", "Dec"],
    ]
    assert "tomorrow" in said
    assert "in 10 days" not in said, "the day says it"
    buttons[2].click()
    assert around.places == [Place("pd", "session", "1")]
    around.close()


def test_nothing_that_comes_up_makes_no_pane(qtbot: QtBot, theme: ThemeState, desk: Desk) -> None:
    around, page = shown(qtbot, theme, desk, [MISSING])
    assert "Coming up" not in labels(page)
    around.close()


def test_what_stands_above_takes_room_only_while_it_says_something(qtbot: QtBot, theme: ThemeState, desk: Desk) -> None:
    over = Over()
    column = QVBoxLayout(over)
    column.setContentsMargins(0, 0, 0, 0)
    words = QLabel("2 edits need your eye")
    column.addWidget(words)
    words.hide()
    around, page = shown(qtbot, theme, desk, [MISSING], over)

    def down() -> int:
        return pane_of(page, "First steps").mapTo(page, pane_of(page, "First steps").rect().topLeft()).y()

    head = page.header.geometry().bottom() + 1
    qtbot.waitUntil(lambda: 0 < down() - head <= 18, timeout=PATIENCE)
    words.show()
    qtbot.waitUntil(lambda: down() - head >= 36 + words.sizeHint().height(), timeout=PATIENCE)
    around.close()


def test_the_sample_school_has_a_session_and_an_absence_before_it(sample_program: Program, qtbot: QtBot) -> None:
    session = sample_program.session
    assert session is not None
    page = session.pages.show("today")
    assert page is not None
    qtbot.waitUntil(lambda: "Coming up" in labels(page), timeout=PATIENCE)
    titles = [button.text() for button in pane_of(page, "Coming up").findChildren(QPushButton)]
    assert titles[0] == "David Chen covers you"
    assert any(title.startswith("Feedback that students use") for title in titles[1:])
