"""The inventory on paper: what stands in the PDF."""

import io
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from pypdf import PdfReader

from app.errors import UserError
from app.inventory import printout
from app.inventory.service import InventoryService
from app.paths import resource
from app.printing.label_sheets import sheets
from app.printing.paper import Heading, Page, Paper

HEADING = Heading("Parkview Elementary", "", datetime(2026, 11, 21, 8, 42), printed_by="Marisol Rivera")  # noqa: DTZ001
PAPER = Paper(Page.LETTER)


@pytest.fixture
def stocked(inventory: InventoryService) -> InventoryService:
    rooms = {name: inventory.rooms.add({"name": name}) for name in ("Room 9", "Room 10")}
    person = inventory.people.add({"name": "محمد الهاشمي", "room": rooms["Room 9"]})
    add = inventory.devices.add
    add({"tag": "PV-2", "serial": "A1", "room": rooms["Room 10"], "cost": 10000, "model": "Lenovo 300e Gen 3", "category": "Chromebook"})
    add({"tag": "PV-10", "serial": "A2", "room": rooms["Room 9"], "cost": 20050, "person": person, "notes": "Nguyễn’s <b>desk</b> & more"})
    add({"tag": "PV-1", "room": rooms["Room 9"], "slot": "Cart B, slot 6", "status": "In repair"})
    add({"serial": "ONLY-SERIAL"})
    return inventory


def text_of(target: io.BytesIO) -> str:
    """All text of a PDF."""
    target.seek(0)
    return "\n".join(page.extract_text() for page in PdfReader(target).pages)


def bookmarks(outline: list[Any]) -> list[str]:
    """The titles of all bookmarks, in order."""
    return [title for mark in outline for title in (bookmarks(mark) if isinstance(mark, list) else [str(mark.title)])]


def test_the_list_groups_as_people_count_with_subtotals(stocked: InventoryService) -> None:
    target = io.BytesIO()
    fields = ("tag", "where", "cost")
    pages = printout.print_list(stocked, target, fields, None, paper=PAPER, heading=HEADING, group_by="room", filters=("Cost above $10",))
    text = text_of(target)
    assert pages == 1
    assert text.index("Room 9") < text.index("Room 10") < text.index("Without a room")
    assert "Cost above $10" in text
    assert "2 devices · $200.50" in text
    assert "Total: 4 devices · $300.50" in text
    target.seek(0)
    assert bookmarks(PdfReader(target).outline)[-3:] == ["Room 9", "Room 10", "Without a room"]


def test_the_list_keeps_the_order_that_it_is_given(stocked: InventoryService) -> None:
    ids = [stocked.table.by_code(tag) or "" for tag in ("PV-10", "PV-1", "PV-2")]
    target = io.BytesIO()
    printout.print_list(stocked, target, ("tag",), ids, paper=PAPER, heading=HEADING)
    text = text_of(target)
    assert [tag for tag in text.split() if tag.startswith("PV-")] == ["PV-10", "PV-1", "PV-2"]
    target = io.BytesIO()
    printout.print_list(stocked, target, ("tag", "person"), None, paper=PAPER, heading=HEADING)
    text = text_of(target)
    assert [tag for tag in text.split() if tag.startswith("PV-")] == ["PV-1", "PV-2", "PV-10"]
    assert "محمد" in text
    assert "Total: 4 devices" in text
    with pytest.raises(ValueError, match="not grouped by colour"):
        printout.print_list(stocked, target, ("tag",), None, paper=PAPER, heading=HEADING, group_by="colour")


def test_an_empty_list_says_so_and_counts_nothing(stocked: InventoryService) -> None:
    for group in ("", "room"):
        target = io.BytesIO()
        assert printout.print_list(stocked, target, ("tag", "where"), [], paper=PAPER, heading=HEADING, group_by=group) == 1
        assert "No device is in this list." in text_of(target)
        assert "Total" not in text_of(target)
    target = io.BytesIO()
    assert printout.print_rows(target, [("Room", False), ("Devices", True)], [], paper=PAPER, heading=replace(HEADING, title="Rooms")) == 1
    assert "Nothing to list." in text_of(target)


def test_labels_carry_the_tag_or_else_the_serial(stocked: InventoryService) -> None:
    ids = [stocked.table.by_code(code) or "" for code in ("PV-2", "ONLY-SERIAL")]
    labels = printout.device_labels(stocked, ids, "Parkview Elementary")
    assert [(label.code, tuple(label.lines)) for label in labels] == [
        ("PV-2", ("Lenovo 300e Gen 3", "S/N A1")),
        ("ONLY-SERIAL", ()),
    ]
    sheet = sheets(resource("district/label_sheets.toml"))[0]
    target = io.BytesIO()
    assert printout.print_device_labels(stocked, target, sheet, ids, heading=HEADING, start=sheet.per_page) == 2
    assert "PV-2" in text_of(target)
    with pytest.raises(UserError, match="None of these devices"):
        printout.print_device_labels(stocked, target, sheet, [], heading=HEADING)


def test_a_device_card_tells_facts_notes_and_history(stocked: InventoryService) -> None:
    id = stocked.table.by_code("PV-10") or ""
    stocked.devices.change(id, {"status": "In repair"})
    target = io.BytesIO()
    printout.print_device_card(stocked, target, id, PAPER, HEADING)
    text = text_of(target)
    for words in ("PV-10", "In repair", "$200.50", "Nguyễn’s <b>desk</b> & more", "Added", "PV-10 set to In repair"):
        assert words in text, words
    stocked.devices.delete([id])
    with pytest.raises(UserError, match="deleted meanwhile"):
        printout.print_device_card(stocked, target, id, PAPER, HEADING)


def test_a_room_card_tells_what_and_who_is_there(stocked: InventoryService) -> None:
    room = str(stocked.devices.parse("room", "Room 9"))
    stocked.rooms.change(room, {"notes": "The outlet by the window is dead."})
    target = io.BytesIO()
    printout.print_room_card(stocked, target, room, PAPER, HEADING)
    text = text_of(target)
    for words in ("2 devices", "محمد", "The outlet by the window is dead.", "Cart B, slot 6", "PV-10"):
        assert words in text, words
