"""The S3 service leaves nothing running, however the test that needed it ends; and it is a strict one."""

import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from app.sync.channels.choosing import store_for
from app.sync.channels.object_store import StoreTrouble, Why
from tests.services.s3 import radosgw
from tests.services.s3.bucket import PACKAGES, Gateway

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 30.0
_NEEDS = """
import time, trustme
from tests.services.s3.bucket import Gateway
service = Gateway(trustme.CA()).start()
print(service.folder, service.pid, flush=True)
time.sleep(600)
"""

pytestmark = [pytest.mark.services, pytest.mark.skipif(sys.platform != "linux", reason="this S3 service comes from Debian")]


def running(folder: str) -> list[str]:
    """The programs that live in a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().decode().split("\0")
        except OSError:
            continue
        found += [command[0]] if any(folder in part for part in command) else []
    return found


@pytest.mark.parametrize("whom", ["the test", "the guardian"])
def test_killed_without_a_warning_it_leaves_nothing_running(whom: str) -> None:
    assert radosgw.installed(), f"dev.py test --services installs {' '.join(PACKAGES)}"
    needing = subprocess.Popen([sys.executable, "-c", _NEEDS], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert needing.stdout is not None
    folder, _, guardian = needing.stdout.readline().strip().rpartition(" ")
    try:
        assert {"radosgw", "ceph-mon", "ceph-osd"} <= set(running(folder))
        if whom == "the guardian":
            os.kill(int(guardian), signal.SIGKILL)
    finally:
        needing.kill()
        needing.wait(timeout=PATIENCE)
    ends = time.monotonic() + PATIENCE
    while running(folder) and time.monotonic() < ends:
        time.sleep(0.05)
    assert running(folder) == []
    shutil.rmtree(folder)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(("hours", "words"), [(-3, "about 3 hours behind that of the S3 service"), (26, "about 26 hours ahead of")])
def test_a_clock_that_is_hours_off_is_refused_and_explained(gateway: Gateway, hours: int, words: str) -> None:
    store = store_for(gateway.bucket.address, gateway.bucket.secret.encode())
    with time_machine.travel(datetime.now(UTC) + timedelta(hours=hours)), pytest.raises(StoreTrouble) as raised:
        store.list("log/")
    assert raised.value.why is Why.CLOCK
    assert words in raised.value.what
