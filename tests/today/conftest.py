"""A desk with nothing in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.improvement_plan.records import RECORDS
from app.store.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A fresh desk."""
    made = Desk.open(tmp_path / "desk", bytes(32), RECORDS, who="Marisol Rivera")
    yield made
    made.close()
