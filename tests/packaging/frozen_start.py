"""How large the built program is and how fast its window appears: ``python -m tests.packaging.frozen_start PROGRAM``."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTS = 5
PATIENCE = 60.0


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


def main() -> None:
    """Print the size and the starts of the program that the command line names."""
    program = Path(sys.argv[1])
    size = sum(file.stat().st_size for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink())
    starts = [start_once(program) for _ in range(STARTS)]
    print(f"{program.parent}: {size / 1e6:.0f} MB")
    print("Window after " + ", ".join(f"{seconds:.2f}" for seconds in starts) + f" s; median {statistics.median(starts):.2f} s")


if __name__ == "__main__":
    main()
