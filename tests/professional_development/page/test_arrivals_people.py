"""What arrives while somebody corrects who was there, or says what came of it, is not overwritten."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.professional_development.page.feedback.feedback_tab import FeedbackTab
from app.professional_development.page.feedback.looks_back import FoundSheet
from app.professional_development.page.people.people_tab import PeopleTab
from app.professional_development.page.sheets import WordsSheet
from app.professional_development.records import RECORDS, FollowUp, Participation
from app.ui.tables.columns import CellEdit
from tests.professional_development.page.around import Around, open_session
from tests.ui.elsewhere import Elsewhere


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


@pytest.mark.slow
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


@pytest.mark.slow
def test_what_is_being_entered_weeks_later_outlives_a_crash_with_what_stood_there(
    held: Around, open_page: Callable[[Path | None], Around], tmp_path: Path
) -> None:
    elsewhere = Elsewhere(held.desk, tmp_path / "later", RECORDS)
    sheet = found_sheet(held)
    sheet.words.setPlainText("Seen in four")
    sheet.number.setValue(4)
    held.surroundings.drafts.keep_now()
    look = next(one for one in held.service.looks_back.of(held.page.session.id) if one.level == 4)
    elsewhere.change(FollowUp, look.id, {"words": "Nobody uses it", "number": 0})
    held.settle()
    elsewhere.close()
    held.close()
    again = open_page(None)
    sheet = found_sheet(again)
    assert (sheet.words.toPlainText(), sheet.number.value()) == ("Seen in four", 4)
    sheet.go.click()
    again.settle()
    found = {one.field: {each.value for each in one.contenders} for one in again.desk.open_edits()}
    assert found["words"] == {"Seen in four", "Nobody uses it"}
    assert again.surroundings.drafts.keys("pd.look.") == []


def found_sheet(around: Around) -> FoundSheet:
    """The sheet of what is found at level 4."""
    id = open_session(around, "feedback")
    tab = around.page.session.tab("feedback")
    assert isinstance(tab, FeedbackTab)
    tab.looks.found_wanted.emit(next(one.id for one in around.service.looks_back.of(id) if one.level == 4))
    around.settle()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, FoundSheet)
    return sheet


def test_two_cells_typed_at_once_are_no_question_to_oneself(around: Around) -> None:
    id = open_session(around, "people")
    tab = around.page.session.tab("people")
    assert isinstance(tab, PeopleTab)
    row = around.service.people.rows(id)[0]
    tab.table.view.editing_started.emit(row.id)
    for column, clock in (("arrived", "14:50"), ("left", "15:30"), ("arrived", "14:55")):
        tab.table.view.cells_edited.emit([CellEdit(row.id, column, clock)])
    around.settle()
    assert around.desk.open_edits() == []
    kept = next(one for one in around.service.people.rows(id) if one.id == row.id)
    assert (kept.arrived, kept.left) == ("2026-12-03T14:55", "2026-12-03T15:30")
