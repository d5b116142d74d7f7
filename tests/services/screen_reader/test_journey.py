"""The program through the system's accessibility tree alone: no key, no click, no look at the screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).resolve().parents[3]
READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 60

pytestmark = [
    pytest.mark.services,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI belongs to Linux"),
]


@pytest.fixture
def session(screen: str) -> Iterator[dict[str, str]]:
    """The environment of a session of its own, with a screen, a message bus and the accessibility tree."""
    assert shutil.which("dbus-daemon"), "dev.py test --services installs it"
    with TemporaryDirectory(prefix="session-") as run:  # short: sockets lie in it
        environment = {**os.environ, "DISPLAY": screen, "HOME": run, "XDG_RUNTIME_DIR": run}
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert bus.stdout is not None
        yield {**environment, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        bus.terminate()
        bus.wait(timeout=PATIENCE)


def test_a_device_is_changed_and_changed_back_by_who_sees_nothing(session: dict[str, str], tmp_path: Path) -> None:
    environment = {
        **session,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring",
        "LIAISON_TEST_KEYRING": str(tmp_path / "keyring.json"),
    }
    program = subprocess.Popen([sys.executable, "-m", "app", "--desk", str(tmp_path / "desk")], cwd=ROOT, env=environment)
    try:
        read = subprocess.run([SYSTEM_PYTHON, "-W", "ignore", str(READER)], env=session, capture_output=True, text=True, check=False)
        told = read.stdout.splitlines()
        assert read.returncode == 0, f"{read.stdout}{read.stderr}"
        assert told[-1] == "The journey is done."
        assert "The program says: PV-00101 moved to C-17." in told
        assert program.poll() is None
    finally:
        program.terminate()
        program.wait(timeout=PATIENCE)
