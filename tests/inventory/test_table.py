"""Reading many devices, and one."""

from datetime import date

import pytest

from app.inventory.records import Device, Room
from app.inventory.service import InventoryService
from tests.inventory.desks import devices, plan, sheet


@pytest.fixture
def stocked(inventory: InventoryService) -> InventoryService:
    room = inventory.rooms.add({"name": "Room 114", "kind": "Classroom", "notes": "No outlet."})
    person = inventory.people.add({"name": "Amara Okafor", "room": room})
    add = inventory.devices.add
    add({"tag": "PV-1", "serial": "A1", "status": "Deployed", "room": room, "slot": "Cart B, slot 6", "model": "Dell Chromebook 11 (3120)"})
    add({"tag": "PV-2", "serial": "B2", "status": "In repair", "person": person, "cost": 100, "category": "Laptop"})
    add({"serial": "C 3", "status": "Deployed", "updates_end": "2040-01"})
    return inventory


def test_rows_come_with_names_and_ids_in_chunks(stocked: InventoryService) -> None:
    parts = list(stocked.table.rows(["tag", "where", "room", "person", "room_id", "cost"], chunk=2))
    assert [len(part) for part in parts] == [2, 1]
    by_tag = {row[1]: row for part in parts for row in part}
    assert by_tag["PV-1"][2:4] == ("Room 114 · Cart B", "Room 114")
    assert by_tag["PV-1"][5] == stocked.devices.parse("room", "Room 114")
    assert by_tag["PV-2"][2:] == ("Staff · Amara Okafor", None, "Amara Okafor", None, 100)
    assert by_tag[None][2:] == (None, None, None, None, None)


def test_rows_of_some_devices_only(stocked: InventoryService) -> None:
    one = stocked.table.by_code("PV-2")
    assert one is not None
    assert [row for part in stocked.table.rows(["tag"], [one, "0" * 32]) for row in part] == [(one, "PV-2")]
    with pytest.raises(KeyError):
        list(stocked.table.rows(["colour"]))


def test_columns_name_their_kind_and_list(stocked: InventoryService) -> None:
    stocked.lists.add_custom_field("Insured", "choice", ("Yes", "No"))
    columns = {column.field: column for column in stocked.table.columns()}
    assert (columns["status"].choices, columns["cost"].kind, columns["where"].editable) == ("status", "money", False)
    assert columns["custom.insured"].words == ("Yes", "No")
    assert "custom" not in columns


def test_counts_are_in_the_districts_order_with_tones(stocked: InventoryService) -> None:
    counts = [(count.value, count.count, count.tone) for count in stocked.table.counts("status")]
    assert counts == [("Deployed", 2, "ok"), ("In repair", 1, "warn")]
    assert [(count.value, count.count) for count in stocked.table.counts("category")] == [(None, 1), ("Chromebook", 1), ("Laptop", 1)]
    assert (stocked.table.updates_ending("2027-01"), stocked.table.updates_ending("2020-01")) == (1, 0)


@pytest.mark.parametrize(("code", "tag"), [("PV-1", "PV-1"), ("pv -1", "PV-1"), ("b2", "PV-2"), ("C3", None), (" C 3 ", None)])
def test_a_scanned_code_finds_its_device(stocked: InventoryService, code: str, tag: str | None) -> None:
    found = stocked.table.by_code(code)
    device = stocked.devices.get(found or "")
    assert device is not None
    assert device.tag == tag


def test_a_code_that_no_device_has_finds_none(stocked: InventoryService) -> None:
    assert stocked.table.by_code("PV-9") is None
    assert stocked.table.by_code("  ") is None


def test_the_same_tag_twice_is_found(stocked: InventoryService) -> None:
    assert stocked.table.duplicates() == []
    with stocked.desk.edit("Another desk's device arrived") as edit:
        edit.create(Device, {"tag": "pv-1", "serial": "Z"})
    (found,) = stocked.table.duplicates()
    assert (found.field, len(found.ids)) == ("tag", 2)
    made = plan(stocked, sheet(("tag", "serial"), ("PV-1", ""), ("PV-1", "z")))
    assert made.lines("refused")[0].reasons[0].startswith("Several devices have this tag: ")
    assert made.counts.same == 1


def test_facts_say_what_matters_first(stocked: InventoryService) -> None:
    id = stocked.table.by_code("PV-1")
    assert id is not None
    stocked.devices.change(id, {"purchase_date": "2016-09-12", "funding_source": "PTA", "cost": 21000})
    facts = stocked.facts.device(id, date(2026, 11, 21))
    assert facts is not None
    assert (facts.title, facts.subtitle, facts.status, facts.tone) == ("PV-1", "Dell Chromebook 11 (3120) · A1", "Deployed", "ok")
    assert dict(facts.rows)["Where"] == "Room 114 · Cart B, slot 6"
    assert dict(facts.rows)["Bought"] == "12 Sep 2016 · PTA · 10 years old"
    assert dict(facts.rows)["Updates end"] == "Sep 2021 (over)"
    assert all(words for _, words in facts.rows)
    assert stocked.facts.device("0" * 32) is None


def test_history_is_told_in_names_and_words(stocked: InventoryService) -> None:
    id = stocked.table.by_code("PV-1")
    assert id is not None
    library = stocked.rooms.add({"name": "Library"})
    stocked.devices.move([id], library, "Cart A")
    stocked.devices.change(id, {"cost": 31250})
    stocked.devices.change(id, {"cost": None, "status": "Missing", "notes": "Gone."})
    lines = stocked.facts.device_history(id)
    assert [line.words for line in lines] == [
        "Missing · Cost: $312.50 → — · Notes written",
        "Cost: $312.50",
        "Room 114 → Library · Cart B, slot 6 → Cart A",
        "Added",
    ]
    assert {line.who for line in lines} == {"Marisol Rivera"}
    assert lines[2].label == "PV-1 moved to Library"
    stocked.devices.delete([id])
    stocked.desk.undo()
    assert [line.words for line in stocked.facts.device_history(id)][:2] == ["Brought back", "Deleted"]


def test_a_room_says_what_and_who_is_in_it(stocked: InventoryService) -> None:
    room = str(stocked.devices.parse("room", "Room 114"))
    facts = stocked.facts.room(room)
    assert facts is not None
    assert ([(count.value, count.count) for count in facts.devices], facts.people, facts.notes) == (
        [("Chromebook", 1)],
        ("Amara Okafor",),
        "No outlet.",
    )
    stocked.rooms.change(room, {"notes": "Mended."})
    assert stocked.facts.history(Room, room)[0].words == "Notes written"
    stocked.rooms.delete([room])
    assert stocked.facts.room(room) is None
    assert devices(stocked, "tag", "room")[0] == ("PV-1", "Room 114")
