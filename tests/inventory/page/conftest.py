"""A page in a window, on a desk with a few devices."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.ui.theme import ThemeState
from tests.inventory.desks import open_inventory
from tests.inventory.page.around import Around


def fill(service: InventoryService, count: int = 30) -> list[str]:
    """Two rooms, a person and ``count`` Chromebooks; returns the ids in the order of their tags."""
    room = service.rooms.add({"name": "Room 114", "kind": "Classroom"})
    service.rooms.add({"name": "Library"})
    person = service.people.add({"name": "T. Nguyễn", "email": "t.nguyen@parkview.example"})
    return [
        service.devices.add(
            {
                "tag": f"PV-{number:04}",
                "serial": f"5NX0R{number:04}",
                "model": "Lenovo 300e Gen 3",
                "category": "Chromebook",
                "status": "Deployed",
                "room": room if number % 3 else None,
                "slot": "Cart B" if number % 3 else None,
                "person": None if number % 3 else person,
            }
        )
        for number in range(1, count + 1)
    ]


@pytest.fixture(scope="session")
def filled_desk(tmp_path_factory: pytest.TempPathFactory, district: District) -> Path:
    """A desk with thirty devices, made once; copy it."""
    folder = tmp_path_factory.mktemp("devices") / "desk"
    service = open_inventory(folder, district)
    fill(service)
    service.desk.close()
    return folder


@pytest.fixture
def inventory(tmp_path: Path, district: District, filled_desk: Path) -> Iterator[InventoryService]:
    """An inventory with thirty devices."""
    shutil.copytree(filled_desk, tmp_path / "desk")
    service = open_inventory(tmp_path / "desk", district)
    yield service
    service.desk.close()


@pytest.fixture
def around(qtbot: QtBot, inventory: InventoryService, theme: ThemeState) -> Iterator[Around]:
    """The page in front, with thirty devices."""
    made = Around(inventory, theme)
    window = QMainWindow()
    qtbot.addWidget(window, before_close_func=lambda _window: made.close())
    window.setCentralWidget(made.page)
    window.resize(1064, 724)
    with qtbot.waitExposed(window):
        window.show()
    made.settle()
    made.page.opened()
    yield made
    assert made.bugs == []
