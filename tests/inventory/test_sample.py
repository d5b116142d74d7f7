"""The sample school."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.inventory.records import RECORDS
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.inventory.service.sample import load_sample, sample_steps
from app.paths import resource
from app.store.desk import Desk
from app.store.story import play_story
from tests.inventory.desks import KEY, everything
from tests.inventory.sample_school.make import SampleSchool

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> InventoryService:
    """The sample school on a desk of its own, closed with the tests."""
    folder = tmp_path_factory.mktemp("sample") / "desk"
    play_story(folder, KEY, RECORDS, sample_steps(), now=NOW)
    return InventoryService(Desk.open(folder, KEY, RECORDS), District.load())


def test_the_files_are_those_that_the_script_makes(tmp_path: Path) -> None:
    SampleSchool().write(tmp_path)
    for made in tmp_path.iterdir():
        assert made.read_bytes() == resource(f"sample_school/{made.name}").read_bytes(), made.name


def test_the_school_is_whole(school: InventoryService) -> None:
    assert school.table.count() == 2318
    assert (len(school.rooms.all()), len(school.people.all()), len(school.stock.all())) == (60, 80, 7)
    assert school.table.duplicates() == []
    names = {person.name for person in school.people.all()}
    assert {"Thảo Nguyễn", "Linnéa Ångström", "Арсен Коваленко", "محمد الهاشمي", "李小龍"} <= names
    statuses = {count.value for count in school.table.counts("status")}
    assert statuses == {"Deployed", "In stock", "On loan", "In repair", "Missing", "Awaiting disposal"}
    assert all(count.value in {choice.name for choice in school.district.choices("category")} for count in school.table.counts("category"))


def test_every_room_and_person_of_the_files_is_known(school: InventoryService) -> None:
    with resource("sample_school/rooms.csv").open(encoding="utf-8", newline="") as file:
        assert {row["name"] for row in csv.DictReader(file)} == {room.name for room in school.rooms.all()}


def test_the_pictures_devices_are_there(school: InventoryService) -> None:
    wanted = ("tag", "model", "serial", "where", "status")
    ids = [school.table.by_code(tag) or "" for tag in ("PV-04419", "PV-03122", "PV-02210", "PV-05003", "PV-01877", "PV-00951")]
    rows = sorted(row[1:] for part in school.table.rows(wanted, ids) for row in part)
    assert rows == [
        ("PV-00951", "HP LaserJet M507dn", "PHBLL4D09X", "Main office", "Deployed"),
        ("PV-01877", "Promethean ActivPanel 9", "B4L2009113", "Room 118", "Deployed"),
        ("PV-02210", "Epson BrightLink 695Wi", "WR7F83014", "Room 203", "Deployed"),
        ("PV-03122", "Acer Chromebook C733", "NXH8VAA0", "Library · Cart A", "On loan"),
        ("PV-04419", "Lenovo 300e Gen 3", "5NX0R2LB", "Room 114 · Cart B", "In repair"),
        ("PV-05003", "HP ProBook 450 G9", "5CD2451HXK", "Staff · Thảo Nguyễn", "Deployed"),
    ]


def test_its_history_was_lived_by_its_people_on_their_days(school: InventoryService) -> None:
    lines = school.facts.device_history(school.table.by_code("PV-04419") or "")
    assert [(line.who, line.label, (NOW - line.at) // timedelta(days=1)) for line in lines] == [
        ("Marisol Rivera", "PV-04419 set to In repair", 1),
        ("David Chen", "12 devices moved to Room 114", 9),
        ("Marisol Rivera", "Import “purchase-list.csv”: 1,786 changed", 92),
        ("Marisol Rivera", "Import “google-admin-aug.csv”: 1,786 new", 95),
    ]
    assert lines[1].words == "Room 112 → Room 114 · Cart A, slot 6 → Cart B, slot 6"
    assert school.desk.undo_label() == "PV-04419 set to In repair"
    assert len(school.desk.actions(50)) == 9


@pytest.mark.slow
def test_it_loads_on_an_open_desk_and_is_undone_step_by_step(inventory: InventoryService) -> None:
    load_sample(inventory.desk)
    assert inventory.table.count() == 2318
    while inventory.desk.undo() is not None:
        pass
    assert everything(inventory) == {}
