"""What two desks wrote of one ticket without having seen each other's, brought together by rule where no person has to choose.

It is about what the program itself keeps: times, the helpdesk's words, whether something has left. What people wrote (title, words,
priority, a state they chose) stays for a person's eye. A rule looks at the values alone, never at the clock or at the desk, so that
every desk settles alike; two that settle at the same time write the same.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select, text

from app.language import tr
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.records import Ticket, TicketAttachment, TicketMessage
from app.tickets.rules import life
from app.tickets.rules.notes import SENT_TWICE, TWO_NUMBERS
from app.tickets.service.reading import IN, find_message, find_ticket

_NEEDS = (life.UNSURE, life.HANDED_OVER, life.REFUSED, life.GONE)
_KINDS: Mapping[str, type[Ticket] | type[TicketMessage] | type[TicketAttachment]] = {
    "ticket": Ticket,
    "ticket_message": TicketMessage,
    "ticket_attachment": TicketAttachment,
}
_HAS_OPEN = text("SELECT 1 FROM open_edit WHERE type IN ('ticket', 'ticket_message', 'ticket_attachment') LIMIT 1")


@dataclass(frozen=True, slots=True)
class Contest:
    """The values that the fields of one record have at the same time; the one that is shown comes first."""

    id: str
    values: Mapping[str, Sequence[Value]]

    def filled(self, name: str) -> list[str]:
        """The different values of a field that are not empty, in an order of their own."""
        return sorted({str(value) for value in self.values[name] if value not in (None, "")}, key=lambda one: (len(one), one))


class Together:
    """Settles what the program may settle. Cheap when there is nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def settle(self) -> bool:
        """Settle; whether the helpdesk has to be asked anew because two desks heard different things of it."""
        contests = self._contests()
        settled = [(kind, id, values) for kind, id, contest in contests if (values := self._settled(kind, contest))]
        if settled:
            with self._desk.edit(tr("Two computers' news of tickets brought together"), background=True) as edit:
                for kind, id, values in settled:
                    edit.settle(_KINDS[kind], id, values)
        return any("helpdesk_state" in values for _, _, values in settled)

    def _contests(self) -> list[tuple[str, str, Contest]]:
        with self._desk.connection() as connection:
            if connection.execute(_HAS_OPEN).first() is None:
                return []
        found: dict[tuple[str, str], dict[str, Sequence[Value]]] = {}
        for one in self._desk.open_edits():
            if one.type in _KINDS:
                ordered = sorted(one.contenders, key=lambda each: not each.shown)
                found.setdefault((one.type, one.id), {})[one.field] = [each.value for each in ordered]
        return [(kind, id, Contest(id, values)) for (kind, id), values in found.items()]

    def _settled(self, kind: str, contest: Contest) -> dict[str, Value]:
        if kind == "ticket":
            return self._ticket(contest)
        if kind == "ticket_message":
            return self._message(contest)
        blobs = contest.filled("blob") if "blob" in contest.values else []
        return {"blob": blobs[0]} if blobs else {}

    def _ticket(self, contest: Contest) -> dict[str, Value]:
        ticket = find_ticket(self._desk, contest.id)
        if ticket is None:
            return {}
        values = {name: rule(contest, name) for name, rule in _TICKET.items() if name in contest.values}
        state = ticket.state or life.DRAFT
        if "state" in contest.values and (decided := _state(contest)):
            values["state"] = state = decided
        for name in {"solved", "closed"} & set(contest.values):
            ended = state in (life.SOLVED, life.CLOSED)
            values[name] = _first(contest, name) if ended else None
        if "helpdesk_state" in contest.values:
            values["helpdesk_state"] = None
        if "unread" in contest.values:
            values["unread"] = self._newest(contest.id) != (values.get("read_to") or ticket.read_to)
        return self._with_needs(contest, values, state, ticket.delivery_notes or "")

    def _message(self, contest: Contest) -> dict[str, Value]:
        message = find_message(self._desk, contest.id)
        if message is None:
            return {}
        values = {name: rule(contest, name) for name, rule in _MESSAGE.items() if name in contest.values}
        state = message.state or ""
        if "state" in contest.values and life.SENT in contest.values["state"]:
            values["state"] = state = life.SENT
        return self._with_needs(contest, values, state, message.delivery_notes or "")

    @staticmethod
    def _with_needs(contest: Contest, values: dict[str, Value], state: str, notes: str) -> dict[str, Value]:
        """Why a person is needed, and what has to be said on the ticket or message itself."""
        lines = set(notes.splitlines())
        if "delivery_notes" in contest.values:
            lines |= {line for value in contest.filled("delivery_notes") for line in value.splitlines()}
        if "need" in contest.values:
            wanted = next((need for need in _NEEDS if need in contest.values["need"]), None)
            if state in life.LEFT and wanted != life.GONE:
                lines |= {SENT_TWICE} if wanted == life.UNSURE else set()
                wanted = None
            values["need"] = wanted
            if wanted is None:
                values["need_words"] = None
        if "need_words" in contest.values and "need_words" not in values:
            values["need_words"] = _first(contest, "need_words")
        if len(numbers := contest.filled("number") if "number" in contest.values else []) > 1:
            lines.add(TWO_NUMBERS.format(numbers=", ".join(numbers)))
        if len(contest.filled("sent_from") if "sent_from" in contest.values else []) > 1:
            lines.add(SENT_TWICE)
        if lines != set(notes.splitlines()) or "delivery_notes" in contest.values:
            values["delivery_notes"] = "\n".join(sorted(lines)) or None
        return values

    def _newest(self, ticket: str) -> str | None:
        """The helpdesk's newest message to a ticket."""
        statement = select(TicketMessage.id).where(TicketMessage.ticket == ticket, TicketMessage.direction == IN)
        order = (TicketMessage.place.desc(), TicketMessage.at.desc(), TicketMessage.id.desc())
        with self._desk.connection() as connection:
            return connection.scalar(statement.where(TicketMessage.deleted.is_(False)).order_by(*order).limit(1))


def _first(contest: Contest, name: str) -> Value:
    """The smallest that is there: the earliest time, the lower number."""
    return next(iter(contest.filled(name)), None)


def _last(contest: Contest, name: str) -> Value:
    """The largest: the latest time."""
    return next(reversed(contest.filled(name)), None)


def _least(contest: Contest, name: str) -> Value:
    """The smallest whole number."""
    return min((value for value in contest.values[name] if isinstance(value, int)), default=None)


def _state(contest: Contest) -> str:
    """What has left has left; "" where people said different things, or the helpdesk has to be asked."""
    states = {str(value) for value in contest.values["state"] if value}
    left = states & set(life.LEFT)
    if not left:
        return life.DRAFT if life.DRAFT in states else ""
    further = left - {life.SENT}
    if len(further) <= 1:
        return next(iter(further), life.SENT)
    shown = str(contest.values["state"][0])
    return shown if "helpdesk_state" in contest.values and shown in further else ""


_Rule = Callable[[Contest, str], Value]
_TICKET: Mapping[str, _Rule] = {
    **dict.fromkeys(("number", "channel", "reference", "link", "created", "queued", "sent", "answered", "taker", "sent_from"), _first),
    **dict.fromkeys(("asked", "heard", "read_to"), _last),
}
_MESSAGE: Mapping[str, _Rule] = {
    **dict.fromkeys(("sent", "reference", "taker", "sent_from"), _first),
    "place": _least,
}
