"""All phases and faults of the table, and how a process of its own plays them: ``python -m tests.faults.every ROOM MOST PHASE…``.

That process has the failing disk in it. It tells each play as a line of JSON.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.store import passphrase
from tests.faults.failing_disk import ASLEEP, FAILING, FULL, HELD, KILLED, NO_RIGHT, PROTECTED, UNREADABLE, FailingDisk, Fault
from tests.faults.phases import files, opening, sharing, work
from tests.faults.phases.phase import Phase
from tests.faults.playing import Played, Stage, spread

ROOT = Path(__file__).resolve().parents[2]
FAULTS: tuple[Fault, ...] = (FULL, FAILING, UNREADABLE, PROTECTED, NO_RIGHT, HELD, KILLED, ASLEEP)
PHASES: tuple[Phase, ...] = (
    opening.FirstStart(), opening.FirstStartWithPassphrase(), opening.Opening(), opening.OpeningAfterCrash(),
    opening.UpdatingFrom1(), opening.UpdatingFrom2(), opening.UpdatingTables(),
    work.Editing(), work.Importing(), work.Undoing(), work.KeepingPicture(), work.Indexing(), work.RememberingSetting(),
    work.BackingUp(), work.Restoring(), work.SettingPassphrase(), work.Journalling(), *files.SAVED, files.ExportingAll(),
    *sharing.SHARED,
)  # fmt: skip


def play(room: Path, most: int, names: Sequence[str]) -> Iterator[Played]:
    """Every fault in every phase of these names (none: all), each at up to ``most`` calls."""
    disk = FailingDisk()
    for phase in PHASES:
        if names and phase.name not in names:
            continue
        stage = Stage(disk, phase, room)
        for fault in FAULTS:
            for at in spread(stage.calls(fault), most, f"{phase.name} {fault.name}"):
                yield stage.play(fault, at)


def played(library: Path, room: Path, most: int, names: Sequence[str] = ()) -> list[Played]:
    """The same, in a process that has the failing disk."""
    environment = {**os.environ, "LD_PRELOAD": str(library)}
    command = [sys.executable, "-m", "tests.faults.every", str(room), str(most), *names]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    return [Played.from_json(json.loads(line)) for line in done.stdout.splitlines()]


def main() -> None:
    """The process of its own."""
    room, most, *names = sys.argv[1:]
    passphrase._COST = 2
    for one in play(Path(room), int(most), names):
        print(json.dumps(one.to_json()), flush=True)


if __name__ == "__main__":
    main()
