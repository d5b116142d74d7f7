"""Tickets among the results of Ctrl K: by number and title, with their state; a message leads to its ticket."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.language import marked, tr
from app.tickets.rules.notes import shown_text
from app.tickets.rules.texts import clean_line
from app.tickets.service.reading import find_message
from app.ui.feature import FoundPlace, Place

if TYPE_CHECKING:
    from app.store.search import Hit
    from app.tickets.service import TicketService

_GROUP = marked("Tickets")
_SHORT = 80


def told_hits(service: "TicketService", hits: "Sequence[Hit]") -> list[FoundPlace]:
    """The hits that are shown, in their order, each ticket once; read in the background."""
    found: dict[str, tuple[float, str]] = {}
    for hit in hits:
        ticket, words = hit.id, ""
        if hit.type == "ticket_message":
            message = find_message(service.desk, hit.id)
            ticket, words = (message.ticket or "", clean_line(shown_text(message.text or ""), _SHORT)) if message is not None else ("", "")
        elif hit.type != "ticket":
            continue
        if ticket and ticket not in found:
            found[ticket] = (hit.score, words)
    fields = ("shown_number", "title", "state_words", "device_tag", "where")
    known = {row[0]: row[1:] for piece in service.table.rows(fields, list(found)) for row in piece}
    return [_told(id, known[id], score, words) for id, (score, words) in found.items() if id in known]


def _told(id: str, row: Sequence[str], score: float, words: str) -> FoundPlace:
    number, title, state, tag, where = row
    named = " · ".join(part for part in (number, title) if part)
    about = words or " · ".join(part for part in (state, tag, where) if part)
    return FoundPlace(tr(_GROUP), named or tr("Ticket"), Place("tickets", "ticket", id), about, "ticket", score)
