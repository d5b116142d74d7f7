"""What a job is, and what carries it into a thread."""

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable

from app.errors import UserError
from app.store.progress import Progress


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


class Task:
    """What one job needs; the GUI thread keeps it until the answer is there, so that nothing of it dies in a worker."""

    def __init__(
        self,
        job: Job,
        work: Callable[[Progress], Any],
        owner: QObject,
        done: Callable[[Any], None] | None,
        failed: Callable[[UserError], None] | None,
    ) -> None:
        self.job, self.work, self.owner, self.done, self.failed = job, work, owner, done, failed
        self.answer: object = None


class Runnable(QRunnable):
    """Carries a task into a pool thread and lets go of it before it tells; Qt may keep this wrapper for ever."""

    def __init__(self, task: Task, answer: Callable[[Task], None], tell: Callable[[int], None]) -> None:
        super().__init__()
        self._task: Task | None = task
        self._answer: Callable[[Task], None] | None = answer
        self._tell: Callable[[int], None] | None = tell

    def run(self) -> None:
        """Called by the pool."""
        task, answer, tell = self._task, self._answer, self._tell
        self._task = self._answer = self._tell = None
        if task is None or answer is None or tell is None:
            return
        number = task.job.number
        answer(task)
        del task, answer
        tell(number)
