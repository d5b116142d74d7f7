"""What any room may ask of the school's devices, rooms and people; the inventory answers, ``app.wiring`` passes it on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device in words; "" where something is not known. ``model`` is make and model, dates are ``YYYY-MM-DD``.

    ``status_tone`` is ok, warn, bad, info or neutral; ``person`` answers for the device; ``os`` is system and version.
    """

    id: str
    tag: str
    serial: str = ""
    model: str = ""
    category: str = ""
    status: str = ""
    status_tone: str = "neutral"
    room_id: str = ""
    room: str = ""
    person_id: str = ""
    person: str = ""
    warranty_end: str = ""
    os: str = ""
    mac: str = ""


@dataclass(frozen=True, slots=True)
class KnownRoom:
    """A room as people call it, and its building or wing."""

    id: str
    name: str
    building: str = ""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody of the school: the name as it is read out, what they do, and the room where they are usually found."""

    id: str
    name: str
    email: str = ""
    role: str = ""
    room_id: str = ""


class SchoolDirectory(Protocol):
    """Looks up devices, rooms and people; cheap, from any thread, and as the desk stands now."""

    def by_code(self, code: str) -> KnownDevice | None:
        """The device that a scanned or typed tag or serial names."""

    def device(self, id: str) -> KnownDevice | None:
        """The device of an id; None when there is no living one."""

    def devices(self, ids: Sequence[str]) -> Mapping[str, KnownDevice]:
        """Several devices by id; those that are not there are missing."""

    def search(self, text: str, limit: int = 8) -> Sequence[KnownDevice]:
        """The devices that match what was typed, best first."""

    def rooms(self) -> Sequence[KnownRoom]:
        """Every room, by name."""

    def people(self) -> Sequence[KnownPerson]:
        """Everybody who works here now, by name."""
