"""An invitation that is opened from the system's files: by a new desk, by a second start, by a desk that is open."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import make_parts, read_options
from app.shell.entry.first_start import FirstStartSheet
from app.shell.entry.join import JoinSheet
from app.shell.entry.second_desk import SecondDeskSheet, command_for
from app.shell.parts import Where
from app.shell.program import Program
from app.store.folder import new_desk
from app.sync.rules.invitations import ENDING, Invitation, file_text
from app.ui.theme import ThemeState
from tests.conftest import PATIENCE

Start = Callable[..., Program]
_RING = "import sys, pathlib; from app.shell.doorbell import ring; sys.exit(not ring(*map(pathlib.Path, sys.argv[1:])))"


@pytest.fixture
def invitation(tmp_path: Path) -> Path:
    """An invitation to a place that is not there, as a file."""
    path = tmp_path / f"For Dana ü.{ENDING}"
    address = Invitation.fresh(f'{{"kind":"folder","place":"{(tmp_path / "nowhere").as_posix()}"}}')
    path.write_text(file_text(address, "Parkview Elementary", "Maria Rivera", "alternate"), encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot, theme: ThemeState, desk_folder: Path, invitation: Path) -> Iterator[Program]:
    """The program as it is after a double click on the invitation."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    options = read_options([str(invitation)])
    program = Program(application, make_parts(), Where(desk_folder, invitation=options.file))
    program.start()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def second_start(folder: Path, *files: Path) -> int:
    """Start the program again in a process of its own; gives what it ends with."""
    second = QProcess()
    second.start(sys.executable, ["-c", _RING, str(folder), *map(str, files)])
    left = PATIENCE
    while not second.waitForFinished(10):
        QApplication.processEvents()
        left -= 10
        assert left > 0
    return second.exitCode()


def said(program: Program) -> str:
    """The text of the invitation in front."""
    sheet = program.window.sheet()
    return sheet.invitation.toPlainText() if isinstance(sheet, JoinSheet) else ""


def second_desk_sheet() -> list[SecondDeskSheet]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, SecondDeskSheet) and each.isVisible()]


def test_a_new_desk_takes_the_file_of_the_command_line(opened: Program, qtbot: QtBot, invitation: Path) -> None:
    qtbot.waitUntil(lambda: said(opened) == invitation.read_text(encoding="utf-8"), timeout=PATIENCE)
    sheet = opened.window.sheet()
    assert isinstance(sheet, JoinSheet)
    qtbot.waitUntil(lambda: sheet.asks_place, timeout=PATIENCE)  # it was looked for where the file says
    sheet.turned_back.emit()
    assert isinstance(opened.window.sheet(), FirstStartSheet)
    opened.door.take("")
    assert isinstance(opened.window.sheet(), FirstStartSheet)


def test_a_second_start_hands_the_file_to_the_first(start_program: Start, qtbot: QtBot, desk_folder: Path, invitation: Path) -> None:
    program = start_program()
    qtbot.waitUntil(lambda: program.door._bell is not None, timeout=PATIENCE)
    assert second_start(desk_folder) == 0
    assert isinstance(program.window.sheet(), FirstStartSheet)
    assert second_start(desk_folder, invitation) == 0
    qtbot.waitUntil(lambda: said(program) == invitation.read_text(encoding="utf-8"), timeout=PATIENCE)


def test_a_file_that_cannot_be_read_says_so(start_program: Start, qtbot: QtBot, tmp_path: Path) -> None:
    program = start_program()
    program.door.take(str(tmp_path / "gone.liaison-invitation"))
    sheet = program.window.sheet()
    assert isinstance(sheet, JoinSheet)
    assert "gone.liaison-invitation" in sheet.wrong.text()


def test_an_open_desk_stays_as_it_is(program: Program, qtbot: QtBot, desk_folder: Path, invitation: Path) -> None:
    assert second_start(desk_folder, invitation) == 0
    qtbot.waitUntil(lambda: bool(second_desk_sheet()), timeout=PATIENCE)
    (sheet,) = second_desk_sheet()
    assert program.window.sheet() is None
    sheet.reject()
    assert second_start(desk_folder) == 0
    assert second_desk_sheet() == []


def test_a_locked_desk_shows_nothing_of_it_until_it_is_unlocked(program: Program, qtbot: QtBot, invitation: Path) -> None:
    assert program.session is not None
    lock = program.session.attendance.lock
    lock.memory.set_pin("4729")
    lock.lock()
    program.door.take(str(invitation))
    qtbot.waitUntil(lambda: not second_desk_sheet(), timeout=PATIENCE)
    lock._try("4729")
    (sheet,) = second_desk_sheet()
    sheet.reject()


def test_the_second_desk_has_a_profile_that_is_free(tmp_path: Path, invitation: Path) -> None:
    assert command_for(invitation, tmp_path)[-3:] == ["--profile", "desk 2", str(invitation)]
    (tmp_path / "desk-2").mkdir()
    assert command_for(invitation, tmp_path)[-2] == "desk 2"
    new_desk(tmp_path / "desk-2", bytes(32))
    assert command_for(invitation, tmp_path)[-2] == "desk 3"
    options = read_options(command_for(invitation, tmp_path)[-3:])
    assert (options.profile, options.file) == ("desk 3", invitation)


def test_macos_says_which_file_is_to_be_opened() -> None:
    code = (
        "from PySide6.QtGui import QFileOpenEvent; from app.shell.application import Application\n"
        "application = Application(['x']); heard = []; application.file_opened.connect(heard.append)\n"
        "application.sendEvent(application, QFileOpenEvent('/a/b.liaison-invitation'))\n"
        "assert heard == ['/a/b.liaison-invitation'], heard"
    )
    process = QProcess()
    process.start(sys.executable, ["-c", code])
    assert process.waitForFinished(PATIENCE)
    assert process.exitCode() == 0, bytes(process.readAllStandardError().data()).decode()
