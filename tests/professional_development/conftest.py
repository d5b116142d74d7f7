"""An empty desk, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.professional_development.school import Room


@pytest.fixture(scope="session")
def empty_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a desk in which nothing was done."""
    folder = tmp_path_factory.mktemp("pd") / "desk"
    Room(folder).close()
    return folder


@pytest.fixture
def room(empty_desk: Path, tmp_path: Path) -> Iterator[Room]:
    """The sessions of a fresh desk."""
    shutil.copytree(empty_desk, tmp_path / "desk")
    made = Room(tmp_path / "desk")
    yield made
    made.close()
