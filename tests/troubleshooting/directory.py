"""A small school for tests: the devices, rooms and people that troubleshooting may know."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Device:
    """A device in words."""

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
    """Somebody of the staff."""

    id: str
    name: str
    email: str = ""
    role: str = ""
    room_id: str = ""


BRIGHTLINK = Device(
    "d1", "PV-02210", "X4RS1234", "Epson BrightLink 695Wi", "Projector", room_id="r203", room="Room 203", person_id="p1", person="A. Okafor"
)
CHROMEBOOK = Device("d2", "PV-04419", "5NX0R0001", "Lenovo 300e Chromebook Gen 3", "Chromebook", room_id="r114", room="Room 114")


@dataclass
class SmallSchool:
    """Everything in memory."""

    known: Sequence[Device] = (BRIGHTLINK, CHROMEBOOK)
    places: Sequence[Room] = (Room("r114", "Room 114"), Room("r117", "Room 117"), Room("r203", "Room 203"))
    staff: Sequence[Person] = (Person("p1", "A. Okafor"), Person("p2", "T. Nguyễn"))
    asked: list[str] = field(default_factory=list)

    def by_code(self, code: str) -> Device | None:
        """The device with a tag or serial."""
        return next((device for device in self.known if code in (device.tag, device.serial)), None)

    def device(self, id: str) -> Device | None:
        """The device with an id."""
        return next((device for device in self.known if device.id == id), None)

    def devices(self, ids: Sequence[str]) -> dict[str, Device]:
        """Devices by id."""
        return {device.id: device for device in self.known if device.id in ids}

    def search(self, text: str, limit: int = 8) -> Sequence[Device]:
        """Devices whose tag or model holds the text."""
        self.asked.append(text)
        return [device for device in self.known if text.casefold() in f"{device.tag} {device.model} {device.room}".casefold()][:limit]

    def rooms(self) -> Sequence[Room]:
        """All rooms."""
        return self.places

    def people(self) -> Sequence[Person]:
        """Everybody."""
        return self.staff
