"""Carrying one ticket or one reply to the helpdesk: marked before the request leaves, looked for before it is tried again."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from app.errors import UserError
from app.language import marked, tr
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.channels.channel import Channel, ChannelTrouble, HandedOver, OutgoingReply, OutgoingTicket, ReadsBack, Sent
from app.tickets.records import Ticket, TicketMessage
from app.tickets.rules import life
from app.tickets.rules.texts import quoted, shown_number
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.holding import Go, Holding
from app.tickets.service.marks import ARRIVED, BEGUN, MAYBE, NEVER, Mark, Marks
from app.tickets.service.outgoing import NotHereYet, Outgoing
from app.tickets.service.queue import Item
from app.tickets.service.reading import find_message, find_ticket
from app.tickets.service.times import Times
from app.tickets.service.waits import LOOKS, Waits

MOST_TRIES = 8
"""After so many refusals of one ticket or reply alone, a person is asked."""
_INTERRUPTED = marked("The program was interrupted while it was sending. It may have gone.")
_ALL_THE_SAME = marked("It may have gone all the same.")
_NEVER_ARRIVED = marked("The helpdesk was tried {tries} times, and it did not arrive.")
_LOOK_THERE = marked("Look for the helpdesk's confirmation, then say whether it has gone.")
_ASK_THERE = marked("Ask the helpdesk, or take it back and change it.")
_HANDED_OVER = marked("It is open in your mail program. Send it there, then say that it has gone.")
_TICKET_NEEDS = {
    life.REFUSED: marked("Ticket refused"),
    life.UNSURE: marked("Ticket in doubt"),
    life.HANDED_OVER: marked("Ticket opened in the mail program"),
}
_REPLY_NEEDS = {
    life.REFUSED: marked("Reply refused"),
    life.UNSURE: marked("Reply in doubt"),
    life.HANDED_OVER: marked("Reply opened in the mail program"),
}


class Ended(Enum):
    """How trying one ticket or reply ended: sent, handed to the person, waiting, needing a person, or nothing goes at all."""

    SENT = "sent"
    HANDED_OVER = "handed over"
    WAITS = "waits"
    NEEDS_YOU = "needs you"
    NOTHING_GOES = "nothing goes"


class Delivery:
    """Tries one item at a time over one channel."""

    def __init__(
        self, desk: Desk, outgoing: Outgoing, helpdesk: HelpdeskSettings, holding: Holding, marks: Marks, waits: Waits, times: Times
    ) -> None:
        self._desk = desk
        self._holding = holding
        self._outgoing = outgoing
        self._helpdesk = helpdesk
        self._marks = marks
        self._waits = waits
        self._times = times
        self._name = secrets.token_hex(8)

    def deliver(self, item: Item, channel: Channel) -> Ended:
        """Try one item. What is known of its past decides: written down, looked for, or sent."""
        if not self._waits.over_for(item.id):
            return Ended.WAITS
        mark = self._marks.get(item.id)
        if mark.past == ARRIVED:
            return self._arrived(item, channel, mark.sent())
        if mark.past == BEGUN:
            return Ended.WAITS
        go = self._holding.verdict(item, can_search=channel.can_search)
        if go is Go.WAIT and mark.past != MAYBE:
            self._waits.meet_later(item.id)
            return Ended.WAITS
        if go is Go.LOOK or not self._marks.certain(mark):
            looked = self._look(item, channel, mark)
            if isinstance(looked, Ended):
                return looked
            mark = looked
        return self._send(item, channel, mark)

    def _look(self, item: Item, channel: Channel, mark: Mark) -> Mark | Ended:
        """Find out whether it has arrived. Gives the mark with which it may be sent, or how it ended."""
        if not channel.can_search:
            return self._need(item, life.UNSURE, tr(_INTERRUPTED), tr(_LOOK_THERE)) if mark.past == MAYBE else mark
        try:
            found = self._find(item, channel)
        except ChannelTrouble as trouble:
            return self._no_answer(item, mark, trouble)
        self._waits.answered()
        if found is not None:
            self._marks.arrived(item.id, mark, found)
            return self._arrived(item, channel, found)
        looks = mark.looks + 1
        if mark.past == MAYBE and looks < len(LOOKS):
            self._marks.put(item.id, replace(mark, looks=looks))
            self._waits.look_later(item.id, looks)
            return Ended.WAITS
        if mark.tries >= MOST_TRIES:
            self._marks.put(item.id, Mark(NEVER))
            return self._need(item, life.REFUSED, tr(_NEVER_ARRIVED, tries=mark.tries), tr(_ASK_THERE))
        return self._marks.put(item.id, replace(mark, past=NEVER, looks=0))

    def _find(self, item: Item, channel: Channel) -> Sent | None:
        if not item.message:
            return channel.find_ticket(item.ticket)
        ticket = find_ticket(self._desk, item.ticket)
        return channel.find_reply((ticket.number if ticket else "") or "", item.message)

    def _no_answer(self, item: Item, mark: Mark, trouble: ChannelTrouble) -> Ended:
        """The helpdesk could not be asked; the mark stays as it is."""
        if trouble.about_this:
            self._waits.hold(item.id, mark.looks + 1, trouble.retry_after)
            return Ended.WAITS
        self._waits.pause(trouble)
        return Ended.NOTHING_GOES

    def _send(self, item: Item, channel: Channel, mark: Mark) -> Ended:
        try:
            send = self._prepared(item, channel)
        except NotHereYet as error:
            self._holding.waits_for(item.id, str(error))
            self._waits.meet_later(item.id)
            return Ended.WAITS
        except UserError as error:
            return self._need(item, life.REFUSED, error.what, error.advice)
        if send is None or not self._begin(item, mark):
            return Ended.WAITS
        ended = False
        try:
            result = send()
            ended = True
        except ChannelTrouble as trouble:
            ended = True
            return self._failed(item, channel, mark, trouble)
        finally:
            if not ended:
                self._marks.put(item.id, replace(mark, past=MAYBE, looks=0))
        self._waits.answered()
        if isinstance(result, HandedOver):
            return self._handed_over(item, result)
        self._marks.arrived(item.id, mark, result, made_here=True)
        return self._arrived(item, channel, result)

    def _prepared(self, item: Item, channel: Channel) -> Callable[[], Sent | HandedOver] | None:
        """What sends the item; None when it waits no longer. Raises UserError when a file of it is not here."""
        ticket = find_ticket(self._desk, item.ticket)
        if ticket is None:
            return None
        if not item.message:
            outgoing = self._outgoing.ticket(ticket)
            _need_files(outgoing)
            send = channel.create_ticket if isinstance(channel, ReadsBack) else channel.send_ticket
            return (lambda: send(outgoing)) if self._still_waits(item) else None
        message = find_message(self._desk, item.message)
        if message is None:
            return None
        reply = self._outgoing.reply(ticket, message)
        _need_files(reply)
        return lambda: channel.send_reply(reply)

    def _begin(self, item: Item, mark: Mark) -> bool:
        """Mark durably that a request is about to leave; False when somebody has just taken it back."""
        self._marks.put(item.id, replace(mark, past=BEGUN, by=self._name))
        if self._marks.asked_back(item.id) or not self._still_waits(item):
            self._marks.put(item.id, mark)
            return False
        return True

    def _still_waits(self, item: Item) -> bool:
        kept = find_message(self._desk, item.message) if item.message else find_ticket(self._desk, item.ticket)
        return kept is not None and kept.state == life.QUEUED and not kept.need and self._holding.stands(kept)

    def _failed(self, item: Item, channel: Channel, mark: Mark, trouble: ChannelTrouble) -> Ended:
        """The request did not end well: it surely did not arrive, or nobody knows."""
        tries = mark.tries + (1 if trouble.about_this else 0)
        if trouble.unsure:
            self._marks.put(item.id, replace(mark, past=MAYBE, tries=tries, looks=0))
            if not channel.can_search:
                return self._need(item, life.UNSURE, f"{trouble.what} {tr(_ALL_THE_SAME)}", tr(_LOOK_THERE))
            self._waits.look_later(item.id, 0)
        else:
            self._marks.put(item.id, replace(mark, past=NEVER, tries=tries))
        if trouble.about_this and (trouble.lasting or tries >= MOST_TRIES) and not trouble.unsure:
            return self._need(item, life.REFUSED, trouble.what, trouble.advice)
        if trouble.about_this:
            self._waits.hold(item.id, tries, trouble.retry_after)
            return Ended.WAITS
        self._waits.pause(trouble)
        return Ended.NOTHING_GOES

    def _arrived(self, item: Item, channel: Channel, sent: Sent) -> Ended:
        """Write down that the helpdesk has it, before that what is to be read back; the mark goes only when all is on the disk."""
        notes = "\n".join(sent.notes) or None
        values: dict[str, Value] = {"taker": None}
        if (self._marks.get(item.id).result or {}).get("made_here"):
            values["sent_from"] = self._holding.own()
        if item.message:
            values |= {"state": life.SENT, "sent": self._times.now(), "reference": sent.reference or None}
            with self._desk.edit(tr("Reply sent"), background=True) as edit:
                edit.change(TicketMessage, item.message, {**values, "delivery_notes": notes, "need": None, "need_words": None})
        else:
            if sent.unread:
                self._marks.put_unread(sent.unread)
            self._ticket_arrived(item.ticket, channel, sent, values)
        self._marks.forget(item.id)
        self._waits.done(item.id)
        return Ended.SENT

    def _ticket_arrived(self, id: str, channel: Channel, sent: Sent, values: dict[str, Value]) -> None:
        ticket = find_ticket(self._desk, id)
        if ticket is None:
            return
        if ticket.state in life.LEFT:  # another desk has sent it, and said so first
            with self._desk.edit(tr("Ticket {title} sent from here too", title=quoted(ticket.title or "")), background=True) as edit:
                edit.change(Ticket, id, values)
            return
        values |= {
            "state": life.after("delivered", ticket.state or life.QUEUED, ticket.need or ""),
            "sent": self._times.now(),
            "asked": self._times.now(),
            "channel": channel.title,
            "reference": sent.reference or None,
            "link": sent.link or None,
            "delivery_notes": "\n".join(filter(None, [ticket.delivery_notes, *sent.notes])) or None,
            "need": None,
            "need_words": None,
        }
        if sent.number:
            values["number"] = sent.number
        title = quoted(ticket.title or "")
        if sent.number:
            label = tr("Ticket {title} sent: {number}", title=title, number=shown_number(sent.number, self._helpdesk.read().prefix))
        else:
            label = tr("Ticket {title} sent", title=title)
        with self._desk.edit(label, background=True) as edit:
            edit.change(Ticket, id, values)

    def _handed_over(self, item: Item, result: HandedOver) -> Ended:
        self._marks.put(item.id, Mark(NEVER))
        self._need(item, life.HANDED_OVER, tr(_HANDED_OVER), "", reference=result.reference)
        return Ended.HANDED_OVER

    def _need(self, item: Item, need: str, what: str, advice: str, reference: str = "") -> Ended:
        """A person is needed: say why, on the ticket or reply itself."""
        values: dict[str, Value] = {"need": need, "need_words": f"{what} {advice}".strip()}
        if reference:
            values["reference"] = reference
        labels = _REPLY_NEEDS if item.message else _TICKET_NEEDS
        with self._desk.edit(tr(labels[need]), background=True) as edit:
            if item.message:
                edit.change(TicketMessage, item.message, values)
            else:
                edit.change(Ticket, item.ticket, values)
        self._waits.done(item.id)
        return Ended.NEEDS_YOU


def _need_files(outgoing: OutgoingTicket | OutgoingReply) -> None:
    """Raise UserError when a file that goes along is not on this computer."""
    for attachment in outgoing.attachments:
        attachment.read()
