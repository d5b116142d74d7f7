"""What tickets ask of the school's devices, rooms and people; the inventory gives it."""

from collections.abc import Mapping, Sequence
from typing import Protocol


class KnownDevice(Protocol):
    """A device as others know it; what is unknown is an empty text."""

    @property
    def id(self) -> str:
        """Its record's id."""

    @property
    def tag(self) -> str:
        """Asset tag."""

    @property
    def serial(self) -> str:
        """Serial number."""

    @property
    def model(self) -> str:
        """Make and model."""

    @property
    def category(self) -> str:
        """Category of the inventory."""

    @property
    def status(self) -> str:
        """Where it stands in its life."""

    @property
    def status_tone(self) -> str:
        """The tone of that."""

    @property
    def room_id(self) -> str:
        """Id of its room."""

    @property
    def room(self) -> str:
        """Name of its room."""

    @property
    def person_id(self) -> str:
        """Id of who answers for it."""

    @property
    def person(self) -> str:
        """Their name."""

    @property
    def warranty_end(self) -> str:
        """Last day of the warranty, YYYY-MM-DD."""

    @property
    def os(self) -> str:
        """Operating system and version."""

    @property
    def mac(self) -> str:
        """Hardware address."""


class KnownRoom(Protocol):
    """A room as others know it."""

    @property
    def id(self) -> str:
        """Its record's id."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def building(self) -> str:
        """Its building or wing."""


class KnownPerson(Protocol):
    """Somebody at the school as others know them."""

    @property
    def id(self) -> str:
        """Its record's id."""

    @property
    def name(self) -> str:
        """The name as it is read out."""

    @property
    def email(self) -> str:
        """Mail address."""

    @property
    def role(self) -> str:
        """What they do at the school."""

    @property
    def room_id(self) -> str:
        """Id of the room where they are usually found."""


class SchoolDirectory(Protocol):
    """Looks up devices, rooms and people; cheap, from any thread."""

    def by_code(self, code: str) -> KnownDevice | None:
        """The device of a scanned tag or serial."""

    def device(self, id: str) -> KnownDevice | None:
        """One device."""

    def devices(self, ids: Sequence[str]) -> Mapping[str, KnownDevice]:
        """Several devices by id; those that are not there are missing."""

    def search(self, text: str, limit: int = 8) -> Sequence[KnownDevice]:
        """Devices that match what was typed, best first."""

    def rooms(self) -> Sequence[KnownRoom]:
        """All rooms."""

    def people(self) -> Sequence[KnownPerson]:
        """All people."""
