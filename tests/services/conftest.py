"""What the tests with a real screen share."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

PATIENCE = 60
collect_ignore_glob = ["*"] if os.name == "nt" else []
"""The servers run on Linux, and what starts them asks for parts of Python that Windows has not, as soon as it is read."""


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of an X display of its own."""
    assert shutil.which("Xvfb"), "dev.py test --services installs it"
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        yield f":{answer.readline().strip()}"
    server.terminate()
    server.wait(timeout=PATIENCE)
