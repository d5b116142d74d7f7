"""All that the conversation pane shows of one ticket, read on a background thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.language import marked, tr
from app.tickets.page.attachment_row import FileLine
from app.tickets.page.message_card import MessageLine
from app.tickets.page.times import dated_in_words, moment_in_words, read_moment
from app.tickets.rules import life
from app.tickets.service.helpdesk import REQUEST_TRACKER

if TYPE_CHECKING:
    from app.tickets.records import Ticket
    from app.tickets.service import TicketService
    from app.tickets.service.conversation import MessageFact
    from app.tickets.service.facts import TicketFacts
    from app.tickets.service.holding import Elsewhere
    from app.tickets.service.reading import AttachmentFact

_ANYWAY = {
    True: marked("If you send it from here, TSS is asked first whether it has it."),
    False: marked("If you send it from here while that computer sends it too, a mail can go twice."),
}
_DOUBTFUL = (("it has gone", marked("It has gone")), ("send again", marked("Send again")))


_WAITING = (
    ("ask for it", marked("Ask for it")),
    ("take over", marked("Send from here")),
    ("send now", marked("Send it now")),
    ("take back", marked("Take it back")),
)


@dataclass(frozen=True, slots=True)
class KnownTicket:
    """Facts, and the conversation from the first message to the last; ``device`` and ``link`` are "" where there is none."""

    id: str
    state: str
    need: str
    device: str
    unread: bool
    facts: "TicketFacts"
    lines: Sequence[MessageLine]
    held: str = ""
    """Why it waits for another computer, and what a person can do about that; "" when it does not."""

    @property
    def is_draft(self) -> bool:
        """Whether it is still written on."""
        return self.state == life.DRAFT


def known_ticket(service: "TicketService", id: str) -> KnownTicket | None:
    """Read one ticket; None when it is gone."""
    ticket, facts = service.writing.get(id), service.facts.ticket(id)
    if ticket is None or facts is None:
        return None
    now = datetime.now(UTC)
    state, need = ticket.state or life.DRAFT, ticket.need or ""
    first = _first_line(ticket, service.files.of(id), now)
    searched = service.helpdesk.read().channel == REQUEST_TRACKER
    lines = [first, *(_line(one, now, searched=searched) for one in service.conversation.messages(id))]
    held = held_words(facts.elsewhere, facts.waits_for, now, searched=searched)
    return KnownTicket(id, state, need, ticket.device or "", ticket.unread is True, facts, lines, held)


def held_words(elsewhere: "Elsewhere | None", waits_for: str, now: datetime, *, searched: bool) -> str:
    """A sentence or two about what waits on another computer, or for it; ``searched``: TSS can be asked whether it has something."""
    if elsewhere is None:
        return waits_for
    holder, when = elsewhere.words, moment_in_words(elsewhere.seen, now) if elsewhere.seen else ""
    if elsewhere.asked and when:
        words = tr("You asked for it. It waits until {holder} lets go of it, last heard of {when}.", holder=holder, when=when)
    elif elsewhere.asked:
        words = tr("You asked for it. It waits until {holder} lets go of it.", holder=holder)
    elif when:
        words = tr("It waits on {holder}, last heard of {when}, and goes from there.", holder=holder, when=when)
    else:
        words = tr("It waits on {holder}, and goes from there.", holder=holder)
    return f"{words} {tr(_ANYWAY[searched])}"


def _first_line(ticket: "Ticket", files: "Sequence[AttachmentFact]", now: datetime) -> MessageLine:
    """The ticket itself is the first message."""
    words = ticket.body or tr("Nothing more was written.")
    when = _when(ticket.created, now)
    return MessageLine(
        "", "out", ticket.reporter or tr("You"), when, words, files=_files(files), dated=dated_in_words(ticket.created or "")
    )


def _line(message: "MessageFact", now: datetime, *, searched: bool) -> MessageLine:
    badge, tone = _badge(message)
    held = held_words(message.elsewhere, message.waits_for, now, searched=searched)
    trouble = " ".join(part for part in (message.need_words, held, *message.notes) if part)
    steps: tuple[tuple[str, str], ...] = ()
    if message.need in (life.UNSURE, life.HANDED_OVER):
        steps = tuple((key, tr(words)) for key, words in _DOUBTFUL)
    elif message.need:
        steps = (("send again", tr("Send again")), ("take back", tr("Take it back")))
    elif message.state == life.QUEUED:
        steps = tuple((key, tr(words)) for key, words in _WAITING if key not in message.impossible)
    author = message.author or ("TSS" if message.direction == "in" else tr("You"))
    when = _when(message.at, now)
    about = (badge, tone, trouble, _files(message.attachments), steps, dated_in_words(message.at))
    return MessageLine(message.id, message.direction, author, when, message.text, *about)


def _badge(message: "MessageFact") -> tuple[str, str]:
    if message.need:
        return tr("Needs you"), "bad"
    if message.elsewhere is not None:
        return tr("Waits on another computer"), "info"
    if message.state == life.QUEUED:
        return tr("Waits to be sent"), "info"
    return (tr("Note"), "neutral") if message.direction == "note" else ("", "neutral")


def _files(files: "Sequence[AttachmentFact]") -> list[FileLine]:
    return [FileLine(one.id, one.name, one.size, bool(one.blob), one.media_type.startswith("image/"), one.blob) for one in files]


def _when(kept: str | None, now: datetime) -> str:
    at = read_moment(kept or "")
    return "" if at is None else moment_in_words(at, now)
