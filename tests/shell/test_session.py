"""What connects the window, the pages and the desk: finding, undo, scanning, notices, work under way."""

from collections.abc import Callable
from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.inventory.records import Room
from app.shell.program import Program
from app.shell.session import DeskSession
from app.shell.settings.safety import SafetySettings
from app.shell.settings.you import YouSettings
from app.store.problems import Unreadable
from app.store.progress import Progress
from app.ui.dialogs import BugDialog
from tests.conftest import PATIENCE


def session_of(program: Program) -> DeskSession:
    assert program.session is not None
    return program.session


def wait(program: Program) -> None:
    assert program.jobs.wait_idle(PATIENCE)


def press(program: Program, keys: str) -> None:
    program.window.activateWindow()
    QTest.keySequence(QApplication.focusWidget() or program.window, QKeySequence(keys))


@pytest.fixture
def shown(sample_program: Program, qtbot: QtBot) -> Program:
    """The sample school, its window active."""
    sample_program.window.activateWindow()
    qtbot.waitUntil(sample_program.window.isActiveWindow)
    return sample_program


def test_ctrl_k_finds_records_in_spite_of_a_slip_and_opens_them(shown: Program, qtbot: QtBot) -> None:
    session = session_of(shown)
    press(shown, "Ctrl+K")
    field = shown.window.chrome.top_bar.find_field
    assert field.hasFocus()
    QTest.keyClicks(field, "PV-04419", delay=40)
    qtbot.waitUntil(lambda: any(found.title == "PV-04419" for found in session.find_box.list.results()), timeout=PATIENCE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.pages.current_key == "inventory")
    assert not field.text()
    assert not session.find_box.list.isVisible()


def test_ctrl_k_finds_what_can_be_done_and_esc_gives_the_focus_back(shown: Program, qtbot: QtBot) -> None:
    session = session_of(shown)
    press(shown, "Ctrl+K")
    field = shown.window.chrome.top_bar.find_field
    QTest.keyClicks(field, "settings", delay=40)
    qtbot.waitUntil(lambda: any(found.title == "Settings" for found in session.find_box.list.results()))
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not field.text())
    assert not session.find_box.list.isVisible()
    assert field.text() == ""
    assert session.pages.current_key == "today"


@pytest.mark.slow
def test_enter_before_the_answer_waits_for_it_and_never_does_something_else(shown: Program, qtbot: QtBot) -> None:
    session = session_of(shown)
    label = "PV-04419 goes to the closet"
    with session.desk.edit(label) as edit:
        edit.create(Room, {"name": "Closet 9"})
    wait(shown)
    field = shown.window.chrome.top_bar.find_field
    session.find_box.begin()
    field.setText("PV-04419")
    assert [found.title for found in session.find_box.list.results()] == [f"Undo: {label}"]
    field.taken.emit()
    qtbot.waitUntil(lambda: session.pages.current_key == "inventory", timeout=PATIENCE)
    wait(shown)
    assert session.desk.undo_label() == label


def test_ctrl_z_undoes_and_the_strip_offers_to_redo(shown: Program) -> None:
    session = session_of(shown)
    label = session.desk.undo_label()
    assert label is not None
    press(shown, "Ctrl+Z")
    wait(shown)
    assert session.desk.redo_label() == label
    assert label in session.strip.text
    press(shown, "Ctrl+Shift+Z")
    wait(shown)
    assert session.desk.undo_label() == label


def test_ctrl_z_belongs_to_a_field_with_typing_in_it(shown: Program, qtbot: QtBot) -> None:
    session = session_of(shown)
    session.open_settings("you")
    label = session.desk.undo_label()
    field = shown.window.findChild(QLineEdit, "", Qt.FindChildOption.FindChildrenRecursively)
    you = shown.window.findChild(YouSettings)
    assert you is not None
    assert field is not None
    editor = you.name.editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.insert("x")
    press(shown, "Ctrl+Z")
    assert "x" not in editor.text()[:1]
    wait(shown)
    assert session.desk.undo_label() == label
    press(shown, "Ctrl+Z")
    wait(shown)
    assert session.desk.redo_label() == label


def test_a_scan_opens_the_device_and_types_nothing(shown: Program, qtbot: QtBot) -> None:
    session = session_of(shown)
    session.open_settings("you")
    you = shown.window.findChild(YouSettings)
    assert you is not None
    editor = you.school.editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    before = editor.text()
    QTest.keyClicks(editor, "PV-04419")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.pages.current_key == "inventory")
    assert editor.text() == before
    assert session.surroundings.school.name == before


def test_a_scan_opens_the_device_also_after_the_look_changed(shown: Program, qtbot: QtBot) -> None:
    session = session_of(shown)
    shown.theme.choose("dark")
    shown.theme.choose("light")
    QTest.keyClicks(shown.window.chrome.top_bar.find_field, "PV-04419")
    QTest.keyClick(shown.window.chrome.top_bar.find_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.pages.current_key == "inventory")


def test_an_unknown_code_is_said(shown: Program, qtbot: QtBot) -> None:
    session = session_of(shown)
    shown.scanner.scanned.emit("NOT-HERE-1")
    assert "NOT-HERE-1" in session.strip.text


