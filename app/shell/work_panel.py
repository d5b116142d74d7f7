"""Background work: what runs, how far it is, and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.language import tr
from app.ui.job_tasks import Job
from app.ui.jobs import Jobs
from app.ui.widgets import QuietButton, text

SAID_AFTER = 0.3
"""Seconds after which work is mentioned in the status bar."""
STOPPABLE_AFTER = 1.0
"""Seconds after which work has a figure and can be stopped."""
_LOOK_EVERY = 200


class WorkWatch(QObject):
    """Looks at the running jobs now and then while there are any. Jobs without a title are nobody's concern."""

    said = Signal(str)
    """Words for the status bar; "" when nothing runs long enough to be mentioned."""
    looked = Signal(list)
    """The jobs that run long enough to be stopped."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        jobs.job_started.connect(self._timer.start)
        jobs.job_ended.connect(self._look)
        if jobs.busy():
            self._timer.start()

    def _look(self) -> None:
        running = [job for job in self._jobs.open_jobs() if job.title and job.seconds >= SAID_AFTER]
        self.said.emit(work_words(running))
        self.looked.emit([job for job in running if job.seconds >= STOPPABLE_AFTER])
        if not self._jobs.busy():
            self._timer.stop()


def work_words(jobs: list[Job]) -> str:
    """What runs, in one line: the first job with its figure, and how many more."""
    if not jobs:
        return ""
    more = tr("{number} more", number=len(jobs) - 1) if len(jobs) > 1 else ""
    return " · ".join(filter(None, (jobs[0].title, figure_words(jobs[0]), more)))


def figure_words(job: Job) -> str:
    """How far ``job`` is: "3,400 of 100,000", or what it says itself."""
    if job.cancelled:
        return "stopping"
    if job.total_steps > 0:
        return tr("{done_steps:,} of {total_steps:,}", done_steps=job.done_steps, total_steps=job.total_steps)
    return job.words


class _Line(QWidget):
    def __init__(self, job: Job, stop: Callable[[], None]) -> None:
        super().__init__()
        self._job = job
        self._title = text(job.title)
        self._figure = QLabel()
        self._figure.setObjectName("workFigure")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(job.title)
        self._stop = QuietButton(tr("Stop"))
        self._stop.setAccessibleName(tr("Stop: {title}", title=job.title))
        self._stop.clicked.connect(stop)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._figure)
        head.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._bar)
        self.refresh()

    def refresh(self) -> None:
        self._figure.setText(figure_words(self._job))
        self._bar.setRange(0, self._job.total_steps)
        self._bar.setValue(self._job.done_steps)
        self._stop.setEnabled(not self._job.cancelled)


class WorkPanel(QFrame):
    """Lies above the status bar while it is wanted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("workPanel")
        self.setAccessibleName(tr("Running work"))
        self._lines: dict[int, _Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(10)
        self.hide()

    def show_jobs(self, jobs: list[Job]) -> None:
        """Show exactly ``jobs``; without any the panel goes."""
        wanted = {job.number for job in jobs}
        for number in [number for number in self._lines if number not in wanted]:
            line = self._lines.pop(number)
            self._column.removeWidget(line)
            line.deleteLater()
        for job in jobs:
            if job.number not in self._lines:
                self._lines[job.number] = _Line(job, job.cancel)
                self._column.addWidget(self._lines[job.number])
            self._lines[job.number].refresh()
        if not jobs:
            self.hide()

    def toggle(self, above: QWidget) -> None:
        """Show the panel above the status bar, or take it away."""
        if self.isVisible() or not self._lines:
            self.hide()
            return
        self.setFixedWidth(380)
        self.adjustSize()
        corner = above.mapTo(self._window, QPoint(12, 0))
        self.move(corner.x(), corner.y() - self.height() - 8)
        self.show()
        self.raise_()
