"""The likeliest faults as a person meets them: a sentence in the window, nothing typed is lost, and on it goes.

A second start: ``tests/shell/test_program.py`` and ``test_doorbell.py``.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.printing.paper import Paper
from app.printing.tables import Column, Group, print_table
from app.shell.program import Program
from app.sync.rules.standing import State
from app.tickets.page.page import TicketsPage
from app.ui.paper.preview import PrintPreview
from app.ui.theme import ThemeState
from tests.conftest import ANSWERS, PATIENCE, enter
from tests.faults.real_disks import SmallDisk, small_disk
from tests.printing.reading import HEADING
from tests.sync.sharing_desks import SharingDesks
from tests.sync.test_runner import Running

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="disks of a chosen size, and a process that is stopped, are not to be had there"
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A small one."""
    with small_disk(tmp_path / "disk") as made:
        yield made


def said_by(program: Program) -> list[str]:
    """All notices from now on."""
    assert program.session is not None
    said: list[str] = []
    program.session.notices.said.connect(lambda notice: said.append(notice.text))
    return said


def write_ticket(program: Program) -> TicketsPage:
    """A new ticket is open."""
    assert program.session is not None
    page = program.session.pages.show("tickets")
    assert isinstance(page, TicketsPage)
    page.new_ticket()
    assert program.jobs.wait_idle(PATIENCE)
    return page


def kept_draft(program: Program) -> str:
    """What is kept of the ticket that is being written."""
    assert program.session is not None
    return str(program.session.desk.settings.get("draft.ticket.new", {}))


@pytest.mark.slow
def test_the_disk_is_full_while_a_ticket_is_written(qtbot: QtBot, start_program: Callable[..., Program], disk: SmallDisk) -> None:
    program = start_program(disk.root / "desk")
    enter(program, ANSWERS)
    said, page = said_by(program), write_ticket(program)
    QTest.keyClicks(page.compose.form.body_editor, "before. ")
    qtbot.waitUntil(lambda: "before" in kept_draft(program), timeout=PATIENCE)
    disk.fill()
    for number in range(20):
        if said:
            break
        QTest.keyClicks(page.compose.form.body_editor, f"word{number}. ")
        QTest.qWait(300)
    assert said[0].startswith("The disk is full")
    assert page.compose.form.body.value().startswith("before. ")
    disk.make_room()
    QTest.keyClicks(page.compose.form.body_editor, "after.")
    qtbot.waitUntil(lambda: "after" in kept_draft(program), timeout=PATIENCE)
    assert "before" in kept_draft(program)
    assert program.session is not None
    assert program.session.desk.check().clean


@pytest.mark.slow
def test_the_clock_is_a_year_back(qtbot: QtBot, start_program: Callable[..., Program], desk_folder: Path) -> None:
    program = start_program(desk_folder)
    enter(program, ANSWERS)
    assert program.session is not None
    program.session.desk.backups.make()
    with time_machine.travel(datetime.now(UTC) - timedelta(days=365), tick=True):
        page = write_ticket(program)
        QTest.keyClicks(page.compose.form.body_editor, "a year back")
        qtbot.waitUntil(lambda: "a year back" in kept_draft(program), timeout=PATIENCE)
        program.session.housekeeping.back_up_if_due()
        assert program.jobs.wait_idle(PATIENCE)
    assert len(program.session.desk.backups.list()) == 2
    assert program.session.desk.check().clean


class Memory:
    """Settings in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def get(self, key: str, default: Any) -> Any:
        """What is kept."""
        return self.kept.get(key, default)

    def put(self, key: str, value: Any) -> None:
        """Keep it."""
        self.kept[key] = value


def test_the_stick_is_pulled_out_before_a_list_is_saved_on_it(qtbot: QtBot, theme: ThemeState, disk: SmallDisk, tmp_path: Path) -> None:
    pdf = tmp_path / "list.pdf"
    print_table(pdf, HEADING, [Column("Tag")], [Group("", [["PV-1"]])], Paper())
    preview = PrintPreview(pdf, "Devices", Memory())
    qtbot.addWidget(preview)
    (disk.root / "lists").mkdir()
    disk.pull_out()
    preview.save_as(disk.root / "lists" / "devices.pdf")
    qtbot.waitUntil(lambda: "could not be saved there" in preview.said())
    assert "Choose another folder" in preview.said()
    with qtbot.waitSignal(preview.saved):
        preview.save_as(tmp_path / "devices.pdf")
    assert (tmp_path / "devices.pdf").read_bytes() == pdf.read_bytes()
    preview.done(0)


@pytest.fixture
def shared(theme: ThemeState, disk: SmallDisk, tmp_path: Path) -> Iterator[tuple[Running, SharingDesks]]:
    """A desk that shares by a folder on the small disk, as its window lets it."""
    school = SharingDesks(tmp_path)
    school.place.rmdir()
    school.place = disk.root / "share"
    school.place.mkdir()
    running = Running(school.founded(), theme)
    yield running, school
    running.close()
    school.close()


def turn(qtbot: QtBot, running: Running) -> None:
    """A person wants it now; until all is said."""
    with qtbot.waitSignal(running.runner.told, timeout=PATIENCE):
        running.runner.sync_now()


def in_words(running: Running) -> str:
    """What the program says about sharing."""
    status = running.runner.status
    assert status is not None
    return f"{status.trouble} {status.advice}"


def test_the_right_to_the_shared_folder_is_taken_away(qtbot: QtBot, shared: tuple[Running, SharingDesks], disk: SmallDisk) -> None:
    running, _ = shared
    turn(qtbot, running)
    disk.protect(on=True)
    running.desk.goals.add({"title": "Typed meanwhile"})
    turn(qtbot, running)
    assert running.runner.status is not None
    assert running.runner.status.state is State.NEEDS_PERSON
    assert "Nothing can be written in the shared folder" in in_words(running)
    assert "write-protected" in in_words(running)
    disk.protect(on=False)
    qtbot.waitUntil(lambda: not running.runner.busy, timeout=PATIENCE)
    turn(qtbot, running)
    qtbot.waitUntil(lambda: running.desk.sync.status().waiting_out == 0, timeout=PATIENCE)
    assert in_words(running).strip() == ""


def test_the_computer_sleeps_in_the_middle_of_sharing_and_wakes_without_the_stick(
    qtbot: QtBot, shared: tuple[Running, SharingDesks], disk: SmallDisk
) -> None:
    running, school = shared
    turn(qtbot, running)
    running.desk.goals.add({"title": "Typed before the night"})
    away = school.folder / "away"
    shutil.copytree(school.place, away)
    night = f"kill -STOP {os.getpid()}; sleep 0.2; umount --lazy '{disk.root}'; kill -CONT {os.getpid()}"
    with qtbot.waitSignal(running.runner.told, timeout=PATIENCE):
        running.runner.sync_now()
        subprocess.run(["/bin/sh", "-c", night], check=True)
    qtbot.waitUntil(lambda: not running.runner.busy, timeout=PATIENCE)
    turn(qtbot, running)
    assert "The shared folder" in in_words(running)
    shutil.copytree(away, school.place)
    qtbot.waitUntil(lambda: not running.runner.busy, timeout=PATIENCE)
    turn(qtbot, running)
    qtbot.waitUntil(lambda: running.desk.sync.status().waiting_out == 0, timeout=PATIENCE)
    assert running.desk.desk.check().clean
