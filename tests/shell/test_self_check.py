"""The program's check of itself: all is well here, and what is broken is found."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import make_parts
from app.shell.parts import Parts, Where
from app.shell.program import Program
from app.shell.self_check import SelfCheck, self_check
from app.store.progress import Progress


def make_program(parts: Parts, where: Where) -> Program:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Program(application, parts, where)


@pytest.mark.slow
def test_all_is_well(qtbot: QtBot) -> None:
    lines: list[str] = []
    assert self_check(make_program, make_parts(), lines.append) == 0, "\n".join(lines)
    assert lines[-1] == "All is well."
    assert len(lines) == len(SelfCheck(make_program, make_parts(), Path()).checks()) + 1


@pytest.mark.slow
def test_a_program_that_cannot_fill_a_desk_fails_and_goes_on(qtbot: QtBot) -> None:
    def fill_nothing(folder: Path, key: bytes, progress: Progress) -> None:
        del folder, key, progress

    parts = make_parts()
    broken = Parts(parts.features, parts.make_settings, parts.keyring, fill_nothing, parts.version)
    lines: list[str] = []
    assert self_check(make_program, broken, lines.append) == 1
    assert any(line.startswith("FAILED  find") for line in lines)
    assert any(line.startswith("ok      paper") for line in lines)
