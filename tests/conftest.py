"""What all tests share: Qt without a screen, a keyring in memory, and the whole program on a desk of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import make_parts
from app.shell.entry.first_start import Answers, FirstStartSheet
from app.shell.parts import Parts, Where
from app.shell.program import Program
from tests.keyrings import MemoryKeyring

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None)
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "here"))
PATIENCE = 30_000
ANSWERS = Answers("Maria Rivera", "Parkview Elementary", "letter")


@pytest.fixture(autouse=True)
def memory_keyring() -> MemoryKeyring:
    """The system's keyring, replaced by one in memory: no test touches the real one."""
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    return kept


@pytest.fixture
def desk_folder(tmp_path: Path) -> Path:
    """A folder for a desk that is not there yet."""
    return tmp_path / "desk"


@pytest.fixture
def start_program(qtbot: QtBot, desk_folder: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program as ``main`` does; every window is closed in the end, and no bug may have come up."""
    started: list[Program] = []
    bugs: list[str] = []

    def start(folder: Path | None = desk_folder, page: str = "", parts: Parts | None = None) -> Program:
        QLocale.setDefault(QLocale("en_US"))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        program = Program(application, parts or make_parts(), Where(folder, page=page))
        program.bugs.bug_found.connect(bugs.append)
        started.append(program)
        program.start()
        assert program.jobs.wait_idle(PATIENCE)
        return program

    yield start
    for program in started:
        program.window.may_close = lambda: True
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    qtbot.wait(1)
    assert not bugs, "\n".join(bugs)


@pytest.fixture
def program(start_program: Callable[..., Program]) -> Program:
    """The program on a new desk of Parkview Elementary, without devices."""
    started = start_program()
    enter(started, ANSWERS)
    return started


@pytest.fixture
def sample_program(start_program: Callable[..., Program]) -> Program:
    """The program with the sample school."""
    started = start_program()
    enter(started, Answers("Maria Rivera", "Parkview Elementary", "letter", sample=True))
    return started


def enter(program: Program, answers: Answers) -> None:
    """Answer the first start and wait for the desk."""
    sheet = program.window.sheet()
    assert isinstance(sheet, FirstStartSheet)
    sheet.answered.emit(answers)
    assert program.jobs.wait_idle(PATIENCE)
    assert program.session is not None
    assert program.jobs.wait_idle(PATIENCE)
