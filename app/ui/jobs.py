"""The program's only threads: one lane that writes the desk, several that read or wait.

A job is work + done + failed. The work runs off the GUI thread and may report progress; ``done`` and
``failed`` run on the GUI thread, and are dropped when the owner is gone by then.
"""

import itertools
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QRunnable, Qt, QThreadPool, Signal

from app.errors import UserError
from app.store.progress import Cancelled, Progress

T = TypeVar("T")

READ_LANES = 3
REPORT_SECONDS = 0.05


class Job:
    """One piece of work that a person can watch and cancel. Changed only on the GUI thread, but for ``cancel``."""

    def __init__(self, number: int, title: str, writes: bool) -> None:
        self.number = number
        self.title = title
        self.writes = writes
        self.started_at = time.monotonic()
        self.done_steps = 0
        self.total_steps = 0
        self.words = ""
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for it to stop; the work stops at its next report."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; what it wrote is rolled back. Any thread."""
        self._cancelled.set()

    @property
    def seconds(self) -> float:
        """How long it has been under way."""
        return time.monotonic() - self.started_at


class _Runnable(QRunnable):
    """Carries plain callables into a pool thread; owns no QObject."""

    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def run(self) -> None:
        """Called by the pool."""
        self._run()


class Jobs(QObject):
    """Owns every thread of the program.

    Signals: ``job_started``, ``job_changed`` and ``job_ended`` carry the Job; ``bug_found`` an exception that
    nobody expected; ``_returned`` brings answers back to the GUI thread.
    """

    job_started = Signal(object)
    job_changed = Signal(object)
    job_ended = Signal(object)
    bug_found = Signal(object)
    _returned = Signal(object)
    _reported = Signal(object, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._open: dict[int, Job] = {}
        self._write_lane = QThreadPool(self)
        self._write_lane.setMaxThreadCount(1)
        self._write_lane.setExpiryTimeout(-1)
        self._read_lanes = QThreadPool(self)
        self._read_lanes.setMaxThreadCount(READ_LANES)
        self._returned.connect(self._take_back, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._take_report, Qt.ConnectionType.QueuedConnection)

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

    def open_jobs(self) -> list[Job]:
        """What is under way or waiting for its lane, oldest first."""
        return list(self._open.values())

    def busy(self) -> bool:
        """Whether any job is under way or waiting."""
        return bool(self._open)

    def cancel_all(self) -> None:
        """Ask every job to stop at its next report."""
        for job in self.open_jobs():
            job.cancel()

    def wait_idle(self, milliseconds: int = 10_000) -> bool:
        """Serve events until no job is left; False when the time ran out first."""
        deadline = QDeadlineTimer(milliseconds)
        while self._open and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        return not self._open

    def _start(
        self,
        lane: QThreadPool,
        work: Callable[[Progress], T],
        job: Job,
        owner: QObject,
        done: Callable[[T], None] | None,
        failed: Callable[[UserError], None] | None,
    ) -> Job:
        self._open[job.number] = job
        report = self._reporter(job)

        def run() -> None:
            answer = self._answer(work, report, job)
            self._returned.emit((job, owner, answer, done, failed))

        self.job_started.emit(job)
        lane.start(_Runnable(run))
        return job

    @staticmethod
    def _answer(work: Callable[[Progress], Any], report: Progress, job: Job) -> object:
        if job.cancelled:
            return Cancelled()
        try:
            return (work(report),)
        except Cancelled as stop:
            return stop
        except UserError as error:
            return error
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

    def _take_back(self, returned: tuple[Job, QObject, object, Callable[[Any], None] | None, Callable[[UserError], None] | None]) -> None:
        job, owner, answer, done, failed = returned
        self._open.pop(job.number, None)
        try:
            if shiboken6.isValid(owner):
                self._tell(answer, done, failed)
        finally:
            self.job_ended.emit(job)

    def _tell(self, answer: object, done: Callable[[Any], None] | None, failed: Callable[[UserError], None] | None) -> None:
        if isinstance(answer, tuple):
            if done is not None:
                done(answer[0])
        elif isinstance(answer, UserError) and failed is not None:
            failed(answer)
        elif not isinstance(answer, Cancelled):
            self.bug_found.emit(answer)
