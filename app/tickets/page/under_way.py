"""What a form waits for: jobs by what they belong to, told when the last of them has ended, also one that was stopped."""

from PySide6.QtCore import QObject, Signal

from app.ui.job_tasks import Job
from app.ui.jobs import Jobs


class UnderWay(QObject):
    """Signal ``ended`` with what the jobs belonged to, after each of them has told its answer; a stopped one tells none."""

    ended = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._homes: dict[int, str] = {}
        jobs.job_ended.connect(self._take_off)

    def add(self, job: Job, home: str) -> None:
        """A job of ``home`` has been given."""
        if not job.cancelled:
            self._homes[job.number] = home

    def waits(self, home: str) -> bool:
        """Whether anything of ``home`` is under way."""
        return home in self._homes.values()

    def _take_off(self, job: Job) -> None:
        home = self._homes.pop(job.number, None)
        if home is not None and not self.waits(home):
            self.ended.emit(home)
