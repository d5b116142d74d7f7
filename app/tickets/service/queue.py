"""What waits to be sent from this desk, in the order in which it goes."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, or_, select

from app.store.desk import Desk
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.service.reading import OUT


@dataclass(frozen=True, slots=True)
class Item:
    """A ticket or one of its replies that waits. ``message`` is empty for the ticket itself."""

    ticket: str
    message: str = ""

    @property
    def id(self) -> str:
        """The id under which it is marked and known to the helpdesk."""
        return self.message or self.ticket


class Queue:
    """Reads what waits and is held by this desk, under the names that ``own`` gives: no other desk ever sends it."""

    def __init__(self, desk: Desk, own: Callable[[], frozenset[str]]) -> None:
        self._desk = desk
        self._own = own

    def tickets(self) -> list[Item]:
        """Tickets that wait and need nobody, the oldest first."""
        statement = (
            select(Ticket.id)
            .where(Ticket.deleted.is_(False), Ticket.state == life.QUEUED, Ticket.need.is_(None))
            .where(Ticket.sender.in_(self._own()))
            .order_by(Ticket.queued, Ticket.id)
        )
        with self._desk.connection() as connection:
            return [Item(row.id) for row in connection.execute(statement)]

    def replies(self) -> list[Item]:
        """Replies whose ticket has left and needs nobody: of each ticket those up to the first that needs somebody, in order."""
        statement = (
            select(TicketMessage.id, TicketMessage.ticket, TicketMessage.need, TicketMessage.sender)
            .join(Ticket, Ticket.id == TicketMessage.ticket)
            .where(TicketMessage.deleted.is_(False), TicketMessage.state == life.QUEUED, TicketMessage.direction == OUT)
            .where(Ticket.deleted.is_(False), Ticket.need.is_(None), Ticket.state.in_(life.LEFT))
            .order_by(Ticket.queued, TicketMessage.ticket, TicketMessage.place, TicketMessage.id)
        )
        mine, blocked = self._own(), set[str]()
        found = []
        with self._desk.connection() as connection:
            for row in connection.execute(statement):
                if row.sender not in mine:
                    continue
                if row.need:
                    blocked.add(row.ticket)
                elif row.ticket not in blocked:
                    found.append(Item(row.ticket, row.id))
        return found

    def waiting(self) -> int:
        """How many tickets and replies of this desk wait, those behind a ticket that waits included; without those that need somebody."""
        mine = self._own()
        tickets = select(func.count()).where(Ticket.deleted.is_(False), Ticket.state == life.QUEUED, Ticket.need.is_(None))
        replies = select(func.count()).where(
            TicketMessage.deleted.is_(False), TicketMessage.state == life.QUEUED, TicketMessage.need.is_(None)
        )
        with self._desk.connection() as connection:
            number = connection.scalar(tickets.where(Ticket.sender.in_(mine))) or 0
            return number + (connection.scalar(replies.where(TicketMessage.sender.in_(mine))) or 0)

    def needing(self) -> int:
        """How many tickets and replies need somebody."""
        tickets = select(func.count()).where(Ticket.deleted.is_(False), Ticket.need.is_not(None))
        replies = (
            select(func.count())
            .select_from(TicketMessage)
            .join(Ticket, Ticket.id == TicketMessage.ticket)
            .where(TicketMessage.deleted.is_(False), TicketMessage.need.is_not(None), or_(Ticket.need.is_(None), Ticket.need == ""))
        )
        with self._desk.connection() as connection:
            return (connection.scalar(tickets) or 0) + (connection.scalar(replies) or 0)
