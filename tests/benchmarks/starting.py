"""From the command to the painted inventory of 100,000 devices, and the memory that it takes."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

from tests.benchmarks.entry import Measured, interleaved, ordinary_environment
from tests.benchmarks.prepared import ROOT, PreparedDesk, prepared_desk

FROM_SOURCE = (sys.executable, "-m", "app")
FROZEN = ROOT / "dist" / "LiaisonDesk" / ("LiaisonDesk.exe" if os.name == "nt" else "LiaisonDesk")
PATIENCE = 60.0
BUSY_PERCENT = 10.0
OPEN_LIMIT = 7.0
"""For what is opened behind the painted list nothing is promised; it shall not become slower."""


def marks_of(trace: Path) -> dict[str, float]:
    """When the program came how far, as its trace tells: milestone → time."""
    lines = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    return {str(mark["mark"]): float(mark["seconds"]) for mark in map(json.loads, lines)}


def command_for(program: Sequence[str | Path], desk: PreparedDesk) -> list[str]:
    """The command that opens the inventory of ``desk``."""
    return [*map(str, program), "--desk", str(desk.folder), "--page", "inventory"]


@contextmanager
def started(
    program: Sequence[str | Path], desk: PreparedDesk, *marks_awaited: str
) -> Iterator[tuple[subprocess.Popen[bytes], float, float]]:
    """The running program, the seconds from its start to the painted inventory, and to the open desk; it is ended afterwards.

    What is painted is the list itself with the rows at its top: it scrolls, takes clicks and letters. Behind it the desk is opened.
    With ``marks_awaited`` the program goes on until it has come that far too.
    """
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        environment = {**ordinary_environment(), **desk.environment(), "LIAISON_DESK_TRACE": str(trace)}
        began = time.time()
        process = subprocess.Popen(command_for(program, desk), cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        try:
            while not {"painted", "opened", *marks_awaited} <= (marks := marks_of(trace)).keys():
                if process.poll() is not None or time.time() > began + PATIENCE:
                    raise RuntimeError(f"the program did not paint its inventory and open its desk; it came as far as {list(marks)}")
                time.sleep(0.01)
            yield process, marks["painted"] - began, marks["opened"] - began
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def starts(program: Sequence[str | Path], runs: int, prefix: str = "") -> list[Measured]:
    """Both figures of ``program``'s start against an empty window with a table, all three in each round."""
    desk = prepared_desk()
    opened: list[float] = []

    def once() -> float:
        with started(program, desk) as (_, painted, whole):
            opened.append(whole)
            return painted

    with started(program, desk, "kept"):  # keeps the rows at the top, compiles modules, warms the file system's cache
        pass
    empty_once()
    painted, bound = interleaved(max(runs, 3), once, empty_once)
    usable = "the list itself with real rows: it scrolls, takes clicks and letters"
    return [
        Measured(f"{prefix}start_to_painted_inventory", painted, "s", bound, 3.0, usable),
        Measured(
            f"{prefix}start_to_open_desk", statistics.median(opened), "s", bound, OPEN_LIMIT, "editing, all rows, search, other rooms"
        ),
    ]


def empty_once() -> float:
    """Seconds from the start of the process to the painted empty window."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "painted"
        began = time.time()
        command = [sys.executable, str(ROOT / "tests" / "benchmarks" / "empty_window.py"), str(result)]
        subprocess.run(
            command, env={**ordinary_environment(), "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.DEVNULL, check=True, timeout=PATIENCE
        )
        return float(result.read_text(encoding="ascii")) - began


def measure_start(runs: int) -> list[Measured]:
    """The start from source."""
    return starts(FROM_SOURCE, runs)


def memory_once(desk: PreparedDesk) -> float:
    """Resident memory in MB, once all rows are read and in order: when the program has rested for two seconds."""
    with started(FROM_SOURCE, desk) as (process, _, _):
        watched = psutil.Process(process.pid)
        deadline = time.monotonic() + PATIENCE
        while watched.cpu_percent(interval=2.0) > BUSY_PERCENT and time.monotonic() < deadline:
            pass
        return float(watched.memory_info().rss) / 1e6


def measure_memory(runs: int) -> Measured:
    """Resident memory with the inventory of 100,000 devices open."""
    desk = prepared_desk()
    (value,) = interleaved(min(runs, 3), lambda: memory_once(desk))
    return Measured("memory_with_inventory_open", value, "MB", None, 300.0)


def measure_frozen_start(runs: int) -> list[Measured]:
    """The built program's start; nothing where it has not been built."""
    if not FROZEN.exists():
        print("  frozen_start: build the program first (dev.py build)", file=sys.stderr)
        return []
    return starts([FROZEN], runs, "frozen_")
