"""What stands beside the table: one ticket in words; what happened with a device; what waits for a person today."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select

from app.language import figure, marked, tr, trn
from app.store.desk import Desk
from app.tickets.records import Ticket
from app.tickets.rules import life, waiting
from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.notes import shown_note, shown_notes
from app.tickets.rules.texts import shown_number
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.holding import Elsewhere, Holding
from app.tickets.service.reading import find_ticket, values_of
from app.tickets.service.sending import Sending
from app.tickets.service.standings import Standings
from app.tickets.service.table import TicketTable, since
from app.tickets.service.times import Times
from app.tickets.service.writing import Writing


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """A ticket for the details pane: ``rows`` are (label, words), only those with something to say; ``actions`` keys of ``rules.life``."""

    id: str
    title: str
    shown_number: str
    state: str
    state_words: str
    tone: str
    need: str
    need_words: str
    priority: str
    priority_tone: str
    priority_reason: str
    rows: tuple[tuple[str, str], ...]
    body: str
    delivery_notes: tuple[str, ...]
    link: str
    device: str
    room: str
    person: str
    waiting: str
    days: int | None
    actions: tuple[str, ...]
    elsewhere: Elsewhere | None = None
    """On whose computer it waits, if not here."""
    waits_for: str = ""
    """Why it waits for the other desks, as a sentence."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened with a ticket of a device."""

    at: datetime
    who: str
    text: str
    ticket: str
    icon: str
    tone: str


@dataclass(frozen=True, slots=True)
class TodayLine:
    """Something of the tickets that waits for a person: one ticket, or the list ``waiting`` when there are several."""

    title: str
    detail: str
    icon: str
    waiting: str
    ticket: str = ""
    badge: str = ""
    tone: str = "neutral"


class Facts:
    """Reads tickets for showing them."""

    def __init__(
        self,
        desk: Desk,
        district: TicketDistrict,
        writing: Writing,
        sending: Sending,
        table: TicketTable,
        helpdesk: HelpdeskSettings,
        holding: Holding,
        times: Times,
    ) -> None:
        self._desk = desk
        self._holding = holding
        self._district = district
        self._writing = writing
        self._sending = sending
        self._table = table
        self._helpdesk = helpdesk
        self._times = times

    def ticket(self, id: str) -> TicketFacts | None:
        """A ticket in words; None when there is none of that id."""
        ticket = find_ticket(self._desk, id)
        if ticket is None:
            return None
        helpdesk = self._helpdesk.read()
        standings = Standings(self._desk, self._district, helpdesk, self._times.today())
        words, tone = waiting.state_words(ticket.state or life.DRAFT, standings.need(ticket), ticket.number or "", helpdesk.name)
        elsewhere = self._holding.elsewhere(ticket)
        if elsewhere is not None:
            words, tone = tr("Waits on another computer"), "info"
        asked = self._writing.facts(values_of(ticket))
        rows = [(fact.label, fact.value) for fact in asked if fact.value and fact.source != "body"]
        level = self._district.level(ticket.priority or self._district.usual)
        return TicketFacts(
            id=id,
            title=ticket.title or tr("Without a title"),
            shown_number=shown_number(ticket.number, helpdesk.prefix) if ticket.number else "",
            state=ticket.state or life.DRAFT,
            state_words=words,
            tone=tone,
            need=ticket.need or "",
            need_words=shown_note(ticket.need_words or ""),
            priority=level.name,
            priority_tone=level.tone,
            priority_reason=ticket.priority_reason or "",
            rows=(*(((tr("Category"), ticket.category),) if ticket.category else ()), *rows),
            body=ticket.body or "",
            delivery_notes=shown_notes(ticket.delivery_notes),
            link=ticket.link or "",
            device=ticket.device or "",
            room=ticket.room or "",
            person=ticket.person or "",
            waiting=standings.waiting(ticket),
            days=standings.days(since(ticket)),
            actions=tuple(self._sending.actions(id)),
            elsewhere=elsewhere,
            waits_for=self._holding.why(id),
        )

    def badge(self) -> str:
        """What stands beside the room's name: how many tickets wait on us or need somebody."""
        counts = self._table.counts()
        number = counts[waiting.US] + counts[waiting.NEEDS_YOU]
        return figure(number) if number else ""

    def today(self) -> list[TodayLine]:
        """What waits for a person, the most pressing first."""
        lines = []
        name = self._helpdesk.read().name
        for which, (advice, icon, tone) in _TODAY.items():
            ids = self._table.ids({"waiting": which})
            if not ids:
                continue
            title = _waiting_words(which, len(ids))
            detail = tr(advice, helpdesk=name)
            if len(ids) == 1:
                (found,) = next(iter(self._table.rows(("shown_number", "title", "days"), ids)))
                detail = " · ".join(
                    filter(None, [found[1], found[2], trn(found[3], "{number} school day", "{number} school days") if found[3] else ""])
                )
            lines.append(
                TodayLine(
                    title,
                    detail,
                    icon,
                    which,
                    ids[0] if len(ids) == 1 else "",
                    str(len(ids)),
                    tone,
                )
            )
        return lines

    def happenings(self, device: str) -> list[Happening]:
        """What happened with the tickets of a device, newest first."""
        statement = select(Ticket).where(Ticket.device == device, Ticket.deleted.is_(False))
        helpdesk = self._helpdesk.read()
        found: list[Happening] = []
        with self._desk.read() as session:
            for ticket in session.scalars(statement):
                number = shown_number(ticket.number, helpdesk.prefix) if ticket.number else tr("Ticket")
                for at, words, icon, tone, theirs in _moments(ticket, number, helpdesk.name):
                    who = helpdesk.name if theirs else ticket.reporter or ""
                    found.append(Happening(_moment(at), who, words, ticket.id, icon, tone))
        return sorted(found, key=lambda one: one.at, reverse=True)


