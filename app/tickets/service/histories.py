"""What was done to a ticket here: who, when, for whom and where. What was written stands in its conversation."""

from app.school.directory import SchoolDirectory
from app.store.desk import Desk
from app.store.told_history import Told, told_history
from app.tickets.records import Ticket

_OWN = frozenset(
    (
        "unread",
        "read_to",
        "sender",
        "taker",
        "sent_from",
        "reference",
        "delivery_notes",
        "heard",
        "need_words",
        "link",
        "symptom",
        "channel",
    )
)
"""What the program keeps for itself."""


class Histories:
    """Tells what became of tickets."""

    def __init__(self, desk: Desk, directory: SchoolDirectory) -> None:
        self._desk = desk
        self._directory = directory

    def of(self, ticket: str) -> list[Told]:
        """What was done to a ticket, newest first."""
        return told_history(self._desk, [(Ticket, ticket)], hidden=_OWN, named=self._named)

    def _named(self, kind: str, id: str) -> str:
        if kind == "device":
            device = self._directory.device(id)
            return device.tag or device.serial if device is not None else ""
        if kind == "room":
            return next((room.name for room in self._directory.rooms() if room.id == id), "")
        return next((person.name for person in self._directory.people() if person.id == id), "") if kind == "person" else ""
