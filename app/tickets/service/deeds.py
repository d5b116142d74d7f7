"""What a person says of a ticket that the helpdesk has: solved, closed, open again."""

from app.language import tr
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.records import Ticket
from app.tickets.rules import life
from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.texts import quoted
from app.tickets.service.conversation import Conversation
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.reading import ticket_of
from app.tickets.service.times import Times


class Deeds:
    """Move a ticket on; each deed gives its label and raises UserError with the sentence when it is refused."""

    def __init__(self, desk: Desk, district: TicketDistrict, conversation: Conversation, helpdesk: HelpdeskSettings, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._conversation = conversation
        self._helpdesk = helpdesk
        self._times = times

    def solve(self, id: str, note: str = "") -> str:
        """It works again: the helpdesk is told, with ``note`` or the district's own words."""
        ticket = ticket_of(self._desk, id)
        state = life.after("solve", ticket.state or life.DRAFT, ticket.need or "")
        self._conversation.write(ticket, note or self._district.solved_text, state, solves=True)
        return tr("{ticket} solved", ticket=self._named(ticket))

    def reopen(self, id: str, why: str = "") -> str:
        """The trouble is back: the helpdesk is told, with ``why`` or the district's own words."""
        ticket = ticket_of(self._desk, id)
        state = life.after("reopen", ticket.state or life.DRAFT, ticket.need or "")
        self._conversation.write(ticket, why or self._district.reopened_text, state)
        return tr("{ticket} reopened", ticket=self._named(ticket))

    def close(self, id: str) -> str:
        """Nothing more is to be done; nobody is told."""
        ticket = ticket_of(self._desk, id)
        values: dict[str, Value] = {"closed": self._times.now(), "solved": ticket.solved or self._times.now(), "unread": False}
        return self._step(ticket, "close", tr("{ticket} closed", ticket=self._named(ticket)), {**values, "need": None, "need_words": None})

    def keep(self, id: str) -> str:
        """The helpdesk does not show it, and that is as it should be: it is kept as it is, and looked for again now and then."""
        ticket = ticket_of(self._desk, id)
        return self._step(
            ticket,
            "keep",
            tr("{ticket} is kept", ticket=self._named(ticket)),
            {"need": None, "need_words": None, "helpdesk_state": life.HIDDEN},
        )

    def nothing_to_answer(self, id: str) -> str:
        """What the helpdesk wrote asks nothing: it is the helpdesk's turn."""
        ticket = ticket_of(self._desk, id)
        label = tr("{ticket} is the helpdesk's turn", ticket=self._named(ticket))
        return self._step(ticket, "nothing to answer", label, {"asked": self._times.now()})

    def waiting_on_part(self, id: str) -> str:
        """A part is on order; no answer is awaited until then."""
        ticket = ticket_of(self._desk, id)
        label = tr("{ticket} waits on a part", ticket=self._named(ticket))
        return self._step(ticket, "waiting on part", label, {"unread": False})

    def _step(self, ticket: Ticket, key: str, label: str, values: dict[str, Value]) -> str:
        state = life.after(key, ticket.state or life.DRAFT, ticket.need or "")
        with self._desk.edit(label) as edit:
            edit.change(Ticket, ticket.id, {**values, "state": state})
        return label

    def _named(self, ticket: Ticket) -> str:
        return self._helpdesk.shown_number(ticket.number) if ticket.number else tr("Ticket {title}", title=quoted(ticket.title or ""))
