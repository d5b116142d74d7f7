"""The outbox: sends what is queued, one after the other, and hears what the helpdesk says. Never twice, never lost.

It starts no thread and sleeps never: the caller drains it in a job, again after :meth:`Outbox.due_in` seconds, when
something was queued, and when the network comes. What it knows survives being killed at any point.
"""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.errors import UserError
from app.language import tr, trn
from app.store.desk import Desk
from app.store.progress import Progress, silent
from app.tickets.channels.channel import Channel, ChannelTrouble
from app.tickets.service.delivery import Delivery, Ended
from app.tickets.service.hearing import Hearing, Notice
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.holding import Holding
from app.tickets.service.marks import Marks
from app.tickets.service.outgoing import Outgoing
from app.tickets.service.queue import Item, Queue
from app.tickets.service.read_back import AT_A_TIME, WAIT, ReadBack
from app.tickets.service.times import Times
from app.tickets.service.together import Together
from app.tickets.service.waits import Waits


@dataclass(slots=True)
class Drained:
    """What one round did: ids of tickets and replies. ``waiting`` still wait; ``busy``: another round was under way."""

    sent: list[str] = field(default_factory=list)
    handed_over: list[str] = field(default_factory=list)
    needs_you: list[str] = field(default_factory=list)
    waiting: int = 0
    trouble: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class OutboxStatus:
    """How the outbox stands. ``halted`` says why everything waits for a person; ``words`` are for the status bar, "" while all is well."""

    waiting: int
    needs_you: int
    halted: str
    trouble: str
    words: str


class Outbox:
    """Drains the queue over the channel that is set now, and hears its news. One at a time, whoever calls."""

    def __init__(
        self,
        desk: Desk,
        outgoing: Outgoing,
        channel_of: Callable[[], Channel],
        helpdesk: HelpdeskSettings,
        holding: Holding,
        marks: Marks,
        times: Times,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._channel_of = channel_of
        self._waits = Waits(monotonic, chance)
        self._queue = Queue(desk, holding.all_own)
        self._holding = holding
        self._together = Together(desk)
        self._delivery = Delivery(desk, outgoing, helpdesk, holding, marks, self._waits, times)
        self._read_back = ReadBack(desk, marks, self._waits)
        self._hearing = Hearing(desk, helpdesk, holding, marks, times, monotonic)
        self._round = threading.Lock()
        self._missed = self._away = False

    def network_is(self, *, there: bool) -> None:
        """What the system says of the network; without one nothing is tried, and what waits is said to wait for it."""
        self._away = not there

    def drain(self, progress: Progress = silent) -> Drained:
        """Send what may go now: tickets first, each ticket's replies in their order after it."""
        drained = Drained()
        if not self._holding.may_send():
            return drained
        with self._one_round() as mine:
            drained.busy = not mine
            if mine:
                if self._together.settle():
                    self._hearing.begin_anew()
                self._holding.round()
            if mine and self._waits.over():
                self._drain(drained, progress)
        drained.waiting, drained.trouble = self._queue.waiting(), self._waits.trouble
        return drained

    def hear(self, progress: Progress = silent) -> list[Notice]:
        """Take in what the helpdesk has to say; gives what a person should be told. A trouble is in :meth:`status`."""
        with self._one_round() as mine:
            if not mine or not self._waits.over() or not self._holding.may_send():
                return []
            try:
                channel = self._channel_of()
                notices, trouble = self._hearing.hear(channel, progress) if channel.can_hear else ([], None)
            except ChannelTrouble as error:
                notices, trouble = [], error
            except UserError as error:
                self._waits.halt(str(error))
                return []
            if trouble is not None:
                self._waits.pause(trouble)
            return notices

    def due_in(self) -> float | None:
        """Seconds until something should be tried again; None when nothing waits for time."""
        if not self._holding.may_send():
            return None
        ids = [item.id for item in (*self._queue.tickets(), *self._queue.replies())]
        if self._read_back.wanted():
            ids.append(WAIT)
        return 0.0 if self._missed and ids else self._waits.due_in(ids)

    def try_now(self) -> None:
        """A person wants it tried now, or the settings are others: waits and halts are forgotten."""
        self._waits.forget()

    def status(self) -> OutboxStatus:
        """How it stands, for the page and the status bar."""
        waiting, needing = self._queue.waiting(), self._queue.needing()
        parts = []
        if waiting and (self._away or self._waits.trouble):
            parts.append(trn(waiting, "{number} message waits for the helpdesk", "{number} messages wait for the helpdesk"))
            if self._away:
                parts.append(tr("no network"))
        if needing:
            parts.append(trn(needing, "{number} ticket needs you", "{number} tickets need you"))
        return OutboxStatus(waiting, needing, self._waits.halted, self._waits.trouble, " · ".join(parts))

    def _drain(self, drained: Drained, progress: Progress) -> None:
        try:
            channel = self._channel_of()
        except UserError as error:
            self._waits.halt(str(error))
            return
        for item in self._holding.left_behind(can_search=channel.can_search):
            self._note(item, self._delivery.deliver(item, channel), drained)
        if self._pass(self._queue.tickets(), channel, drained, progress):
            self._read_back.read(channel)
            self._pass(self._queue.replies(), channel, drained, progress)

    def _pass(self, items: list[Item], channel: Channel, drained: Drained, progress: Progress) -> bool:
        """Try some items; False when nothing goes any more. Behind a reply that did not go, none of the same ticket does."""
        held: set[str] = set()
        for number, item in enumerate(items):
            if item.ticket in held:
                continue
            progress(number, len(items), tr("Sending to the helpdesk"))
            ended = self._delivery.deliver(item, channel)
            self._note(item, ended, drained)
            self._read_back.read(channel, at_least=AT_A_TIME)
            if ended is Ended.NOTHING_GOES:
                return False
            if ended is not Ended.SENT:
                held.add(item.ticket)
        return True

    @staticmethod
    def _note(item: Item, ended: Ended, drained: Drained) -> None:
        found = {Ended.SENT: drained.sent, Ended.HANDED_OVER: drained.handed_over, Ended.NEEDS_YOU: drained.needs_you}
        found.get(ended, []).append(item.id)

    @contextmanager
    def _one_round(self) -> Iterator[bool]:
        """Whether this round may go on; a round that found another under way is made up for soon."""
        mine = self._round.acquire(blocking=False)
        self._missed = not mine
        try:
            yield mine
        finally:
            if mine:
                self._round.release()
