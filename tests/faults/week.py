"""A week of use in fast motion: ``python -m tests.faults.week [--actions 50000] [--restarts 500] [--windows 50]``.

The desk of all rooms is opened, worked in and closed again and again; the clock goes twenty minutes on with each. After every so
many the whole program with its window is started on it, in a process of its own. Prints what memory, handles, threads and start-up
come to, and how large the files become; says whether anything grows that should not.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from app.inventory.records import Device
from app.main import make_parts
from app.store.backups import found
from app.store.desk import Desk
from app.store.folder import DATABASE, desk_id
from app.store.keys import new_key
from app.store.records import Record
from app.sync.channels.folder import FolderStore
from app.sync.service.driving import drive
from app.sync.service.session import Session
from tests.faults.window_start import start_window
from tests.keyrings import write_key

BEGIN = datetime(2026, 9, 7, 6, tzinfo=UTC)
BETWEEN = timedelta(minutes=20)
DEVICES = 400
MEGABYTE = 1024 * 1024
_ROOM = 12
"""Megabytes that the memory may differ by, from the first tenth of the restarts to the last."""
_SLOWER = 1.5
"""By how much opening may take longer at the end."""


@dataclass(frozen=True)
class Reading:
    """What a process has and what a desk takes, right after a restart's work. Bytes, but for the CPU, which is in seconds."""

    memory: int
    handles: int
    threads: int
    opening: float
    database: int
    local: int
    backups: int
    objects: int


class Week:
    """One desk, its key and its store, below ``room``."""

    def __init__(self, room: Path, seed: int = 1) -> None:
        self.desk, self.store = room / "desk", room / "store"
        self.key = new_key()
        self._types = records()
        self._chance = random.Random(seed)
        self._now = BEGIN
        self.store.mkdir()

    def restart(self, actions: int) -> Reading:
        """Open the desk, do so many things, close it."""
        begin = time.process_time()
        desk = Desk.open(self.desk, self.key, self._types, who="Marisol Rivera", clock=lambda: self._now)
        opening = time.process_time() - begin
        if desk.space.facts is None:
            desk.space.found()
        known = self._devices(desk)
        for _ in range(actions):
            self._do(desk, known)
        while desk.search.catch_up(1):
            pass
        if desk.backups.due():
            desk.backups.make()
        drive(Session(desk).steps(), FolderStore(self.store))
        desk.close()
        self._now += BETWEEN
        return self._read(opening)

    def check(self) -> bool:
        """Whether the desk is sound in the end."""
        desk = Desk.open(self.desk, self.key, self._types, clock=lambda: self._now)
        clean = desk.check().clean
        desk.close()
        return clean

    def _devices(self, desk: Desk) -> list[str]:
        with desk.connection() as connection:
            known = [row[0] for row in connection.exec_driver_sql("SELECT id FROM device WHERE deleted = 0 ORDER BY id").fetchall()]
        if not known:
            with desk.edit("Imported devices") as edit:
                known = (
                    edit.create_many(Device, [{"tag": f"PV-{number:04}", "model": "Chromebook 3110"} for number in range(DEVICES)]) or []
                )
            return self._devices(desk)
        return known

    def _do(self, desk: Desk, known: list[str]) -> None:
        """One thing that a person does."""
        what, one = self._chance.random(), self._chance.choice(known)
        if what < 0.08:
            desk.undo() if what < 0.05 else desk.redo()
        elif what < 0.12:
            with desk.edit("12 devices changed") as edit:
                edit.change_many(
                    Device, {one: {"condition": self._chance.choice(("good", "worn"))} for one in self._chance.sample(known, 12)}
                )
        else:
            desk.settings.put("draft.device.new", {"notes": f"typed {what}"})
            with desk.edit("Changed a device") as edit:
                edit.change(Device, one, {"notes": f"Seen in room {round(what * 300)}"})
        if what > 0.97:
            desk.find("chromebook room")

    def _read(self, opening: float) -> Reading:
        return Reading(
            memory_now(), handles_now(), threads_now(), opening,
            (self.desk / DATABASE).stat().st_size, (self.desk / "local.db").stat().st_size,
            len(found(self.desk)), sum(1 for path in self.store.rglob("*") if path.is_file()),
        )  # fmt: skip


def records() -> list[type[Record]]:
    """The record types of all rooms."""
    return [record for feature in make_parts().features if feature.records for record in feature.records()]


def memory_now() -> int:
    """Bytes of memory that this process has in use."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def handles_now() -> int:
    """Files and sockets that are open; without the one that looks."""
    return len(list(Path("/proc/self/fd").iterdir())) - 1


def threads_now() -> int:
    """Threads of this process."""
    return len(list(Path("/proc/self/task").iterdir()))


def growing(readings: Sequence[Reading]) -> list[str]:
    """What grows from the second tenth to the last and should not; the first tenth warms up."""
    tenth = max(1, len(readings) // 10)
    early, late = readings[tenth : 2 * tenth], readings[-tenth:]
    found_now = []
    memory = (median(one.memory for one in late) - median(one.memory for one in early)) / MEGABYTE
    if memory > _ROOM:
        found_now.append(f"memory: {memory:.1f} MB more")
    for name in ("handles", "threads"):
        before, after = (median(getattr(one, name) for one in some) for some in (early, late))
        if after > before:
            found_now.append(f"{name}: {before:g} before, {after:g} after")
    before, after = (median(one.opening for one in some) for some in (early, late))
    if after > before * _SLOWER + 0.005:
        found_now.append(f"opening: {before * 1000:.1f} ms of CPU before, {after * 1000:.1f} after")
    return found_now


def line(number: int, one: Reading) -> str:
    """A line of the table."""
    return (
        f"{number:6} {one.memory / MEGABYTE:9.1f} {one.handles:8} {one.threads:8} {one.opening * 1000:11.1f}"
        f" {one.database / MEGABYTE:9.2f} {one.local / 1024:9.0f} {one.backups:8} {one.objects:8}"
    )


HEAD = "restart memory MB  handles  threads opening ms  desk MB  local kB  backups  objects"


def main() -> int:
    """The whole week."""
    asked = argparse.ArgumentParser(description=__doc__)
    for name, usual in (("actions", 50_000), ("restarts", 500), ("windows", 50)):
        asked.add_argument(f"--{name}", type=int, default=usual)
    options = asked.parse_args()
    readings: list[Reading] = []
    with tempfile.TemporaryDirectory() as room:
        week, keys = Week(Path(room)), Path(room) / "keys.json"
        print(HEAD, flush=True)
        for number in range(1, options.restarts + 1):
            readings.append(week.restart(options.actions // options.restarts))
            if number == 1 or number % max(1, options.restarts // 20) == 0:
                print(line(number, readings[-1]), flush=True)
            if options.windows and number % max(1, options.restarts // options.windows) == 0:
                write_key(keys, str(desk_id(week.desk)), week.key)
                print(start_window(week.desk, keys).in_words(), flush=True)
        sound = week.check()
    wrong = growing(readings) + ([] if sound else ["the desk is not sound"])
    print("\n".join(wrong) or "nothing grows; the desk is sound")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
