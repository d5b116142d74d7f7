"""A desk that still writes or reads something long, such as an import, while somebody goes on working."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from app.ui.jobs import Jobs
from tests.patience import PATIENCE


class Surroundings(Protocol):
    """What a page stands on in a test."""

    jobs: Jobs

    def settle(self) -> None:
        """Until nothing is under way."""


@contextmanager
def writing_long(around: Surroundings) -> Iterator[None]:
    """Whatever shall be written meanwhile waits until the end of the block; then all of it is done."""
    go = threading.Event()
    around.jobs.write(lambda _progress: go.wait(PATIENCE / 1000), title="Importing", owner=around.jobs)
    try:
        yield
    finally:
        go.set()
        around.settle()


@contextmanager
def reading_long(around: Surroundings) -> Iterator[None]:
    """Whatever shall be read meanwhile waits until the end of the block; then all of it is done."""
    go = threading.Event()
    for _ in range(around.jobs._read_lanes.maxThreadCount()):
        around.jobs.read(lambda _progress: go.wait(PATIENCE / 1000), title="Counting", owner=around.jobs)
    try:
        yield
    finally:
        go.set()
        around.settle()
