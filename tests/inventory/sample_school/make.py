"""Makes the files of resources/sample_school: ``python -m tests.inventory.sample_school.make [FOLDER]``.

Parkview Elementary, its people and its devices are invented. The same numbers come out every time.
"""

import csv
import random
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
DIGITS = "0123456789BCDFGHJKLMNPQRSTVWXYZ"
USUAL = {"Deployed": 94, "In repair": 3, "In stock": 2, "Missing": 1}
MOVED_LATER = {f"PV-{number:05}" for number in range(4414, 4426)}
"""Devices that the story moves from Room 112 to Room 114."""
PROVISIONING = {"Missing": "DISABLED", "Awaiting disposal": "DEPROVISIONED"}
COUNTED_ON = date(2026, 8, 14)
Lot = dict[str, Any]


@dataclass
class Made:
    """One device of a lot."""

    lot: Lot
    tag: str
    serial: str
    status: str
    room: str
    slot: str
    seen: str

    @property
    def warranty(self) -> str:
        """Three years from the day it was bought."""
        bought = date.fromisoformat(self.lot["bought"])
        return bought.replace(year=bought.year + 3).isoformat()

    @property
    def bill(self) -> list[str]:
        """Date, cost, order and fund, as a list of purchases has them."""
        return [self.lot["bought"], f"{self.lot['cost'] / 100:.2f}", self.lot["order"], self.lot["fund"], self.warranty, self.use]

    @property
    def use(self) -> str:
        """Whom it is for."""
        return str(self.lot.get("use", "Student"))


BILL = ["Bought", "Cost", "Purchase order", "Funding source", "Warranty ends", "Use"]


