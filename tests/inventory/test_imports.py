"""Importing tables of devices."""

import pytest

from app.errors import UserError
from app.inventory.service import InventoryService
from app.store.progress import Cancelled
from tests.inventory.desks import counts, devices, everything, plan, sheet

GOOGLE = ("serial", "model", "status", "tag", "room", "person")


def test_new_devices_come_with_their_rooms_and_people(inventory: InventoryService) -> None:
    table = sheet(
        GOOGLE,
        ("5NX0R2K7", "Lenovo 300e Gen 3", "ACTIVE", "PV-04417", "Room 114", "a.okafor@parkview.example"),
        ("5NX0R2K9", "Lenovo 300e Gen 3", "DEPROVISIONED", "PV-04418", "room  114", "a.okafor@parkview.example"),
    )
    made = plan(inventory, table, name="google-admin-aug.csv")
    assert counts(made) == (2, 0, 0, 0)
    assert made.created == [("1 room", ["Room 114"]), ("1 person", ["a.okafor@parkview.example"])]
    before = everything(inventory)
    assert before == {}
    assert inventory.imports.apply(made) == "Import “google-admin-aug.csv”: 2 new"
    assert devices(inventory, "tag", "status", "room", "updates_end", "manufacturer") == [
        ("PV-04417", "Deployed", "Room 114", "2031-06", "Lenovo"),
        ("PV-04418", "Awaiting disposal", "Room 114", "2031-06", "Lenovo"),
    ]
    inventory.desk.undo()
    assert everything(inventory) == {}
    inventory.desk.redo()
    assert inventory.table.count() == 2


def test_lines_find_devices_by_tag_or_serial_and_say_what_changes(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "serial": "A1", "cost": 10000})
    inventory.devices.add({"serial": "B2", "notes": "Stays."})
    table = sheet(("tag", "serial", "cost", "notes"), ("pv-1", "", "$125.50", ""), ("PV-2", "b2", "", ""), ("PV-3", "C3", "", ""))
    made = plan(inventory, table)
    assert counts(made) == (1, 2, 0, 0)
    first, second = made.lines("changed")
    assert (first.number, first.title, first.changes) == (2, "PV-1 · A1", (("Cost", "$100.00", "$125.50"),))
    assert second.changes == (("Tag", "", "PV-2"),)
    inventory.imports.apply(made)
    assert devices(inventory, "tag", "serial", "cost", "notes") == [
        ("PV-1", "A1", 12550, None),
        ("PV-2", "B2", None, "Stays."),
        ("PV-3", "C3", None, None),
    ]


def test_blanks_erase_only_when_asked(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "cost": 10000, "purchase_order": "PO-1"})
    table = sheet(("tag", "cost", "purchase_order"), ("PV-1", "", "  "))
    assert counts(plan(inventory, table)) == (0, 0, 1, 0)
    made = plan(inventory, table, erase_blanks=True)
    assert made.lines("changed")[0].changes == (("Cost", "$100.00", ""), ("Purchase order", "PO-1", ""))
    inventory.imports.apply(made)
    assert devices(inventory, "tag", "cost", "purchase_order") == [("PV-1", None, None)]


def test_a_cell_that_cannot_be_read_never_erases(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "cost": 10000})
    made = plan(inventory, sheet(("tag", "cost"), ("PV-1", "cheap")), erase_blanks=True)
    assert counts(made) == (0, 0, 1, 0)
    assert made.lines("remarks")[0].reasons == ("Cost is left out: “cheap” is not an amount of money.",)


def test_tag_and_serial_of_two_devices_are_a_conflict_until_one_is_chosen(inventory: InventoryService) -> None:
    one = inventory.devices.add({"tag": "PV-1", "serial": "A1"})
    two = inventory.devices.add({"tag": "PV-2", "serial": "B2"})
    table = sheet(("tag", "serial", "slot"), ("PV-1", "B2", "Shelf"))
    made = plan(inventory, table)
    assert counts(made) == (0, 0, 0, 1)
    assert made.lines("refused")[0].reasons == ("The tag belongs to PV-1 · A1, the serial to PV-2 · B2. Choose which one is meant.",)
    assert made.conflicts[0].candidates == ((one, "PV-1 · A1"), (two, "PV-2 · B2"))
    chosen = plan(inventory, table, decisions={2: two})
    inventory.imports.apply(chosen)
    assert devices(inventory, "tag", "serial", "slot") == [("PV-1", "A1", None), ("PV-2", "B2", "Shelf")]
    assert counts(plan(inventory, table, decisions={2: "skip"})) == (0, 0, 0, 1)


