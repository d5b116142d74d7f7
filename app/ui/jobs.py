"""The program's only threads: one lane that writes the desk, several that read or wait.

A job is work + done + failed. The work runs off the GUI thread and may report progress; ``done`` and
``failed`` run on the GUI thread, and are dropped when the owner is gone by then.
"""

import itertools
import sys
import time
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from app.errors import UserError
from app.store.progress import Cancelled, Progress
from app.ui.collecting import Collector
from app.ui.job_tasks import Job, Runnable, Task

T = TypeVar("T")

READ_LANES = 3
REPORT_SECONDS = 0.05
_AT_REST_MS = 20
_TURN_SECONDS = 0.001
"""For how long a job may keep the window waiting for its turn in Python; the usual 5 ms are felt when several turns are needed."""


class _Keeping(QRunnable):
    """Carries a small write into the quiet lane, and lets go of it."""

    def __init__(self, work: Callable[[], None], tell: Callable[[object], None]) -> None:
        super().__init__()
        self._work: Callable[[], None] | None = work
        self._tell = tell

    def run(self) -> None:
        """Called by the pool."""
        work, self._work = self._work, None
        try:
            if work is not None:
                work()
        except BaseException as error:  # noqa: BLE001  a bug in a job must reach the error dialog, whatever it is
            self._tell(error)


