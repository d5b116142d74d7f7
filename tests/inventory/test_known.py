"""What other rooms ask of the inventory: what stands in a room, and who has a badge."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.inventory.records import RECORDS, Device, Person, Room
from app.inventory.service.known import SchoolDirectory
from app.store.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A library with devices in every state, and people with numbers."""
    opened = Desk.open(tmp_path / "desk", bytes(32), RECORDS, who="Marisol Rivera", clock=lambda: datetime(2026, 11, 21, tzinfo=UTC))
    with opened.edit("Begun") as edit:
        room = edit.create(Room, {"name": "Library"}, "library")
        for status in ("Deployed", "In stock", "", "In repair", "Missing", "On loan", "Disposed"):
            edit.create(Device, {"tag": f"A {status}", "category": "Chromebook", "room": room, "status": status or None})
        edit.create(Device, {"tag": "B", "category": "Printer", "room": room, "status": "Deployed"})
        edit.create(Device, {"tag": "C", "category": "Printer", "status": "Deployed"})
        edit.create(
            Person, {"name": "Amara Okafor", "employee_number": "0070111", "email": "a.okafor@parkview.example", "active": True}, "p1"
        )
        edit.create(Person, {"name": "David Chen", "employee_number": "555", "active": True}, "p2")
        edit.create(Person, {"name": "Twin", "employee_number": "0555", "active": True}, "p3")
        edit.create(Person, {"name": "Left", "employee_number": "777", "active": False}, "p4")
        edit.create(Person, {"name": "No number", "active": True}, "p5")
    yield opened
    opened.close()


def test_a_room_s_devices_are_counted_by_category_if_they_can_be_used(desk: Desk) -> None:
    directory = SchoolDirectory(desk)
    assert directory.counts_in("library") == {"Chromebook": 3, "Printer": 1}
    assert directory.counts_in("nowhere") == {}


@pytest.mark.parametrize(
    ("code", "person"),
    [
        *(("70111", "p1"), (" 0070111\n", "p1"), ("A.Okafor@Parkview.example", "p1"), ("0", ""), ("", "")),
        *(("555", "p2"), ("0555", "p3"), ("00555", ""), ("777", ""), ("12", "")),
    ],
)
def test_a_badge_names_one_person_who_works_here_or_nobody(desk: Desk, code: str, person: str) -> None:
    found = SchoolDirectory(desk).badge(code)
    assert (found.id if found is not None else "") == person
