"""Closing while work ends: the window says what it waits for, may go before it, and nothing is lost."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from app.inventory.records import Room
from app.shell.finishing import FinishingSheet
from app.shell.program import Program
from app.store.progress import Progress
from tests.conftest import ANSWERS, PATIENCE, enter


class Stubborn:
    """Work that does not hear that it should stop, until it is let go."""

    def __init__(self, program: Program) -> None:
        self.begun, self.go = threading.Event(), threading.Event()
        self.ended = False
        assert program.session is not None
        program.jobs.read(self._work, title="Copying everything", owner=program.session)
        assert self.begun.wait(PATIENCE / 1000)

    def _work(self, _progress: Progress) -> None:
        self.begun.set()
        assert self.go.wait(PATIENCE / 1000)
        self.ended = True


def when(holds: Callable[[], bool], act: Callable[[], None]) -> QTimer:
    """Act as soon as something holds, also while a function waits."""
    timer = QTimer(interval=10)

    def look() -> None:
        if holds():
            timer.stop()
            act()

    timer.timeout.connect(look)
    timer.start()
    return timer


def sheet_of(program: Program) -> FinishingSheet | None:
    sheet = program.window.sheet()
    return sheet if isinstance(sheet, FinishingSheet) else None


@pytest.fixture
def leaving(start_program: Callable[..., Program]) -> Program:
    """A program whose window goes without a question."""
    program = start_program()
    enter(program, ANSWERS)
    program.window.may_close = lambda: True
    return program


def test_it_says_what_it_waits_for_and_a_second_wish_to_close_ends_nothing_twice(leaving: Program) -> None:
    work, seen, ends = Stubborn(leaving), [], []
    leaving.window.closing.connect(lambda: ends.append(True))

    def look() -> None:
        sheet = sheet_of(leaving)
        assert sheet is not None
        seen.append((sheet.waiting.text(), leaving.window.isVisible()))
        leaving.window.close()
        work.go.set()

    timer = when(lambda: bool((sheet := sheet_of(leaving)) and sheet.waiting.text()), look)
    leaving.window.close()
    timer.stop()
    assert seen == [("Copying everything", True)]
    assert ends == [True]
    assert work.ended
    assert not leaving.window.isVisible()


def test_the_window_may_go_before_the_work(leaving: Program) -> None:
    work = Stubborn(leaving)

    def shown() -> bool:
        sheet = sheet_of(leaving)
        return sheet is not None and sheet.leave.isVisible()

    first = when(shown, lambda: sheet_of(leaving).leave.click())  # type: ignore[union-attr]
    second = when(lambda: not leaving.window.isVisible(), work.go.set)
    leaving.window.close()
    first.stop()
    second.stop()
    assert work.ended, "the desk is closed only after the work"


def test_a_locked_desk_names_nothing(leaving: Program) -> None:
    assert leaving.session is not None
    lock = leaving.session.attendance.lock
    lock.memory.set_pin("4729")
    lock.lock()
    work, seen = Stubborn(leaving), []

    def look() -> None:
        sheet = sheet_of(leaving)
        assert sheet is not None
        seen.append(sheet.waiting.text())
        work.go.set()

    timer = when(lambda: sheet_of(leaving) is not None, look)
    leaving.window.close()
    timer.stop()
    assert seen == [""]


def test_what_is_being_saved_is_saved(start_program: Callable[..., Program]) -> None:
    program = start_program()
    enter(program, ANSWERS)
    assert program.session is not None
    desk, first = program.session.desk, threading.Event()

    def slow(_progress: Progress) -> None:
        first.wait(0.2)

    def save(_progress: Progress) -> None:
        with desk.edit("Added Room 9") as edit:
            edit.create(Room, {"name": "Room 9"})

    program.jobs.write(slow, title="", owner=program)
    program.jobs.write(save, title="Saving", owner=program)
    program.window.close()
    again = start_program()
    assert again.session is not None
    assert again.session.desk.undo_label() == "Added Room 9"


@pytest.mark.slow
def test_a_small_save_behind_what_is_stopped_is_kept(leaving: Program, start_program: Callable[..., Program]) -> None:
    session, begun = leaving.session, threading.Event()
    assert session is not None
    desk = session.desk

    def long(progress: Progress) -> None:
        while True:
            begun.set()
            progress(1, 2)

    def save(_progress: Progress) -> None:
        with desk.edit("Added Room 9") as edit:
            edit.create(Room, {"name": "Room 9"})

    leaving.jobs.write(long, title="Importing", owner=leaving)
    leaving.jobs.write(save, title="", owner=leaving)
    assert begun.wait(PATIENCE / 1000)
    leaving.window.close()
    again = start_program()
    assert again.session is not None
    assert again.session.desk.undo_label() == "Added Room 9"
