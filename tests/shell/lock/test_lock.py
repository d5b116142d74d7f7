"""The lock through the window: nothing of the desk is seen, nothing typed is lost, and only the PIN opens it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.shell.entry.passphrase import AskPassphraseSheet
from app.shell.lock.memory import BOOT
from app.shell.lock.sheet import LockSheet
from app.shell.program import Program
from app.shell.session import DeskSession
from app.shell.settings.lock import LockSettings, PinDialog
from app.store import glance
from app.store import passphrase as passphrases
from app.store.progress import Progress
from app.ui.accessible import missing_names
from app.ui.dialogs import Sheet, confirm
from tests.conftest import PATIENCE
from tests.keyrings import MemoryKeyring

PIN = "2580"


def session_of(program: Program) -> DeskSession:
    assert program.session is not None
    return program.session


def press(program: Program, keys: str) -> None:
    program.window.activateWindow()
    QTest.keySequence(QApplication.focusWidget() or program.window, QKeySequence(keys))


def sheet_of(program: Program) -> LockSheet:
    sheet = program.window.sheet()
    assert isinstance(sheet, LockSheet)
    return sheet


def unlock(program: Program, pin: str = PIN) -> None:
    sheet = sheet_of(program)
    sheet.field.setText(pin)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)


def words_in_sight() -> Iterator[str]:
    """Every title and word that a person could read now."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.windowOpacity() > 0:
            yield window.windowTitle()
            for part in window.findChildren(QWidget):
                if part.isVisible() and isinstance(part, QLabel | QPushButton | QLineEdit):
                    yield part.text()


@pytest.fixture
def lockable(program: Program, qtbot: QtBot) -> Program:
    """A desk with a PIN, its window active."""
    session_of(program).attendance.lock.memory.set_pin(PIN)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program


def test_the_setting_asks_for_a_pin_and_then_locks_by_itself(program: Program, qtbot: QtBot) -> None:
    session = session_of(program)
    session.open_settings("lock")
    settings = program.window.findChild(LockSettings)
    assert settings is not None
    assert not settings.lock.isEnabled()
    settings.minutes.chosen.emit("5")
    dialog = settings.findChild(PinDialog)
    assert dialog is not None
    dialog.pin.put("1234")
    dialog.use.click()
    assert dialog.isVisible(), "too easy to guess"
    dialog.pin.put(PIN)
    dialog.again.put("2581")
    dialog.use.click()
    assert dialog.isVisible(), "not the same"
    dialog.again.put(PIN)
    dialog.use.click()
    assert session.attendance.lock.memory.minutes == 5
    assert "Your PIN" in "\n".join(words_in_sight())
    session.attendance.lock.watch.begin(0.05)
    qtbot.waitUntil(lambda: isinstance(program.window.sheet(), LockSheet))
    unlock(program)
    assert program.window.sheet() is None
    settings.minutes.chosen.emit("0")
    assert session.attendance.lock.memory.minutes == 0


def test_without_a_pin_it_leads_to_the_setting(program: Program) -> None:
    press(program, "Ctrl+Shift+L")
    assert program.window.sheet() is None
    assert session_of(program).pages.current_key == "settings"
    assert "PIN" in session_of(program).strip.text


def test_a_forgotten_pin_says_what_to_do_and_after_a_new_sign_in_leads_to_a_new_one(lockable: Program) -> None:
    session = session_of(lockable)
    press(lockable, "Ctrl+Shift+L")
    sheet_of(lockable).forgotten.click()
    assert "restart this computer" in "\n".join(words_in_sight())
    session.desk.settings.put(BOOT, "an earlier start")
    sheet_of(lockable).forgotten.click()
    assert lockable.window.sheet() is None
    assert [session.attendance.lock.memory.has_pin, session.pages.current_key] == [False, "settings"]


def test_locked_nothing_of_the_desk_is_in_sight(lockable: Program) -> None:
    session = session_of(lockable)
    session.notices.say("12 devices moved to Room 114")
    assert "Parkview Elementary" in "\n".join(words_in_sight())
    press(lockable, "Ctrl+Shift+L")
    sheet = sheet_of(lockable)
    assert sheet.field.hasFocus()
    shown = "\n".join(words_in_sight())
    for word in ("Parkview", "Rivera", "MR", "Room 114", "Inventory", "devices"):
        assert word not in shown
    session.surroundings.school.change(name="Parkview Middle")
    session.notices.say("PV-04419 set to Missing", tone="bad")
    assert "PV-04419" not in "\n".join(words_in_sight())
    assert lockable.window.windowTitle() == "Liaison Desk"
    assert missing_names(lockable.window) == []
    unlock(lockable)
    assert lockable.window.windowTitle() == "Parkview Middle – Liaison Desk"
    assert "PV-04419" in session.strip.text


def test_dialogs_go_with_what_is_typed_and_come_back(lockable: Program, qtbot: QtBot) -> None:
    chrome = lockable.window.chrome
    first = Sheet("Edit PV-04419", "", lockable.window)
    field = QLineEdit()
    first.body.addWidget(field)
    first.open()
    second = Sheet("Choose a room", "", first)
    second.open()
    menu = QMenu(chrome)
    menu.addAction("Delete PV-04419")
    menu.popup(chrome.mapToGlobal(chrome.rect().center()))
    field.setText("half a wo")
    session_of(lockable).attendance.lock.lock()
    assert not first.isVisible()
    assert not second.isVisible()
    assert not menu.isVisible()
    assert "PV-04419" not in "\n".join(words_in_sight())
    late = QDialog(lockable.window)
    late.setWindowTitle("Import of PV-04419 is ready")
    late.open()
    assert "PV-04419" not in "\n".join(words_in_sight())
    qtbot.waitUntil(lambda: not late.isVisible())
    unlock(lockable)
    assert first.isVisible()
    assert second.isVisible()
    assert late.isVisible()
    assert field.text() == "half a wo"
    assert QApplication.activeModalWidget() is not None
    for dialog in (late, second, first):
        dialog.reject()


