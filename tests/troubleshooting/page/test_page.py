"""The Troubleshoot tab, as a person uses it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.troubleshooting.rules.runs import ENDED, FIXED
from app.troubleshooting.service import TroubleshootingService
from app.ui.accessible import cut_texts, missing_names
from app.ui.feature import Place
from app.ui.theme import ThemeState
from tests.troubleshooting.checklists import projector
from tests.troubleshooting.desks import Clock, Tickets, open_service
from tests.troubleshooting.directory import BRIGHTLINK, CHROMEBOOK
from tests.troubleshooting.page.around import Around, begin

Key = Qt.Key


def test_a_symptom_finds_its_checklist_and_enter_starts_it(around: Around) -> None:
    assert around.page.cards.library.search.hasFocus()
    assert around.page.header.subtitle.text() == "3 checklists"
    begin(around, "no logon servers")
    assert around.page.header.title.text() == "Sign-in fails on a computer"
    assert "Does the account work on another device?" in around.texts()


def test_the_keys_of_the_answers_are_listed_and_do_what_they_say(around: Around) -> None:
    def answers() -> dict[str, bool]:
        return {action.shortcut().toString(): action.isEnabled() for action in around.page.page_actions() if action.text() in wanted}

    wanted = ("Answer yes", "Answer no", "Can’t check this", "One question back")
    assert answers() == dict.fromkeys(("Y", "N", "C", "Backspace"), False)
    begin(around)
    assert set(answers().values()) == {True}
    next(action for action in around.page.page_actions() if action.text() == "Answer yes").trigger()
    around.settle()
    assert around.page.cards.so_far.lines() == ["Power light is on"]


def test_a_run_is_done_by_keys_alone(around: Around, clock: Clock) -> None:
    begin(around)
    around.page.scanned(BRIGHTLINK.tag)
    around.press(Key.Key_Y)
    clock.go(minutes=2)
    around.press(Key.Key_C, Key.Key_Backspace, Key.Key_N)
    assert around.page.cards.so_far.lines() == ["Power light is on", "The cable was loose"]
    assert "It works again" in around.texts()
    around.press(Key.Key_Return)
    assert around.page.running.run is None
    (line,) = around.service.past.recent()
    run = around.service.runs.load(line.id)
    assert run is not None
    assert (run.outcome, run.outcome_title, run.minutes, run.subject.device_name) == (FIXED, "It works again", 2, "PV-02210")
    assert [each.answer for each in run.taken] == ["yes", "cannot", "back", "no"]
    assert around.said[-1].text.endswith("fixed · PV-02210 · Room 203.")
    assert around.page.cards.library.search.hasFocus()


def test_an_answer_is_on_the_disk_when_the_next_question_is_asked(around: Around) -> None:
    begin(around)
    around.press(Key.Key_Y)
    (line,) = around.service.past.open_runs()
    kept = around.service.runs.load(line.id)
    assert kept is not None
    assert kept == around.page.running.run


def test_undo_brings_the_question_back(around: Around, qtbot: QtBot) -> None:
    begin(around)
    around.press(Key.Key_Y)
    around.service.desk.undo()
    qtbot.waitUntil(lambda: "Is the power light on?" in around.texts())
    assert around.page.cards.so_far.lines() == []


def test_a_scan_sets_the_device_and_repeats_are_shown(around: Around, clock: Clock) -> None:
    for days in (60, 30):
        clock.go(days=-days)
        run = around.service.runs.start(projector(), around.page.deeds.subject.with_device(BRIGHTLINK))
        around.service.runs.finish(run, FIXED)
        clock.go(days=days)
    begin(around)
    assert around.page.scanned("PV-0000") is False
    assert around.page.scanned(BRIGHTLINK.serial) is True
    around.settle()
    said = around.texts()
    for words in ("PV-02210", "Deployed", "Epson BrightLink 695Wi · Room 203", "Asked by A. Okafor", "Third time since September"):
        assert words in said
    assert around.focused() is around.page.cards.question


def test_a_device_in_hand_puts_its_checklists_first_and_goes_into_the_run(around: Around) -> None:
    around.page.scanned(CHROMEBOOK.tag)
    around.settle()
    assert around.page.cards.library.keys()[0] == "test-browser"
    begin(around)
    run = around.page.running.run
    assert run is not None
    assert (run.subject.device, run.subject.room_name) == ("d2", "Room 114")


@pytest.mark.slow
def test_a_run_goes_on_after_a_restart(
    around: Around, open_page: Callable[..., Around], tickets: Tickets, tmp_path: Path, clock: Clock
) -> None:
    begin(around)
    around.press(Key.Key_Y)
    QTest.mouseClick(around.page.aside_button, Qt.MouseButton.LeftButton)
    around.settle()
    assert "set aside" in around.said[-1].text
    around.close()
    around.service.desk.close()
    clock.go(hours=3)
    later = open_page(open_service(tmp_path, clock), tickets)
    (button,) = later.page.cards.past.run_buttons()
    assert "1 answer" in button.accessibleName()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    later.settle()
    assert "Is the cable seated at both ends?" in later.texts()
    later.press(Key.Key_N)
    assert "It works again" in later.texts()
    later.close()
    later.service.desk.close()


def test_what_is_typed_for_a_step_survives_a_crash(around: Around, open_page: Callable[..., Around], tickets: Tickets) -> None:
    begin(around)
    around.page.cards.question.fact.line.setFocus()
    around.type("red, blinking")
    around.surroundings.drafts.keep_now()
    run = around.page.running.run
    assert run is not None
    around.press(Key.Key_Return)
    again = open_page(around.service, tickets)
    again.page.show_place(Place("troubleshooting", "run", run.id))
    again.settle()
    assert again.page.cards.question.fact.value() == "red, blinking"
    again.press(Key.Key_N)
    kept = around.service.runs.load(run.id)
    assert kept is not None
    assert kept.facts == {"Colour and blink of the lamp light": "red, blinking"}
    assert again.surroundings.drafts.keys("troubleshooting.") == []


def test_a_note_is_written_before_and_after_the_answer(around: Around) -> None:
    begin(around)
    around.page.cards.question.more.click()
    around.type("only the left lamp")
    around.press(Key.Key_Return, Key.Key_Y)
    run = around.page.running.run
    assert run is not None
    assert run.taken[0].note == "only the left lamp"
    around.page.running.note(run.taken[0].id, "both lamps")
    around.settle()
    kept = around.service.runs.load(run.id)
    assert kept is not None
    assert kept.taken[0].note == "both lamps"
    assert any("both lamps" in words for words in around.texts())


def test_a_photo_is_pasted_shown_and_given_away(around: Around, qtbot: QtBot) -> None:
    begin(around)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(picture)
    assert around.page.cards.so_far.well.take(mime)
    qtbot.waitUntil(lambda: len(around.page.cards.so_far.well.thumbnails) == 1)
    key = next(iter(around.page.cards.so_far.well.thumbnails))
    around.page.cards.so_far.well.removed.emit(key)
    qtbot.waitUntil(lambda: not around.page.cards.so_far.well.thumbnails)


def test_another_checklist_is_looked_at_and_escape_goes_back(around: Around) -> None:
    begin(around)
    around.press(Key.Key_Y)
    around.page.show_place(Place("troubleshooting", "checklist", "sign-in"))
    assert "Sign-in fails on a computer" in around.texts()
    around.press(Key.Key_Escape)
    assert "Is the cable seated at both ends?" in around.texts()
    around.page.show_place(Place("troubleshooting", "checklist", "sign-in"))
    around.press(Key.Key_Return)
    assert "Does the account work on another device?" in around.texts()
    assert any("is set aside" in notice.text for notice in around.said)
    assert {line.state: line.title for line in around.service.past.open_runs()} == {
        "running": "Sign-in fails on a computer",
        "aside": "Projector or panel shows no picture",
    }


def test_an_ended_run_is_looked_at_and_printed(around: Around, qtbot: QtBot) -> None:
    run = around.service.runs.start(projector(), around.page.deeds.subject.with_device(BRIGHTLINK))
    around.service.runs.finish(run, FIXED, title="It works again", minutes=3, note="Remote was gone")
    around.page.show_place(Place("troubleshooting", "run", run.id))
    around.settle()
    assert around.page.running.run is not None
    assert around.page.running.run.state == ENDED
    assert {"It works again", "Remote was gone", "3 min"} <= set(around.texts())
    assert not around.page.cards.so_far.subject.edit.isVisible()
    with qtbot.waitSignal(around.page.deeds.paper.printed) as printed:
        around.page.deeds.paper.print_run(around.page.running.run)
    assert "Remote was gone" in "\n".join(page.extract_text() for page in PdfReader(printed.args[0]).pages)


def test_a_place_for_a_device_leaves_another_run_alone(around: Around) -> None:
    begin(around)
    around.page.scanned(BRIGHTLINK.tag)
    around.press(Key.Key_Y)
    around.page.show_place(Place("troubleshooting", "device", "d2"))
    around.settle()
    assert around.page.deeds.hand.device == "d2"
    assert [line.subject.device for line in around.service.past.open_runs()] == ["d1"]


def test_a_blank_checklist_is_printed(around: Around, qtbot: QtBot) -> None:
    around.page.show_place(Place("troubleshooting", "checklist", "projector-no-picture"))
    with qtbot.waitSignal(around.page.deeds.paper.printed) as printed:
        around.page.cards.about.print_button.click()
    assert "Is the power light on?" in "\n".join(page.extract_text() for page in PdfReader(printed.args[0]).pages)


def test_rooms_and_people_are_chosen_by_name_or_typed(around: Around) -> None:
    begin(around)
    block = around.page.cards.so_far.subject
    block.edit.click()
    for field, words in ((block.device, "PV-04419"), (block.room, "Room 117"), (block.person, "Visitor")):
        field.editor.setFocus()
        line = field.editor
        assert isinstance(line, QLineEdit)
        line.selectAll()
        around.type(words)
        around.press(Key.Key_Tab)
    run = around.page.running.run
    assert run is not None
    subject = run.subject
    assert (subject.device, subject.room, subject.room_name, subject.person, subject.person_name) == (
        "d2",
        "r117",
        "Room 117",
        "",
        "Visitor",
    )


@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 1064, 640), (2.0, 840, 620)])
def test_every_control_has_a_name_and_every_word_its_place(
    open_page: Callable[..., Around],
    service: TroubleshootingService,
    tickets: Tickets,
    theme: ThemeState,
    scale: float,
    width: int,
    height: int,
) -> None:
    theme.choose(scale=scale)
    around = open_page(service, tickets, width, height)
    for act in (lambda: None, lambda: begin(around), lambda: around.press(Key.Key_Y, Key.Key_N)):
        act()
        QTest.qWait(1)
        assert missing_names(around.page) == []
        assert cut_texts(around.page) == []


@pytest.mark.slow
def test_the_icons_of_the_library_grow_with_the_text(around: Around) -> None:
    library = around.page.cards.library
    usual = library.list.iconSize()
    around.surroundings.theme.choose(scale=2.0)
    try:
        assert library.list.iconSize() == usual * 2
    finally:
        around.surroundings.theme.choose(scale=1.0)
