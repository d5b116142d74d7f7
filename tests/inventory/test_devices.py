"""What a person does with devices."""

import pytest

from app.errors import UserError
from app.inventory.records import Device
from app.inventory.service import InventoryService
from tests.inventory.desks import devices, everything


@pytest.fixture
def room(inventory: InventoryService) -> str:
    return inventory.rooms.add({"name": "Room 114", "kind": "Classroom"})


def test_a_known_model_tells_make_category_and_end_of_updates(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "model": "lenovo  300e Chromebook Gen 3"})
    assert devices(inventory, "manufacturer", "category", "updates_end") == [("Lenovo", "Chromebook", "2031-06")]


def test_what_a_person_says_wins_over_the_model(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "model": "Dell Chromebook 3120", "updates_end": "2040-01", "category": "Laptop"})
    assert devices(inventory, "updates_end", "category") == [("2040-01", "Laptop")]


def test_another_model_brings_its_own_end_of_updates(inventory: InventoryService) -> None:
    id = inventory.devices.add({"tag": "PV-1", "model": "Dell Chromebook 3120"})
    inventory.devices.change(id, {"model": "Dell Chromebook 11 (3120)"})
    assert devices(inventory, "updates_end") == [("2021-09",)]


def test_moving_devices_is_one_action_with_a_label_that_undo_names(inventory: InventoryService, room: str) -> None:
    ids = [inventory.devices.add({"tag": f"PV-{number}", "slot": "Cart A"}) for number in range(12)]
    assert inventory.devices.move(ids, room) == "12 devices moved to Room 114"
    assert inventory.desk.undo_label() == "12 devices moved to Room 114"
    assert set(devices(inventory, "room", "slot")) == {("Room 114", None)}
    inventory.desk.undo()
    assert set(devices(inventory, "room", "slot")) == {(None, "Cart A")}


@pytest.mark.parametrize(
    ("values", "label"),
    [
        ({"status": "In repair"}, "PV-1 set to In repair"),
        ({"cost": 31250}, "Cost of PV-1 changed"),
        ({"person": None, "cost": 1, "slot": "2"}, "PV-1 changed"),
        ({"slot": "Cart B, slot 6"}, "PV-1 moved to Cart B, slot 6"),
        ({"notes": None}, "Notes of PV-1 cleared"),
    ],
)
def test_each_action_says_what_it_did(inventory: InventoryService, values: dict[str, str | int | None], label: str) -> None:
    id = inventory.devices.add({"tag": "PV-1", "notes": "A note."})
    assert inventory.devices.change(id, values) == label
    assert inventory.desk.undo_label() == label


def test_nothing_new_writes_nothing(inventory: InventoryService) -> None:
    id = inventory.devices.add({"tag": "PV-1", "model": "Dell Chromebook 3120"})
    assert inventory.devices.change(id, {"model": "Dell Chromebook 3120", "tag": " PV-1 "}) == ""
    assert inventory.desk.undo_label() == "PV-1 added"


def test_a_tag_that_another_device_has_is_refused_however_it_is_spelled(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-00012"})
    other = inventory.devices.add({"tag": "PV-12"})
    with pytest.raises(UserError, match="belongs to another device"):
        inventory.devices.add({"tag": "pv-000 12"})
    assert "tag" in inventory.devices.problems({"tag": "pv-00012"}, other)
    assert inventory.devices.problems({"tag": "PV-12"}, other) == {}


def test_two_devices_may_swap_their_tags(inventory: InventoryService) -> None:
    one, two = inventory.devices.add({"tag": "PV-1", "serial": "A"}), inventory.devices.add({"tag": "PV-2", "serial": "B"})
    assert inventory.devices.change_each({one: {"tag": "PV-2"}, two: {"tag": "PV-1"}}) == "Tag of 2 devices changed"
    assert devices(inventory, "tag", "serial") == [("PV-1", "B"), ("PV-2", "A")]
    with pytest.raises(UserError, match="belongs to another device"):
        inventory.devices.change_many([one, two], {"tag": "PV-3"})


def test_a_device_keeps_a_tag_or_a_serial(inventory: InventoryService) -> None:
    with pytest.raises(UserError, match="needs a tag or a serial"):
        inventory.devices.add({"model": "Dell Chromebook 3120", "tag": "   "})
    id = inventory.devices.add({"tag": "PV-1"})
    with pytest.raises(UserError, match="needs a tag or a serial"):
        inventory.devices.change(id, {"tag": None})


def test_a_disposed_device_is_closed_and_only_what_awaits_disposal_is_disposed_of(inventory: InventoryService) -> None:
    ids = [inventory.devices.add({"tag": f"PV-{number}"}) for number in (1, 2)]
    with pytest.raises(UserError, match="can only follow Awaiting disposal"):
        inventory.devices.change_many(ids, {"status": "Disposed"})
    inventory.devices.change_many(ids, {"status": "Awaiting disposal"})
    inventory.devices.change(ids[0], {"status": "Disposed"})
    before = everything(inventory)
    for deed in (lambda: inventory.devices.change_many(ids, {"notes": "x"}), lambda: inventory.devices.delete(ids)):
        with pytest.raises(UserError, match=r"PV-1 is disposed: its record is closed\."):
            deed()
    assert everything(inventory) == before


def test_a_refused_bulk_edit_changes_no_device(inventory: InventoryService) -> None:
    ids = [inventory.devices.add({"tag": f"PV-{number}"}) for number in range(3)]
    before = everything(inventory)
    with pytest.raises(UserError, match="needs a date"):
        inventory.devices.change_each({ids[0]: {"purchase_date": "2024-08-21"}, ids[1]: {"purchase_date": "soon"}})
    assert everything(inventory) == before


def test_deleting_says_how_many_and_undo_brings_them_back(inventory: InventoryService) -> None:
    ids = [inventory.devices.add({"tag": f"PV-{number}"}) for number in range(3)]
    assert inventory.devices.delete(ids[:1]) == "PV-0 deleted"
    assert inventory.devices.delete(ids[1:]) == "2 devices deleted"
    assert inventory.table.count() == 0
    inventory.desk.undo()
    assert devices(inventory, "tag") == [("PV-1",), ("PV-2",)]
    with pytest.raises(UserError, match="deleted meanwhile"):
        inventory.devices.change(ids[0], {"notes": "x"})


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("cost", "$1,200", 120000),
        ("purchase_date", "8/21/2024", "2024-08-21"),
        ("updates_end", "Jun 2030", "2030-06"),
        ("status", "ready to deploy", "In stock"),
        ("funding_source", "title 1", "Title I"),
        ("funding_source", "Rotary club", "Rotary club"),
        ("mac", "aabb.ccdd.eeff", "AA:BB:CC:DD:EE:FF"),
        ("tag", "  0042 ", "0042"),
        ("notes", "  ", None),
    ],
)
def test_typed_text_becomes_a_value(inventory: InventoryService, field: str, text: str, value: object) -> None:
    assert inventory.devices.parse(field, text) == value


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("status", "Zombie", "none of Deployed"),
        ("cost", "much", "not an amount"),
        ("purchase_date", "32/13/2024", "Bought"),
        ("room", "Room 9", "There is no room “Room 9”. Add it first."),
        ("tag", "x" * 81, "longer than 80"),
    ],
)
def test_text_that_is_no_value_is_answered_with_a_sentence(inventory: InventoryService, field: str, text: str, sentence: str) -> None:
    with pytest.raises(UserError) as refused:
        inventory.devices.parse(field, text)
    assert sentence in str(refused.value)


