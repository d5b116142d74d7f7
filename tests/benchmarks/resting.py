"""What a program costs that stands open and is not touched: processor time, and how often it wakes the machine."""

import subprocess
import tempfile
import time
from pathlib import Path

import psutil

from tests.benchmarks.entry import Measured, ordinary_environment
from tests.benchmarks.prepared import ROOT, prepared_desk
from tests.benchmarks.starting import FROM_SOURCE, PATIENCE, marks_of

SETTLING = 300.0
"""Seconds that what a start puts off (reading the list, the index of the search) may take at most."""
BUSY_PERCENT, QUIET_SECONDS = 2.0, 6.0
WATCHED = 30.0
MOST_PERCENT, MOST_WAKINGS = 0.5, 1.0


def measure_idle(runs: int) -> list[Measured]:
    """Both figures, once, over half a minute. Today is shown: in a field with the focus Qt lets the caret blink, twice a second."""
    del runs
    desk = prepared_desk()
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        environment = {**ordinary_environment(), **desk.environment(), "LIAISON_DESK_TRACE": str(trace)}
        command = [*FROM_SOURCE, "--desk", str(desk.folder), "--page", "today"]
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        try:
            deadline = time.monotonic() + PATIENCE
            while "opened" not in marks_of(trace):
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError("the program did not open its desk")
                time.sleep(0.1)
            watched = psutil.Process(process.pid)
            settled = time.monotonic() + SETTLING
            while watched.cpu_percent(interval=QUIET_SECONDS) > BUSY_PERCENT and time.monotonic() < settled:
                pass
            worked, woken = sum(watched.cpu_times()[:2]), watched.num_ctx_switches().voluntary
            time.sleep(WATCHED)
            worked, woken = sum(watched.cpu_times()[:2]) - worked, watched.num_ctx_switches().voluntary - woken
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)
    return [
        Measured("idle_processor", 100 * worked / WATCHED, "%", None, MOST_PERCENT, "user and system, of one processor"),
        Measured("idle_wakings", woken / WATCHED, "/s", None, MOST_WAKINGS, "of the GUI thread"),
    ]
