"""A ticket or a reply as it leaves the building, put together from what is kept."""

from collections.abc import Sequence

from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.tickets.channels.channel import Attachment, OutgoingReply, OutgoingTicket
from app.tickets.records import Ticket, TicketMessage
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.others import Others
from app.tickets.service.reading import AttachmentFact, attachments_of, messages_of, text_of, values_of
from app.tickets.service.times import Times
from app.tickets.service.writing import Writing


class NotHereYet(UserError):
    """A file that goes along was added on another desk, and is on its way."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("“{name}” has not arrived on this computer yet.", name=name), tr("It goes by itself when it has."))


class Outgoing:
    """Puts together what channels send."""

    def __init__(self, desk: Desk, writing: Writing, helpdesk: HelpdeskSettings, others: Others, times: Times) -> None:
        self._desk = desk
        self._others = others
        self._writing = writing
        self._helpdesk = helpdesk
        self._times = times

    def ticket(self, ticket: Ticket) -> OutgoingTicket:
        """A ticket with its facts, photos and requester."""
        values = values_of(ticket)
        facts = {fact.label: fact.value for fact in self._writing.facts(values) if fact.value and fact.source != "body"}
        for flag, words in _FLAG_WORDS:
            if values.get(flag) is True:
                facts[words] = "yes"
        helpdesk = self._helpdesk.read()
        return OutgoingTicket(
            client_id=ticket.id,
            subject=text_of(values, "title") or "Without a title",
            body=text_of(values, "body"),
            requester_name=helpdesk.sender_name or ticket.reporter or self._times.who(),
            requester_email=helpdesk.sender_address,
            school=self._times.school(),
            priority=text_of(values, "priority"),
            facts={**({"Category": ticket.category} if ticket.category else {}), **facts},
            attachments=self._attachments(ticket.id, ""),
        )

    def reply(self, ticket: Ticket, message: TicketMessage) -> OutgoingReply:
        """A reply with the references of all that was said before it."""
        before = [one.reference for one in messages_of(self._desk, ticket.id) if one.reference and (one.place or 0) < (message.place or 0)]
        return OutgoingReply(
            client_id=message.id,
            ticket_client_id=ticket.id,
            number=ticket.number or "",
            subject=ticket.title or "Without a title",
            body=message.text or "",
            references=[*([ticket.reference] if ticket.reference else []), *before],
            attachments=self._attachments(ticket.id, message.id),
            solved=message.solves is True,
        )

    def _attachments(self, ticket: str, message: str) -> Sequence[Attachment]:
        return [self._attachment(fact) for fact in attachments_of(self._desk, ticket) if fact.message == message]

    def _attachment(self, fact: AttachmentFact) -> Attachment:
        def read() -> bytes:
            data = self._desk.blobs.get(fact.blob) if fact.blob else None
            if data is None and fact.blob and self._others.shared():
                raise NotHereYet(fact.name)
            if data is None:
                raise UserError(
                    tr("“{name}” is not on this computer.", name=fact.name),
                    tr("Take the ticket back, take the file off, and send it again."),
                )
            return data

        return Attachment(fact.name, fact.media_type, fact.size, read)


_FLAG_WORDS = (
    ("unsafe", "Unsafe"),
    ("testing", "Test in progress"),
    ("teaching", "Teaching blocked"),
    ("outage", "Many affected"),
)
