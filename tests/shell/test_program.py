"""The program from start to end, with the real window."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.shell.entry.first_start import FirstStartSheet
from app.shell.entry.passphrase import AskPassphraseSheet, ChoosePassphraseSheet
from app.shell.entry.trouble import DamagedSheet, RestoredSheet, TroubleSheet
from app.shell.program import Program
from app.shell.session import DeskSession
from app.store import passphrase as passphrases
from tests.conftest import ANSWERS, PATIENCE, enter
from tests.keyrings import NoKeyring

T = TypeVar("T", bound=QWidget)
Start = Callable[..., Program]
PASSPHRASE = "kite melon stairs"


def session_of(program: Program) -> DeskSession:
    assert program.session is not None
    return program.session


def wait(program: Program) -> None:
    assert program.jobs.wait_idle(PATIENCE)


def sheet_of(program: Program, kind: type[T]) -> T:
    sheet = program.window.sheet()
    assert isinstance(sheet, kind), sheet
    return sheet


def type_into(field: QLineEdit, words: str, qtbot: QtBot) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)
    qtbot.waitUntil(lambda: field.text() == words)


def test_first_start_asks_three_questions_and_opens_today(start_program: Start, qtbot: QtBot) -> None:
    program = start_program()
    sheet = sheet_of(program, FirstStartSheet)
    assert sheet.letter.isChecked()
    type_into(sheet.name, "Marisol Rivera", qtbot)
    sheet.start.click()
    assert program.session is None
    assert "school" in sheet.problem.text()
    type_into(sheet.school, "Parkview Elementary", qtbot)
    sheet.start.click()
    wait(program)
    session = session_of(program)
    assert session.surroundings.school.name == "Parkview Elementary"
    assert session.pages.current_key == "today"
    assert program.window.sheet() is None


def test_the_key_goes_to_the_keyring_and_the_next_start_asks_nothing(start_program: Start) -> None:
    program = start_program()
    enter(program, ANSWERS)
    program.window.close()
    again = start_program()
    assert session_of(again).surroundings.school.person == "Marisol Rivera"
    assert again.window.sheet() is None


@pytest.mark.slow
def test_without_a_keyring_a_passphrase_is_chosen_and_asked_for(start_program: Start) -> None:
    keyring.set_keyring(NoKeyring())
    program = start_program()
    sheet_of(program, FirstStartSheet).answered.emit(ANSWERS)
    wait(program)
    choose = sheet_of(program, ChoosePassphraseSheet)
    choose.first.setText("short")
    choose.choose.click()
    assert "short" in choose.problem.text().lower()
    choose.first.setText(PASSPHRASE)
    choose.second.setText("something else entirely")
    choose.choose.click()
    assert "not the same" in choose.problem.text()
    choose.second.setText(PASSPHRASE)
    choose.choose.click()
    wait(program)
    assert program.session is not None
    program.window.close()

    again = start_program()
    ask = sheet_of(again, AskPassphraseSheet)
    ask.field.setText("wrong wrong wrong")
    ask.open.click()
    wait(again)
    assert "not the passphrase" in ask.problem.text()
    assert ask.isEnabled()
    ask.field.setText(PASSPHRASE)
    ask.open.click()
    wait(again)
    assert session_of(again).surroundings.school.name == "Parkview Elementary"


def test_no_key_is_ever_written_in_plain(start_program: Start, desk_folder: Path) -> None:
    keyring.set_keyring(NoKeyring())
    program = start_program()
    sheet_of(program, FirstStartSheet).answered.emit(ANSWERS)
    wait(program)
    choose = sheet_of(program, ChoosePassphraseSheet)
    choose.chosen.emit(PASSPHRASE)
    wait(program)
    program.window.close()
    key = passphrases.unwrap(desk_folder, PASSPHRASE)
    for path in desk_folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert key not in content
        assert key.hex().encode() not in content
        assert PASSPHRASE.encode() not in content


def test_going_back_from_the_passphrase_asks_the_questions_again(start_program: Start) -> None:
    keyring.set_keyring(NoKeyring())
    program = start_program()
    sheet_of(program, FirstStartSheet).answered.emit(ANSWERS)
    wait(program)
    sheet_of(program, ChoosePassphraseSheet).back.click()
    assert sheet_of(program, FirstStartSheet).name.text() == "Marisol Rivera"


def test_a_desk_without_its_key_says_so(start_program: Start, desk_folder: Path) -> None:
    program = start_program()
    enter(program, ANSWERS)
    program.window.close()
    keyring.set_keyring(NoKeyring())
    again = start_program()
    sheet = sheet_of(again, TroubleSheet)
    assert "key" in sheet.accessibleName()


def test_a_second_window_is_told_that_the_first_has_the_desk(start_program: Start) -> None:
    program = start_program()
    enter(program, ANSWERS)
    second = start_program()
    assert "already open" in sheet_of(second, TroubleSheet).accessibleName()


@pytest.mark.slow
def test_a_damaged_desk_offers_its_backups_and_goes_on_with_one(start_program: Start, desk_folder: Path) -> None:
    program = start_program()
    enter(program, ANSWERS)
    session_of(program).desk.backups.make()
    program.window.close()
    with (desk_folder / "desk.db").open("r+b") as file:
        file.write(b"x" * 8192)
    again = start_program()
    sheet = sheet_of(again, DamagedSheet)
    assert sheet.list.count() == 1
    assert "is read out of the damaged file" in sheet.problem.text()
    sheet.restore.click()
    wait(again)
    sheet_of(again, RestoredSheet).go_on.click()
    wait(again)
    assert session_of(again).surroundings.school.name == "Parkview Elementary"


def test_the_last_page_look_and_place_come_back(start_program: Start) -> None:
    program = start_program()
    enter(program, ANSWERS)
    session_of(program).open_settings()
    program.theme.choose("dark", 1.5)
    program.window.close()
    again = start_program()
    assert session_of(again).pages.current_key == "settings"
    assert (again.theme.mode, again.theme.scale) == ("dark", 1.5)
    assert again.memory.geometry == program.memory.geometry != ""
    again.theme.choose("light", 1.0)


def test_arrows_walk_the_rail_and_enter_opens(program: Program) -> None:
    rail = program.window.chrome.rail
    buttons = rail.buttons()
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert program.window.focusWidget() is buttons[1]
    QTest.keyClick(buttons[1], Qt.Key.Key_Return)
    assert session_of(program).pages.current_key == buttons[1].tab.key
