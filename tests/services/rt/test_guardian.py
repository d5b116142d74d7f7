"""A server ends with the last who needs it, also when that one is killed."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 30.0
_NEEDS = """
import subprocess, sys, time
from tests.services.rt.guardian import hold
hold(sys.argv[1])
server = [sys.executable, "-c", "import os, time; print(os.getpid(), flush=True); time.sleep(600)"]
subprocess.Popen([sys.executable, "-m", "tests.services.rt.guardian", sys.argv[1], *server], start_new_session=True)
time.sleep(600)
"""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Request Tracker comes from Debian")


def is_there(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_killed_without_a_warning_it_leaves_no_server(tmp_path: Path) -> None:
    needing = subprocess.Popen([sys.executable, "-c", _NEEDS, str(tmp_path / "needed")], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert needing.stdout is not None
    server = int(needing.stdout.readline())
    try:
        assert is_there(server)
    finally:
        needing.kill()
        needing.wait(timeout=PATIENCE)
    ends = time.monotonic() + PATIENCE
    while is_there(server) and time.monotonic() < ends:
        os.sched_yield()
        time.sleep(0.05)
    assert not is_there(server)
