"""What people decide about tickets and replies that wait on another computer, or for one. The rule: ``holding``."""

from dataclasses import replace

from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.records import Ticket, TicketMessage
from app.tickets.service.holding import Holding, contested, named, sentence
from app.tickets.service.marks import CHOSEN, NEVER, Mark, Marks
from app.tickets.service.others import Others
from app.tickets.service.reading import OUT, find_message, find_ticket, messages_of


class TakingOver:
    """Asking the desk that holds something for it, taking it, and sending what is held here without having met the others."""

    def __init__(self, desk: Desk, holding: Holding, others: Others, marks: Marks) -> None:
        self._desk = desk
        self._holding = holding
        self._others = others
        self._marks = marks

    def ask(self, id: str) -> str:
        """Ask the holder to let this desk send an item, and with a ticket what waits behind it. Returns the label."""
        items = self._takeable(id)
        label = tr("Asked to send {item} from here", item=named(self._desk, id))
        self._write(items, label, {"taker": self._holding.own()}, Mark(NEVER))
        return label

    def take(self, id: str) -> str:
        """Send an item from here from now on, without asking. Returns the label."""
        items = self._takeable(id)
        label = sentence(
            tr("{item} taken over from {holder}", item=named(self._desk, id), holder=self._others.holder(items[0].sender or "").words)
        )
        self._write(items, label, {"sender": self._holding.own(), "taker": None}, Mark(CHOSEN))
        return label

    def go_without_meeting(self, id: str) -> str:
        """A person sends an item of this desk without having met the others. Returns the label."""
        mark = self._marks.get(id)
        self._marks.put(id, replace(mark if mark.run else Mark(CHOSEN), anyway=True))
        self._holding.waits_for(id, "")
        return sentence(tr("{item} goes now", item=named(self._desk, id)))

    def _takeable(self, id: str) -> list[Ticket | TicketMessage]:
        message = find_message(self._desk, id)
        ticket = None if message else find_ticket(self._desk, id)
        items: list[Ticket | TicketMessage] = [one for one in (message, ticket) if one is not None]
        if ticket is not None:
            items += [one for one in messages_of(self._desk, id) if one.direction == OUT]
        found = [one for one in items if self._holding.elsewhere(one) is not None]
        if not items or items[0] not in found:
            raise UserError(tr("It does not wait on another computer."), tr("There is nothing to take over."))
        return found

    def _write(self, items: list[Ticket | TicketMessage], label: str, values: dict[str, Value], mark: Mark) -> None:
        for one in items:
            self._holding.waits_for(one.id, "")
            self._marks.put(one.id, mark)
        with self._desk.edit(label, undoable=False) as edit:
            for one in items:
                put = edit.settle if contested(self._desk, one.id) else edit.change
                put(type(one), one.id, values)