_TODAY = {
    waiting.NEEDS_YOU: (marked("They cannot go on by themselves."), "triangle-alert", "bad"),
    waiting.US: (marked("{helpdesk} wrote; look what it asks."), "ticket", "warn"),
    waiting.NO_ANSWER: (marked("Ask {helpdesk} for news."), "hourglass", "warn"),
    waiting.DRAFT: (marked("Send them or throw them away."), "pencil", "neutral"),
}
_ALONE = {
    waiting.NEEDS_YOU: marked("Ticket needs you"),
    waiting.US: marked("Ticket waits on us"),
    waiting.NO_ANSWER: marked("Ticket without an answer"),
    waiting.DRAFT: marked("Draft not sent"),
}


def _waiting_words(which: str, number: int) -> str:
    """What waits; one ticket is said without a number, its own title stands below."""
    if number == 1:
        return tr(_ALONE[which])
    match which:
        case waiting.NEEDS_YOU:
            return trn(number, "{number} ticket needs you", "{number} tickets need you")
        case waiting.US:
            return trn(number, "{number} ticket waits on us", "{number} tickets wait on us")
        case waiting.NO_ANSWER:
            return trn(number, "{number} ticket without an answer", "{number} tickets without an answer")
    return trn(number, "{number} draft not sent", "{number} drafts not sent")


def _moments(ticket: Ticket, number: str, helpdesk: str) -> list[tuple[str, str, str, str, bool]]:
    """The turns in a ticket's life, each with its time, words, icon and tone, and whether the helpdesk did it."""
    title = ticket.title or tr("without a title")
    moments = [
        (ticket.sent, tr("{number} sent to {helpdesk}: {title}", number=number, helpdesk=helpdesk, title=title), "ticket", "info", False),
        (ticket.answered, tr("{number} answered", number=number), "ticket", "warn", True),
        (ticket.solved, tr("{number} solved", number=number), "circle-check", "ok", True),
        (ticket.closed if ticket.closed != ticket.solved else None, tr("{number} closed", number=number), "circle-check", "neutral", True),
    ]
    if not ticket.sent:
        moments.append((ticket.queued or ticket.created, tr("Ticket written: {title}", title=title), "pencil", "neutral", False))
    return [(at, words, icon, tone, theirs) for at, words, icon, tone, theirs in moments if at]


def _moment(text: str) -> datetime:
    """A kept time; the beginning of time for one that cannot be read."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return read if read.tzinfo else read.replace(tzinfo=UTC)
