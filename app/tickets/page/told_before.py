"""Whether TSS may know of a trouble already; asked at every pause while a ticket is written."""

from collections.abc import Sequence
from typing import Any

from app.tickets.service import TicketService


def likely_tickets(service: TicketService, values: dict[str, Any], without: str) -> Sequence[Any]:
    """The open tickets that may be about the same, best first, the one that is written left out."""
    duplicates = getattr(service, "duplicates", None)
    return [one for one in duplicates.look(values) if one.id != without] if duplicates is not None else []


def duplicates_changed(service: TicketService, changes: object) -> None:
    """Tickets changed: what is compared with changes too."""
    duplicates = getattr(service, "duplicates", None)
    if duplicates is not None:
        duplicates.changed(changes)
