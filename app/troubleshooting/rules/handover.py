"""What troubleshooting hands to the room of tickets. ``main`` passes what that room provides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.ui.feature import Place


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
