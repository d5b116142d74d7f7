"""The conversation of a ticket: replies to the helpdesk, its answers, and notes that stay here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select

from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.store.editing import Edit
from app.store.records import Value, new_id
from app.tickets.records import Ticket, TicketAttachment, TicketMessage
from app.tickets.rules import life
from app.tickets.rules.attachments import check
from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.facts import secret_found
from app.tickets.rules.notes import shown_note, shown_notes, shown_text
from app.tickets.rules.texts import clean_text, quoted
from app.tickets.service.files import Files
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.holding import Elsewhere, Holding
from app.tickets.service.marks import NEVER, Mark, Marks
from app.tickets.service.reading import IN, NOTE, OUT, AttachmentFact, attachments_of, find_message, messages_of, ticket_of
from app.tickets.service.sending import Sending
from app.tickets.service.times import Times


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file whose contents lie among the desk's blobs already."""

    blob: str
    name: str
    media_type: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class MessageFact:
    """A message as it is shown; ``at`` as it is kept, ``notes`` what did not arrive as it was sent."""

    id: str
    direction: str
    text: str
    author: str
    at: str
    state: str
    need: str
    need_words: str
    notes: tuple[str, ...]
    attachments: tuple[AttachmentFact, ...]
    elsewhere: Elsewhere | None = None
    """On whose computer it waits, if not here."""
    waits_for: str = ""
    """Why it waits for the other desks, as a sentence."""
    impossible: frozenset[str] = frozenset()
    """The steps that the desk that holds it leaves out."""


