"""What going back to a backup has to know of the rooms' records."""

from app.shell.restore.preview import Sources
from app.store.desk import Desk
from app.tickets.records import Ticket, TicketAttachment, TicketMessage
from app.wiring.naming import RecordNames

LEFT = tuple(each.__tablename__ for each in (Ticket, TicketMessage, TicketAttachment))
"""What was sent stays sent: an older state of it would send it once more."""


def sources() -> Sources:
    """The names of all rooms' records, and which of them are never set back."""
    return Sources(_names, LEFT)


def _names(desk: Desk) -> RecordNames:
    return RecordNames(desk)
