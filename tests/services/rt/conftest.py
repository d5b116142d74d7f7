"""One real Request Tracker for all tests here, and one of its own for those that put it back to yesterday."""

import fcntl
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.services.rt.tracker import PACKAGES, RealTracker, installed


@contextmanager
def alone(folder: Path) -> Iterator[Path]:
    """The folder that all processes of one test run share, for one of them at a time."""
    with (folder / "lock").open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder


@pytest.fixture(scope="session")
def tracker(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[RealTracker]:
    """The server that all share: the first process that needs it starts it, the last one to leave ends it."""
    if sys.platform != "linux":
        pytest.skip("Request Tracker comes from Debian")
    assert installed(), f"dev.py test --services installs {' '.join(PACKAGES)}"
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "request_tracker"
    shared.mkdir(exist_ok=True)
    with alone(shared):
        found = _join(shared)
    yield found
    with alone(shared):
        found.need_no_more()
        _leave(shared)


def _join(shared: Path) -> RealTracker:
    """The running server, started if need be."""
    facts = shared / "facts.json"
    tracker = RealTracker(shared)
    if facts.exists():
        told = json.loads(facts.read_text(encoding="utf-8"))
        tracker.port, tracker.address, tracker.tokens = told["port"], told["address"], told["tokens"]
        tracker.need()
    else:
        tracker.start()
        told = {"port": tracker.port, "address": tracker.address, "tokens": tracker.tokens, "pid": tracker.pid, "users": 0}
    facts.write_text(json.dumps({**told, "users": told["users"] + 1}), encoding="utf-8")
    return tracker


def _leave(shared: Path) -> None:
    """End the server when nobody is left."""
    facts = shared / "facts.json"
    told = json.loads(facts.read_text(encoding="utf-8"))
    facts.write_text(json.dumps({**told, "users": told["users"] - 1}), encoding="utf-8")
    if told["users"] == 1:
        facts.unlink()
        with suppress(ProcessLookupError):
            os.kill(told["pid"], signal.SIGTERM)


@pytest.fixture
def own_tracker(tracker: RealTracker, tmp_path: Path) -> Iterator[RealTracker]:
    """A server for one test alone."""
    own = RealTracker(tmp_path).start()
    yield own
    own.stop()
