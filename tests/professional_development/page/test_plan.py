"""The plan of a session: what is read is typed into where it stands."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.professional_development.page.plan.standards_sheet import StandardsSheet
from app.professional_development.page.when_sheet import WhenSheet
from tests.professional_development.page.around import Around

OpenPage = Callable[[Path | None], Around]


def only(around: Around) -> str:
    """The one session there is."""
    (id,) = around.service.table.ids({})
    return id


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def open_plan(around: Around) -> str:
    id = only(around)
    around.page.open_session(id)
    around.settle()
    return id


def test_the_plan_says_what_the_picture_says(around: Around) -> None:
    open_plan(around)
    view = around.page.session
    assert view.head.when.accessibleName() == "When and where: Thu 3 Dec · 2:45–3:45 pm · Media center · 3 invited, 0 coming"
    assert view.plan.why.goal.accessibleName() == "Plan goal: Goal 2 · Writing: students revise from feedback"
    assert view.plan.why.standards.accessibleName() == "Standards: Data-driven"
    assert view.plan.agenda.sum.text() == "60 of 60 minutes"
    assert [card.line.clock for card in view.plan.agenda.editor.stack.cards.values()] == ["2:45", "2:50", "3:00", "3:25", "3:40"]
    assert [line.tone for line in view.plan.devices.lines] == ["warn"]
    assert "only 10 in Media center" in view.plan.devices.lines[0].words


def test_what_is_typed_in_place_is_one_action_with_undo(around: Around) -> None:
    id = open_plan(around)
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Everyone has tried it once.")
    around.page.session.head.tabs.setFocus()
    around.settle()
    assert around.service.planning.values(id)["objective"] == "Everyone has tried it once."
    assert around.said[-1].undoable
    around.desk.undo()
    around.settle()
    assert editor.value == "Each teacher has one rubric set up as a comment bank."


def test_what_was_being_typed_survives_the_end_of_the_program(open_page: OpenPage, planned_desk: Path) -> None:
    around = open_page(planned_desk)
    open_plan(around)
    editor = around.page.session.plan.why.objective.editors["objective"]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Half a sen")
    around.page.leave()
    kept = around.desk.settings.get("draft." + around.page.session.plan.draft_key, {})
    assert (kept["objective"], set(kept)) == ("Half a sen", {"objective", "bases"})
    around.close()
    again = open_page(None)
    open_plan(again)
    editor = again.page.session.plan.why.objective.editors["objective"]
    assert editor.value == "Half a sen"
    assert "still there" in again.words()[-1]
    again.page.session.settle()
    again.settle()
    assert again.service.planning.values(only(again))["objective"] == "Half a sen"


def test_what_is_no_amount_is_said_beside_it(around: Around) -> None:
    id = open_plan(around)
    card, texts = around.page.session.plan.cards[2]
    card.unfold(open=True)
    editor = texts.editors["budget"]
    editor.setFocus()
    QTest.keyClicks(editor, "lots")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "is no amount" in editor.toolTip()
    editor.selectAll()
    QTest.keyClicks(editor, "89.50")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    around.settle()
    assert around.service.planning.values(id)["budget"] == 8950
    assert editor.toolTip() == ""


def test_the_agenda_is_kept_block_by_block(around: Around) -> None:
    id = open_plan(around)
    editor = around.page.session.plan.agenda.editor
    editor.focus_block(4)
    QTest.keyClick(focused(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    around.settle()
    assert [block.title for block in around.service.agenda.view(id).blocks][3] == "Close"
    editor.add_block()
    form = editor.form
    assert form is not None
    QTest.keyClicks(form.title.editor, "One more")
    QTest.keyClick(form.title.editor, Qt.Key.Key_Return)
    around.settle()
    kept = around.service.agenda.view(id)
    assert kept.blocks[-1].title == "One more"
    assert kept.agenda.over == kept.blocks[-1].minutes
    around.page.session.plan.agenda.take.click()
    around.settle()
    assert around.service.planning.values(id)["minutes"] == 60 + kept.blocks[-1].minutes


def test_when_and_where_are_asked_and_clashes_told(around: Around) -> None:
    around.service.planning.new({"title": "Another", "starts": "2026-12-04T14:45", "room": "r1"})
    wanted = next(one for one in around.service.table.ids({}) if around.service.planning.values(one).get("title") != "Another")
    around.page.open_session(wanted)
    around.settle()
    around.page.session.choose_when()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, WhenSheet)
    sheet.day.put("2026-12-04")
    sheet.time.put("3 pm")
    sheet.save()
    around.settle()
    assert around.service.planning.values(wanted)["starts"] == "2026-12-04T15:00"
    assert any("Media center is taken by “Another”" in line.words for line in around.page.session.plan.clashes.lines)


def test_standards_are_found_and_marked(around: Around) -> None:
    id = open_plan(around)
    around.page.session.choose_standards()
    sheet = around.page.paper.dialog
    assert isinstance(sheet, StandardsSheet)
    QTest.keyClicks(sheet.search, "collab")
    shown = [sheet.list.item(row) for row in range(sheet.list.count()) if not sheet.list.item(row).isHidden()]
    assert shown
    assert all("ollab" in f"{item.text()}{item.toolTip()}" for item in shown)
    sheet.mark("maryland.collab")
    sheet._take()
    around.settle()
    assert around.service.planning.values(id)["standards"] == "maryland.collab\nmaryland.data"
