"""A crash leaves no memory on the disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows writes its dumps elsewhere", allow_module_level=True)
import resource

SECRET = "Qxperson Markovic"
ROOT = Path(__file__).resolve().parents[2]
CRASH = f"""
import os, sys
from app import main
if "--as-it-is" not in sys.argv:
    main.main(["--version"])
kept = "{SECRET}" * 1000
os.abort()
"""


def crashed(folder: Path, *arguments: str) -> list[Path]:
    """What a crash leaves in ``folder``, where any dump may be as large as it likes."""
    folder.mkdir()
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    program = subprocess.run(
        [sys.executable, "-c", CRASH, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
        capture_output=True,
        check=False,
    )
    assert program.returncode < 0
    return sorted(folder.iterdir())


def test_a_crash_writes_no_memory(tmp_path: Path) -> None:
    pattern = Path("/proc/sys/kernel/core_pattern")
    if not pattern.exists() or pattern.read_text().startswith(("|", "/")) or not crashed(tmp_path / "as it is", "--as-it-is"):
        pytest.skip("this system writes no dumps where a program runs")
    assert crashed(tmp_path / "private") == []


def test_no_program_is_asked_to_collect_a_dump(tmp_path: Path) -> None:
    told = "import resource; from app import main; main.main(['--version']); print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    done = subprocess.run(
        [sys.executable, "-c", told], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True
    )
    allowed = resource.getrlimit(resource.RLIMIT_CORE)[1]
    assert done.stdout.split()[-1] == ("1" if allowed else "0")
