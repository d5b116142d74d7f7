"""Whose news are wanted, and from where on: what is asked of the helpdesk before it is heard."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from app.store.desk import Desk
from app.tickets.channels.channel import Channel, Followed
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.holding import Holding

_MOST_DONE = 300
_PREFIX = "tickets.news."


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something that was heard with a mark. When it is not in the desk any more (a backup was restored), the mark means nothing."""

    message: str = ""
    ticket: str = ""
    state: str = ""


class Following:
    """Reads which tickets are followed; keeps the channel's mark on this computer."""

    def __init__(self, desk: Desk, helpdesk: HelpdeskSettings, holding: Holding) -> None:
        self._desk = desk
        self._holding = holding
        self._helpdesk = helpdesk

    def followed(self, channel: Channel) -> dict[str, Followed]:
        """The tickets with a number that are not done, and those done last, by our id."""
        columns = select(Ticket.id, Ticket.number, Ticket.channel).where(Ticket.deleted.is_(False), Ticket.number.is_not(None))
        alive = columns.where(Ticket.state.in_(life.AT_HELPDESK))
        done = columns.where(Ticket.state.in_((life.SOLVED, life.CLOSED)))
        with self._desk.connection() as connection:
            rows = [*connection.execute(alive), *connection.execute(done.order_by(Ticket.solved.desc()).limit(_MOST_DONE))]
            known: dict[str, set[str]] = {row.id: set() for row in rows}
            references = select(TicketMessage.ticket, TicketMessage.reference).where(TicketMessage.reference.is_not(None))
            for row in connection.execute(references):
                if row.ticket in known:
                    known[row.ticket].add(row.reference)
        return {row.id: Followed(row.number, row.id if row.channel == channel.title else "", frozenset(known[row.id])) for row in rows}

    def mark(self, channel: Channel) -> str:
        """Where the last hearing ended; empty when it has to begin anew."""
        kept = self._desk.settings.get(self._name(channel), {})
        anchor = Anchor(**kept.get("anchor", {})) if kept else Anchor()
        return str(kept.get("mark", "")) if kept and self._stands(anchor) else ""

    def anchor(self, channel: Channel) -> Anchor:
        """What was heard last."""
        return Anchor(**self._desk.settings.get(self._name(channel), {}).get("anchor", {}))

    def keep(self, channel: Channel, mark: str, anchor: Anchor) -> None:
        """Remember where to go on; call it when all that was heard is on the disk."""
        kept = {"message": anchor.message, "ticket": anchor.ticket, "state": anchor.state}
        self._desk.settings.put(self._name(channel), {"mark": mark, "anchor": kept})

    def sent_replies(self, channel: Channel, limit: int) -> Sequence[tuple[str, str]]:
        """The replies that were sent last, newest first: their ids and the numbers of their tickets.

        Of a desk that shares its records, its own: its account may not see another's.
        """
        own = TicketMessage.sender.in_(self._holding.all_own()) if self._holding.shared() else TicketMessage.id.is_not(None)
        statement = (
            select(TicketMessage.id, Ticket.number)
            .join(Ticket, Ticket.id == TicketMessage.ticket)
            .where(TicketMessage.deleted.is_(False), TicketMessage.direction == "out", TicketMessage.state == life.SENT)
            .where(TicketMessage.need.is_(None), TicketMessage.reference.is_not(None), own)
            .where(Ticket.deleted.is_(False), Ticket.need.is_(None), Ticket.number.is_not(None), Ticket.channel == channel.title)
            .where(func.coalesce(Ticket.helpdesk_state, "") != life.HIDDEN)
            .order_by(TicketMessage.op.desc())
            .limit(limit)
        )
        with self._desk.connection() as connection:
            return [(row.id, row.number) for row in connection.execute(statement)]

    def _stands(self, anchor: Anchor) -> bool:
        with self._desk.connection() as connection:
            message = select(TicketMessage.id).where(TicketMessage.id == anchor.message)
            state = select(Ticket.helpdesk_state).where(Ticket.id == anchor.ticket)
            if anchor.message and connection.scalar(message) is None:
                return False
            if self._holding.shared():  # another desk may have heard more; a disk that is put back gets its own actions again
                return True
            return not anchor.ticket or connection.scalar(state) == (anchor.state or None)

    def _name(self, channel: Channel) -> str:
        helpdesk = self._helpdesk.read()
        where: Mapping[str, str] = {"title": channel.title, "address": helpdesk.tracker_address, "queue": helpdesk.tracker_queue}
        return _PREFIX + hashlib.sha256(repr(sorted(where.items())).encode()).hexdigest()[:16]
