"""What arrives from another desk leaves alone the run that is under way and the note that is typed."""

from pathlib import Path

from PySide6.QtTest import QTest

from app.troubleshooting.records import RECORDS, OwnChecklist, Run, RunStep
from tests.troubleshooting.page.around import Around, begin
from tests.ui.elsewhere import Elsewhere


def test_a_note_to_a_step_that_is_typed(around: Around, tmp_path: Path) -> None:
    begin(around)
    elsewhere = Elsewhere(around.service.desk, tmp_path / "other", RECORDS)
    question = around.page.cards.question
    question.more.click()
    line = question.note.line
    QTest.keyClicks(line, "Cable is behind the cu")
    line.setCursorPosition(5)
    asked = around.page.header.title.text()
    elsewhere.create(Run, {"title": "Printer offline", "state": "aside", "checklist": "printer", "started": "2026-11-21T15:00:00Z"})
    elsewhere.create(OwnChecklist, {"title": "Ours", "key": "ours"})
    run = around.page.running.run
    assert run is not None
    elsewhere.learn()
    elsewhere.change(Run, run.id, {"note": "Heard of it at the office"})
    around.settle()
    assert line.hasFocus()
    assert (line.text(), line.cursorPosition(), around.page.header.title.text()) == ("Cable is behind the cu", 5, asked)
    elsewhere.close()


def test_a_note_to_an_answer_that_is_changed(around: Around, tmp_path: Path) -> None:
    begin(around)
    around.page.running.answer("yes", "Cable is loose")
    around.settle()
    run = around.page.running.run
    assert run is not None
    step = run.taken[0].id
    elsewhere = Elsewhere(around.service.desk, tmp_path / "other", RECORDS)
    so_far = around.page.cards.so_far
    so_far.noting.emit(step)
    around.settle()
    elsewhere.change(RunStep, step, {"note": "Cable is torn"})
    around.settle()
    so_far.noted.emit(step, "Cable is new")
    around.settle()
    (edit,) = around.service.desk.open_edits()
    assert {one.value for one in edit.contenders} == {"Cable is torn", "Cable is new"}
    elsewhere.close()


def test_a_note_that_is_begun_before_its_answer_is_kept(around: Around) -> None:
    begin(around)
    around.page.running.answer("yes")
    run = around.page.running.run
    assert run is not None
    around.page.running.note(run.taken[0].id)
    around.page.running.note(run.taken[0].id, "Cable is loose")
    around.settle()
    found = around.service.runs.load(run.id)
    assert found is not None
    assert [each.note for each in found.taken] == ["Cable is loose"]
    assert around.service.desk.open_edits() == []
