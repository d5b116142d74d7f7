"""A second start finds the first window."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.shell.doorbell import Doorbell, doorbell_name, ring


def test_ringing_brings_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path)
    assert bell.listen()
    second = QProcess()
    call = "import sys, pathlib; from app.shell.doorbell import ring; sys.exit(not ring(pathlib.Path(sys.argv[1])))"
    with qtbot.waitSignals([bell.rung, second.finished]):
        second.start(sys.executable, ["-c", call, str(tmp_path)])
    assert second.exitCode() == 0
    bell.close()


def test_nobody_home(qtbot: QtBot, tmp_path: Path) -> None:
    assert not ring(tmp_path)


def test_the_name_tells_nothing_of_the_path(tmp_path: Path) -> None:
    assert tmp_path.name not in doorbell_name(tmp_path)
    assert doorbell_name(tmp_path) != doorbell_name(tmp_path / "other")
