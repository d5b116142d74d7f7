"""Tickets, messages and attachments as they stand in the desk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.records import Ticket, TicketAttachment, TicketMessage
from app.tickets.rules.facts import FACT

OUT, IN, NOTE = "out", "in", "note"
"""The directions of a message: to the helpdesk, from it, and not sent at all."""
_ATTACHMENT = (
    TicketAttachment.id,
    TicketAttachment.blob,
    TicketAttachment.name,
    TicketAttachment.media_type,
    TicketAttachment.size,
    TicketAttachment.message,
)


@dataclass(frozen=True, slots=True)
class AttachmentFact:
    """A file of a ticket or message; ``blob`` is empty when its contents were not kept here."""

    id: str
    blob: str
    name: str
    media_type: str
    size: int
    message: str = ""


def find_ticket(desk: Desk, id: str) -> Ticket | None:
    """A living ticket, to be read and not changed; None when there is none."""
    with desk.read() as session:
        found = session.scalar(select(Ticket).where(Ticket.id == id, Ticket.deleted.is_(False)))
        if found is not None:
            session.expunge(found)
        return found


def ticket_of(desk: Desk, id: str) -> Ticket:
    """A living ticket. Raises UserError when it is gone."""
    found = find_ticket(desk, id)
    if found is None:
        raise UserError(tr("This ticket was deleted meanwhile."), tr("Undo brings it back."))
    return found


def find_message(desk: Desk, id: str) -> TicketMessage | None:
    """A living message, to be read and not changed; None when there is none."""
    with desk.read() as session:
        found = session.scalar(select(TicketMessage).where(TicketMessage.id == id, TicketMessage.deleted.is_(False)))
        if found is not None:
            session.expunge(found)
        return found


def messages_of(desk: Desk, ticket: str) -> list[TicketMessage]:
    """The messages of a ticket in their order."""
    with desk.read() as session:
        statement = select(TicketMessage).where(TicketMessage.ticket == ticket, TicketMessage.deleted.is_(False))
        found = session.scalars(statement.order_by(TicketMessage.place, TicketMessage.at, TicketMessage.id)).all()
        session.expunge_all()
        return list(found)


def attachments_of(desk: Desk, ticket: str) -> list[AttachmentFact]:
    """Every file of a ticket and of its messages, in order."""
    statement = select(*_ATTACHMENT).where(TicketAttachment.ticket == ticket, TicketAttachment.deleted.is_(False))
    with desk.connection() as connection:
        rows = connection.execute(statement.order_by(TicketAttachment.place, TicketAttachment.id)).all()
    return [
        AttachmentFact(row.id, row.blob or "", row.name or "file", row.media_type or "", row.size or 0, row.message or "") for row in rows
    ]


def values_of(ticket: Ticket) -> dict[str, Value]:
    """The values of a ticket by field, its facts as ``custom.<label>``; what is empty is left out."""
    names = [column.name for column in Ticket.__table__.columns if column.name not in ("id", "op", "heads", "deleted", "custom")]
    values: dict[str, Value] = {name: getattr(ticket, name) for name in names}
    values |= {FACT + label: value for label, value in (ticket.custom or {}).items()}
    return {name: value for name, value in values.items() if value is not None}


def answers_of(values: Mapping[str, Value]) -> dict[str, str]:
    """The facts among the values of a form: label → answer."""
    return {name.removeprefix(FACT): str(value) for name, value in values.items() if name.startswith(FACT) and value not in (None, "")}


def text_of(values: Mapping[str, Value], name: str) -> str:
    """A value as text, empty when there is none."""
    value = values.get(name)
    return "" if value is None else str(value)


def next_place(places: Sequence[int | None]) -> int:
    """The place after all those that are taken."""
    return max((place or 0 for place in places), default=0) + 1
