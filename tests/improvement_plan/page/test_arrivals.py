"""What arrives from another desk leaves alone the form of a goal, and is not overwritten by it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.improvement_plan.page.goal_sheet import GoalSheet
from app.improvement_plan.records import RECORDS, Goal
from app.ui.theme import ThemeState
from tests.improvement_plan.page.test_page import PATIENCE, Around
from tests.ui.elsewhere import Elsewhere


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path, theme: ThemeState) -> Iterator[Around]:
    made = Around(tmp_path / "desk", theme, qtbot)
    qtbot.addWidget(made.window, before_close_func=lambda _window: made.close())
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    assert made.bugs == []


def test_a_goal_that_is_edited(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    goal = around.service.add({"title": "students revise", "area": "Writing", "target": "80 %"})
    around.settle()
    elsewhere = Elsewhere(around.desk, tmp_path, RECORDS)
    around.page.table.show_record(goal)
    qtbot.waitUntil(lambda: around.page.table.current == goal, timeout=PATIENCE)
    around.page.edit()
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, GoalSheet)
    field = sheet.form.fields["target"].editor
    field.setFocus()
    sheet.form.fields["target"].put("90 %")
    elsewhere.change(Goal, goal, {"target": "85 %", "owner": "D. Chen"})
    elsewhere.create(Goal, {"title": "another", "number": "Goal 9", "archived": False})
    around.settle()
    assert QApplication.focusWidget() in (field, None)
    assert sheet.form.fields["target"].value() == "90 %"
    sheet.save()
    qtbot.waitUntil(lambda: len(around.desk.open_edits()) == 1, timeout=PATIENCE)
    (edit,) = around.desk.open_edits()
    assert (edit.field, {one.value for one in edit.contenders}) == ("target", {"85 %", "90 %"})
    found = around.service.get(goal)
    assert found is not None
    assert found.owner == "D. Chen"
    elsewhere.close()
