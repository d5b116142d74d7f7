"""Who sends a ticket when several desks have it: one desk *holds* it, and no other ever sends it.

The rule, the same for tickets and replies (an *item* is either):

1. Who queues an item holds it: ``sender`` names the desk and the computer. A copy of the desk's folder on another computer, or at
   another place, is not its holder. Only a desk whose member may write tickets sends, gives or takes.
2. Another desk can **ask** for it (``taker``). The holder, when it learns of that, gives it (``sender`` becomes the one who asked),
   unless a request of its own may have left. Only the holder gives, so an item that is asked for and given is held by one at any
   moment, whoever is offline for how long.
3. Another desk can **take** it (``sender`` becomes itself at once). The holder stands back when it learns of that. It may not have
   learnt of it yet: so

   - where the helpdesk can be searched, a desk that shares its records searches before it sends, always; of two that look at the
     same moment the helpdesk keeps the id for one, and reading back names the other;
   - where it cannot (mail), taking is offered as "Send from here anyway", with what it means; and it goes only after rule 4.

4. Where nothing can be searched, an item that other desks may know of leaves only after a **meeting**: two sessions with the store that
   began after this desk had it to send, in this run of the program, and completed (the first puts what is ours, the second reads what
   others put meanwhile: of two desks that do so, at least one sees the other). So a desk that was away, or whose disk was put
   back to an earlier day, learns first that its item was given away, taken, or sent. What was written while the store could not be
   reached is known to nobody else, and goes at once. A person can send without a meeting, knowingly.
5. When two desks queued the same draft, ``sender`` has two heads. All but the one that is shown stand back by settling on it, each
   after making sure that nothing of its own has left; by mail the shown one waits until that has happened.
6. Each desk writes ``sent_from`` when an item has left. Two of them are a mail that went twice, which only rule 3's "anyway" or a
   store that shows things late can cause: it is written on the ticket (``together``), under one Message-ID.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import select, text

from app.errors import UserError
from app.language import marked, tr
from app.store.desk import Desk
from app.store.history import OpenEdit
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.rules.texts import quoted
from app.tickets.service.marks import ARRIVED, CHOSEN, MAYBE, NEVER, Mark, Marks
from app.tickets.service.others import Others
from app.tickets.service.queue import Item
from app.tickets.service.reading import find_message, find_ticket

_NOTHING_LEFT = (NEVER, CHOSEN)
_MEET = marked("It waits until this computer has met the other desks of your school, so that it can't go twice.")
_AGREE = marked("It was queued on two computers. It goes when the other one has stood back.")


class Go(Enum):
    """Whether an item may leave now: at once, after a look at the helpdesk, or not yet."""

    NOW = "now"
    LOOK = "look"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An item that this desk does not send: on whose computer it waits, since when nothing was seen of that, and whether it was asked for."""

    words: str
    seen: datetime | None = None
    asked: bool = False