class Conversation:
    """Read and write the messages of tickets."""

    def __init__(
        self,
        desk: Desk,
        district: TicketDistrict,
        sending: Sending,
        helpdesk: HelpdeskSettings,
        holding: Holding,
        files: Files,
        marks: Marks,
        times: Times,
    ) -> None:
        self._desk = desk
        self._holding = holding
        self._district = district
        self._sending = sending
        self._helpdesk = helpdesk
        self._files = files
        self._marks = marks
        self._times = times

    def messages(self, ticket: str) -> list[MessageFact]:
        """The conversation in order."""
        files: dict[str, list[AttachmentFact]] = {}
        for fact in attachments_of(self._desk, ticket):
            files.setdefault(fact.message, []).append(fact)
        return [self._told(one, files.get(one.id, ())) for one in messages_of(self._desk, ticket)]

    def _told(self, message: TicketMessage, files: Sequence[AttachmentFact]) -> MessageFact:
        fact = _fact(message, files)
        if message.state != life.QUEUED:
            return fact
        elsewhere, impossible = self._holding.elsewhere(message), frozenset(self._sending.impossible(message))
        return replace(fact, elsewhere=elsewhere, waits_for=self._holding.why(message.id), impossible=impossible)

    def reply(self, ticket: str, text: str, *, solves: bool = False, attachments: Sequence[KeptFile] = ()) -> str:
        """Write to the helpdesk; it goes after all that was written before. Returns the message's id."""
        kept = ticket_of(self._desk, ticket)
        state = kept.state or life.DRAFT
        after = life.after("reply", state, kept.need or "")
        if solves:
            after = life.after("solve", after) if life.possible("solve", after) else after
        return self.write(kept, text, after, solves=solves, attachments=attachments)

    def write(self, ticket: Ticket, text: str, state: str, *, solves: bool = False, attachments: Sequence[KeptFile] = ()) -> str:
        """Queue a reply and give the ticket the state that goes with it. Returns the message's id."""
        words = self._checked(text)
        message = new_id()
        now, who = self._times.now(), self._times.who()
        self._marks.put(message, Mark(NEVER))
        values: dict[str, Value] = {"unread": False, "asked": None if state in (life.SOLVED, life.CLOSED) else now}
        if state != ticket.state:
            values |= {"state": state, "solved": now if state == life.SOLVED else None, "closed": None}
        with self._desk.edit(tr("Reply to {ticket} given to the outbox", ticket=self._named(ticket)), undoable=False) as edit:
            place = self._next_place(ticket.id)
            reply: dict[str, Value] = {"ticket": ticket.id, "direction": OUT, "text": words, "author": who, "at": now, "place": place}
            edit.create(TicketMessage, {**reply, "state": life.QUEUED, "solves": solves, "sender": self._holding.own()}, message)
            self._attach(edit, ticket.id, message, attachments)
            if ticket.state != life.QUEUED:
                edit.change(Ticket, ticket.id, values)
        return message

    def note(self, ticket: str, text: str, attachments: Sequence[KeptFile] = ()) -> str:
        """Write down something that is not sent, files of it as little. Returns the message's id."""
        kept = ticket_of(self._desk, ticket)
        words = clean_text(text)
        if not words:
            raise UserError(tr("A note needs words."))
        values: dict[str, Value] = {"direction": NOTE, "text": words, "author": self._times.who(), "at": self._times.now()}
        with self._desk.edit(tr("Note on {ticket} written", ticket=self._named(kept))) as edit:
            place = self._next_place(ticket)
            message = edit.create(TicketMessage, {**values, "ticket": ticket, "state": "received", "place": place})
            self._attach(edit, ticket, message, attachments)
        return message

    def take_back(self, message: str) -> MessageFact:
        """Take back a reply that has not left; what it said is given back, to be written on. Raises UserError when it has left."""
        kept = find_message(self._desk, message)
        if kept is None or kept.state != life.QUEUED or kept.need not in (None, "", life.HANDED_OVER, life.REFUSED):
            raise UserError(tr("This reply has been sent."), tr("What has left the building can't be taken back."))
        self._holding.need_mine(kept)
        with self._sending.held(message, doubtful=bool(kept.need)):
            files = [fact for fact in attachments_of(self._desk, kept.ticket or "") if fact.message == message]
            with self._desk.edit(tr("Reply taken back")) as edit:
                edit.delete(TicketMessage, [message])
                edit.delete(TicketAttachment, [fact.id for fact in files])
        return _fact(kept, files)

    def read(self, ticket: str) -> None:
        """Somebody looked at what the helpdesk wrote: nothing new is left."""
        if ticket_of(self._desk, ticket).unread:
            newest = next((one.id for one in reversed(messages_of(self._desk, ticket)) if one.direction == IN), None)
            with self._desk.edit(tr("Ticket read"), background=True) as edit:
                edit.change(Ticket, ticket, {"unread": False, "read_to": newest})

    def _attach(self, edit: Edit, ticket: str, message: str, attachments: Sequence[KeptFile]) -> None:
        sizes: list[int] = []
        for place, file in enumerate(attachments, 1):
            data = self._desk.blobs.get(file.blob)
            if data is None:
                raise UserError(tr("“{name}” is not on this computer.", name=file.name), tr("Add it again."))
            check(len(data), sizes, file.name)
            sizes.append(len(data))
            edit.create(TicketAttachment, {**self._files.values(ticket, data, file.name, file.media_type, message), "place": place})

    def _checked(self, text: str) -> str:
        words = clean_text(text)
        if not words:
            raise UserError(tr("A reply needs words."))
        secret = secret_found(self._district, words)
        if secret:
            raise UserError(tr("Take the {secret} out: tickets are read by many.", secret=secret.casefold()))
        return words

    def _next_place(self, ticket: str) -> int:
        with self._desk.connection() as connection:
            last = connection.scalar(select(func.max(TicketMessage.place)).where(TicketMessage.ticket == ticket))
        return (last or 0) + 1

    def _named(self, ticket: Ticket) -> str:
        return self._helpdesk.shown_number(ticket.number) if ticket.number else tr("ticket {title}", title=quoted(ticket.title or ""))


def _fact(message: TicketMessage, files: Sequence[AttachmentFact]) -> MessageFact:
    return MessageFact(
        message.id,
        message.direction or NOTE,
        shown_text(message.text or ""),
        message.author or "",
        message.at or "",
        message.state or "",
        message.need or "",
        shown_note(message.need_words or ""),
        shown_notes(message.delivery_notes),
        tuple(files),
    )
