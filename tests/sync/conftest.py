"""Schools whose desks are closed when their test ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.school import School


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    """A school without desks."""
    school = School(tmp_path / "desks")
    yield school
    school.close()


@pytest.fixture
def pair(school: School) -> School:
    """A school with Ann's desk, which founded it, and Bob's; both at rest."""
    school.found("ann")
    school.join("bob", "ann")
    school.rest()
    school.memory.asked.clear()
    return school