def test_rooms_and_people_are_found_by_name_and_shown_by_name(inventory: InventoryService, room: str) -> None:
    inventory.people.add({"name": "Thảo Nguyễn", "email": "t@parkview.example"})
    second = inventory.people.add({"name": "Thảo Nguyễn", "email": "t2@parkview.example"})
    assert inventory.devices.parse("room", "room  114") == room
    with pytest.raises(UserError, match="More than one is called"):
        inventory.devices.parse("person", "Thảo Nguyễn")
    assert inventory.devices.parse("person", "T2@parkview.example") == second
    assert inventory.devices.show("person", second) == "Thảo Nguyễn <t2@parkview.example>"
    assert inventory.devices.show("room", "0" * 32) == "not here yet"


def test_custom_fields_are_edited_and_shown_like_others(inventory: InventoryService) -> None:
    key = inventory.lists.add_custom_field("Insured until", "date")
    id = inventory.devices.add({"tag": "PV-1", f"custom.{key}": "2027-06-30"})
    assert devices(inventory, f"custom.{key}") == [("2027-06-30",)]
    assert inventory.devices.parse(f"custom.{key}", "7/1/2027") == "2027-07-01"
    facts = inventory.facts.device(id)
    assert facts is not None
    assert ("Insured until", "30 Jun 2027") in facts.rows
    with pytest.raises(UserError, match="There is a field"):
        inventory.lists.add_custom_field("serial")


def test_a_form_that_was_open_gives_what_was_seen(inventory: InventoryService) -> None:
    id = inventory.devices.add({"tag": "PV-1", "slot": "A"})
    seen = inventory.devices.seen(id)
    inventory.devices.change(id, {"slot": "B"})
    inventory.devices.change(id, {"slot": "C"}, seen)
    assert [edit.id for edit in inventory.desk.open_edits()] == [id]


def test_get_gives_a_device_that_outlives_its_session(inventory: InventoryService) -> None:
    id = inventory.devices.add({"tag": "PV-1", "notes": "two\r\nlines  "})
    device = inventory.devices.get(id)
    assert isinstance(device, Device)
    assert (device.tag, device.notes) == ("PV-1", "two\nlines")
    inventory.devices.delete([id])
    assert inventory.devices.get(id) is None


def test_own_fields_are_renamed_and_deleted_and_come_back(inventory: InventoryService) -> None:
    key = inventory.lists.add_custom_field("Insured until", "date")
    inventory.devices.add({"tag": "PV-1", f"custom.{key}": "2027-06-30"})
    inventory.lists.rename_custom_field(key, "Insurance ends")
    assert [fact.title for fact in inventory.lists.custom_fields()] == ["Insurance ends"]
    with pytest.raises(UserError, match="already"):
        inventory.lists.rename_custom_field(key, "Serial")
    inventory.lists.delete_custom_field(key)
    assert inventory.lists.custom_fields() == []
    inventory.desk.undo()
    assert [fact.title for fact in inventory.lists.custom_fields()] == ["Insurance ends"]
    assert devices(inventory, f"custom.{key}") == [("2027-06-30",)]
