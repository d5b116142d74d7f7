"""From the command to the painted inventory of 100,000 devices, and the memory that it takes."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

from tests.benchmarks.entry import Measured, interleaved
from tests.benchmarks.prepared import ROOT, PreparedDesk, prepared_desk

FROM_SOURCE = (sys.executable, "-m", "app")
FROZEN = ROOT / "dist" / "LiaisonDesk" / ("LiaisonDesk.exe" if os.name == "nt" else "LiaisonDesk")
PATIENCE = 60.0


def ordinary_environment() -> dict[str, str]:
    """The environment as a person has it: Python keeps what it has compiled for the next start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def painted_at(trace: Path) -> float | None:
    """When the table was painted, as the program's trace tells; None until then."""
    marks = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()] if trace.exists() else []
    return next((float(mark["seconds"]) for mark in marks if mark["mark"] == "painted"), None)


def command_for(program: Sequence[str | Path], desk: PreparedDesk) -> list[str]:
    """The command that opens the inventory of ``desk``."""
    return [*map(str, program), "--desk", str(desk.folder), "--page", "inventory"]


@contextmanager
def painted_program(program: Sequence[str | Path], desk: PreparedDesk) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """The running program once its inventory is painted, and the seconds from its start to that; it is ended afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        environment = {**ordinary_environment(), **desk.environment(), "LIAISON_DESK_TRACE": str(trace)}
        began = time.time()
        process = subprocess.Popen(command_for(program, desk), cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        try:
            while (painted := painted_at(trace)) is None:
                if process.poll() is not None or time.time() > began + PATIENCE:
                    raise RuntimeError("the program did not paint its inventory")
                time.sleep(0.01)
            yield process, painted - began
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def start_once(program: Sequence[str | Path], desk: PreparedDesk) -> float:
    """Seconds from the start of the process to the painted inventory."""
    with painted_program(program, desk) as (_, taken):
        return taken


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


def measure_start(runs: int) -> Measured:
    """Start to painted inventory, against an empty window with a table."""
    desk = prepared_desk()
    start_once(FROM_SOURCE, desk)  # compiles and warms the file system's cache
    empty_once()
    value, bound = interleaved(max(runs, 3), lambda: start_once(FROM_SOURCE, desk), empty_once)
    return Measured("start_to_painted_inventory", value, "s", bound, 3.0)


def memory_once(desk: PreparedDesk) -> float:
    """Resident memory in MB, once all rows are there (five seconds after the inventory was painted)."""
    with painted_program(FROM_SOURCE, desk) as (process, _):
        time.sleep(5.0)
        return float(psutil.Process(process.pid).memory_info().rss) / 1e6


def measure_memory(runs: int) -> Measured:
    """Resident memory with the inventory of 100,000 devices open."""
    desk = prepared_desk()
    (value,) = interleaved(min(runs, 3), lambda: memory_once(desk))
    return Measured("memory_with_inventory_open", value, "MB", None, 300.0)


def measure_frozen_start(runs: int) -> list[Measured]:
    """The built program's start to painted inventory; nothing where it has not been built."""
    if not FROZEN.exists():
        print("  frozen start: build the program first (dev.py build)", file=sys.stderr)
        return []
    desk = prepared_desk()
    start_once([FROZEN], desk)
    value, bound = interleaved(max(runs, 3), lambda: start_once([FROZEN], desk), empty_once)
    return [Measured("frozen_start_to_painted_inventory", value, "s", bound, 3.0)]
