"""Troubleshooting on a real desk, closed when the test ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.troubleshooting.service import TroubleshootingService
from tests.troubleshooting.desks import Clock, Tickets, open_service


@pytest.fixture
def clock() -> Clock:
    """A clock that stands until it is moved."""
    return Clock()


@pytest.fixture
def tickets() -> Tickets:
    """Where tickets are begun."""
    return Tickets()


@pytest.fixture
def service(tmp_path: Path, clock: Clock) -> Iterator[TroubleshootingService]:
    """Troubleshooting on a new desk."""
    made = open_service(tmp_path, clock)
    yield made
    made.desk.close()
