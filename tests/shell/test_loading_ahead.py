"""Modules that a first visit needs are loaded before it, but never while something is at work."""

import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.late import late, waiting
from app.shell.loading_ahead import LoadingAhead
from app.ui.jobs import Jobs
from tests.conftest import PATIENCE


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[ModuleType]:
    """Three late modules that nobody has asked for."""
    monkeypatch.syspath_prepend(tmp_path)
    names = [f"late_for_ahead_{number}" for number in range(3)]
    for name in names:
        (tmp_path / f"{name}.py").write_text("VALUE = 1\n", encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
    return [late(name) for name in names]


def test_all_are_loaded_one_after_the_other(modules: list[ModuleType], qtbot: QtBot) -> None:
    assert all(waiting(each) for each in modules)
    parent = QObject()
    ahead = LoadingAhead(Jobs(parent), modules, parent, after=1, every=1)
    left: list[int] = []
    ahead.looked.connect(lambda: left.append(sum(waiting(each) for each in modules)))
    qtbot.waitUntil(lambda: bool(left) and not left[-1], timeout=PATIENCE)
    assert left[:3] == [2, 1, 0]


def test_nothing_is_loaded_beside_work(modules: list[ModuleType], qtbot: QtBot) -> None:
    parent = QObject()
    jobs, may_end = Jobs(parent), threading.Event()
    jobs.read(lambda _progress: may_end.wait(PATIENCE / 1000), title="Work", owner=parent)
    ahead = LoadingAhead(jobs, modules, parent, after=1, every=1)
    with qtbot.waitSignals([ahead.looked] * 3, timeout=PATIENCE):
        pass
    assert all(waiting(each) for each in modules)
    may_end.set()
    qtbot.waitUntil(lambda: not any(waiting(each) for each in modules), timeout=PATIENCE)


def test_one_that_was_asked_for_meanwhile_costs_nothing(modules: list[ModuleType], qtbot: QtBot) -> None:
    parent = QObject()
    ahead = LoadingAhead(Jobs(parent), modules, parent, after=1, every=1)
    ahead.stop()
    assert modules[0].VALUE + modules[1].VALUE == 2
    with qtbot.waitSignal(ahead.looked, timeout=PATIENCE):
        ahead.go_on()
    assert not waiting(modules[2]), "the first look went past the two that were there"
