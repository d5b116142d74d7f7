"""Garbage is looked for on the GUI thread, whoever makes it."""

import gc
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.store.bulk import many_objects
from app.store.progress import Progress
from app.ui.collecting import Collector
from app.ui.jobs import Jobs


class Ring:
    """Something that holds on to itself."""

    def __init__(self, held: object = None) -> None:
        self.me = self
        self.held = held


def make_rings(_report: Progress) -> None:
    for _ in range(50_000):
        Ring()


def test_what_a_job_leaves_is_looked_for_on_the_gui_thread(qtbot: QtBot) -> None:
    jobs, looked_on = Jobs(), list[int]()

    def note(phase: str, _facts: dict[str, int]) -> None:
        if phase == "start":
            looked_on.append(threading.get_ident())

    gc.callbacks.append(note)
    try:
        jobs.read(make_rings, title="Make", owner=jobs)
        assert jobs.wait_idle()
        qtbot.waitUntil(lambda: bool(looked_on))
    finally:
        gc.callbacks.remove(note)
    assert set(looked_on) == {threading.get_ident()}


def test_a_closed_window_goes(qtbot: QtBot) -> None:
    collector = Collector()
    window = QWidget()
    ring = Ring(window)
    gone = weakref.ref(ring)
    del window, ring
    look_often(collector, lambda: gone() is None)
    assert gone() is None


def test_nothing_is_looked_for_while_very_many_objects_are_made() -> None:
    collector = Collector()
    gone = weakref.ref(Ring())
    with many_objects():
        look_often(collector, lambda: gone() is None)
        assert gone() is not None


def look_often(collector: Collector, enough: Callable[[], bool]) -> None:
    """Look after as many objects as Python itself would wait for, again and again."""
    for _ in range(400):
        kept: list[list[int]] = [[] for _ in range(1_000)]
        collector.look()
        del kept
        if enough():
            return


@pytest.fixture
def looked_at_everything() -> Iterator[list[str]]:
    """One entry for each look at all garbage."""
    seen: list[str] = []

    def note(phase: str, facts: dict[str, int]) -> None:
        if phase == "start" and facts["generation"] == 2:
            seen.append(phase)

    gc.collect()
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_a_look_at_everything_waits_for_a_rest(looked_at_everything: list[str]) -> None:
    collector = Collector()
    work(collector, 1)
    assert not looked_at_everything
    for _ in range(4):
        collector.look()
    assert len(looked_at_everything) == 1


def test_a_look_at_everything_does_not_wait_for_ever(looked_at_everything: list[str]) -> None:
    work(Collector(), 6)
    assert looked_at_everything


def test_what_has_settled_is_left_out_from_the_next_rest_on() -> None:
    collector = Collector()
    set_aside_before = gc.get_freeze_count()
    kept = [Ring() for _ in range(5_000)]
    collector.settle()
    work(collector, 1)
    assert gc.get_freeze_count() <= set_aside_before, "not while objects are being made"
    for _ in range(4):
        collector.look()
    assert gc.get_freeze_count() >= set_aside_before + len(kept)


def work(collector: Collector, times: int) -> None:
    """Make so many objects that Python itself would have looked at everything so many times."""
    young, middle, old = gc.get_threshold()
    for _ in range(times * (middle + 2) * (old + 2)):
        kept = [Ring() for _ in range(2 * young)]
        collector.look()
        del kept


def test_a_program_at_rest_is_woken_seldom_and_work_hurries_it(qtbot: QtBot) -> None:
    jobs = Jobs()
    usual = jobs.collector.pause
    gc.collect()
    for _ in range(8):
        jobs.collector.look()
    assert jobs.collector.pause >= 8 * usual
    jobs.read(lambda _report: None, title="Work", owner=jobs)
    assert jobs.wait_idle()
    assert jobs.collector.pause == usual


def test_a_program_that_is_garbage_takes_its_collector_along() -> None:
    program = QObject()
    collector, ring = Collector(program), Ring(program)
    gone = weakref.ref(ring)
    del program, ring
    look_often(collector, lambda: gone() is None)
    assert gone() is None