def test_a_line_in_conflict_can_become_a_device_of_its_own(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "serial": "A1"})
    inventory.devices.add({"tag": "PV-2", "serial": "B2"})
    table = sheet(("tag", "serial", "slot"), ("PV-1", "B2", "Shelf"), ("PV-3", "C3", "Cart"))
    made = plan(inventory, table, decisions={2: "new", 3: "new"})
    assert counts(made) == (2, 0, 0, 0)
    assert made.conflicts == []
    (remarked,) = made.lines("remarks")
    assert remarked.reasons == ("It becomes a new device, although its tag or serial is on PV-1 · A1 and PV-2 · B2 too.",)
    inventory.imports.apply(made)
    before = [("PV-1", "A1", None), ("PV-2", "B2", None)]
    assert sorted(devices(inventory, "tag", "serial", "slot"), key=str) == sorted(
        [*before, ("PV-1", "B2", "Shelf"), ("PV-3", "C3", "Cart")], key=str
    )
    assert [found.value for found in inventory.table.duplicates()] == ["PV-1", "B2"]
    inventory.desk.undo()
    assert devices(inventory, "tag", "serial", "slot") == before


@pytest.mark.parametrize("match", ["tag", "serial"])
def test_a_code_that_is_on_another_device_is_no_reason_against_a_new_one(inventory: InventoryService, match: str) -> None:
    inventory.devices.add({"tag": "PV-1", "serial": "A1"})
    line = ("PV-9", "A1") if match == "tag" else ("PV-1", "Z9")
    made = plan(inventory, sheet(("tag", "serial"), line), match=match, decisions={2: "new"})
    assert counts(made) == (1, 0, 0, 0)
    inventory.imports.apply(made)
    assert sorted(devices(inventory, "tag", "serial"), key=str) == sorted([("PV-1", "A1"), line], key=str)


def test_two_lines_of_one_serial_are_not_both_made_new(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "serial": "A1"})
    inventory.devices.add({"tag": "PV-2", "serial": "B2"})
    table = sheet(("tag", "serial", "slot"), ("PV-1", "B2", "1"), ("PV-1", "B2", "2"))
    made = plan(inventory, table, decisions={2: "new", 3: "new"})
    assert counts(made) == (0, 0, 0, 2)
    assert made.lines("refused")[0].reasons[0] == "The tag is also on line 3, with other values."


def test_repeated_lines_name_each_other_and_the_person_says_which_counts(inventory: InventoryService) -> None:
    table = sheet(("tag", "serial", "cost"), ("PV-1", "A", "1"), ("PV-2", "B", "2"), ("pv-1", "C", "3"), ("PV-2", "B", "2"))
    made = plan(inventory, table)
    assert counts(made) == (1, 0, 1, 2)
    assert [line.reasons for line in made.lines("refused")] == [
        ("The tag is also on line 4, with other values.",),
        ("The tag is also on line 2, with other values.",),
    ]
    assert made.lines("same")[0].reasons == ("Says the same as line 3.",)
    last = plan(inventory, table, on_repeat="last")
    assert last.lines("refused")[0].reasons == ("The tag is also on line 4, which was taken.",)
    inventory.imports.apply(last)
    assert devices(inventory, "tag", "serial") == [("PV-2", "B"), ("pv-1", "C")]


