"""Giving tickets to the outbox, taking them back, and deciding what the program cannot."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import select

from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.rules.texts import plain_number, quoted
from app.tickets.service.helpdesk import REQUEST_TRACKER, HelpdeskSettings
from app.tickets.service.holding import Holding
from app.tickets.service.marks import BEGUN, CHOSEN, NEVER, Mark, Marks
from app.tickets.service.reading import find_message, messages_of, ticket_of, values_of
from app.tickets.service.times import Times
from app.tickets.service.writing import Writing

_NOTHING_NEEDED: Mapping[str, Value] = {"need": None, "need_words": None}


class MissingFacts(UserError):
    """Must-have facts have no answer; ``labels`` are theirs. It can be sent all the same, by a person who says so."""

    def __init__(self, labels: Sequence[str]) -> None:
        super().__init__(tr("This ticket does not say: {labels}.", labels=", ".join(labels)), tr("Add it, or send the ticket without it."))
        self.labels = tuple(labels)


class Sending:
    """What a person decides about sending; the outbox does it."""

    def __init__(self, desk: Desk, writing: Writing, helpdesk: HelpdeskSettings, holding: Holding, marks: Marks, times: Times) -> None:
        self._desk = desk
        self._writing = writing
        self._helpdesk = helpdesk
        self._holding = holding
        self._marks = marks
        self._times = times

    def actions(self, id: str) -> list[str]:
        """What a person can do with a ticket now: keys of ``rules.life``."""
        ticket = ticket_of(self._desk, id)
        found = life.actions(ticket.state or life.DRAFT, ticket.need or "")
        left_out = {"set number"} if ticket.number else set()
        return [key for key in found if key not in left_out | self.impossible(ticket)]

    def impossible(self, item: Ticket | TicketMessage) -> set[str]:
        """Of what can be done with a ticket or reply that waits, what cannot because of the desk that holds it."""
        elsewhere = self._holding.elsewhere(item)
        if elsewhere is None:
            return {"take over", "ask for it"} | (set() if self._holding.why(item.id) else {"send now"})
        asking = self._helpdesk.read().channel != REQUEST_TRACKER and not elsewhere.asked
        return {"take back", "send now"} | (set() if asking else {"ask for it"})

    def queue(self, id: str, *, anyway: bool = False) -> str:
        """Give a ticket to the outbox. Returns the label. It can be taken back until it leaves, but not undone.

        Raises MissingFacts unless ``anyway``, and UserError for a ticket without a title, or with a password in it.
        """
        ticket = ticket_of(self._desk, id)
        state = life.after("queue", ticket.state or life.DRAFT, ticket.need or "")
        values = values_of(ticket)
        problems = self._writing.problems(values)
        if problems:
            raise UserError(next(iter(problems.values())))
        missing = self._writing.missing(values)
        if missing and not anyway:
            raise MissingFacts(missing)
        if self._marks.get(id).past != NEVER:
            self._marks.put(id, Mark(NEVER if self._holding.begun_elsewhere(self._marks.get(id)) else CHOSEN))
        label = tr("Ticket {title} given to the outbox", title=quoted(ticket.title or ""))
        with self._desk.edit(label, undoable=False) as edit:
            edit.change(
                Ticket, id, {"state": state, "queued": self._times.now(), "sender": self._holding.own(), "taker": None, **_NOTHING_NEEDED}
            )
        return label

    def take_back(self, id: str) -> str:
        """Make a queued ticket a draft again. Returns the label. Raises UserError when it is leaving, or may have left."""
        ticket = ticket_of(self._desk, id)
        life.after("take back", ticket.state or life.DRAFT, ticket.need or "")
        self._holding.need_mine(ticket)
        with self.held(id, doubtful=bool(ticket.need)):
            fresh = ticket_of(self._desk, id)
            state = life.after("take back", fresh.state or life.DRAFT, fresh.need or "")
            label = tr("Ticket {title} taken back", title=quoted(ticket.title or ""))
            with self._desk.edit(label) as edit:
                edit.change(Ticket, id, {"state": state, "queued": None, **_NOTHING_NEEDED})
        return label

    def send_again(self, id: str) -> str:
        """Send what was refused, may not have arrived, or is gone at the helpdesk. Returns the label.

        The name for every attempt stays the same, and where the helpdesk can be searched it is, first. With a ticket that is
        gone, the replies to it go again as well.
        """
        message = find_message(self._desk, id)
        if message is not None:
            return self._send_message_again(message)
        ticket = ticket_of(self._desk, id)
        state = life.after("send again", ticket.state or life.DRAFT, ticket.need or "")
        self._marks.put(id, Mark(CHOSEN))
        values: dict[str, Value] = {
            "state": state,
            "queued": self._times.now(),
            "sender": self._holding.own(),
            "taker": None,
            **_NOTHING_NEEDED,
        }
        lost = messages_of(self._desk, id) if ticket.need == life.GONE else []
        if ticket.need == life.GONE:
            values |= {"number": None, "link": None, "helpdesk_state": None, "delivery_notes": self._former_number(ticket)}
        label = tr("Ticket {title} sent again", title=quoted(ticket.title or ""))
        with self._desk.edit(label, undoable=False) as edit:
            edit.change(Ticket, id, values)
            for one in lost:
                if one.direction == "out" and (one.state == life.SENT or one.need):
                    self._marks.put(one.id, Mark(CHOSEN))
                    edit.change(
                        TicketMessage, one.id, {"state": life.QUEUED, "sender": self._holding.own(), "taker": None, **_NOTHING_NEEDED}
                    )
        return label

    def it_has_gone(self, id: str, number: str = "") -> str:
        """A person says that it has arrived, and perhaps under which number. Returns the label."""
        message = find_message(self._desk, id)
        if message is not None:
            self._need_doubt(message)
            label = tr("Reply has gone")
            with self._desk.edit(label) as edit:
                edit.change(TicketMessage, id, {"state": life.SENT, "sent": self._times.now(), **_NOTHING_NEEDED})
            self._marks.forget(id)
            return label
        ticket = ticket_of(self._desk, id)
        state = life.after("it has gone", ticket.state or life.DRAFT, ticket.need or "")
        return self._gone(ticket, state, number)

    def set_number(self, id: str, number: str) -> str:
        """Type the helpdesk's number by hand. Returns the label. Raises UserError for what is none, or another ticket's."""
        if not number.strip():
            raise UserError(tr("Type the number as the helpdesk gave it."), tr("It looks like 20881."))
        ticket = ticket_of(self._desk, id)
        life.after("set number", ticket.state or life.DRAFT, ticket.need or "")
        with self.held(id, doubtful=bool(ticket.need) or ticket.state in life.LEFT):
            ticket = ticket_of(self._desk, id)
            state = life.after("set number", ticket.state or life.DRAFT, ticket.need or "")
            return self._gone(ticket, state, number)

    @contextmanager
    def held(self, id: str, *, doubtful: bool = False) -> Iterator[None]:
        """Keep the outbox from beginning with a ticket or message meanwhile.

        Raises UserError when it has begun, or, unless ``doubtful``, when nobody knows whether it has left.
        """
        self._marks.ask_back(id)
        try:
            mark = self._marks.get(id)
            if mark.past == BEGUN or (mark.past != NEVER and not doubtful):
                raise UserError(tr("It is leaving right now, or may have left."), tr("Wait until the program knows; then decide."))
            yield
        finally:
            self._marks.end_back(id)

    def _gone(self, ticket: Ticket, state: str, number: str) -> str:
        plain = self._checked_number(ticket.id, number)
        values: dict[str, Value] = {"state": state, **_NOTHING_NEEDED}
        if state != ticket.state:
            values |= {"sent": self._times.now(), "asked": self._times.now()}
        if plain:
            values["number"] = plain
        shown = self._helpdesk.shown_number(plain)
        label = (
            tr("Ticket {title} is {number}", title=quoted(ticket.title or ""), number=shown)
            if plain
            else tr("Ticket {title} has gone", title=quoted(ticket.title or ""))
        )
        with self._desk.edit(label) as edit:
            edit.change(Ticket, ticket.id, values)
        self._marks.forget(ticket.id)
        return label

    def _checked_number(self, id: str, typed: str) -> str:
        if not typed.strip():
            return ""
        number = plain_number(typed, self._helpdesk.read().prefix)
        if not number:
            raise UserError(tr("“{number}” is no ticket number.", number=typed.strip()), tr("It looks like 20881."))
        statement = select(Ticket.title).where(Ticket.number == number, Ticket.id != id, Ticket.deleted.is_(False))
        with self._desk.connection() as connection:
            other = connection.execute(statement).first()
        if other is not None:
            raise UserError(
                tr(
                    "{number} is the ticket {title}.",
                    number=self._helpdesk.shown_number(number),
                    title=quoted(other.title or ""),
                ),
                tr("Look at the number again."),
            )
        return number

    def _send_message_again(self, message: TicketMessage) -> str:
        if not message.need:
            raise UserError(tr("This reply waits, or has arrived."), tr("There is nothing to send again."))
        self._marks.put(message.id, Mark(CHOSEN))
        label = tr("Reply sent again")
        with self._desk.edit(label, undoable=False) as edit:
            edit.change(TicketMessage, message.id, {"state": life.QUEUED, "sender": self._holding.own(), "taker": None, **_NOTHING_NEEDED})
        return label

    @staticmethod
    def _need_doubt(message: TicketMessage) -> None:
        if message.need not in (life.UNSURE, life.HANDED_OVER):
            raise UserError(tr("Nothing about this reply is in doubt."), tr("There is nothing to decide."))

    def _former_number(self, ticket: Ticket) -> str | None:
        if not ticket.number:
            return ticket.delivery_notes
        words = tr("It had the number {number} before.", number=self._helpdesk.shown_number(ticket.number))
        return "\n".join(filter(None, [ticket.delivery_notes, words]))
