"""What the tests of the outbox share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tickets.desks import open_desk
from tests.tickets.outbox_world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A desk and a helpdesk far away."""
    open_desk(tmp_path / "template").close()
    made = World(tmp_path / "world", tmp_path / "template")
    yield made
    made.close()
