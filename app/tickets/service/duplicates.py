"""Open tickets that are likely about the same trouble as the one that is being written."""

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from app.language import tr
from app.store.changes import Changes
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.records import Ticket
from app.tickets.rules import life, waiting
from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.duplicates import DuplicateIndex, Likeness, Trouble
from app.tickets.rules.texts import shown_number
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.reading import text_of

_DONE = (life.SOLVED, life.CLOSED)
_COLUMNS = (
    *(Ticket.id, Ticket.title, Ticket.body, Ticket.device, Ticket.room, Ticket.category, Ticket.symptom),
    *(Ticket.outage, Ticket.state, Ticket.deleted),
)


@dataclass(frozen=True, slots=True)
class Likely:
    """An open ticket that may be the same, as it is shown: why, and where it stands."""

    id: str
    number: str
    title: str
    state_words: str
    reason: str
    score: float


class Duplicates:
    """Keeps the open tickets in an index: read once, then kept up. Any thread may ask."""

    def __init__(self, desk: Desk, district: TicketDistrict, helpdesk: HelpdeskSettings) -> None:
        self._desk = desk
        self._district = district
        self._helpdesk = helpdesk
        self._lock = threading.Lock()
        self._index: DuplicateIndex | None = None
        self._changed: set[str] = set()
        desk.changes.subscribe(self.changed)

    def warm(self) -> None:
        """Read all open tickets, so that the first look is as quick as all others."""
        with self._lock:
            self._current()

    def changed(self, changes: Changes) -> None:
        """Tickets have changed: they are read again at the next look. The desk says so by itself."""
        if "ticket" not in changes.types:
            return
        ids = changes.types["ticket"]
        with self._lock:
            if ids is None:
                self._index = None
            else:
                self._changed |= ids

    def look(self, values: Mapping[str, Value], limit: int = 4, but: str = "") -> list[Likely]:
        """The open tickets that are likely the same as what stands in a form, best first; ``but`` is the ticket itself."""
        trouble = self._trouble(but, {name: values.get(name) for name in ("title", "body", "device", "room", "category", "symptom")})
        with self._lock:
            found = self._current().look(trouble, limit)
        return self._shown(found)

    def _current(self) -> DuplicateIndex:
        if self._index is None:
            self._changed.clear()
            self._index = DuplicateIndex(self._district.words)
            self._read(self._index, None)
        elif self._changed:
            changed, self._changed = self._changed, set()
            self._read(self._index, changed)
        return self._index

    def _read(self, index: DuplicateIndex, ids: Collection[str] | None) -> None:
        statement = select(*_COLUMNS)
        chosen = (
            statement.where(Ticket.deleted.is_(False), Ticket.state.not_in(_DONE)) if ids is None else statement.where(Ticket.id.in_(ids))
        )
        with self._desk.connection() as connection:
            for row in connection.execute(chosen):
                if row.deleted or row.state in _DONE:
                    index.remove(row.id)
                else:
                    index.put(self._trouble(row.id, row._mapping))

    def _trouble(self, id: str, values: Mapping[Any, Any]) -> Trouble:
        category = text_of(values, "category")
        kind = self._district.category(category) if category else None
        texts = {name: text_of(values, name) for name in ("title", "body", "device", "room", "symptom")}
        return Trouble(id=id, category=category, outage=values.get("outage") is True, shared=bool(kind and kind.shared), **texts)

    def _shown(self, found: list[Likeness]) -> list[Likely]:
        if not found:
            return []
        helpdesk = self._helpdesk.read()
        columns = (Ticket.id, Ticket.number, Ticket.title, Ticket.state, Ticket.need)
        with self._desk.connection() as connection:
            rows = {row.id: row for row in connection.execute(select(*columns).where(Ticket.id.in_([one.id for one in found])))}
        shown = []
        for one in found:
            row = rows.get(one.id)
            if row is not None:
                words, _ = waiting.state_words(row.state or life.DRAFT, row.need or "", row.number or "", helpdesk.name)
                number = shown_number(row.number, helpdesk.prefix) if row.number else ""
                shown.append(Likely(one.id, number, row.title or tr("Without a title"), words, one.reason, one.score))
        return shown
