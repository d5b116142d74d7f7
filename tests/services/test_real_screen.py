"""The program on a real X screen: Qt finds its libraries there, and a person sees a window with its name."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60

pytestmark = [
    pytest.mark.services,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X belongs to Linux"),
]


def test_window_appears(screen: str, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    trace.touch()
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LIAISON_DESK_TRACE": str(trace)}
    watcher = subprocess.Popen(["tail", "-f", str(trace)], stdout=subprocess.PIPE, text=True)
    program = subprocess.Popen([sys.executable, "-m", "app", "--desk", str(tmp_path / "desk")], cwd=ROOT, env=environment)
    try:
        assert watcher.stdout is not None
        assert any('"shown"' in line for line in iter(watcher.stdout.readline, ""))
        tree = subprocess.run(["xwininfo", "-root", "-tree", "-display", screen], capture_output=True, text=True, check=True).stdout
        assert "Liaison Desk" in tree
        assert program.poll() is None
    finally:
        for process in (program, watcher):
            process.terminate()
            process.wait(timeout=PATIENCE)
