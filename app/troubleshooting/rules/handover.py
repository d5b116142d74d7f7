"""What troubleshooting asks of other rooms, and what it hands to them. ``main`` passes what they provide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.ui.feature import Place


class KnownDevice(Protocol):
    """A device as the inventory knows it; "" for what it doesn't know."""

    @property
    def id(self) -> str:
        """Its id in the inventory."""

    @property
    def tag(self) -> str:
        """The asset tag."""

    @property
    def serial(self) -> str:
        """The serial number."""

    @property
    def model(self) -> str:
        """Make and model."""

    @property
    def category(self) -> str:
        """What kind of thing it is."""

    @property
    def status(self) -> str:
        """Where it stands in its life."""

    @property
    def status_tone(self) -> str:
        """The tone of the status: ok, warn, bad, info or neutral."""

    @property
    def room_id(self) -> str:
        """Id of its room."""

    @property
    def room(self) -> str:
        """Name of its room."""

    @property
    def person_id(self) -> str:
        """Id of the person who has it."""

    @property
    def person(self) -> str:
        """Name of the person who has it."""

    @property
    def warranty_end(self) -> str:
        """Last day of the warranty, YYYY-MM-DD."""

    @property
    def os(self) -> str:
        """Operating system and version."""

    @property
    def mac(self) -> str:
        """Hardware address of its network card."""


class KnownRoom(Protocol):
    """A room as the inventory knows it."""

    @property
    def id(self) -> str:
        """Its id in the inventory."""

    @property
    def name(self) -> str:
        """What everybody calls it."""

    @property
    def building(self) -> str:
        """The building or wing."""


class KnownPerson(Protocol):
    """A person of the school as the inventory knows them."""

    @property
    def id(self) -> str:
        """Their id in the inventory."""

    @property
    def name(self) -> str:
        """The name as it is read out."""

    @property
    def email(self) -> str:
        """The school's mail address."""

    @property
    def role(self) -> str:
        """What the person does at the school."""

    @property
    def room_id(self) -> str:
        """Id of the room where the person is usually found."""


class SchoolDirectory(Protocol):
    """What is known of devices, rooms and people. Its reads are quick, and any thread may ask."""

    def by_code(self, code: str) -> KnownDevice | None:
        """The device with a scanned tag or serial."""

    def device(self, id: str) -> KnownDevice | None:
        """The device with an id."""

    def devices(self, ids: Sequence[str]) -> Mapping[str, KnownDevice]:
        """Devices by id, those that are known."""

    def search(self, text: str, limit: int = 8) -> Sequence[KnownDevice]:
        """The devices that match what was typed, best first."""

    def rooms(self) -> Sequence[KnownRoom]:
        """All rooms."""

    def people(self) -> Sequence[KnownPerson]:
        """Everybody who is at the school."""


@dataclass(frozen=True)
class TicketStart:
    """A ticket as a run begins it. ``facts`` are label → value, ``photos`` names of blobs of the desk, ``symptom`` the checklist's key."""

    title: str
    body: str = ""
    device_id: str = ""
    room_id: str = ""
    person_id: str = ""
    category: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    urgent: bool = False
    outage: bool = False
    run_id: str = ""
    photos: Sequence[str] = ()
    minutes: int = 0
    symptom: str = ""


class TicketDesk(Protocol):
    """Where tickets are begun."""

    def start(self, start: TicketStart) -> str:
        """Make the draft of a ticket; gives its id. Belongs in a job that writes."""

    def place(self, ticket_id: str) -> "Place":
        """Where the ticket is shown."""
