"""What arrives from another desk is on Today at once, and takes away neither the focus nor the place nor what is typed."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.improvement_plan.records import RECORDS, Goal
from app.store.desk import Desk
from app.today.page.today_page import TodayPage
from app.today.rules import StatusCount
from app.ui.feature import Place, TodayItem
from tests.ui.elsewhere import Elsewhere
from tests.ui.surrounded import Surrounded


class Devices:
    """A school whose devices are as many as it has goals."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def counts(self) -> Sequence[StatusCount]:
        """As many as there are goals."""
        with self._desk.read() as session:
            number = session.query(Goal).count()
        return [StatusCount("Deployed", 7 + number, "ok"), StatusCount("In repair", 2, "warn")]

    def updates_ending(self, before: str) -> int:
        """Three."""
        del before
        return 3

    def counts_place(self, status: str) -> Place:
        """The list."""
        return Place("inventory", status)

    def updates_place(self, before: str) -> Place:
        """The list."""
        return Place("inventory", before)

    def import_place(self) -> Place:
        """Where one imports."""
        return Place("inventory", "import")


class OnToday:
    """Today in a window, with a field above it as the window's own find box is."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.surrounded = Surrounded(desk)
        self.devices = Devices(desk)
        self.page = TodayPage(self.surrounded.surroundings, self.devices, self.items)
        self.surrounded.attend(self.page)
        self.elsewhere = Elsewhere(desk, folder, RECORDS)
        self.find = QLineEdit()
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.addWidget(self.find)
        column.addWidget(self.page, 1)

    def items(self) -> Sequence[TodayItem]:
        """As many lines as fill more than the window; the first one counts the goals."""
        number = self.devices.counts()[0].count - 7
        others = [TodayItem(f"Request {at}", "Waits on you", "info", Place("today")) for at in range(12)]
        return [TodayItem(f"{number} goals to look at", "Since today", "info", Place("plan")), *others]

    def words(self) -> list[str]:
        """What is to be read."""
        labels, buttons = self.page.findChildren(QLabel), self.page.findChildren(QAbstractButton)
        return [*(one.text() for one in labels), *(one.text() for one in buttons)]

    def button(self, words: str) -> QAbstractButton | None:
        """The button that is seen, by the beginning of its words."""
        seen = (one for one in self.page.findChildren(QAbstractButton) if one.isVisible())
        return next((one for one in seen if one.text().startswith(words)), None)

    def stand_on(self, words: str) -> None:
        """Go to a button."""
        button = self.button(words)
        assert button is not None
        button.setFocus()

    def stands_on(self, words: str) -> bool:
        """Whether a button has the focus."""
        return self.button(words) is not None and QApplication.focusWidget() is self.button(words)

    def arrive(self, qtbot: QtBot, number: str) -> None:
        """A goal comes from another desk, and is shown."""
        self.elsewhere.create(Goal, {"number": number, "title": "Everyone reads"})
        qtbot.waitUntil(lambda: any("D. Chen" in words for words in self.words()) and not self.surrounded.jobs.busy())


@pytest.fixture
def today(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[OnToday]:
    made = OnToday(desk, tmp_path)
    qtbot.addWidget(made.window)
    made.window.resize(900, 420)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    made.page.opened()
    qtbot.waitUntil(lambda: made.button("Request 11") is not None)
    yield made
    assert made.surrounded.bugs == []
    made.elsewhere.close()
    made.surrounded.close()


def test_what_arrives_is_on_today_and_what_is_typed_stays(qtbot: QtBot, today: OnToday) -> None:
    today.find.setFocus()
    QTest.keyClicks(today.find, "CB-11")
    today.arrive(qtbot, "Goal 1")
    assert "1 goals to look at" in today.words()
    assert QApplication.focusWidget() is today.find
    assert (today.find.text(), today.find.cursorPosition()) == ("CB-11", 5)


def test_whoever_stands_on_a_line_stays_on_it(qtbot: QtBot, today: OnToday) -> None:
    today.stand_on("Request 9")
    down = today.page._area.verticalScrollBar().value()
    today.arrive(qtbot, "Goal 1")
    qtbot.waitUntil(lambda: today.stands_on("Request 9"))
    assert today.page._area.verticalScrollBar().value() == down


def test_a_line_that_says_something_else_now_keeps_the_focus(qtbot: QtBot, today: OnToday) -> None:
    today.stand_on("0 goals")
    today.arrive(qtbot, "Goal 1")
    qtbot.waitUntil(lambda: today.stands_on("1 goals"))
