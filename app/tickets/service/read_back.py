"""Reading back what the helpdesk took of tickets that it has: several with one question, and again after the program was killed.

That a ticket has to be read back is on the disk before it is written down as sent, and goes when what was found is on the disk.
"""

from collections.abc import Mapping
from typing import Final

from app.language import tr
from app.store.desk import Desk
from app.store.records import Value
from app.tickets.channels.channel import Channel, ChannelTrouble, ReadsBack, Sent, Unread
from app.tickets.records import Ticket
from app.tickets.rules import life
from app.tickets.service.marks import Marks
from app.tickets.service.reading import find_ticket
from app.tickets.service.waits import Waits

AT_A_TIME = 20
"""So many tickets are read back with one question, and as soon as so many wait for it."""
MOST_TRIES = 8
"""After so many failures to show one ticket alone, nothing more is asked about it: it has arrived, whatever was dropped."""
WAIT: Final = "read back"
"""Under this name reading back waits after a trouble; nothing else waits for it."""


class ReadBack:
    """Finds out what arrived of the tickets of this desk, and notes on them what did not."""

    def __init__(self, desk: Desk, marks: Marks, waits: Waits) -> None:
        self._desk = desk
        self._marks = marks
        self._waits = waits
        self._failures = 0

    def wanted(self) -> list[str]:
        """The tickets that have to be read back."""
        return self._marks.unread()

    def read(self, channel: Channel, *, at_least: int = 1) -> None:
        """Read back what there is, if it is so much. A trouble is none of the tickets': it is tried again later."""
        ids = self.wanted()
        if len(ids) < at_least or not self._waits.over_for(WAIT):
            return
        for start in range(0, len(ids), AT_A_TIME):
            if not self._read(ids[start : start + AT_A_TIME], channel):
                self._failures += 1
                return
        self._failures = 0
        self._waits.done(WAIT)

    def _read(self, ids: list[str], channel: Channel) -> bool:
        """Read some back; False when that is to be tried again later."""
        unread = self._still_wanted(ids, channel)
        if not unread or not isinstance(channel, ReadsBack):
            return True
        try:
            found = channel.read_back([one for one, _ in unread])
        except ChannelTrouble as trouble:
            self._waits.hold(WAIT, self._failures + 1, trouble.retry_after)
            if trouble.about_this:
                self._tried(unread)
            return False
        self._note(found)
        for client_id in found:
            self._marks.forget_unread(client_id)
        missing = [(one, tries) for one, tries in unread if one.client_id not in found]
        if missing:
            self._waits.hold(WAIT, self._failures + 1)
            self._tried(missing)
        return not missing

    def _still_wanted(self, ids: list[str], channel: Channel) -> list[tuple[Unread, int]]:
        """Those whose ticket is still the one that was sent, with the tries that failed; the others are forgotten."""
        wanted = []
        for id in ids:
            unread, tries = self._marks.unread_of(id)
            ticket = find_ticket(self._desk, id)
            same = ticket is not None and unread is not None and ticket.state in life.LEFT and ticket.number == unread.number
            if unread is not None and same and isinstance(channel, ReadsBack):
                wanted.append((unread, tries))
            else:
                self._marks.forget_unread(id)
        return wanted

    def _tried(self, unread: list[tuple[Unread, int]]) -> None:
        for one, tries in unread:
            if tries + 1 < MOST_TRIES:
                self._marks.put_unread(one, tries + 1)
            else:
                self._marks.forget_unread(one.client_id)

    def _note(self, found: Mapping[str, Sent]) -> None:
        """Write down what is new; for most tickets that is nothing."""
        changes = {id: values for id, sent in found.items() if (values := self._news(id, sent))}
        if changes:
            with self._desk.edit(tr("Noted what the helpdesk took"), background=True) as edit:
                for id, values in changes.items():
                    edit.change(Ticket, id, values)

    def _news(self, id: str, sent: Sent) -> dict[str, Value]:
        ticket = find_ticket(self._desk, id)
        if ticket is None:
            return {}
        known = (ticket.delivery_notes or "").splitlines()
        fresh = [note for note in sent.notes if note not in known]
        values: dict[str, Value] = {"delivery_notes": "\n".join([*known, *fresh])} if fresh else {}
        if sent.number and sent.number != ticket.number:
            values |= {"number": sent.number, "link": sent.link or None, "reference": sent.reference or None}
        return values