class SampleSchool:
    """The school in numbers."""

    def __init__(self) -> None:
        self.chance = random.Random(20260821)
        self.facts: dict[str, Any] = tomllib.loads((HERE / "lots.toml").read_text(encoding="utf-8"))
        self.serials: dict[str, str] = self.facts["serials"]

    def write(self, folder: Path) -> None:
        """Write every file."""
        folder.mkdir(parents=True, exist_ok=True)
        people = self.write_places(folder)
        self.write_chromebooks(folder, [device for lot in self.facts["chromebooks"] for device in self.make(lot)])
        self.write_equipment(folder, [device for lot in self.facts["equipment"] for device in self.make(lot)], people)

    def make(self, lot: Lot) -> Iterator[Made]:
        """The devices of a lot."""
        rooms, serials = rooms_of(lot["rooms"]), self.unique_serials(lot["serial"])
        statuses: dict[str, int] = lot.get("statuses", USUAL)
        for number in range(lot["count"]):
            tag, cart = f"PV-{lot['first'] + number:05}", lot.get("cart", "")
            room = rooms[min(number // lot["per_room"], len(rooms) - 1)] if rooms else ""
            slot = f"{cart}, slot {number % lot['per_room'] + 1}" if cart else ""
            status = self.chance.choices([*statuses], [*statuses.values()])[0]
            if tag in self.serials or tag in MOVED_LATER:
                status = "Awaiting disposal" if tag == "PV-02211" else "Deployed"
            if status == "In stock" and cart:
                room, slot = "Storage 130", "Shelf 2"
            if tag in MOVED_LATER:
                room, slot = "Room 112", slot.replace("Cart B", "Cart A")
            seen = COUNTED_ON - timedelta(days=self.chance.randrange(75 if status == "Deployed" else 400))
            yield Made(lot, tag, self.serials.get(tag) or next(serials), status, room, slot, seen.isoformat())

    def unique_serials(self, beginning: str) -> Iterator[str]:
        """Serials in the style of the maker, none twice."""
        used = set(self.serials.values())
        while True:
            serial = beginning + "".join(self.chance.choices(DIGITS, k=max(3, 8 - len(beginning))))
            if serial not in used:
                used.add(serial)
                yield serial

    def write_places(self, folder: Path) -> list[str]:
        """Rooms and people; returns everybody's e-mail address."""
        quirks: dict[str, str] = self.facts["quirks"]
        rooms = [[name, "Classroom", name[5], "26", quirks.get(name, "")] for name in rooms_of(["101-122", "201-217"])]
        rooms += [[f"Portable {number}", "Portable", "1", "24", ""] for number in (1, 2, 3)]
        rooms += [[name, kind, floor, "", quirks.get(name, "")] for name, kind, floor in lines("rooms.txt")]
        write(folder / "rooms.csv", ["name", "kind", "floor", "capacity", "notes"], rooms)
        people = [
            [name, f"staff{number:03}@parkview.example", role, room, f"{70000 + 37 * number}"]
            for number, (name, role, room) in enumerate(lines("people.txt"), 1)
        ]
        write(folder / "people.csv", ["name", "email", "role", "room", "employee_number"], people)
        return [row[1] for row in people]

    def write_chromebooks(self, folder: Path, devices: list[Made]) -> None:
        """The console's export, and the list of purchases that names carts, orders and funds."""
        header = ["serialNumber", "model", "lastPolicySync", "osVersion", "orgUnitPath", "provisionStatus", "annotatedAssetId"]
        header += ["annotatedUser", "annotatedLocation", "macAddress"]
        write(folder / "google-admin-aug.csv", header, [self.console_row(device) for device in devices])
        rows = [[device.tag, device.status, device.slot, class_of(device), *device.bill] for device in devices]
        write(folder / "purchase-list.csv", ["Tag", "Status", "Slot", "Class", *BILL], rows)

    def console_row(self, device: Made) -> list[str]:
        """One device in the console's export."""
        chance = self.chance
        synced = f"{device.seen}T{chance.randrange(7, 16):02}:{chance.randrange(60):02}:00.000Z"
        version = f"{chance.choice((126, 138, 139))}.0.{chance.randrange(6000, 7400)}.{chance.randrange(40, 250)}"
        status, mac = PROVISIONING.get(device.status, "ACTIVE"), "".join(chance.choices("0123456789abcdef", k=12))
        return [device.serial, device.lot["model"], synced, version, "/Parkview/Students", status, device.tag, "", device.room, mac]

    def write_equipment(self, folder: Path, devices: list[Made], people: list[str]) -> None:
        """Everything that is no Chromebook, in the library's own list. Staff laptops go to people, the rest of them waits in the library."""
        staff = iter([people[9], people[2], people[3], *people[:2], *people[4:9], *people[10:]])
        rows = []
        for device in devices:
            person = next(staff, "") if device.lot["category"] == "Laptop" else ""
            room = device.room or ("" if person else "Library")
            status = device.status if device.room or person else "In stock"
            condition = self.chance.choices(("New", "Good", "Fair", "Poor"), (5, 70, 20, 5))[0]
            lot = device.lot
            rows.append(
                [device.tag, device.serial, lot["category"], lot["model"], status, room, device.slot, person, *device.bill, condition]
            )
        header = ["Barcode", "Serial", "Category", "Model", "Status", "Room", "Slot", "Person", *BILL, "Condition"]
        write(folder / "library-list.csv", header, rows)


def rooms_of(names: list[str]) -> list[str]:
    """Names of rooms; ``101-120`` stands for Room 101 to Room 120."""
    rooms: list[str] = []
    for name in names:
        first, dash, last = name.partition("-")
        rooms += [f"Room {number}" for number in range(int(first), int(last) + 1)] if dash and first.isdecimal() else [name]
    return rooms


def class_of(device: Made) -> str:
    """The class set that a cart belongs to: that of Room 114 is 4B."""
    room = "Room 114" if device.tag in MOVED_LATER else device.room
    number = room.removeprefix("Room ")
    if not device.slot.startswith("Cart") or not number.isdecimal():
        return ""
    bands = ((104, "K"), (108, "1"), (112, "2"), (113, "3"), (114, "4B"), (118, "3"), (202, "4"), (207, "5"))
    band = next((name for last, name in bands if int(number) <= last), "S")
    return f"Class set {band}" if len(band) > 1 else f"Class set {band}{'ABCD'[int(number) % 4]}"


def lines(name: str) -> list[list[str]]:
    """The lines of a text file beside this one, in parts."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [line.split("|") for line in text.splitlines() if line and not line.startswith("#")]


def write(path: Path, header: list[str], rows: list[list[str]]) -> None:
    """One file."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


if __name__ == "__main__":
    SampleSchool().write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[3] / "resources" / "sample_school")
