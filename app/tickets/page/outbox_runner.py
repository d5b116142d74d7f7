"""The outbox in the background: it sends and listens when the network is there, whatever page is in front."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import UserError
from app.language import tr, trn
from app.ui.feature import Place, Surroundings
from app.ui.job_tasks import Job
from app.ui.reachability import Network

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.store.progress import Progress
    from app.tickets.service import TicketService
    from app.tickets.service.hearing import Notice
    from app.tickets.service.outbox import Drained, Outbox

_SOON_MS = 150
_START_MS = 2_500
_LISTEN_MS = 5 * 60_000
_LONGEST_WAIT_MS = 24 * 3_600_000
_TYPES = ("ticket", "ticket_message", "helpdesk")


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did: what went, what is new, and in words what a person is told."""

    drained: "Drained"
    news: "Sequence[Notice]"
    words: str


class OutboxRunner(QObject):
    """One job at a time: first everything that waits goes, then what is new is heard.

    Signals: ``rested`` when a round has ended, ``drained`` with what became of it, ``heard`` with the news.
    """

    rested = Signal()
    drained = Signal(object)
    heard = Signal(list)
    _committed = Signal(object)

    def __init__(
        self, around: Surroundings, service: "TicketService", outbox: "Outbox", network: Network, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self.outbox = outbox
        self._network = network
        self._job: Job | None = None
        self._again = False
        self._asked = False
        self._listen_too = False
        self._first = self._timer(_START_MS, self._start)
        self._soon = self._timer(_SOON_MS, self._send)
        self._due = self._timer(0, self._send)
        self._listening = QTimer(self, interval=_LISTEN_MS)
        self._listening.timeout.connect(self._listen)
        network.changed.connect(self._on_network)
        self._committed.connect(self._on_commit)
        self._leave = around.desk.changes.subscribe(self._committed.emit)
        self.destroyed.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether it is at work."""
        return self._job is not None

    def begin(self) -> None:
        """Start by itself, a moment after the window stands."""
        self._listening.start()
        self._first.start()

    def send_now(self) -> None:
        """A person wants everything to go at once, and to hear what is new."""
        self.outbox.try_now()
        self._asked = self._listen_too = True
        self._send()

    def wake(self) -> None:
        """Something was queued: let it go."""
        self._soon.start()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._leave()
        for timer in (self._first, self._soon, self._due, self._listening):
            timer.stop()
        if self._job is not None:
            self._job.cancel()

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(run)
        return timer

    def _start(self) -> None:
        self._network.begin()
        self.outbox.network_is(there=self._network.there)
        self._listen()

    def _on_network(self) -> None:
        self.outbox.network_is(there=self._network.there)
        if self._network.there:
            self.outbox.try_now()
            self._listen()
        self._around.notices.recount()

    def _on_commit(self, changes: "Changes") -> None:
        """Anything may have been queued, here or by another page; a round that finds nothing is short and quiet."""
        if any(name in changes.types for name in _TYPES):
            self._again = self.busy
            if not self.busy:
                self._soon.start()

    def _listen(self) -> None:
        self._listen_too = True
        self._send()

    def _send(self) -> None:
        """One round; while one is under way, one more follows it."""
        if self.busy:
            self._again = True
            return
        if not self._network.there and not self._asked:
            return
        asked, listen = self._asked, self._listen_too
        self._asked = self._listen_too = False
        service, outbox = self._service, self.outbox

        def work(progress: "Progress") -> Round:
            drained = outbox.drain(progress)
            news = outbox.hear(progress) if listen else ()
            return Round(drained, news, drained_words(service, drained))

        def done(told: Round) -> None:
            self._tell(told, asked=asked)

        def failed(problem: UserError) -> None:
            if asked:  # else the status line says what stops everything
                self._around.notices.fail(problem)

        self._job = self._around.jobs.read(work, title=tr("Sending to TSS"), owner=self, done=done, failed=failed)
        self._around.jobs.job_ended.connect(self._on_end)

    def _on_end(self, job: Job) -> None:
        if job is not self._job:
            return
        self._around.jobs.job_ended.disconnect(self._on_end)
        self._job = None
        again, self._again = self._again, False
        if again:
            self._soon.start()
        else:
            self._wait()
        self._around.notices.recount()
        self.rested.emit()

    def _wait(self) -> None:
        """Try again when the time has come."""

        def done(seconds: float | None) -> None:
            if seconds is not None and not self.busy:
                self._due.start(min(_LONGEST_WAIT_MS, max(_SOON_MS, round(seconds * 1000))))

        self._around.jobs.read(lambda _progress: self.outbox.due_in(), title="", owner=self, done=done)

    def _tell(self, told: Round, *, asked: bool) -> None:
        for one in told.news:
            self._around.notices.announce(one.title, one.text, Place("tickets", "ticket", one.ticket))
        if told.words:
            self._around.notices.say(told.words, tone="warn" if told.drained.needs_you else "ok")
        elif asked and told.drained.waiting:
            self._around.notices.say(waiting_words(told.drained), tone="warn")
        elif asked and not told.news:
            self._around.notices.say(tr("Nothing waits, and TSS has nothing new."))
        self.drained.emit(told.drained)
        self.heard.emit(list(told.news))


def waiting_words(drained: "Drained") -> str:
    """How many wait, and why."""
    count = trn(drained.waiting, "{number} message waits for TSS.", "{number} messages wait for TSS.")
    return f"{count} {drained.trouble}".strip()


def drained_words(service: "TicketService", drained: "Drained") -> str:
    """What has gone and what has not, in a sentence or two; "" for nothing."""
    parts = []
    if len(drained.sent) == 1:
        parts.append(_sent_words(service, drained.sent[0]))
    elif drained.sent:
        parts.append(trn(len(drained.sent), "{number} has reached TSS.", "{number} have reached TSS."))
    if drained.handed_over:
        parts.append(tr("It is open in your mail program. Send it there, then say here that it has gone."))
    if drained.needs_you:
        parts.append(trn(len(drained.needs_you), "{number} ticket needs you.", "{number} tickets need you."))
    return " ".join(parts)


def _sent_words(service: "TicketService", id: str) -> str:
    facts = service.facts.ticket(id)
    if facts is None:
        return tr("Your reply has reached TSS.")
    return (
        tr("TSS has your ticket: {number}.", number=facts.shown_number)
        if facts.shown_number
        else tr("“{title}” has been sent.", title=facts.title)
    )
