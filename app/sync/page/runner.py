"""Sharing in the background: at a steady pace, a moment after each edit, and at once when the network comes back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import UserError
from app.language import tr
from app.late import late
from app.sync.rules.pace import Pace
from app.ui.feature import Place, Surroundings
from app.ui.job_tasks import Job
from app.ui.reachability import Network

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.store.progress import Progress
    from app.sync.rules import standing
    from app.sync.rules.standing import SharingStatus
    from app.sync.service import welcome
    from app.sync.service.session import Report
    from app.sync.service.sharing import SyncService
else:
    standing = late("app.sync.rules.standing")
    welcome = late("app.sync.service.welcome")

_AFTER_COMMIT_MS = 500
_LOOK_AGAIN_MS = 200
"""After something was put: only a listing tells that it has arrived."""
_START_MS = 1_500
Turned = tuple["Report | None", "SharingStatus", list[tuple[str, str]]]


class SyncRunner(QObject):
    """One turn at a time, in a job that reads and waits beside others.

    Signals: ``rested`` when a turn has ended; ``told`` with the ``SharingStatus`` after each.
    """

    rested = Signal()
    told = Signal(object)
    _committed = Signal(object)
    _wanted = Signal()

    def __init__(self, around: Surroundings, service: SyncService, network: Network, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.service = service
        self.status: SharingStatus | None = None
        """How sharing stood after the last turn."""
        self._network = network
        self._pace = Pace()
        self._kind = ""
        self._job: Job | None = None
        self._again = self._asked = self._hurry = False
        self._wait: float | None = None
        self._said = ""
        self._welcomed: set[str] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_COMMIT_MS)
        self._soon.timeout.connect(self._turn)
        network.changed.connect(self._on_network)
        self._committed.connect(self._on_commit)
        self._wanted.connect(self.wake)
        service.wake = self._wanted.emit
        self._leave = around.desk.changes.subscribe(self._committed.emit)
        self.destroyed.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether a turn is under way."""
        return self._job is not None

    def begin(self) -> None:
        """Start by itself, a moment after the window stands."""
        QTimer.singleShot(_START_MS, self, self._start)

    def sync_now(self) -> None:
        """A person wants it now, and to hear what came of it."""
        self._asked = True
        self.wake()

    def wake(self) -> None:
        """Begin a turn at once."""
        self._pace.well()
        self._turn()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._leave()
        self._timer.stop()
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        self._network.begin()
        self._turn()

    def _on_network(self) -> None:
        if self._network.there:
            self.wake()

    def _on_commit(self, changes: Changes) -> None:
        """What was done here goes in a moment; what has just come from elsewhere is where it belongs."""
        if not changes.arrived:
            self._soon.start()

    def _turn(self) -> None:
        self._soon.stop()
        if self.busy:
            self._again = True
            return
        self._timer.stop()
        service = self.service

        def work(progress: Progress) -> Turned:
            report = service.turn(progress)
            return report, service.status(), welcome.news(service.desk) if report is not None else []

        self._job = self._around.jobs.read(work, title="", owner=self, done=self._done, failed=self._failed)
        self._around.jobs.job_ended.connect(self._on_end)

    def _done(self, turned: Turned) -> None:
        report, status, news = turned
        self._set_pace()
        self._wait = None
        self._pace.well(moved=report is not None and not report.is_quiet)
        self._tell(status)
        self._welcome(news)
        self._hurry = report is not None and bool(report.put or report.waiting_out)
        if self._asked:
            self._asked = False
            self._around.notices.say(_came_words(report, status), tone="ok")

    def _welcome(self, news: list[tuple[str, str]]) -> None:
        for title, detail in news:
            if title not in self._welcomed:
                self._welcomed.add(title)
                self._around.notices.announce(title, detail, Place("sharing", filter={"tab": "members"}))

    def _failed(self, error: UserError) -> None:
        self._set_pace()
        self._wait = getattr(error, "wait", None)
        self._hurry = False
        self._pace.failed()
        self._around.jobs.read(lambda _progress: self.service.status(), title="", owner=self, done=self._tell)
        if self._asked:
            self._asked = False
            self._around.notices.fail(error)

    def _on_end(self, job: Job) -> None:
        if job is not self._job:
            return
        self._around.jobs.job_ended.disconnect(self._on_end)
        self._job = None
        again, self._again = self._again, False
        if again:
            self._soon.start()
        elif self.service.shares:
            self._timer.start(_LOOK_AGAIN_MS if self._hurry else round(self._pace.seconds(self._wait) * 1000))
        self.rested.emit()

    def _set_pace(self) -> None:
        address = self.service.connection.address
        kind = address.kind if address is not None else ""
        if kind != self._kind:
            self._kind, self._pace = kind, Pace.of(kind)

    def _tell(self, status: SharingStatus) -> None:
        """Say it where it is new; a minute that has gone by is new too."""
        before, self.status = self.status, status
        words = standing.truth(status, datetime.now().astimezone()).words
        lines = [said.words for said, _ in standing.lines(status)]
        now = "\n".join((words, *lines))
        if now != self._said:
            self._said = now
            self._around.notices.recount()
        if before is not None and status.eye > before.eye:
            self._around.notices.announce(standing.eye_words(status.eye), tr("Nothing was lost."), Place("sharing", filter={"tab": "eye"}))
        self.told.emit(status)


def _came_words(report: Report | None, status: SharingStatus) -> str:
    if report is None:
        return tr("This desk shares with nobody yet.")
    if status.waiting_out:
        return tr("{changes} still on the way.", changes=standing.changes(status.waiting_out))
    return tr("Up to date: nothing new.") if not report.changed else tr("Up to date: what the others did is here.")
