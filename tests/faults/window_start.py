"""The whole program started on a desk, looked at and closed: ``python -m tests.faults.window_start DESK``, told as a line of JSON."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from app.main import make_application, make_parts
from app.shell.parts import Where
from app.shell.program import Program

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120_000


class Started(NamedTuple):
    """Seconds of CPU until all stood; then memory in bytes, open handles and threads."""

    seconds: float
    memory: int
    handles: int
    threads: int

    def in_words(self) -> str:
        """A line about it."""
        return f"window: {self.seconds:.2f} s of CPU to start, {self.memory >> 20} MB, {self.handles} handles, {self.threads} threads"


def start_window(desk: Path, keys: Path) -> Started:
    """Start it in a process of its own; ``keys`` is its keyring."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring",
        "LIAISON_TEST_KEYRING": str(keys),
    }
    command = [sys.executable, "-m", "tests.faults.window_start", str(desk)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    return Started(*json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """The process of its own."""
    program = Program(make_application(), make_parts(), Where(Path(sys.argv[1]), page="inventory"))
    program.start()
    ready = program.jobs.wait_idle(PATIENCE)
    if not ready or program.session is None or not program.session.desk.tables.open_now:
        sys.exit("The desk did not open.")
    took = time.process_time()
    memory = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    figures = [took, memory, len(list(Path("/proc/self/fd").iterdir())) - 1, len(list(Path("/proc/self/task").iterdir()))]
    program.window.may_close = lambda: True
    program.window.close()
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