def test_a_question_that_waits_is_answered_with_no(lockable: Program, qtbot: QtBot) -> None:
    lock = session_of(lockable).attendance.lock
    lock.watch.begin(0.05)
    assert not confirm(lockable.window, "Delete 3 photos of PV-04419?", "They go for good.", "Delete", danger=True)
    assert isinstance(lockable.window.sheet(), LockSheet)
    assert not confirm(lockable.window, "Delete 3 photos of PV-04419?", "They go for good.", "Delete", danger=True)
    unlock(lockable)
    assert QApplication.activeModalWidget() is None


def test_no_key_and_no_scan_reaches_the_desk(lockable: Program) -> None:
    session = session_of(lockable)
    session.attendance.lock.lock()
    page, label = session.pages.current_key, session.desk.undo_label()
    sheet = sheet_of(lockable)
    for keys in ("Ctrl+2", "Ctrl+K", "Ctrl+Z", "F1", "Ctrl+Shift+L"):
        QTest.keySequence(sheet.field, QKeySequence(keys))
    QTest.keyClicks(sheet.field, "PV-04419")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.field.text() == ""
    assert sheet_of(lockable) is sheet
    assert not lockable.window.chrome.top_bar.find_field.hasFocus()
    unlock(lockable)
    assert (session.pages.current_key, session.desk.undo_label()) == (page, label)
    assert not session.strip.text


def test_work_goes_on_meanwhile(lockable: Program, qtbot: QtBot) -> None:
    session = session_of(lockable)
    done: list[int] = []
    session.attendance.lock.lock()

    def work(progress: Progress) -> int:
        progress(1, 2)
        return 7

    lockable.jobs.write(work, title="Importing students", owner=session, done=done.append)
    qtbot.waitUntil(lambda: done == [7], timeout=PATIENCE)
    assert isinstance(lockable.window.sheet(), LockSheet)


def test_wrong_pins_are_refused_and_slowed_down(lockable: Program, qtbot: QtBot) -> None:
    session_of(lockable).attendance.lock.lock()
    sheet = sheet_of(lockable)
    # The seconds are counted by this test, however long the machine takes.
    sheet._second.setInterval(1000 * PATIENCE)
    for _ in range(2):
        unlock(lockable, "0000")
        assert "not your PIN" in sheet.problem.text()
        assert sheet.field.text() == ""
    unlock(lockable, "0000")
    assert not sheet.field.isEnabled()
    assert "2 seconds" in sheet.problem.text()
    sheet.given.emit("0000")
    assert "4 seconds" in sheet.problem.text()
    sheet._count()
    assert "3 seconds" in sheet.problem.text()
    for _ in range(3):
        sheet._count()
    assert sheet.field.isEnabled()
    unlock(lockable)
    assert lockable.window.sheet() is None


@pytest.mark.slow
def test_a_desk_left_locked_is_locked_at_the_next_start(lockable: Program, start_program: Callable[..., Program], qtbot: QtBot) -> None:
    session = session_of(lockable)
    session.pages.show("inventory")
    glance.keep(session.desk, "inventory", {"rows": []})
    session.attendance.lock.lock()
    assert lockable.looks is not None
    lockable.looks.keep()
    assert lockable.jobs.wait_kept()
    assert "glance" not in session.desk.settings.names()
    lockable.window.close()
    again = start_program()
    assert isinstance(again.window.sheet(), LockSheet)
    assert again.window.windowTitle() == "Liaison Desk"
    unlock(again)
    assert again.window.sheet() is None
    assert "Parkview" in again.window.windowTitle()
    again.window.close()
    last = start_program()
    assert last.window.sheet() is None


@pytest.mark.slow
def test_a_passphrase_that_was_just_typed_is_not_asked_again(
    lockable: Program, start_program: Callable[..., Program], memory_keyring: MemoryKeyring
) -> None:
    lockable.opener.set_passphrase("kite melon stairs")
    session_of(lockable).attendance.lock.lock()
    unlock(lockable, "kite melon stairs")
    assert lockable.window.sheet() is None, "the passphrase opens the lock too"
    session_of(lockable).attendance.lock.lock()
    assert passphrases.has_passphrase(session_of(lockable).desk.folder)
    lockable.window.close()
    memory_keyring.kept.clear()
    again = start_program()
    asking = again.window.sheet()
    assert isinstance(asking, AskPassphraseSheet)
    asking.given.emit("kite melon stairs")
    assert again.jobs.wait_idle(PATIENCE)
    assert again.window.sheet() is None


@pytest.mark.slow
def test_closing_while_work_is_under_way_names_nothing(lockable: Program, qtbot: QtBot) -> None:
    session = session_of(lockable)
    stop: list[bool] = []

    def work(progress: Progress) -> None:
        while not stop:
            progress(1, 2)

    session.attendance.lock.lock()
    lockable.jobs.read(work, title="Importing PV-04419", owner=session)
    lockable.window.close()
    assert lockable.window.isVisible()
    assert "still under way" in sheet_of(lockable).problem.text()
    assert "PV-04419" not in "\n".join(words_in_sight())
    stop.append(True)
    assert lockable.jobs.wait_idle(PATIENCE)
