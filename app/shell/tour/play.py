"""Plays the tour from start to end."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from app.shell.journal import describe_bug
from app.shell.keys_in_memory import KeysInMemory
from app.shell.parts import Parts, Where
from app.shell.program import Program
from app.shell.tour.guide import TourGuide
from app.shell.tour.record import StepRecord, write_page
from app.shell.tour.steps import ShellStep, all_steps
from app.shell.window import FIRST_SIZE

_OPENED_IN = 30_000


def play(make_program: Callable[[Parts, Where], Program], parts: Parts, folder: Path, say: Callable[[str], None]) -> int:
    """Play every step in a fresh desk in ``folder``/desk, write ``index.html``; 0 if all went well, 1 if a step failed."""
    desk = _cleared(folder)
    keys = KeysInMemory()
    own_parts = parts._replace(keyring=lambda: keys)

    def start(place: Path = desk) -> Program:
        program = make_program(own_parts, Where(place))
        program.start()
        program.theme.choose("light", 1.0)  # not before: the window is to be dressed as at any start
        program.window.resize(FIRST_SIZE)
        return program

    def start_other(name: str) -> Program:
        return start(desk.with_name(f"desk-of-{name.split(maxsplit=1)[0].lower()}"))

    guide = TourGuide(start(), folder, StepRecord("", ""), start_other)

    def reopen(tour: TourGuide) -> None:
        before = tour.session.desk.undo_label()
        tour.program.window.close()
        tour.use(start())
        tour.wait(lambda: tour.session.desk.tables.open_now, _OPENED_IN)
        if tour.session.desk.undo_label() != before:
            raise AssertionError("what can be undone is not the same after opening again")
        tour.settle()
        tour.shot("Opened again")

    records = _walk(guide, all_steps(parts.features, reopen), say)
    for window in (*(other.program.window for other in guide.others.values()), guide.program.window):
        window.close()
    write_page(folder, records, f"{datetime.now().astimezone():%d %B %Y, %H:%M}")
    _clear_desks(folder)
    return 1 if any(record.error for record in records) else 0


def _walk(guide: TourGuide, steps: Sequence[ShellStep], say: Callable[[str], None]) -> list[StepRecord]:
    records: list[StepRecord] = []
    for step in steps:
        record = StepRecord(step.name, step.what)
        guide.begin(record)
        began = time.perf_counter()
        _try(record, lambda act=step.act: act(guide))  # type: ignore[misc]
        record.milliseconds = (time.perf_counter() - began) * 1000
        records.append(record)
        say(f"{'FAILED ' if record.error else ''}{record.name}: {record.milliseconds:,.0f} ms {record.error}")
    return records


def _cleared(folder: Path) -> Path:
    """Take away what an earlier tour left in ``folder``; gives the place of the desk."""
    folder.mkdir(parents=True, exist_ok=True)
    for earlier in (*folder.glob("[0-9][0-9]-*-light.png"), *folder.glob("[0-9][0-9]-*-dark.png")):
        earlier.unlink()
    _clear_desks(folder)
    return folder / "desk"


def _clear_desks(folder: Path) -> None:
    for place in folder.glob("desk*"):
        shutil.rmtree(place, ignore_errors=True)


def _try(record: StepRecord, act: Callable[[], None]) -> None:
    try:
        act()
    except (AssertionError, LookupError, TimeoutError, RuntimeError, TypeError, ValueError, AttributeError, OSError) as error:
        record.error = f"{error} ({describe_bug(error).splitlines()[-1].strip()})"