class Jobs(QObject):
    """Owns every thread of the program.

    Signals: ``job_started``, ``job_changed`` and ``job_ended`` carry the Job; ``refused`` a UserError whose job gave
    no ``failed``, to be shown as a sentence; ``bug_found`` an exception that nobody expected. ``_returned`` brings
    answers back to the GUI thread.
    """

    job_started = Signal(object)
    job_changed = Signal(object)
    job_ended = Signal(object)
    refused = Signal(object)
    bug_found = Signal(object)
    _returned = Signal(int)
    _not_kept = Signal(object)
    _reported = Signal(object, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_SECONDS)
        self.collector = Collector(self)
        self.job_started.connect(self.collector.hurry)
        self._numbers = itertools.count(1)
        self._open: dict[int, Task] = {}
        self._closed = False
        self._waiting: list[Runnable] | None = None
        """What is to be read after the painting; None while nobody waits for that."""
        self._write_lane = QThreadPool(self)
        self._write_lane.setMaxThreadCount(1)
        self._write_lane.setExpiryTimeout(-1)
        self._read_lanes = QThreadPool(self)
        self._read_lanes.setMaxThreadCount(READ_LANES)
        self._keep_lane = QThreadPool(self)
        self._keep_lane.setMaxThreadCount(1)
        self._returned.connect(self._take_back, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._take_report, Qt.ConnectionType.QueuedConnection)
        self._not_kept.connect(self._tell_wrong, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        work: Callable[[Progress], T],
        *,
        title: str,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> Job:
        """Run ``work`` in the lane that may change the desk, after all that was given before it."""
        return self._start(self._write_lane, work, Job(next(self._numbers), title, True), owner, done, failed)

    def read(
        self,
        work: Callable[[Progress], T],
        *,
        title: str,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> Job:
        """Run ``work``, which only reads or waits, beside others."""
        return self._start(self._read_lanes, work, Job(next(self._numbers), title, False), owner, done, failed)

    def read_after_painting(self) -> None:
        """What is to be read from now on waits until the events at hand are served: a page is painted first.

        Otherwise whatever the page asks Python for has to wait for its turn, again and again.
        """
        if self._waiting is None:
            self._waiting = []
            QTimer.singleShot(1, self, self._read_now)  # not 0: such a turn comes before the painting

    def _read_now(self) -> None:
        waiting, self._waiting = self._waiting or [], None
        for one in waiting:
            self._read_lanes.start(one)

    def keep(self, work: Callable[[], None]) -> None:
        """Run a small write of something that is only remembered here, in a quiet lane that waits for no other.

        Nobody watches it and it is no job; a UserError goes to ``refused``, anything else to ``bug_found``.
        """
        self._keep_lane.start(_Keeping(work, self._not_kept.emit))

    def wait_kept(self, milliseconds: int = 10_000) -> bool:
        """Wait until all that was given to :meth:`keep` has been done; False when the time ran out first."""
        return self._keep_lane.waitForDone(milliseconds)

    def open_jobs(self) -> list[Job]:
        """What is under way or waiting for its lane, oldest first."""
        return [task.job for task in self._open.values()]

    def busy(self) -> bool:
        """Whether any job is under way or waiting."""
        return bool(self._open)

    def cancel_all(self) -> None:
        """Ask every job to stop at its next report."""
        for job in self.open_jobs():
            job.cancel()

    def wait_idle(self, milliseconds: int = 60_000) -> bool:
        """Serve events until no job is left, at rest while there are none; False when the time ran out first."""
        deadline, waker = QDeadlineTimer(milliseconds), QTimer()
        waker.start(min(milliseconds, _AT_REST_MS))
        while self._open and not deadline.hasExpired():
            # With a time Qt would not wait but ask again and again, and take from the work the processor that it needs.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _AT_REST_MS)
        return not self._open

    def close(self, milliseconds: int = 30_000) -> bool:
        """Take no more work and wait until no thread is at it; True when all have ended in time.

        Reading stops at its next report. Writing that has begun may end within half of the time; then it is
        stopped too and rolls back. What comes back is not told any more. Call it before the desk is closed.
        """
        self._closed = True
        self._waiting = None
        for job in self.open_jobs():
            if not job.writes:
                job.cancel()
        self._write_lane.waitForDone(milliseconds // 2)
        self.cancel_all()
        ended = [lane.waitForDone(milliseconds // 2) for lane in (self._write_lane, self._read_lanes, self._keep_lane)]
        self._open.clear()
        return all(ended)

    def _start(
        self,
        lane: QThreadPool,
        work: Callable[[Progress], T],
        job: Job,
        owner: QObject,
        done: Callable[[T], None] | None,
        failed: Callable[[UserError], None] | None,
    ) -> Job:
        if self._closed:
            job.cancel()
            return job
        task = Task(job, work, owner, done, failed)
        self._open[job.number] = task
        report = self._reporter(job)

        def answer(given: Task) -> None:
            given.answer = self._answer(given.work, report, given.job)

        self.job_started.emit(job)
        runnable = Runnable(task, answer, self._returned.emit)
        if self._waiting is not None and lane is self._read_lanes:
            self._waiting.append(runnable)
        else:
            lane.start(runnable)
        return job

    @staticmethod
    def _answer(work: Callable[[Progress], Any], report: Progress, job: Job) -> object:
        if job.cancelled:
            return Cancelled()
        try:
            return (work(report),)
        except Cancelled as stop:
            return stop.with_traceback(None)
        except UserError as error:
            return error.with_traceback(None)
        except BaseException as bug:  # noqa: BLE001  a bug in a job must reach the error dialog, whatever it is
            return bug

    def _reporter(self, job: Job) -> Progress:
        last = 0.0

        def report(done: int, total: int, words: str = "") -> None:
            nonlocal last
            if job.cancelled:
                raise Cancelled
            now = time.monotonic()
            if now - last >= REPORT_SECONDS or done >= total > 0:
                last = now
                self._reported.emit(job, done, total, words)

        return report

    def _take_report(self, job: Job, done: int, total: int, words: str) -> None:
        if job.number in self._open:
            job.done_steps, job.total_steps, job.words = done, total, words
            self.job_changed.emit(job)

    def _take_back(self, number: int) -> None:
        task = self._open.pop(number, None)
        if task is None:
            return
        try:
            if shiboken6.isValid(task.owner):
                self._tell(task.answer, task.done, task.failed)
        finally:
            self.job_ended.emit(task.job)

    def _tell(self, answer: object, done: Callable[[Any], None] | None, failed: Callable[[UserError], None] | None) -> None:
        if isinstance(answer, tuple):
            if done is not None:
                done(answer[0])
        elif isinstance(answer, UserError):
            (failed or self._tell_wrong)(answer)
        elif not isinstance(answer, Cancelled):
            self._tell_wrong(answer)

    def _tell_wrong(self, error: object) -> None:
        (self.refused if isinstance(error, UserError) else self.bug_found).emit(error)