def test_the_daily_backup_is_made_once(shown: Program) -> None:
    session = session_of(shown)
    for _ in range(2):
        session.housekeeping.back_up_if_due()
        wait(shown)
    assert len(session.desk.backups.list()) == 1


def test_settings_change_the_school_everywhere_and_for_good(program: Program) -> None:
    session = session_of(program)
    session.open_settings("you")
    you = program.window.findChild(YouSettings)
    assert you is not None
    you.school.put("Lakeside Middle")
    you.school.left.emit()
    you.paper.chosen.emit("a4")
    wait(program)
    assert "Lakeside" in program.window.windowTitle()
    assert session.desk.settings.get("school.name", "") == "Lakeside Middle"
    assert session.desk.settings.get("school.paper", "") == "a4"


@pytest.mark.slow
def test_the_desk_is_checked_and_exported(shown: Program, tmp_path: object) -> None:
    session = session_of(shown)
    session.open_settings("safety")
    safety = shown.window.findChild(SafetySettings)
    assert safety is not None
    safety.check.click()
    wait(shown)
    assert "All is well" in safety.report()
    folder = session.desk.folder.parent / "out"
    safety.export_to(folder)
    wait(shown)
    assert (folder / "device.csv").read_bytes().count(b"\n") >= 2318
    assert b"PV-04419" in (folder / "history.jsonl").read_bytes()


@pytest.mark.slow
def test_restoring_a_backup_brings_back_its_state(shown: Program) -> None:
    session = session_of(shown)
    label = session.desk.undo_label()
    session.desk.backups.make()
    session.undoing.undo()
    wait(shown)
    shown.restore(session.desk.backups.list()[0])
    wait(shown)
    again = session_of(shown)
    assert again is not session
    assert again.desk.undo_label() == label
    press(shown, "Ctrl+K")
    assert shown.window.chrome.top_bar.find_field.hasFocus()


def test_an_error_is_a_sentence_that_stays(program: Program) -> None:
    session = session_of(program)
    session.notices.fail(UserError("The printer is away.", "Switch it on."))
    assert session.strip.text == "The printer is away. Switch it on."
    assert session.strip.isVisible()


def test_an_error_that_is_mended_is_shown_no_longer(program: Program) -> None:
    session = session_of(program)
    first, second = UserError("The printer is away."), UserError("Something else.")
    session.notices.fail(first)
    session.notices.withdraw(second)
    assert session.strip.isVisible()
    session.notices.withdraw(first)
    assert not session.strip.isVisible()


def test_a_disk_that_goes_away_is_a_sentence_and_no_bug(program: Program) -> None:
    session = session_of(program)
    folder = session.desk.folder
    folder.rename(folder.with_name("unplugged"))
    held = [session.desk.connection() for _ in range(8)]
    with ExitStack() as connections:
        program.jobs.read(lambda _progress: [connections.enter_context(each) for each in held], title="Looking", owner=session)
        wait(program)
    assert "could not be read" in session.strip.text
    session.strip.put_away()
    program.bugs.found(Unreadable("disk I/O error"))
    assert "disk I/O error" in session.strip.text
    folder.with_name("unplugged").rename(folder)


@pytest.mark.slow
def test_long_work_is_said_and_can_be_stopped(program: Program, qtbot: QtBot) -> None:
    session = session_of(program)
    status = program.window.chrome.status_bar
    ended: list[str] = []

    def work(progress: Progress) -> None:
        number = 0
        while True:
            number += 1
            progress(number % 1000, 1000)

    job = program.jobs.read(work, title="Counting the stars", owner=session)
    program.jobs.job_ended.connect(lambda ended_job: ended.append(ended_job.title))
    qtbot.waitUntil(lambda: "Counting the stars" in status.work_words(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(session.work_panel.findChildren(QPushButton)), timeout=PATIENCE)
    session.work_panel.toggle(status)
    assert session.work_panel.isVisible()
    session.work_panel.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: "Counting the stars" in ended, timeout=PATIENCE)  # others end, too: what Today reads
    assert job.cancelled
    qtbot.waitUntil(lambda: status.work_words() == "", timeout=PATIENCE)


def test_a_bug_is_told_and_the_program_goes_on(start_program: Callable[..., Program], program: Program, qtbot: QtBot) -> None:
    told: list[str] = []
    program.bugs.bug_found.disconnect()
    program.bugs.bug_found.connect(program.tell_bug)
    program.bugs.bug_found.connect(told.append)

    def stumble(_progress: Progress) -> None:
        raise ZeroDivisionError("Marisol Rivera")

    program.jobs.read(stumble, title="Stumbling", owner=program)
    qtbot.waitUntil(lambda: bool(told))
    dialog = program.window.findChild(BugDialog)
    assert dialog is not None
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    assert "Marisol" not in dialog.details.toPlainText()
    dialog.accept()
    log = session_of(program).desk.folder / "log" / "liaison-desk.log"
    assert "ZeroDivisionError" in log.read_text()
    assert "Marisol" not in log.read_text()
    session_of(program).open_settings()
    assert session_of(program).pages.current_key == "settings"
