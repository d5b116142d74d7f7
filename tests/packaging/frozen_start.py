"""What is looked at in a built program: ``python -m tests.packaging.frozen_start PROGRAM``, called by ``dev.py build``.

Its size part by part, how fast its window appears beside an empty window packed the same way, its bill of parts, and on Linux
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
from pathlib import Path

from app.shell.about.bill import FILE, read_bill
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


def shown_at(trace: Path) -> float | None:
    """When the program's first window was on the screen, as its trace tells; None until then."""
    marks = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()] if trace.exists() else []
    return next((float(mark["seconds"]) for mark in marks if mark["mark"] == "shown"), None)


def start_once(program: Path) -> float:
    """Seconds from the start of the process to its first window, on a computer that has no desk yet."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LIAISON_DESK_TRACE": str(trace)}
        began = time.time()
        process = subprocess.Popen([program, "--desk", str(Path(folder) / "desk")], env=environment)
        try:
            while (shown := shown_at(trace)) is None:
                if process.poll() is not None or time.time() > began + PATIENCE:
                    sys.exit("The built program did not show a window.")
                time.sleep(0.01)
            return shown - began
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def empty_once(program: Path) -> float:
    """Seconds from the start of the process to the painted empty window."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "painted"
        began = time.time()
        subprocess.run([program, result], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True, timeout=PATIENCE)
        return float(result.read_text(encoding="ascii")) - began


def beside_the_empty_window(program: Path) -> str:
    """The program's starts and those of the empty window, taking turns; the empty one stands on hard links to the same libraries."""
    with tempfile.TemporaryDirectory(dir=program.parents[2] / "build") as folder:
        empty = Path(folder) / EMPTY.name
        shutil.copy2(EMPTY, empty)
        shutil.copytree(program.parent / "_internal", Path(folder) / "_internal", copy_function=os.link, symlinks=True)
        empty_once(empty)
        pairs = [(start_once(program), empty_once(empty)) for _ in range(STARTS)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    verdict = "" if ours <= MOST * bare else f"; MISSED, {MOST:g} × is the most"
    return f"Window after {ours:.2f} s, an empty window packed the same way after {bare:.2f} s: {ours / bare:.2f} ×{verdict}"


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
