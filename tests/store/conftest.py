"""Desks that are closed when their test ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.store.desk import Desk
from tests.store.desks import add, open_desk
from tests.store.spaces import School


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new desk."""
    desk = open_desk(tmp_path / "desk")
    yield desk
    desk.close()


@pytest.fixture
def new_desk(tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    """Makes desks of different people."""
    desks: list[Desk] = []

    def make(who: str) -> Desk:
        desks.append(open_desk(tmp_path / who, who))
        return desks[-1]

    yield make
    for one in desks:
        one.close()


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    """A school; Ann founded it after she had worked alone."""
    school = School(tmp_path)
    ann = school.open("Ann")
    add(ann, tag="before")
    school.recovery = ann.space.found()
    yield school
    school.close()
