"""A small school that tickets can ask: devices, rooms and people of its own."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Device:
    """As the inventory tells of it."""

    id: str
    tag: str
    serial: str
    model: str
    category: str
    room_id: str = ""
    room: str = ""
    person_id: str = ""
    person: str = ""
    status: str = "Deployed"
    status_tone: str = "ok"
    warranty_end: str = "2027-08-31"
    os: str = "ChromeOS 139"
    mac: str = ""


@dataclass(frozen=True)
class Room:
    """A room."""

    id: str
    name: str
    building: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody of the staff."""

    id: str
    name: str
    email: str = ""
    role: str = "Teacher"
    room_id: str = ""


class SmallSchool:
    """Looks up what there is."""

    def __init__(self) -> None:
        self._rooms = [Room("r114", "Room 114"), Room("r203", "Room 203"), Room("lib", "Library", "Main")]
        self._people = [Person("p1", "A. Okafor", "a.okafor@parkview.example"), Person("p2", "T. Nguyễn")]
        self._devices = [
            Device("d1", "PV-04419", "5NX0R2LB", "Lenovo 300e Gen 3", "Chromebook", "r114", "Room 114", "p1", "A. Okafor"),
            Device("d2", "PV-02210", "WR7F83014", "Epson BrightLink 695Wi", "Interactive panel", "r203", "Room 203"),
            Device("d3", "PV-00951", "PHBLL4D09X", "HP LaserJet M507dn", "Printer", "lib", "Library"),
        ]

    def by_code(self, code: str) -> Device | None:
        """By tag or serial."""
        return next((one for one in self._devices if code.strip() in (one.tag, one.serial)), None)

    def device(self, id: str) -> Device | None:
        """By id."""
        return next((one for one in self._devices if one.id == id), None)

    def devices(self, ids: Sequence[str]) -> dict[str, Device]:
        """Several."""
        return {one.id: one for one in self._devices if one.id in ids}

    def search(self, text: str, limit: int = 8) -> Sequence[Device]:
        """By words in tag, serial or model."""
        wanted = text.casefold()
        return [one for one in self._devices if wanted in f"{one.tag} {one.serial} {one.model}".casefold()][:limit]

    def rooms(self) -> Sequence[Room]:
        """All."""
        return self._rooms

    def people(self) -> Sequence[Person]:
        """All."""
        return self._people
