"""Photos and other files that go with tickets and messages."""

from collections.abc import Collection

from sqlalchemy import func, select

from app.errors import UserError
from app.language import tr, trn
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.records import TicketAttachment
from app.tickets.rules import attachments as limits
from app.tickets.rules import life
from app.tickets.service.reading import AttachmentFact, attachments_of, find_message, ticket_of

_BEGINNINGS = ((b"\xff\xd8\xff", "image/jpeg", "jpg"), (b"\x89PNG\r\n\x1a\n", "image/png", "png"), (b"%PDF-", "application/pdf", "pdf"))
_OTHER = "application/octet-stream"


def kind_of(data: bytes) -> tuple[str, str]:
    """What bytes are by their beginning: media type and ending."""
    return next(((kind, ending) for start, kind, ending in _BEGINNINGS if data.startswith(start)), (_OTHER, "bin"))


class Files:
    """Add and take away attachments; contents lie among the desk's blobs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, ticket: str, message: str = "") -> list[AttachmentFact]:
        """The files of a ticket itself, or of one of its messages."""
        return [fact for fact in attachments_of(self._desk, ticket) if fact.message == message]

    def contents(self, blob: str) -> bytes | None:
        """The bytes of a file; None when they are not here (yet)."""
        return self._desk.blobs.get(blob) if blob else None

    def attach(self, ticket: str, data: bytes, name: str, media_type: str = "", message: str = "") -> str:
        """Add a file to a draft of a ticket, or to a message that has not been sent; returns the attachment's id.

        Raises UserError for one that is too large, or when it has been sent already.
        """
        self._need_unsent(ticket, message)
        limits.check(len(data), [fact.size for fact in self.of(ticket, message)], name)
        values = self.values(ticket, data, name, media_type, message)
        with self._desk.edit(tr("{name} added to a ticket", name=values["name"])) as edit:
            return edit.create(TicketAttachment, {**values, "place": self._next(ticket)})

    def attach_kept(self, ticket: str, blob: str, name: str, media_type: str = "", message: str = "") -> str:
        """As :meth:`attach`, for contents that are among the desk's blobs already. Raises UserError when they are not."""
        data = self._desk.blobs.get(blob)
        if data is None:
            raise UserError(tr("“{name}” is not on this computer.", name=name), tr("Add it again."))
        return self.attach(ticket, data, name, media_type, message)

    def values(self, ticket: str, data: bytes, name: str, media_type: str = "", message: str = "") -> dict[str, Value]:
        """The values of a new attachment, its contents kept already."""
        kind, ending = kind_of(data)
        kept = limits.file_name(name or f"photo.{ending}")
        return {
            "ticket": ticket,
            "message": message or None,
            "blob": self._desk.blobs.put(data),
            "name": kept,
            "media_type": media_type if kind == _OTHER and media_type else kind,
            "size": len(data),
        }

    def detach(self, ids: Collection[str]) -> str:
        """Take files off what has not been sent. Returns the label. Raises UserError for what has."""
        statement = select(TicketAttachment.id, TicketAttachment.ticket, TicketAttachment.message).where(TicketAttachment.id.in_(ids))
        with self._desk.connection() as connection:
            found = connection.execute(statement.where(TicketAttachment.deleted.is_(False))).all()
        for row in found:
            self._need_unsent(row.ticket or "", row.message or "")
        label = trn(len(found), "{number} file taken off a ticket", "{number} files taken off a ticket")
        with self._desk.edit(label) as edit:
            edit.delete(TicketAttachment, [row.id for row in found])
        return label

    def _need_unsent(self, ticket: str, message: str) -> None:
        if message:
            kept = find_message(self._desk, message)
            sent = kept is None or kept.state != life.DRAFT
        else:
            sent = ticket_of(self._desk, ticket).state != life.DRAFT
        if sent:
            raise UserError(tr("This has been sent or waits to be sent."), tr("Send the file with a reply."))

    def _next(self, ticket: str) -> int:
        with self._desk.connection() as connection:
            last = connection.scalar(select(func.max(TicketAttachment.place)).where(TicketAttachment.ticket == ticket))
        return (last or 0) + 1
