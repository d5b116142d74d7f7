"""A small school for the tests of tickets: rooms, people and devices that are always the same. All invented."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Device:
    """A device as tickets ask for it."""

    id: str
    tag: str
    serial: str = ""
    model: str = ""
    category: str = ""
    status: str = "Deployed"
    status_tone: str = "ok"
    room_id: str = ""
    room: str = ""
    person_id: str = ""
    person: str = ""
    warranty_end: str = ""
    os: str = ""
    mac: str = ""


@dataclass(frozen=True)
class Room:
    """A room."""

    id: str
    name: str
    building: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody at the school."""

    id: str
    name: str
    email: str = ""
    role: str = ""
    room_id: str = ""


ROOMS = (Room("room-114", "Room 114", "Main"), Room("room-116", "Room 116", "Main"), Room("room-library", "Library", "Annex"))
PEOPLE = (
    Person("person-okafor", "Amara Okafor", "staff003@parkview.example", "Grade 5 teacher", "room-116"),
    Person("person-rivera", "Marisol Rivera", "staff001@parkview.example", "Grade 4 teacher", "room-114"),
)
DEVICES = (
    Device("device-1", "PV-02210", "XK7F2114", "Epson BrightLink 695Wi", "Projector", room_id="room-114", room="Room 114"),
    Device(
        "device-2",
        "PV-04419",
        "5CD1234ABC",
        "Lenovo 300e Chromebook Gen 3",
        "Chromebook",
        room_id="room-116",
        room="Room 116",
        person_id="person-okafor",
        person="Amara Okafor",
        warranty_end="2027-06-30",
        os="ChromeOS 139",
    ),
    Device("device-3", "PV-00940", "PHBLLVLJ", "HP LaserJet M507dn", "Printer", room_id="room-library", room="Library"),
)


class School:
    """The directory of that school; ``more`` devices besides."""

    def __init__(self, more: Sequence[Device] = ()) -> None:
        self._devices = {device.id: device for device in (*DEVICES, *more)}

    def by_code(self, code: str) -> Device | None:
        """The device of a tag or serial."""
        wanted = code.strip().casefold()
        return next((one for one in self._devices.values() if wanted and wanted in (one.tag.casefold(), one.serial.casefold())), None)

    def device(self, id: str) -> Device | None:
        """One device."""
        return self._devices.get(id)

    def devices(self, ids: Sequence[str]) -> dict[str, Device]:
        """Several devices."""
        return {id: self._devices[id] for id in ids if id in self._devices}

    def search(self, text: str, limit: int = 8) -> Sequence[Device]:
        """Devices whose tag or model has the text."""
        wanted = text.casefold()
        return [one for one in self._devices.values() if wanted in f"{one.tag} {one.model}".casefold()][:limit]

    def rooms(self) -> Sequence[Room]:
        """All rooms."""
        return ROOMS

    def people(self) -> Sequence[Person]:
        """All people."""
        return PEOPLE
