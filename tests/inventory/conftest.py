"""Real desks with an inventory, closed when their test ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from tests.inventory.desks import open_inventory


@pytest.fixture(scope="session")
def district() -> District:
    """The district's words as they are shipped."""
    return District.load()


@pytest.fixture
def inventory(tmp_path: Path, district: District) -> Iterator[InventoryService]:
    """An inventory on a new desk."""
    service = open_inventory(tmp_path / "desk", district)
    yield service
    service.desk.close()


@pytest.fixture
def new_inventory(tmp_path: Path, district: District) -> Iterator[Callable[[str], InventoryService]]:
    """Makes inventories of different people, each on a desk of their own."""
    made: list[InventoryService] = []

    def make(who: str) -> InventoryService:
        made.append(open_inventory(tmp_path / who, district, who))
        return made[-1]

    yield make
    for one in made:
        one.desk.close()