def test_one_device_named_by_tag_on_one_line_and_by_serial_on_another(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1", "serial": "A1"})
    made = plan(inventory, sheet(("tag", "serial", "cost"), ("PV-1", "", "1"), ("", "A1", "2")))
    assert counts(made) == (0, 0, 0, 2)
    assert made.lines("refused")[0].reasons == ("The device is also on line 3, with other values.",)


@pytest.mark.parametrize(("match", "line", "reason"), [("tag", ("PV-9", "A1"), "serial"), ("serial", ("PV-1", "Z9"), "tag")])
def test_matching_by_one_code_never_gives_the_other_to_two_devices(
    inventory: InventoryService, match: str, line: tuple[str, str], reason: str
) -> None:
    inventory.devices.add({"tag": "PV-1", "serial": "A1"})
    made = plan(inventory, sheet(("tag", "serial"), line), match=match)
    assert counts(made) == (0, 0, 0, 1)
    assert f"The {reason} belongs to PV-1 · A1" in made.lines("refused")[0].reasons[0]


def test_zeros_that_a_spreadsheet_ate_are_no_other_device(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "004417", "cost": 100})
    made = plan(inventory, sheet(("tag", "cost"), ("4417", "2.00")))
    assert counts(made) == (0, 1, 0, 0)
    inventory.imports.apply(made)
    assert devices(inventory, "tag", "cost") == [("004417", 200)]
    assert counts(plan(inventory, sheet(("tag", "cost"), ("4417", "2.00"), ("004417", "2.00")))) == (1, 0, 1, 0)


def test_lines_without_code_and_placeholders_of_makers_are_refused(inventory: InventoryService) -> None:
    made = plan(
        inventory,
        sheet(("tag", "serial", "model"), ("", "To be filled by O.E.M.", "X"), ("N/A", " ", "Y"), ("PV-1", "Default string", "Z")),
    )
    assert counts(made) == (1, 0, 0, 2)
    assert made.lines("refused")[0].reasons == ("It has neither a tag nor a serial number.",)
    inventory.imports.apply(made)
    assert devices(inventory, "tag", "serial") == [("PV-1", None)]


def test_a_table_without_code_or_lines_says_so(inventory: InventoryService) -> None:
    for table, words in ((sheet(("model",), ("X",)), "No column holds a tag"), (sheet(("tag",)), "no lines below its header")):
        made = plan(inventory, table)
        assert words in made.problems[0]
        with pytest.raises(UserError, match=words):
            inventory.imports.apply(made)


def test_unknown_words_are_taken_where_lists_are_open(inventory: InventoryService) -> None:
    columns = ("tag", "status", "use", "category", "condition", "funding_source")
    table = sheet(columns, ("PV-1", "Ready to Deploy", "faculty", "Drone", "Screen cracked", "title 1"), ("PV-2", "Zombie", "", "", "", ""))
    made = plan(inventory, table)
    assert counts(made) == (2, 0, 0, 0)
    assert made.created == [("1 category", ["Drone"])]
    assert "“Zombie” is not one of Deployed" in made.lines("remarks")[0].reasons[0]
    inventory.imports.apply(made)
    assert devices(inventory, *columns) == [
        ("PV-1", "In stock", "Teacher", "Drone", "Screen cracked", "Title I"),
        ("PV-2", "Deployed", None, None, None, None),
    ]
    assert "Drone" in [choice.name for choice in inventory.lists.choices("category")]


def test_a_status_that_may_not_follow_is_left_out_and_a_closed_device_refused(inventory: InventoryService) -> None:
    ids = [inventory.devices.add({"tag": f"PV-{number}"}) for number in (1, 2)]
    inventory.devices.change(ids[0], {"status": "Awaiting disposal"})
    inventory.devices.change(ids[0], {"status": "Disposed"})
    made = plan(inventory, sheet(("tag", "status", "notes"), ("PV-1", "Disposed", "x"), ("PV-2", "Archived", "y")))
    assert counts(made) == (0, 1, 0, 1)
    assert made.lines("refused")[0].reasons == ("This device is closed to changes: Disposed.",)
    assert made.lines("changed")[0].reasons == ("Status is left out: Disposed can only follow Awaiting disposal.",)


