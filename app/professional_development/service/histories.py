"""What was done to a session and to those who take part in it."""

from app.professional_development.records import AgendaBlock, Participation, PdSession
from app.professional_development.rules.outside import SchoolDirectory
from app.professional_development.service.reading import living_ids
from app.store.desk import Desk
from app.store.told_history import Told, told_history

_OWN = frozenset(
    ("session", "place", "calendar_uid", "sequence", "calendar_changed", "moved_from", "told_sequence", "signed_at", "certificate_prints")
)
"""What the program writes for itself, and what is told by another field."""


class Histories:
    """Tells who did what, when, for whom and where."""

    def __init__(self, desk: Desk, directory: SchoolDirectory) -> None:
        self._desk = desk
        self._directory = directory

    def of_session(self, id: str) -> list[Told]:
        """What was done to a session and its agenda, newest first."""
        blocks = [(AgendaBlock, block) for block in living_ids(self._desk, AgendaBlock, id)]
        return told_history(self._desk, [(PdSession, id), *blocks], hidden=_OWN, named=self._named)

    def of_person(self, id: str) -> list[Told]:
        """What was entered for somebody who takes part, newest first: late changes too."""
        return told_history(self._desk, [(Participation, id)], hidden=_OWN, named=self._named)

    def _named(self, kind: str, id: str) -> str:
        if kind == "room":
            return next((room.name for room in self._directory.rooms() if room.id == id), "")
        return next((person.name for person in self._directory.people() if person.id == id), "") if kind == "person" else ""
