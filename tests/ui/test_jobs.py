"""Jobs: answers arrive on the GUI thread, errors go where they belong, and nothing is kept or left running."""

import gc
import threading
import time
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.store.progress import Progress
from app.ui.jobs import Jobs


class Heavy:
    """Stands for a plan of 100,000 rows."""


def test_answer_arrives_on_the_gui_thread(qtbot: QtBot, qapp: QObject) -> None:
    jobs, told = Jobs(), list[object]()

    def work(_report: Progress) -> int:
        told.append(threading.current_thread())
        return 7

    jobs.read(work, title="Count", owner=jobs, done=lambda seven: told.extend([seven, threading.current_thread()]))
    assert jobs.busy()
    assert jobs.wait_idle()
    assert told[1:] == [7, threading.main_thread()]
    assert told[0] is not threading.main_thread()


def test_who_waits_for_work_leaves_it_the_processor(qtbot: QtBot) -> None:
    jobs, go = Jobs(), threading.Event()
    jobs.read(lambda _report: go.wait(), title="Wait", owner=jobs)
    QTimer.singleShot(400, go.set)
    began = time.thread_time()
    assert jobs.wait_idle()
    assert go.is_set()
    assert time.thread_time() - began < 0.2


def test_writing_goes_one_after_the_other_and_in_order(qapp: QObject) -> None:
    jobs, seen, together = Jobs(), list[int](), list[bool]()
    lock = threading.Lock()

    def work(number: int, _report: Progress) -> None:
        together.append(lock.acquire(blocking=False))
        seen.append(number)
        lock.release()

    for number in range(30):
        jobs.write(partial(work, number), title="Write", owner=jobs)
    assert jobs.wait_idle()
    assert seen == list(range(30))
    assert all(together)


def test_error_for_a_person_without_a_taker_is_refused_not_a_bug(qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(_report: Progress) -> None:
        raise UserError("The folder is full.", "Make room.")

    bugs: list[object] = []
    jobs.bug_found.connect(bugs.append)
    with qtbot.waitSignal(jobs.refused) as refused:
        jobs.write(work, title="Save", owner=jobs)
    assert str(refused.args[0]) == "The folder is full. Make room."
    taken: list[UserError] = []
    jobs.write(work, title="Save", owner=jobs, failed=taken.append)
    assert jobs.wait_idle()
    assert len(taken) == 1
    assert bugs == []


def test_unexpected_exception_is_a_bug(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(jobs.bug_found) as found:
        jobs.read(lambda _report: 1 // 0, title="Divide", owner=jobs)
    assert isinstance(found.args[0], ZeroDivisionError)


def test_nothing_is_told_to_an_owner_that_is_gone(qtbot: QtBot) -> None:
    jobs, owner, go, told = Jobs(), QWidget(), threading.Event(), list[object]()
    jobs.read(lambda _report: go.wait(60), title="Wait", owner=owner, done=told.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _alive(owner))
    go.set()
    assert jobs.wait_idle()
    assert told == []


def test_cancelled_work_stops_at_its_next_report_and_tells_nobody(qtbot: QtBot) -> None:
    jobs, told, began, go = Jobs(), list[str](), threading.Event(), threading.Event()

    def work(report: Progress) -> str:
        began.set()
        go.wait(60)
        report(1, 2, "half")
        return "whole"

    job = jobs.write(work, title="Import", owner=jobs, done=told.append)
    never = jobs.write(lambda _report: "late", title="Import", owner=jobs, done=told.append)
    assert began.wait(60)
    job.cancel()
    never.cancel()
    go.set()
    assert jobs.wait_idle()
    assert told == []


def test_progress_reaches_the_gui_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(jobs.job_changed) as changed:
        jobs.read(lambda report: report(5, 5, "devices"), title="Read", owner=jobs)
    job = changed.args[0]
    assert (job.done_steps, job.total_steps, job.words) == (5, 5, "devices")
    assert jobs.wait_idle()


@pytest.mark.parametrize("ending", ["answer", "refusal", "bug"])
def test_nothing_of_a_job_lives_on(qtbot: QtBot, ending: str) -> None:
    jobs, living = Jobs(), weakref.WeakSet[Heavy]()
    endings = {"refusal": UserError("No."), "bug": ValueError("no")}

    def begin() -> None:
        heavy = Heavy()
        living.add(heavy)

        def work(_report: Progress) -> Heavy:
            if ending in endings:
                raise endings[ending]
            return heavy

        jobs.write(work, title="Plan", owner=jobs, done=lambda _answer: None)

    for _ in range(20):
        begin()
    assert jobs.wait_idle()
    for error in endings.values():
        error.__traceback__ = None
    gc.collect()
    assert len(living) == 0


def test_close_lets_writing_end_stops_reading_and_takes_no_more(qtbot: QtBot) -> None:
    jobs, kept, stopped, began = Jobs(), list[str](), threading.Event(), threading.Semaphore(0)

    def read(report: Progress) -> None:
        began.release()
        try:
            while True:
                report(0, 0)
                threading.Event().wait(0.002)
        finally:
            stopped.set()

    def write(_report: Progress) -> None:
        began.release()
        threading.Event().wait(0.05)
        kept.append("on the disk")

    jobs.read(read, title="Filter", owner=jobs)
    jobs.write(write, title="Save", owner=jobs)
    assert began.acquire(timeout=60)
    assert began.acquire(timeout=60)
    assert jobs.close(60_000)
    assert kept == ["on the disk"]
    assert stopped.is_set()
    late = jobs.write(write, title="Save", owner=jobs)
    assert late.cancelled
    assert not jobs.busy()


def test_close_rolls_back_writing_that_takes_too_long(qtbot: QtBot) -> None:
    jobs, began, stopped = Jobs(), threading.Event(), threading.Event()

    def write(report: Progress) -> None:
        began.set()
        try:
            while True:
                report(0, 0)
                threading.Event().wait(0.002)
        finally:
            stopped.set()

    jobs.write(write, title="Import", owner=jobs)
    assert began.wait(60)
    assert jobs.close(2_000)
    assert stopped.is_set()


def _alive(widget: QWidget) -> bool:
    try:
        widget.objectName()
    except RuntimeError:
        return False
    return True


class Painted(QWidget):
    """Says when it is painted."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        """Now."""
        super().paintEvent(event)
        self._told.append("painted")


def test_reading_waits_until_the_page_is_painted(qtbot: QtBot) -> None:
    jobs, told = Jobs(), list[str]()
    page = Painted(told)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: told != [])
    told.clear()
    jobs.read_after_painting()
    jobs.read(lambda _report: told.append("read"), title="Read", owner=jobs)
    page.update()
    assert jobs.wait_idle()
    assert told == ["painted", "read"]
    jobs.read(lambda _report: told.append("again"), title="Read", owner=jobs)
    assert jobs.wait_idle()
    assert told[2:] == ["again"]


def test_writing_waits_for_no_painting(qtbot: QtBot) -> None:
    jobs, written = Jobs(), threading.Event()
    jobs.read_after_painting()
    jobs.write(lambda _report: written.set(), title="Write", owner=jobs)
    assert written.wait(30)
    assert jobs.wait_idle()


def test_what_waits_for_the_painting_is_let_go_when_the_program_ends(qtbot: QtBot) -> None:
    jobs, told = Jobs(), list[str]()
    jobs.read_after_painting()
    jobs.read(lambda _report: told.append("read"), title="Read", owner=jobs)
    assert jobs.close()
    assert told == []
