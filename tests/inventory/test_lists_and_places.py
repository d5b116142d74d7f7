"""Rooms, people, stock, photos, and the school's own lists."""

from datetime import date

import pytest

from app.errors import UserError
from app.inventory.records import Room
from app.inventory.service import InventoryService

JPEG = b"\xff\xd8\xff" + b"picture"


def test_rooms_are_listed_with_their_devices(inventory: InventoryService) -> None:
    room = inventory.rooms.add({"name": " Room 114 ", "kind": "Classroom", "capacity": 26})
    inventory.rooms.add({"name": "library"})
    inventory.devices.add({"tag": "PV-1", "room": room})
    assert [(one.name, one.detail, one.devices) for one in inventory.rooms.all()] == [("library", "", 0), ("Room 114", "Classroom", 1)]
    assert inventory.rooms.values(room) == {
        "name": "Room 114",
        "building": None,
        "floor": None,
        "kind": "Classroom",
        "capacity": 26,
        "notes": None,
    }
    assert inventory.rooms.change(room, {"name": "Room 115"}) == "Room 114 changed"
    assert inventory.rooms.delete([room]) == "Room 115 deleted"
    with pytest.raises(UserError, match="deleted meanwhile"):
        inventory.rooms.values(room)


def test_a_room_without_a_name_is_refused_beside_its_field(inventory: InventoryService) -> None:
    assert inventory.rooms.problems({"name": "  "}) == {"name": "A room needs a name."}
    assert inventory.rooms.problems({"capacity": -1}) == {"capacity": "Seats is out of range."}
    for deed in (lambda: inventory.rooms.add({"kind": "Library"}), lambda: inventory.people.add({})):
        with pytest.raises(UserError, match="needs a name"):
            deed()


def test_two_people_of_one_name_have_two_labels(inventory: InventoryService) -> None:
    for email in ("a@parkview.example", "b@parkview.example"):
        person = inventory.people.add({"name": "Tom Baker", "email": email})
        inventory.devices.add({"tag": email, "person": person})
    header, kinds, rows = inventory.exports.rows(["tag", "person"])
    assert (header, kinds) == (["Tag", "Person"], ["text", "reference"])
    assert sorted(rows, key=str) == [
        ["a@parkview.example", "Tom Baker <a@parkview.example>"],
        ["b@parkview.example", "Tom Baker <b@parkview.example>"],
    ]


def test_stock_is_taken_added_and_counted(inventory: InventoryService) -> None:
    item = inventory.stock.add({"name": "HDMI cable", "order_at": 10}, 14)
    assert inventory.stock.take(item, 5) == "5 × HDMI cable taken"
    assert inventory.stock.take(item, -2) == "2 × HDMI cable added"
    (fact,) = inventory.stock.all()
    assert (fact.quantity, fact.low) == (11, False)
    assert inventory.stock.recount(item, 7) == "HDMI cable counted: 7"
    (fact,) = inventory.stock.all()
    assert (fact.quantity, fact.low) == (7, True)
    inventory.desk.undo()
    assert inventory.stock.values(item)["quantity"] == 11
    for deed in (
        lambda: inventory.stock.recount(item, -1),
        lambda: inventory.stock.add({"name": " "}),
        lambda: inventory.stock.take(item, 0),
    ):
        with pytest.raises(UserError):
            deed()
    assert inventory.stock.delete([item]) == "HDMI cable deleted"
    assert inventory.stock.all() == []


def test_what_was_deleted_elsewhere_meanwhile_keeps_no_other_from_being_deleted(inventory: InventoryService) -> None:
    gone, there = inventory.stock.add({"name": "HDMI cable"}, 1), inventory.stock.add({"name": "Mouse"}, 1)
    inventory.stock.delete([gone])
    assert inventory.stock.delete([gone, there]) == "2 stock items deleted"
    assert inventory.stock.all() == []
    assert inventory.rooms.delete([gone]) == "0 rooms deleted"


def test_photos_are_kept_with_their_device(inventory: InventoryService) -> None:
    device = inventory.devices.add({"tag": "PV-1"})
    photo = inventory.photos.add(device, JPEG, " Cracked\n corner ", date(2026, 11, 12))
    (fact,) = inventory.photos.of(device)
    assert (fact.id, fact.caption, fact.taken) == (photo, "Cracked  corner", "2026-11-12")
    assert inventory.photos.picture(fact.image) == JPEG
    assert inventory.desk.undo_label() == "Photo of PV-1 added"
    assert inventory.photos.delete([photo]) == "1 photo deleted"
    assert inventory.photos.of(device) == []
    inventory.desk.undo()
    assert inventory.photos.picture(inventory.photos.of(device)[0].image) == JPEG


@pytest.mark.parametrize("picture", [b"GIF89a", b"", b"\xff\xd8\xff" + bytes(9 * 2**20)])
def test_what_is_no_fitting_picture_is_refused(inventory: InventoryService, picture: bytes) -> None:
    device = inventory.devices.add({"tag": "PV-1"})
    with pytest.raises(UserError, match="picture"):
        inventory.photos.add(device, picture)


def test_the_schools_own_categories_stand_behind_the_districts(inventory: InventoryService) -> None:
    inventory.lists.add_category("Drone")
    names = [choice.name for choice in inventory.lists.choices("category")]
    assert (names[0], names[-1]) == ("Chromebook", "Drone")
    assert inventory.devices.parse("category", "drone") == "Drone"
    for name in ("DRONE", "chromebooks", " "):
        with pytest.raises(UserError):
            inventory.lists.add_category(name)


def test_the_schools_own_model_wins_and_can_be_corrected(inventory: InventoryService) -> None:
    first = inventory.lists.add_model("Dell Chromebook 3120", {"updates_end": "2034-06", "manufacturer": "Dell"})
    assert inventory.lists.add_model("dell chromebook  3120", {"updates_end": "2035-06"}) == first
    found = inventory.lists.models().find("Dell Chromebook 3120")
    assert found is not None
    assert (found.updates_end, found.sample) == ("2035-06", False)


def test_ctrl_k_finds_devices_rooms_and_people(inventory: InventoryService) -> None:
    device = inventory.devices.add({"tag": "PV-04417", "serial": "5NX0R2K7", "model": "Lenovo 300e Gen 3"})
    room = inventory.rooms.add({"name": "Room 114"})
    person = inventory.people.add({"name": "Thảo Nguyễn"})
    while inventory.desk.search.catch_up():
        pass
    for text, id in (("04417", device), ("5nx0r2k7", device), ("room 114", room), ("nguyen", person)):
        assert id in [hit.id for hit in inventory.desk.find(text)], text


def test_a_deleted_rooms_name_still_shows_where_it_is_referred_to(inventory: InventoryService) -> None:
    room = inventory.rooms.add({"name": "Room 9"})
    inventory.devices.add({"tag": "PV-1", "room": room})
    inventory.rooms.delete([room])
    assert inventory.devices.show("room", room) == "Room 9"
    with pytest.raises(UserError, match="There is no room"):
        inventory.devices.parse("room", "Room 9")
    with inventory.desk.read() as session:
        found = session.get(Room, room)
        assert found is not None
        assert found.deleted
