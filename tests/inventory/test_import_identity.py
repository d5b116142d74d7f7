"""Which record a line of a table is: the same on every desk, and never one that is something else by now."""

from collections.abc import Callable

from app.inventory.service import InventoryService
from app.inventory.service.importing.keys import device_ids
from app.store.records import key_id
from tests.inventory.desks import devices, everything, plan, sheet

GOOGLE = ("serial", "model", "status", "tag", "room", "person")


def test_many_ids_at_once_are_the_stores_own() -> None:
    keys = ["serial 5nx", "tag Nguyễn", ""]
    assert list(device_ids(keys)) == [key_id("device", key) for key in keys]


def test_the_same_sheet_on_two_desks_makes_the_same_records(new_inventory: Callable[[str], InventoryService]) -> None:
    table = sheet(GOOGLE, ("5NX", "Lenovo 300e Gen 3", "ACTIVE", "PV-1", "Room 114", "a@b.example"), ("", "X", "", "PV-2", "", ""))
    desks = [new_inventory(who) for who in ("Ann", "Bo")]
    for service in desks:
        service.imports.apply(plan(service, table))
    assert everything(desks[0]) == everything(desks[1])
    assert len(everything(desks[0])) == 4


def test_a_deleted_device_comes_back_under_its_own_id(inventory: InventoryService) -> None:
    table = sheet(("tag", "serial"), ("PV-1", "A1"))
    inventory.imports.apply(plan(inventory, table))
    id = inventory.table.by_code("PV-1")
    assert id is not None
    inventory.devices.change(id, {"notes": "Knows more."})
    inventory.devices.delete([id])
    made = plan(inventory, table)
    assert made.lines("new")[0].reasons == ("It was deleted here before: it comes back with what was known of it.",)
    inventory.imports.apply(made)
    assert inventory.table.by_code("A1") == id
    assert devices(inventory, "tag", "notes") == [("PV-1", "Knows more.")]
    inventory.desk.undo()
    assert inventory.table.count() == 0


def test_a_device_that_has_another_serial_by_now_is_not_overwritten(inventory: InventoryService) -> None:
    table = sheet(("tag", "serial"), ("PV-1", "A1"))
    inventory.imports.apply(plan(inventory, table))
    first = inventory.table.by_code("PV-1")
    assert first is not None
    inventory.devices.change(first, {"serial": "A2", "tag": "PV-7"})
    inventory.imports.apply(plan(inventory, table))
    assert devices(inventory, "tag", "serial") == [("PV-1", "A1"), ("PV-7", "A2")]


def test_a_room_that_is_called_otherwise_by_now_is_not_taken_over(inventory: InventoryService) -> None:
    inventory.imports.apply(plan(inventory, sheet(("tag", "room"), ("PV-1", "Room 9"))))
    inventory.rooms.change(str(inventory.devices.parse("room", "Room 9")), {"name": "Room 10"})
    inventory.imports.apply(plan(inventory, sheet(("tag", "room"), ("PV-2", "Room 9"))))
    assert devices(inventory, "tag", "room") == [("PV-1", "Room 10"), ("PV-2", "Room 9")]
