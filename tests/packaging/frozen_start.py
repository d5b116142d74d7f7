"""What is looked at in a built program: ``python -m tests.packaging.frozen_start PROGRAM``, called by ``dev.py build``.

Its size part by part, how fast its window appears beside an empty window that PyInstaller packed by itself, its bill of parts, and on Linux
the package that installs it. Times are told, not judged: the computer may be busy.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.inventory.records import RECORDS, Device, Room
from app.shell.about.bill import FILE, read_bill
from app.store.desk import Desk
from app.store.folder import desk_id
from tests.benchmarks import school
from tests.benchmarks.prepared import KEY, PreparedDesk
from tests.keyrings import write_key
from tests.packaging.deb import make_deb
from tests.packaging.sizes import grown_too_far, sizes, table
from tests.packaging.system_libraries import not_looked_at
from tests.packaging.windows_installer import compiler, make_installer

ROOT = Path(__file__).resolve().parents[2]
EMPTY = ROOT / "build" / "build_installer" / ("EmptyWindow.exe" if os.name == "nt" else "EmptyWindow")
STARTS = 5
PATIENCE = 60.0
MOST = 2.0
"""How many times as long as the empty window the program's first window may take."""


@dataclass(frozen=True)
class Start:
    """One start: seconds until the window was there, and seconds of the processor until then (0 where nobody counts them)."""

    seconds: float
    worked: float


def median(starts: Sequence[Start]) -> Start:
    """The middle of several starts."""
    return Start(statistics.median(start.seconds for start in starts), statistics.median(start.worked for start in starts))


def marks_of(trace: Path) -> dict[str, dict[str, float]]:
    """How far the program has come, as its trace tells: milestone → what stands there."""
    lines = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    return {str(mark["mark"]): mark for mark in map(json.loads, lines)}


def start_once(program: Path, desk: Path, awaited: str, environment: Mapping[str, str], *, until: str = "") -> Start:
    """The program's start up to the milestone ``awaited``; it goes on until it has come to ``until`` too."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        began = time.time()
        command: list[str | Path] = [program, "--desk", desk, "--page", "inventory"]
        process = subprocess.Popen(command, env={**os.environ, **environment, "LIAISON_DESK_TRACE": str(trace)}, stderr=subprocess.DEVNULL)
        try:
            while not {awaited, until or awaited} <= (marks := marks_of(trace)).keys():
                if process.poll() is not None or time.time() > began + PATIENCE:
                    sys.exit(f"The built program came as far as {list(marks)} and no further.")
                time.sleep(0.01)
            return Start(marks[awaited]["seconds"] - began, marks[awaited]["worked"])
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def empty_once(program: Path) -> Start:
    """The empty window's start up to its painting."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "painted"
        began, before = time.time(), os.times()
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([program, result], env=environment, check=True, timeout=PATIENCE, stderr=subprocess.DEVNULL)
        after = os.times()
        worked = after.children_user + after.children_system - before.children_user - before.children_system
        return Start(float(result.read_text(encoding="ascii")) - began, worked)


def small_desk(folder: Path) -> PreparedDesk:
    """A desk with some rooms and devices, and its key where a process of its own finds it."""
    desk = Desk.open(folder / "desk", KEY, RECORDS, who="Marisol Rivera")
    with desk.edit("Rooms added") as edit:
        rooms = edit.create_many(Room, school.rooms(20))
    with desk.edit("Devices added") as edit:
        edit.create_many(Device, school.devices(500, rooms))
    desk.close()
    identity = desk_id(folder / "desk")
    assert identity is not None
    write_key(folder / "keyring.json", identity, KEY)
    return PreparedDesk(folder / "desk", folder / "keyring.json")


def beside_the_empty_window(program: Path) -> str:
    """The program's starts and those of the empty window, taking turns; the empty one stands on hard links to the same libraries."""
    with tempfile.TemporaryDirectory(dir=program.parents[2] / "build") as folder:
        empty = Path(folder) / EMPTY.name
        shutil.copy2(EMPTY, empty)
        shutil.copytree(program.parent / "_internal", Path(folder) / "_internal", copy_function=os.link, symlinks=True)
        desk = small_desk(Path(folder))
        start_once(program, desk.folder, "painted", desk.environment(), until="kept")
        empty_once(empty)
        first, daily, bare = [], [], []
        for number in range(STARTS):
            first.append(start_once(program, Path(folder) / f"new{number}", "shown", {"QT_QPA_PLATFORM": "offscreen"}))
            daily.append(start_once(program, desk.folder, "painted", desk.environment()))
            bare.append(empty_once(empty))
    bound = median(bare)
    told = [f"{words} {_against(median(starts), bound)}" for words, starts in (("inventory painted", daily), ("first start asks", first))]
    return (
        f"An empty window that PyInstaller packed by itself is painted after {bound.seconds:.2f} s ({bound.worked:.2f} s of work).\n"
        + "\n".join(told)
    )


def _against(ours: Start, bound: Start) -> str:
    verdict = "" if ours.seconds <= MOST * bound.seconds else f"; MISSED, {MOST:g} × is the most"
    work = f", {ours.worked:.2f} s of work: {ours.worked / bound.worked:.2f} ×" if bound.worked else ""
    return f"after {ours.seconds:.2f} s: {ours.seconds / bound.seconds:.2f} ×{work}{verdict}"


def packages(program: Path) -> list[Path]:
    """What installs the program on this system, made as far as its tools are here."""
    folder, into = program.parent, program.parent.parent
    if sys.platform == "win32":
        return [make_installer(folder, into)] if compiler() else []
    if sys.platform == "darwin":
        image = into / "LiaisonDesk.dmg"
        command: list[str | Path] = [
            "hdiutil",
            "create",
            "-ov",
            "-quiet",
            "-volname",
            "Liaison Desk",
            "-srcfolder",
            into / "Liaison Desk.app",
            image,
        ]
        subprocess.run(command, check=True)
        return [image]
    return [checked(make_deb(folder, into))] if shutil.which("dpkg-deb") else []


def checked(package: Path) -> Path:
    """The package, after it was unpacked and what it installs has checked itself."""
    with tempfile.TemporaryDirectory(dir=package.parent) as root:
        subprocess.run(["dpkg-deb", "--extract", package, root], check=True)
        program = Path(root) / "usr" / "bin" / "liaison-desk"
        done = subprocess.run(
            [program, "--self-check"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False
        )
    if done.returncode:
        sys.exit(f"The installed program's check of itself failed:\n{done.stdout}{done.stderr}")
    return package


def main() -> None:
    """Look at the program that the command line names; leave with a sentence where it is not as it should be."""
    program = Path(sys.argv[1]).resolve()
    found = sizes(program.parent)
    print(f"{program.parent}:\n{table(found)}", flush=True)
    parts = read_bill(json.loads((program.parent / "_internal" / "resources" / FILE).read_text(encoding="utf-8")))
    shutil.copy2(program.parent / "_internal" / "resources" / FILE, program.parent.parent / FILE)
    print(f"{len(parts)} parts stand in {program.parent.parent / FILE}", flush=True)
    unread = not_looked_at(parts)
    if unread:
        print(f"Libraries whose licence nobody has read: {', '.join(unread)}")
    print(beside_the_empty_window(program), flush=True)
    made = packages(program)
    if not made:
        print("No package was made: the tools for it are not here (docs/installing.md).")
    for package in made:
        print(f"Package: {package} ({package.stat().st_size / 1e6:.0f} MB)", flush=True)
    if sentence := grown_too_far(found, sys.platform):
        sys.exit(sentence)


if __name__ == "__main__":
    main()
