"""Messages of the helpdesk: which are new, which are our own, and how they are kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import and_, not_, select

from app.store.desk import Desk
from app.store.editing import Edit
from app.store.records import Value, key_id
from app.tickets.channels.channel import Attachment, ChannelTrouble, Heard
from app.tickets.records import Ticket, TicketAttachment, TicketMessage
from app.tickets.rules import attachments as limits
from app.tickets.rules import life
from app.tickets.rules.notes import MORE, NOT_KEPT, ONE_MORE
from app.tickets.rules.texts import clean_line, clean_text
from app.tickets.rules.waiting import moment_of
from app.tickets.service.files import kind_of
from app.tickets.service.holding import Holding
from app.tickets.service.marks import Marks
from app.tickets.service.reading import IN, find_message
from app.tickets.service.times import Times

_MOST_FILES = 40


@dataclass(frozen=True, slots=True)
class File:
    """A file that came; ``blob`` is empty when it was not kept."""

    name: str
    media_type: str
    size: int
    blob: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message that is new, under the id that it has on every desk; its files are fetched."""

    id: str
    heard: Heard
    files: tuple[File, ...]
    notes: tuple[str, ...]


@dataclass(slots=True)
class Took:
    """What of the messages heard is to be written: those that are new, and our own that are known to have arrived now."""

    incoming: list[Incoming] = field(default_factory=list)
    own: dict[str, Heard] = field(default_factory=dict)

    @property
    def anything(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.incoming or self.own)


def incoming_id(ticket: str, reference: str) -> str:
    """The id of a message that came: the same on every desk, so that it is kept once whoever hears it."""
    return key_id("ticket_message", f"{ticket}\n{reference}")


class Conversing:
    """Sorts what was heard, and writes it into an edit."""

    def __init__(self, desk: Desk, holding: Holding, marks: Marks, times: Times) -> None:
        self._desk = desk
        self._holding = holding
        self._marks = marks
        self._times = times

    def sorted(self, ticket: Ticket, heard: Sequence[Heard]) -> Took:
        """What of it is new. Fetches the files. Raises ChannelTrouble when that must be tried again."""
        took = Took()
        known = self._known(ticket.id)
        for one in heard:
            if one.client_id == ticket.id or one.reference in known.references:
                continue
            if one.client_id and one.client_id in known.ids:
                took.own[one.client_id] = one
                continue
            if one.client_id and self._holding.shared():
                continue  # another desk's reply: it comes with that desk's records, as what it is
            id = incoming_id(ticket.id, one.reference)
            if id not in known.ids and all(id != before.id for before in took.incoming):
                files, notes = self._fetched(one.attachments)
                took.incoming.append(Incoming(id, one, tuple(files), tuple(notes)))
        return took

    def write(self, edit: Edit, ticket: Ticket, took: Took) -> None:
        """Write it into an edit."""
        for id, heard in took.own.items():
            values: dict[str, Value] = {"reference": heard.reference, "state": life.SENT, "need": None, "need_words": None}
            edit.change(TicketMessage, id, values)
        for place, one in enumerate(took.incoming, self._known(ticket.id).last_place + 1):
            values = {
                "ticket": ticket.id,
                "direction": IN,
                "text": clean_text(one.heard.text),
                "author": clean_line(one.heard.author),
                "at": moment_of(one.heard.at),
                "place": place,
                "state": "received",
                "reference": one.heard.reference,
                "delivery_notes": "\n".join(one.notes),
            }
            edit.create(TicketMessage, values, one.id)
            for number, file in enumerate(one.files, 1):
                kept: dict[str, Value] = {"name": file.name, "media_type": file.media_type, "size": file.size, "blob": file.blob}
                id = key_id("ticket_attachment", f"{one.id}\n{number}")
                edit.create(TicketAttachment, {**kept, "ticket": ticket.id, "message": one.id, "place": number}, id)

    def written(self, took: Took) -> None:
        """It is on the disk: nothing more is to be known of sending our own."""
        for id in took.own:
            self._marks.forget(id)

    def ticket_of(self, message: str) -> str:
        """The ticket of a message."""
        found = find_message(self._desk, message)
        return (found.ticket if found else "") or ""

    def _known(self, ticket: str) -> "_Known":
        columns = (TicketMessage.id, TicketMessage.reference, TicketMessage.place)
        brought_and_undone = and_(TicketMessage.deleted.is_(True), TicketMessage.direction == IN)
        statement = select(*columns).where(TicketMessage.ticket == ticket, not_(brought_and_undone))
        with self._desk.connection() as connection:
            rows = connection.execute(statement).all()
        references = {row.reference for row in rows if row.reference}
        return _Known({row.id for row in rows}, references, max((row.place or 0 for row in rows), default=0))

    def _fetched(self, attachments: Sequence[Attachment]) -> tuple[list[File], list[str]]:
        files, notes = [], []
        for one in attachments[:_MOST_FILES]:
            name = limits.file_name(one.name)
            data = self._read(one)
            if data is None:
                notes.append(NOT_KEPT.format(name=name, size=limits.megabytes(one.size)))
                files.append(File(name, clean_line(one.media_type, 100), one.size))
            else:
                kind, _ = kind_of(data)
                media_type = clean_line(one.media_type, 100) or kind
                files.append(File(name, media_type, len(data), self._desk.blobs.put(data)))
        if len(attachments) > _MOST_FILES:
            more = len(attachments) - _MOST_FILES
            notes.append(ONE_MORE if more == 1 else MORE.format(number=more))
        return files, notes

    @staticmethod
    def _read(attachment: Attachment) -> bytes | None:
        """The bytes of a file; None for one that is too large, or that the helpdesk will never give."""
        if attachment.size > limits.LARGEST_HEARD:
            return None
        try:
            data = attachment.read()
        except ChannelTrouble as trouble:
            if trouble.lasting or trouble.about_this:
                return None
            raise
        return data if len(data) <= limits.LARGEST_HEARD else None


@dataclass(frozen=True, slots=True)
class _Known:
    """What is kept of a conversation already: of our own, deleted ones too. An answer that was undone may come again."""

    ids: set[str]
    references: set[str]
    last_place: int
