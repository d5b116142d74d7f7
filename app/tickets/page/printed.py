"""What is read of a ticket for its paper."""

from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import marked, tr
from app.tickets.page.known_ticket import KnownTicket, known_ticket
from app.tickets.page.times import day_in_words
from app.tickets.printout.slip import Slip
from app.tickets.printout.ticket import PrintedTicket
from app.tickets.rules import life

if TYPE_CHECKING:
    from app.tickets.service import TicketService

_HEADINGS = {
    life.WAITING_ON_PART: marked("Waits for a part"),
    life.SOLVED: marked("Repaired"),
    life.CLOSED: marked("Repaired"),
    life.DRAFT: marked("Out of order"),
}


def slip_of(service: "TicketService", id: str, asked: str) -> Slip:
    """The slip for the device of a ticket; ``asked`` is who to ask. Raises UserError when the ticket is gone."""
    known = _known(service, id)
    ticket = service.writing.get(id)
    device = service.directory.device(known.device) if known.device else None
    told = service.writing.known(service.writing.values(id))
    lines = (
        (tr("Room"), told.get("room", "")),
        (tr("For"), told.get("person", "")),
        (tr("Ask"), asked),
        (tr("Sent"), day_in_words((ticket.sent if ticket is not None else "") or "")),
    )
    what = " · ".join(part for part in (device.model, device.serial) if part) if device is not None else ""
    code = (device.tag or device.serial) if device is not None else ""
    heading = tr(_HEADINGS.get(known.state, marked("Out for repair")))
    return Slip(heading, known.facts.shown_number, known.facts.title, code, what, lines)


def ticket_of(service: "TicketService", id: str) -> PrintedTicket:
    """A whole ticket. Raises UserError when it is gone."""
    known = _known(service, id)
    facts = known.facts
    messages = [
        (line.dated, _who(line.author, line.direction), _words(line.words, [file.name for file in line.files])) for line in known.lines
    ]
    photo = next((file.blob for line in known.lines for file in line.files if file.picture and file.blob and _is_jpeg(file.name)), "")
    data = service.files.contents(photo) if photo else None
    return PrintedTicket(facts.shown_number, facts.title, facts.state_words, facts.tone, facts.rows, messages, facts.delivery_notes, data)


def _known(service: "TicketService", id: str) -> KnownTicket:
    known = known_ticket(service, id)
    if known is None:
        raise UserError(tr("This ticket was deleted meanwhile."), tr("Undo brings it back."))
    return known


def _who(author: str, direction: str) -> str:
    return tr("{author} (note)", author=author) if direction == "note" else author


def _words(words: str, files: list[str]) -> str:
    return f"{words}\n({', '.join(files)})" if files else words


def _is_jpeg(name: str) -> bool:
    return name.casefold().endswith((".jpg", ".jpeg", ".png"))
