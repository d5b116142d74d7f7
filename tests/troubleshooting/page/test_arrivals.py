"""What arrives from another desk leaves alone the run that is under way and the note that is typed."""

from pathlib import Path

from PySide6.QtTest import QTest

from app.troubleshooting.records import RECORDS, OwnChecklist, Run
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
