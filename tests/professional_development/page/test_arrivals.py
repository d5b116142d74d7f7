"""What arrives from another desk leaves alone what is being typed, and nothing that was typed anywhere is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.professional_development.page.feedback.feedback_tab import FeedbackTab
from app.professional_development.page.feedback.looks_back import FoundSheet
from app.professional_development.page.handout.editor import HandoutEditor
from app.professional_development.page.people.people_tab import PeopleTab
from app.professional_development.page.sheets import WordsSheet
from app.professional_development.records import RECORDS, AgendaBlock, FollowUp, Participation, PdSession
from app.ui.tables.columns import CellEdit
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


def test_a_time_that_is_typed_into_a_cell(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "people")
    tab = around.page.session.tab("people")
    assert isinstance(tab, PeopleTab)
    row = around.service.people.rows(id)[0]
    view = tab.table.view
    view.editing_started.emit(row.id)
    elsewhere.change(Participation, row.id, {"arrived": "2026-12-03T14:40", "left": "2026-12-03T15:00", "note": "Came by bus"})
    around.settle()
    view.cells_edited.emit([CellEdit(row.id, "arrived", "14:55")])
    around.settle()
    (edit,) = [one for one in around.desk.open_edits() if one.field == "arrived"]
    assert {one.value for one in edit.contenders} == {"2026-12-03T14:40", "2026-12-03T14:55"}
    kept = next(one for one in around.service.people.rows(id) if one.id == row.id)
    assert (kept.left, kept.note) == ("2026-12-03T15:00", "Came by bus"), "what nobody typed here is not taken back"


def test_hours_that_are_typed_into_a_cell(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "people")
    tab = around.page.session.tab("people")
    assert isinstance(tab, PeopleTab)
    row = around.service.people.rows(id)[0]
    tab.table.view.editing_started.emit(row.id)
    tab.table.view.cells_edited.emit([CellEdit(row.id, "minutes", 45)])
    sheet = around.page.paper.dialog
    assert isinstance(sheet, WordsSheet)
    elsewhere.change(Participation, row.id, {"credited": 30, "why_credited": "Left for the bus"})
    around.settle()
    sheet.said.emit("Led the first half")
    around.settle()
    assert {one.field for one in around.desk.open_edits()} == {"credited", "why_credited"}


def test_who_was_signed_in_elsewhere_meanwhile_stays_as_entered_there(around: Around, elsewhere: Elsewhere) -> None:
    id = open_session(around, "people")
    rows = around.service.people.rows(id)
    elsewhere.change(Participation, rows[0].id, {"arrived": "2026-12-03T15:05", "signed": "scan"})
    around.service.sign_in.paper(id, [row.id for row in rows[:2]])
    there = {row.id: (row.arrived, row.signed) for row in around.service.people.rows(id)}
    assert there[rows[0].id] == ("2026-12-03T15:05", "scan")
    assert there[rows[1].id] == ("2026-12-03T14:45", "paper")
    around.settle()


def test_what_was_found_weeks_later(held: Around, tmp_path: Path) -> None:
    elsewhere = Elsewhere(held.desk, tmp_path / "later", RECORDS)
    id = open_session(held, "feedback")
    tab = held.page.session.tab("feedback")
    assert isinstance(tab, FeedbackTab)
    look = next(one for one in held.service.looks_back.of(id) if one.level == 4)
    tab.looks.found_wanted.emit(look.id)
    held.settle()
    sheet = held.page.paper.dialog
    assert isinstance(sheet, FoundSheet)
    sheet.words.setPlainText("Seen in four rooms")
    sheet.number.setValue(4)
    elsewhere.change(FollowUp, look.id, {"words": "Nobody uses it", "number": 0})
    held.settle()
    sheet.go.click()
    held.settle()
    found = {one.field: {each.value for each in one.contenders} for one in held.desk.open_edits()}
    assert found["words"] == {"Seen in four rooms", "Nobody uses it"}
    assert found["number"] == {4, 0}
    elsewhere.close()


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