def test_defaults_fill_new_devices_only(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-1"})
    table = sheet(("tag", "slot"), ("PV-1", "A"), ("PV-2", "B"))
    inventory.imports.apply(plan(inventory, table, defaults={"funding_source": "title one", "status": "spare"}))
    assert devices(inventory, "tag", "funding_source", "status") == [("PV-1", None, None), ("PV-2", "Title I", "In stock")]
    with pytest.raises(UserError, match="Bought"):
        plan(inventory, table, defaults={"purchase_date": "one day"})


def test_parts_of_people_come_together(inventory: InventoryService) -> None:
    known = inventory.people.add({"name": "Amara Okafor", "email": "a@parkview.example"})
    columns = ("tag", "person_given_name", "person_family_name", "person_email")
    table = sheet(
        columns,
        ("PV-1", "Amara", "Okafor", ""),
        ("PV-2", "A.", "O.", "A@parkview.example"),
        ("PV-3", "Linnéa", "Ångström", "l@parkview.example"),
    )
    made = plan(inventory, table)
    assert made.created == [("1 person", ["Linnéa Ångström"])]
    inventory.imports.apply(made)
    assert devices(inventory, "tag", "person") == [("PV-1", "Amara Okafor"), ("PV-2", "Amara Okafor"), ("PV-3", "Linnéa Ångström")]
    assert [row for row in devices(inventory, "tag", "person_id") if row[1] == known] == [("PV-1", known), ("PV-2", known)]


def test_without_adding_unknown_rooms_their_cells_are_left_out(inventory: InventoryService) -> None:
    made = plan(inventory, sheet(("tag", "room"), ("PV-1", "Room 9")), create_missing=False)
    assert (made.created, made.lines("new")[0].reasons) == ([], ("Room is left out: There is no room “Room 9”.",))


def test_own_columns_become_own_fields(inventory: InventoryService) -> None:
    table = sheet(("Asset", "Insurance No.", "Empty"), ("PV-1", "0017", ""), ("PV-2", "", ""))
    made = plan(inventory, table, ["tag", "custom.Insurance No.", "custom.Empty"])
    assert made.created == [("1 field", ["Insurance No."])]
    inventory.imports.apply(made)
    assert devices(inventory, "tag", "custom.insurance_no") == [("PV-1", "0017"), ("PV-2", None)]
    again = plan(inventory, table, ["tag", "custom.Insurance No.", None])
    assert counts(again) == (0, 0, 2, 0)


def test_a_plan_that_is_out_of_date_writes_nothing(inventory: InventoryService) -> None:
    made = plan(inventory, sheet(("tag",), ("PV-1",)))
    inventory.devices.add({"tag": "PV-1"})
    with pytest.raises(UserError, match="changed since this preview"):
        inventory.imports.apply(made)
    assert inventory.table.count() == 1


def test_cancelling_leaves_nothing(inventory: InventoryService) -> None:
    table = sheet(("tag", "room"), *((f"PV-{number}", f"Room {number}") for number in range(2500)))

    def stop(done: int, total: int, words: str = "") -> None:
        if done >= total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        inventory.imports.plan(table, plan(inventory, table).mapping, plan(inventory, table).options, stop)
    made = plan(inventory, table)
    with pytest.raises(Cancelled):
        inventory.imports.apply(made, stop)
    assert everything(inventory) == {}
    inventory.imports.apply(made)
    assert inventory.table.count() == 2500


def test_an_import_of_thousands_is_undone_at_once(inventory: InventoryService) -> None:
    inventory.devices.add({"tag": "PV-0", "cost": 1})
    before = everything(inventory)
    table = sheet(("tag", "cost", "room"), *((f"PV-{number}", "2.00", f"Room {number % 7}") for number in range(2200)))
    label = inventory.imports.apply(plan(inventory, table))
    assert label == "Import “list.csv”: 2,199 new, 1 changed"
    assert inventory.desk.undo_label() == label
    inventory.desk.undo()
    assert everything(inventory) == before


def test_a_mapping_is_remembered_by_its_header(inventory: InventoryService) -> None:
    header = ["Asset", "SN"]
    assert inventory.imports.remembered(header) is None
    inventory.imports.remember(header, plan(inventory, sheet(("tag", "serial"))).mapping)
    found = inventory.imports.remembered(["asset", "SN"])
    assert found is not None
    assert found.columns == ["tag", "serial"]
    assert inventory.imports.remembered(["SN", "Asset"]) is None