class Holding:
    """What people decide about who sends, and what the outbox asks before anything leaves."""

    def __init__(self, desk: Desk, others: Others, marks: Marks) -> None:
        self._desk = desk
        self._others = others
        self._marks = marks
        self._since: dict[str, int] = {}
        self._why: dict[str, str] = {}

    def own(self) -> str:
        """The name under which this desk holds what is queued here."""
        return self._others.own()

    def all_own(self) -> frozenset[str]:
        """Every name under which it does."""
        return self._others.all_own()

    def shared(self) -> bool:
        """Whether other desks get what is written here."""
        return self._others.shared()

    def may_send(self) -> bool:
        """Whether this desk sends and hears at all."""
        return self._others.may_send()

    def elsewhere(self, item: Ticket | TicketMessage) -> Elsewhere | None:
        """Where a queued item waits, if not here."""
        if item.state != life.QUEUED or item.need or self._is_mine(item.sender):
            return None
        holder = self._others.holder(item.sender or "")
        return Elsewhere(holder.words, holder.seen, asked=self._is_mine(item.taker))

    def why(self, id: str) -> str:
        """Why an item of this desk waits for others, as a sentence; "" when it does not."""
        return self._why.get(id, "")

    def begun_elsewhere(self, mark: Mark) -> bool:
        """Whether a draft without a mark of this computer is another desk's, and not one whose marks were lost here alone."""
        return not mark.run and self._others.shared()

    def need_mine(self, item: Ticket | TicketMessage) -> None:
        """Raise UserError for an item that waits on another computer."""
        elsewhere = self.elsewhere(item)
        if elsewhere is not None:
            raise UserError(tr("It waits on another computer: {words}.", words=elsewhere.words), tr("Take it over first."))

    def verdict(self, item: Item, *, can_search: bool) -> Go:
        """Whether an item that this desk holds may leave now (rules 3 to 5)."""
        self._why.pop(item.id, None)
        if not self._others.shared():
            return Go.NOW
        if can_search:
            return Go.LOOK
        since = self._since.setdefault(item.id, self._others.moment())
        if self._marks.get(item.id).anyway:
            return Go.NOW
        if contested(self._desk, item.id):
            self._why[item.id] = tr(_AGREE)
            return Go.WAIT
        if self._others.met_since(since) or not self._others.known_elsewhere(TicketMessage if item.message else Ticket, item.id):
            return Go.NOW
        self._why[item.id] = tr(_MEET)
        self._others.meet_soon()
        return Go.WAIT

    def sent_here(self, ticket: Ticket) -> bool:
        """Whether a ticket left from this desk, as far as is known: what its account may not see, another desk's may."""
        return not self._others.shared() or self._is_mine(ticket.sent_from or ticket.sender)

    def waits_for(self, id: str, because: str) -> None:
        """Something else of the others is waited for; "" when it is held anew, and waits for nothing yet."""
        self._why[id] = because
        if not because:
            self._since.pop(id, None)

    def stands(self, item: Ticket | TicketMessage) -> bool:
        """Whether this desk still holds an item, and nobody asked for it: the last look before it leaves."""
        return self._is_mine(item.sender) and (not item.taker or self._is_mine(item.taker))

    def round(self) -> None:
        """Before the outbox sends: give what was asked for, stand back from what was queued elsewhere too."""
        self._from_older_program()
        for kept in self._asked_for():
            if self._marks.get(kept.id).past in _NOTHING_LEFT:
                self._give(kept)
        for one in self._contests():
            self._stand_back(one)

    def left_behind(self, *, can_search: bool) -> list[Item]:
        """What may have left from here although another desk holds it by now, and nobody has said so yet."""
        found = []
        for id in self._marks.all():
            past = self._marks.get(id).past
            if past != ARRIVED and (past != MAYBE or can_search):
                continue
            kept = find_message(self._desk, id) or find_ticket(self._desk, id)
            if kept is None or (kept.state == life.QUEUED and self._is_mine(kept.sender)):
                continue
            if past == ARRIVED or (kept.state == life.QUEUED and not kept.need):
                found.append(Item(kept.ticket or "", id) if isinstance(kept, TicketMessage) else Item(id))
        return found

    def _is_mine(self, sender: str | None) -> bool:
        return bool(sender) and sender in self._others.all_own()

    def _asked_for(self) -> Iterator[Ticket | TicketMessage]:
        mine = self._others.all_own()
        for kind in _KINDS.values():
            waiting = (kind.deleted.is_(False), kind.state == life.QUEUED, kind.need.is_(None))
            with self._desk.read() as session:
                found: list[Ticket | TicketMessage] = [
                    *session.scalars(select(kind).where(*waiting, kind.taker.is_not(None), kind.sender.in_(mine)))
                ]
                session.expunge_all()
            yield from (one for one in found if not self._is_mine(one.taker))

    def _give(self, kept: Ticket | TicketMessage) -> None:
        words = self._others.holder(kept.taker or "").words
        with self._desk.edit(
            sentence(tr("{item} given to {holder}", item=named(self._desk, kept.id), holder=words)), background=True
        ) as edit:
            edit.change(type(kept), kept.id, {"sender": kept.taker, "taker": None})
        self._marks.put(kept.id, Mark(NEVER))

    def _contests(self) -> list[OpenEdit]:
        query = text("SELECT 1 FROM open_edit WHERE field = 'sender' AND type IN ('ticket', 'ticket_message') LIMIT 1")
        with self._desk.connection() as connection:
            any_there = connection.execute(query).first() is not None
        return [one for one in self._desk.open_edits() if one.field == "sender" and one.type in _KINDS] if any_there else []

    def _stand_back(self, contest: OpenEdit) -> None:
        """Settle on the one who is shown, if this desk is among the others and nothing of its own has left."""
        shown = next(str(one.value or "") for one in contest.contenders if one.shown)
        mine = [one for one in contest.contenders if self._is_mine(str(one.value or ""))]
        if not mine or (self._is_mine(shown) and len(mine) < len(contest.contenders)):
            return
        kept = find_message(self._desk, contest.id) or find_ticket(self._desk, contest.id)
        left = kept is None or kept.state != life.QUEUED
        if left or self._marks.get(contest.id).past in _NOTHING_LEFT:
            with self._desk.edit(tr("Sent from one computer of two"), background=True) as edit:
                edit.settle(_KINDS[contest.type], contest.id, {"sender": shown})

    def _from_older_program(self) -> None:
        """What an older program queued here was held under the name of the folder."""
        former = self._others.former()
        found: list[tuple[type[Ticket] | type[TicketMessage], str]] = []
        with self._desk.connection() as connection:
            for kind in _KINDS.values():
                statement = select(kind.id).where(kind.deleted.is_(False), kind.state == life.QUEUED, kind.sender == former)
                found += [(kind, id) for id in connection.scalars(statement)]
        if found:
            with self._desk.edit(tr("What waits is sent from this computer"), background=True) as edit:
                for kind, id in found:
                    edit.change(kind, id, {"sender": self.own()})


def contested(desk: Desk, id: str) -> bool:
    """Whether an item is held by two desks that did not know of each other."""
    query = text("SELECT 1 FROM open_edit WHERE id = :id AND field = 'sender'")
    with desk.connection() as connection:
        return connection.execute(query, {"id": id}).first() is not None


def named(desk: Desk, id: str) -> str:
    """An item as it is called within a label."""
    ticket = find_ticket(desk, id)
    return tr("ticket {title}", title=quoted(ticket.title or "")) if ticket is not None else tr("the reply")


def sentence(label: str) -> str:
    """A label with a capital."""
    return label[:1].upper() + label[1:]


_KINDS: dict[str, type[Ticket] | type[TicketMessage]] = {"ticket": Ticket, "ticket_message": TicketMessage}
