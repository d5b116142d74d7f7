"""What the tests of the outbox share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tickets.desks import open_desk
from tests.tickets.outbox_world import World


@pytest.fixture(scope="session")
def new_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a desk that lies ready to be copied."""
    folder = tmp_path_factory.mktemp("new") / "desk"
    open_desk(folder).close()
    return folder


@pytest.fixture
def world(tmp_path: Path, new_desk: Path) -> Iterator[World]:
    """A desk and a helpdesk far away."""
    made = World(tmp_path / "world", new_desk)
    yield made
    made.close()
