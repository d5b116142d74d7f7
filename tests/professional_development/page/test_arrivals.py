"""What arrives from another desk leaves alone what is being typed, and nothing that was typed anywhere is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.professional_development.page.handout.editor import HandoutEditor
from app.professional_development.records import RECORDS, PdSession
from tests.professional_development.page.around import Around
from tests.ui.elsewhere import Elsewhere


@pytest.fixture
def elsewhere(around: Around, tmp_path: Path) -> Iterator[Elsewhere]:
    """Another desk with the same session."""
    made = Elsewhere(around.desk, tmp_path, RECORDS)
    yield made
    made.close()


def open_session(around: Around, tab: str) -> str:
    """The one session there is."""
    (id,) = around.service.table.ids({})
    around.page.open_session(id, tab)
    around.settle()
    return id


def test_a_field_of_the_plan_that_is_typed_into(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "plan")
    area = around.page.session.plan.area.verticalScrollBar()
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Everyone has tri")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(8, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    scroll = area.value()
    elsewhere.change(PdSession, id, {"objective": "Each teacher has two rubrics.", "audience": "Grades 3 to 5"})
    around.settle()
    assert QApplication.focusWidget() is editor
    assert (editor.toPlainText(), editor.textCursor().selectedText(), area.value()) == ("Everyone has tri", "ryone", scroll)
    around.page.session.head.tabs.setFocus()
    around.settle()
    (edit,) = around.desk.open_edits()
    assert {one.value for one in edit.contenders} == {"Everyone has tri", "Each teacher has two rubrics."}


def test_another_field_that_arrives_opens_no_question(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "plan")
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    QTest.keyClicks(editor, "More. ")
    elsewhere.change(PdSession, id, {"audience": "Grades 3 to 5"})
    around.settle()
    QTest.keyClicks(editor, "And more. ")
    around.page.session.head.tabs.setFocus()
    around.settle()
    assert around.desk.open_edits() == []
    assert "More. And more. " in str(around.service.planning.values(id)["objective"])


def test_the_handout_that_is_written(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "plan")
    around.service.handouts.save(id, "# Feedback\n\nMake the bank.\n\nUse it.\n\nBring the number.\n")
    elsewhere.learn()
    open_session(around, "handout")
    handout = around.page.session.tab("handout")
    around.settle()
    assert isinstance(handout, HandoutEditor)
    edit = handout.edit
    edit.setFocus()
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, "See you on Friday.")
    place, down = edit.textCursor().position(), edit.verticalScrollBar().value()
    elsewhere.change(PdSession, id, {"handout": "# Feedback\n\nMake the bank together.\n\nUse it.\n\nBring the number.\n"})
    around.settle()
    assert edit.hasFocus()
    assert edit.toPlainText().endswith("See you on Friday.")
    assert (edit.textCursor().position(), edit.verticalScrollBar().value()) == (place, down)
    handout.settle()
    around.settle()
    merged = "# Feedback\n\nMake the bank together.\n\nUse it.\n\nBring the number.\nSee you on Friday."
    assert around.service.handouts.text(id).markdown == merged
    assert around.desk.open_edits() == []
    QTest.keyClicks(edit, " ")
    handout.settle()
    around.settle()
    assert around.desk.open_edits() == [], "one's own words are no question"
