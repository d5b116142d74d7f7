"""A helpdesk in memory that keeps to the protocol of channels: it can be away, and it can answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.tickets.channels.channel import (
    ChannelTrouble,
    Followed,
    HandedOver,
    Heard,
    News,
    OutgoingReply,
    OutgoingTicket,
    Sent,
    State,
    TicketNews,
)

FIRST_NUMBER = 20881


@dataclass
class MemoryHelpdesk:
    """What TSS has. ``away``: it can't be reached; ``cut``: the line breaks after the message has arrived; ``mailbox``: it only hands over."""

    title: str = "Memory"
    can_search: bool = True
    can_hear: bool = True
    away: bool = False
    cut: bool = False
    mailbox: bool = False
    tickets: dict[str, OutgoingTicket] = field(default_factory=dict)
    replies: dict[str, OutgoingReply] = field(default_factory=dict)
    answers: list[tuple[str, Heard, State | None]] = field(default_factory=list)

    def number(self, client_id: str) -> str:
        """The number of a ticket that is here."""
        return str(FIRST_NUMBER + list(self.tickets).index(client_id))

    def answer(self, client_id: str, words: str, state: State | None = None, author: str = "K. Adeyemi (TSS)") -> None:
        """TSS writes."""
        heard = Heard(f"message-{len(self.answers)}", datetime.now(UTC), author, words)
        self.answers.append((self.number(client_id), heard, state))

    def send_ticket(self, ticket: OutgoingTicket) -> Sent | HandedOver:
        """Take a ticket, once."""
        self._reach()
        if self.mailbox:
            return HandedOver(f"<{ticket.client_id}@desk.invalid>")
        assert ticket.client_id not in self.tickets, "sent twice"
        self.tickets[ticket.client_id] = ticket
        self._break()
        return Sent(self.number(ticket.client_id), f"ticket-{ticket.client_id}", "https://tss.example/ticket/1")

    def send_reply(self, reply: OutgoingReply) -> Sent | HandedOver:
        """Take a reply, once."""
        self._reach()
        assert reply.client_id not in self.replies, "sent twice"
        self.replies[reply.client_id] = reply
        self._break()
        return Sent(reply.number, f"reply-{reply.client_id}")

    def find_ticket(self, client_id: str) -> Sent | None:
        """A ticket that arrived."""
        self._reach()
        return Sent(self.number(client_id)) if client_id in self.tickets else None

    def find_reply(self, number: str, client_id: str) -> Sent | None:
        """A reply that arrived."""
        self._reach()
        return Sent(number) if client_id in self.replies else None

    def news(self, followed: Sequence[Followed], mark: str) -> News:
        """What TSS wrote to the tickets that are followed."""
        self._reach()
        told = []
        for one in followed:
            new = [(heard, state) for number, heard, state in self.answers if number == one.number and heard.reference not in one.known]
            state = next((state for _, state in reversed(new) if state is not None), None)
            if new:
                told.append(TicketNews(one.number, one.client_id, state, [heard for heard, _ in new]))
        return News(told, str(len(self.answers)))

    def check(self) -> Sequence[str]:
        """It is there."""
        self._reach()
        return ["The helpdesk answers."]

    def _reach(self) -> None:
        if self.away:
            raise ChannelTrouble("TSS cannot be reached.", "It goes by itself when the network is back.")

    def _break(self) -> None:
        if self.cut:
            self.cut = False
            raise ChannelTrouble("The line was cut.", "", unsure=True)
