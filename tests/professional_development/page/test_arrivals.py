"""What arrives from another desk leaves alone what is being typed, and nothing that was typed anywhere is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.professional_development.page.handout.editor import HandoutEditor
from app.professional_development.page.plan.agenda_editor import AgendaDeed
from app.professional_development.records import AgendaBlock, PdSession
from tests.professional_development.page.around import Around, open_session
from tests.ui.elsewhere import Elsewhere


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


@pytest.mark.slow
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


@pytest.mark.slow
def test_what_arrives_twice_while_one_types_is_still_a_question(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "plan")
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Everyone has tried one")
    elsewhere.change(PdSession, id, {"objective": "Each teacher has two rubrics."})
    around.settle()
    elsewhere.change(PdSession, id, {"audience": "Grades 3 to 5"})
    around.settle()
    around.page.session.head.tabs.setFocus()
    around.settle()
    (edit,) = around.desk.open_edits()
    assert {one.value for one in edit.contenders} == {"Everyone has tried one", "Each teacher has two rubrics."}


def test_what_is_typed_stays_while_another_window_is_in_front(qtbot: QtBot, around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "plan")
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Everyone has tri")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not editor.hasFocus())
    elsewhere.change(PdSession, id, {"audience": "Grades 3 to 5"})
    around.settle()
    assert editor.toPlainText() == "Everyone has tri"


@pytest.mark.slow
def test_words_that_were_typed_before_a_crash_go_on_from_what_stood_there_then(
    around: Around, elsewhere: Elsewhere, open_page: Callable[[Path | None], Around]
) -> None:
    id = open_session(around, "plan")
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Everyone has tri")
    around.surroundings.drafts.keep_now()
    draft = around.surroundings.drafts.load(around.page.session.plan.draft_key)
    assert draft is not None
    editor.put_draft(editor.kept)
    elsewhere.change(PdSession, id, {"objective": "Each teacher has two rubrics."})
    around.settle()
    around.surroundings.drafts.save(around.page.session.plan.draft_key, draft)
    around.close()
    again = open_page(None)
    open_session(again, "plan")
    editor = again.page.session.plan.why.objective.editors["objective"]
    assert editor.toPlainText() == "Everyone has tri"
    again.desk.incoming.receive([])
    again.page.session.read()
    again.settle()
    assert editor.toPlainText() == "Everyone has tri"
    editor.settle()
    again.settle()
    (edit,) = again.desk.open_edits()
    assert {one.value for one in edit.contenders} == {"Everyone has tri", "Each teacher has two rubrics."}


def first_block(around: Around) -> str:
    """The first block of the agenda."""
    return around.page.session.plan.agenda.editor.agenda.blocks[0].id


def write_block(around: Around, words: str) -> None:
    """Keep other words in the block whose form is open."""
    form = around.page.session.plan.agenda.editor.form
    assert form is not None
    form.title.put(words)
    form.keep()
    around.settle()


def test_a_block_that_is_written_is_not_kept_over_what_arrives(around: Around, elsewhere: Elsewhere) -> None:
    open_session(around, "plan")
    block, editor = first_block(around), around.page.session.plan.agenda.editor
    editor.open_form(block)
    elsewhere.change(AgendaBlock, block, {"title": "Coffee at the door", "minutes": 10, "needs": "Coffee"})
    around.settle()
    write_block(around, "Open, sign in, sit down")
    (edit,) = around.desk.open_edits()
    assert edit.field == "title"
    assert {one.value for one in edit.contenders} == {"Open, sign in, sit down", "Coffee at the door"}
    shown = next(one for one in around.service.agenda.view(around.page.session.id).blocks if one.id == block)
    assert (shown.minutes, shown.needs) == (10, "Coffee"), "what nobody typed here is not taken back"


@pytest.mark.slow
def test_a_form_that_says_nothing_new_says_so(around: Around, elsewhere: Elsewhere) -> None:
    open_session(around, "plan")
    block, editor = first_block(around), around.page.session.plan.agenda.editor
    editor.open_form(block)
    elsewhere.change(AgendaBlock, block, {"title": "Coffee at the door"})
    around.settle()
    assert editor.form is not None
    seen = editor.form.seen
    assert around.service.agenda.change(block, {"title": "Open and sign in"}, seen) == ""
    assert around.desk.open_edits() == []


@pytest.mark.slow
def test_a_block_that_is_deleted_elsewhere_while_it_is_written(around: Around, elsewhere: Elsewhere) -> None:
    open_session(around, "plan")
    block, editor = first_block(around), around.page.session.plan.agenda.editor
    editor.open_form(block)
    assert editor.form is not None
    editor.form.title.put("Open, sign in, sit down")
    with elsewhere.desk.edit("Block deleted") as edit:
        edit.delete(AgendaBlock, [block])
    elsewhere.tell()
    around.settle()
    write_block(around, "Open, sign in, sit down")
    assert "deleted" in {one.field for one in around.desk.open_edits()}


def test_a_session_that_is_deleted_elsewhere_while_its_plan_is_typed(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "plan")
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Everyone has tri")
    with elsewhere.desk.edit("Session deleted") as edit:
        edit.delete(PdSession, [id])
    elsewhere.tell()
    around.settle()
    around.settle()
    (question,) = around.desk.open_edits()
    assert (question.field, {one.value for one in question.contenders}) == ("deleted", {True, False})
    assert around.service.planning.values(id)["objective"] == "Everyone has tri"
    assert any("deleted meanwhile" in said for said in around.words())


def test_a_session_that_is_deleted_elsewhere_while_nothing_is_typed_is_just_gone(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "plan")
    with elsewhere.desk.edit("Session deleted") as edit:
        edit.delete(PdSession, [id])
    elsewhere.tell()
    around.settle()
    assert around.desk.open_edits() == []
    assert not around.page.in_session


@pytest.mark.slow
def test_a_block_that_was_typed_before_a_crash_goes_on_from_what_stood_there(
    around: Around, elsewhere: Elsewhere, open_page: Callable[[Path | None], Around]
) -> None:
    open_session(around, "plan")
    block, editor = first_block(around), around.page.session.plan.agenda.editor
    editor.open_form(block)
    assert editor.form is not None
    editor.form.title.put("Open, sign in, sit")
    drafts, key = around.surroundings.drafts, around.page.session.plan.draft_key
    draft = drafts.load(key)
    assert draft is not None
    editor.form.give_up()
    elsewhere.change(AgendaBlock, block, {"title": "Coffee at the door"})
    around.settle()
    drafts.save(key, draft)
    drafts.keep_now()
    around.close()
    again = open_page(None)
    open_session(again, "plan")
    form = again.page.session.plan.agenda.editor.form
    assert form is not None
    assert form.value.title == "Open, sign in, sit"
    form.keep()
    again.settle()
    (edit,) = again.desk.open_edits()
    assert {one.value for one in edit.contenders} == {"Open, sign in, sit", "Coffee at the door"}


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


@pytest.mark.slow
def test_what_is_saved_twice_before_it_is_shown_is_no_question_to_oneself(around: Around) -> None:
    id = open_session(around, "plan")
    plan = around.page.session.plan
    for words in ("One thing", "Another thing", "A third thing"):
        plan.why.objective.editors["objective"].put_draft(words)
        plan.settle()
    block, seen = first_block(around), plan.agenda.editor.state.seen
    for words in ("Open", "Open and sit down"):
        around.page.session.deeds.agenda(id, AgendaDeed("change", block, 0, {"title": words}, seen[block]), lambda: None, print)
    around.settle()
    assert around.desk.open_edits() == []
    assert around.service.planning.values(id)["objective"] == "A third thing"
    assert around.service.agenda.view(id).blocks[0].title == "Open and sit down"
