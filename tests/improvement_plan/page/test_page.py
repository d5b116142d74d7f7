"""The goals of the school: added, edited, put aside, printed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.improvement_plan.page.goal_sheet import GoalSheet
from app.improvement_plan.page.page import PlanPage
from app.improvement_plan.records import RECORDS
from app.improvement_plan.rules.goals import PlanDistrict
from app.improvement_plan.service import PlanService
from app.store.desk import Desk
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from app.ui.theme import ThemeState
from tests.patience import PATIENCE as PATIENCE
from tests.ui.busy import writing_long
from tests.ui.surrounded import Surrounded

KEY = bytes(range(32))


class Around(Surrounded):
    """The page in a window, on an empty desk."""

    def __init__(self, folder: Path, theme: ThemeState, qtbot: QtBot) -> None:
        self.desk = Desk.open(folder, KEY, RECORDS, who="Marisol Rivera")
        super().__init__(self.desk, theme)
        self.qtbot = qtbot
        self.service = PlanService(self.desk, PlanDistrict.load(), clock=lambda: datetime(2026, 11, 21, 15, 0, tzinfo=UTC))
        self.page = PlanPage(self.surroundings, self.service)
        self.attend(self.page)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.page)

    def busy(self) -> bool:
        """Whether anything is under way."""
        table = self.page.table
        return self.jobs.busy() or table.loader.loading or table.model.finder.busy

    def close(self) -> None:
        """Let everything go."""
        if self.page.paper.dialog is not None:
            self.page.paper.dialog.close()
        self.page.leave()
        super().close()
        self.desk.close()

    def titles(self) -> list[str]:
        """What the list shows."""
        return [self.page.table.model.text(row, 2) for row in range(self.page.table.model.rowCount())]


@pytest.fixture(scope="session")
def light(qapp: QApplication) -> ThemeState:
    """The look, put on once: that takes longer than most tests."""
    theme = ThemeState("light")
    theme.choose("light", 1.0)
    return theme


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path, light: ThemeState) -> Iterator[Around]:
    """The page in front."""
    made = Around(tmp_path / "desk", light, qtbot)
    qtbot.addWidget(made.window, before_close_func=lambda _window: made.close())
    made.window.resize(1064, 724)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.settle()
    made.page.opened()
    yield made
    assert made.bugs == []


def add(around: Around, title: str) -> None:
    around.page.add()
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, GoalSheet)
    sheet.form.put({"title": title, "area": "Writing"})
    sheet.save()
    around.settle()


def test_goals_are_added_with_the_next_number_and_printed(around: Around) -> None:
    assert around.page.stack.currentIndex() == 1
    add(around, "students revise from feedback")
    add(around, "number talks every day")
    assert around.page.stack.currentIndex() == 0
    assert [goal.words for goal in around.service.goals()] == [
        "Goal 1 · Writing: students revise from feedback",
        "Goal 2 · Writing: number talks every day",
    ]
    made: list[str] = []
    around.page.paper.printed.connect(made.append)
    around.page.print_goals()
    around.qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE)
    assert Path(made[0]).read_bytes().startswith(b"%PDF")


def test_a_goal_needs_a_title_and_a_free_number(around: Around) -> None:
    add(around, "students revise from feedback")
    around.page.add()
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, GoalSheet)
    sheet.save()
    assert sheet.isVisible()
    sheet.form.put({"title": "Another", "number": "Goal 1"})
    sheet.save()
    around.settle()
    assert "students revise from feedback" in sheet._error.text()
    assert len(around.service.all()) == 1


def test_enter_edits_and_undo_brings_back(around: Around) -> None:
    add(around, "students revise from feedback")
    around.page.table.enter()
    QTest.keyClick(around.page.table.view, Qt.Key.Key_Return)
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, GoalSheet)
    sheet.form.put({"owner": "Principal Adeyemi"})
    sheet.save()
    around.settle()
    assert around.service.all()[0].owner == "Principal Adeyemi"
    around.desk.undo()
    around.settle()
    assert around.service.all()[0].owner == ""


def test_a_goal_is_put_aside_and_brought_back(around: Around) -> None:
    add(around, "students revise from feedback")
    around.page.table.view.select_ids([around.service.all()[0].id])
    around.page.archive_button.click()
    around.settle()
    assert around.titles() == []
    around.page.table.show_only(())
    around.settle()
    around.page.table.view.select_ids([around.service.all()[0].id])
    assert around.page.archive_button.text() == "Bring back"
    around.page.archive_button.click()
    around.settle()
    assert not around.service.all()[0].archived


def test_a_goal_leads_to_its_sessions(around: Around) -> None:
    add(around, "students revise from feedback")
    around.page.table.view.select_ids([around.service.all()[0].id])
    around.page.sessions_button.click()
    assert around.places == [Place("pd", filter={"goal": "students revise from feedback"})]


def test_the_page_has_names_and_nothing_is_cut(around: Around) -> None:
    add(around, "students revise from feedback")
    assert missing_names(around.page) == []
    around.qtbot.waitUntil(lambda: cut_texts(around.page) == [], timeout=PATIENCE)


def test_a_goal_is_added_although_its_sheet_was_closed_before_the_desk_had_time(qtbot: QtBot, around: Around) -> None:
    QTest.keyClick(around.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(around.page.paper.dialog, GoalSheet), timeout=PATIENCE)
    sheet = around.page.paper.dialog
    assert isinstance(sheet, GoalSheet)
    sheet.form.fields["title"].put("students revise")
    with writing_long(around):
        sheet.save()
        sheet.reject()
        qtbot.waitUntil(lambda: not isValid(sheet), timeout=PATIENCE)
    assert around.titles() == ["students revise"]
