"""Somebody goes on while the desk is busy, goes back, sets aside or is interrupted: photos and words stay with their own run."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from app.troubleshooting.rules.runs import ASIDE, FIXED
from tests.patience import PATIENCE
from tests.troubleshooting.desks import Clock
from tests.troubleshooting.page.around import Around, begin
from tests.troubleshooting.page.editor_around import Open
from tests.troubleshooting.page.test_editor import write_new
from tests.ui.busy import reading_long

Key = Qt.Key


def photo(tmp_path: Path) -> QMimeData:
    path, image, mime = tmp_path / "panel.png", QImage(640, 480, QImage.Format.Format_RGB32), QMimeData()
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path))
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def run_id(around: Around) -> str:
    run = around.page.running.run
    assert run is not None
    return run.id


def pictures(around: Around, run: str) -> int:
    found = around.service.runs.load(run)
    assert found is not None
    return len(found.pictures)


def test_a_photo_that_is_still_read_when_the_run_ends_stays_with_it(around: Around, tmp_path: Path) -> None:
    begin(around)
    run = run_id(around)
    with reading_long(around):
        assert around.page.cards.so_far.well.take(photo(tmp_path))
        around.page.running.finish(FIXED)
    assert pictures(around, run) == 1


def test_a_photo_that_is_still_read_when_another_run_begins_stays_with_its_own(around: Around, tmp_path: Path) -> None:
    begin(around)
    around.press(Key.Key_Y)
    first = run_id(around)
    with reading_long(around):
        assert around.page.cards.so_far.well.take(photo(tmp_path))
        around.page.deeds.start("sign-in")
    second = run_id(around)
    assert (pictures(around, first), pictures(around, second)) == (1, 0)


def test_a_run_that_is_begun_while_another_one_opens_stays_in_front(around: Around) -> None:
    begin(around)
    around.press(Key.Key_Y)
    first = run_id(around)
    around.page.deeds.set_aside()
    around.settle()
    go = threading.Event()
    around.jobs.write(lambda _progress: go.wait(PATIENCE / 1000), title="Importing", owner=around)
    around.page.deeds.open_run(first)
    around.page.deeds.start("sign-in")
    second = run_id(around)
    go.set()
    around.settle()
    assert run_id(around) == second
    found = around.service.runs.load(first)
    assert found is not None
    assert found.state == ASIDE, "it waits to be gone on with"


def facts_line(around: Around) -> QLineEdit:
    return next(iter(around.page.cards.outcome._fact_lines.values())).line


def test_what_is_typed_for_the_ticket_is_there_after_going_back_setting_aside_and_another_run(around: Around) -> None:
    begin(around)
    around.press(Key.Key_Y)
    around.page.deeds.send()
    around.settle()
    facts_line(around).setFocus()
    around.type("amber, blinks twice")
    around.page.cards.outcome.note.editor.setFocus()
    around.type("Ms. Okafor waits")
    run = run_id(around)
    around.page.deeds.back()
    around.page.deeds.send()
    around.settle()
    assert facts_line(around).text() == "amber, blinks twice"
    around.page.deeds.start("sign-in")
    around.settle()
    around.page.cards.question.more.click()
    around.type("another one")
    around.page.deeds.open_run(run)
    around.settle()
    around.page.deeds.send()
    around.settle()
    assert facts_line(around).text() == "amber, blinks twice"
    assert around.page.cards.outcome.note.value() == "Ms. Okafor waits"
    around.page.deeds.send()
    around.settle()
    found = around.service.runs.load(run)
    assert found is not None
    assert found.note == "Ms. Okafor waits"
    assert [key for key in around.surroundings.drafts.keys("troubleshooting.") if run in key] == []


def test_minutes_that_nobody_typed_go_on(around: Around, clock: Clock) -> None:
    begin(around)
    around.press(Key.Key_Y, Key.Key_N)
    assert "It works again" in around.texts()
    around.page.cards.outcome.note.editor.setFocus()
    around.type("loose")
    around.press(Key.Key_Tab)
    around.page.deeds.back()
    clock.go(minutes=5)
    around.settle()
    around.press(Key.Key_N)
    assert around.page.cards.outcome.note.value() == "loose"
    assert around.page.cards.outcome.minutes_given() >= 5


def test_what_is_written_on_a_checklist_while_it_is_being_saved_stays(open_editor: Open) -> None:
    around = open_editor()
    write_new(around)
    go = threading.Event()
    around.jobs.write(lambda _progress: go.wait(PATIENCE / 1000), title="Importing", owner=around)
    keeping = around.editor.keeping
    keeping.save()
    keeping.save()
    keeping.work.change(replace(keeping.checklist, about="Ask the office for a lamp."))
    go.set()
    around.settle()
    saved = around.service.library.shelf().entries["document-camera-is-dark"]
    assert saved.checklist.version == 1, "it is saved once"
    assert around.closed == 0
    assert keeping.checklist.about == "Ask the office for a lamp."
    assert keeping.unsaved
    assert "not saved yet" in around.last_said()
    keeping.save()
    around.settle()
    kept = around.service.library.shelf().entries["document-camera-is-dark"].checklist
    assert (kept.about, kept.version) == ("Ask the office for a lamp.", 2)
    assert around.closed == 1
    assert around.surroundings.drafts.keys("checklist.") == []
