"""What came of “Test connection”: each step with its mark, and in words what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.ui.feature import Surroundings
from app.ui.job_tasks import Job
from app.ui.widgets import IconLabel, Pane, QuietButton, text

if TYPE_CHECKING:
    from app.network import trying
    from app.network.trying import Rung, Step
    from app.store.progress import Progress
else:
    trying = late("app.network.trying")

_MARKS = {"right": ("circle-check", "ok"), "wrong": ("circle-x", "bad"), "not tried": ("minus", "faint"), "trying": ("loader", "soft")}


class TrialList(QWidget):
    """Steps below each other; empty until something was tried."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.setAccessibleName(tr("What the test of the connection found"))
        self._said: list[str] = []
        self._tried: list[str] = []

    def said(self) -> list[str]:
        """Every sentence that is shown."""
        return list(self._said)

    def begin(self) -> None:
        """Nothing has been tried yet."""
        self._tried = []
        self._show([("trying", tr("Looking at the settings"), "", "")])

    def trying(self, number: int, title: str) -> None:
        """The step ``number``, counted from 0, is being tried; those before it were right."""
        self._tried = [*self._tried[:number], title]
        last = len(self._tried) - 1
        self._show([("trying" if place == last else "right", each, "", "") for place, each in enumerate(self._tried)])

    def tell(self, words: str, advice: str = "") -> None:
        """Say why there is nothing to try."""
        self._show([("wrong", words, "", advice)])

    def stopped(self) -> None:
        """Somebody stopped it."""
        self._show([("not tried", tr("Stopped. Nothing was changed."), "", "")])

    def show_rungs(self, rungs: Sequence[Rung]) -> None:
        """Show what is wrong and what to do, then what became of each step."""
        wrong = next((rung for rung in rungs if rung.outcome.value == "wrong"), None)
        found = ("wrong", wrong.words, "", wrong.advice) if wrong else ("right", tr("It works."), "", "")
        steps = [(rung.outcome.value, rung.title, "" if rung is wrong else rung.words, "") for rung in rungs]
        self._show([found, *steps])

    def _show(self, lines: Sequence[tuple[str, str, str, str]]) -> None:
        self._said = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for mark, title, words, advice in lines:
            self._column.addWidget(self._line(mark, title, words, advice))

    def _line(self, mark: str, title: str, words: str, advice: str) -> QWidget:
        line = QWidget()
        line.setProperty("plain", True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        icon_name, tone = _MARKS[mark]
        row.addWidget(IconLabel(icon_name, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        shown = [(title, "faint" if mark == "not tried" else "strong"), (words, ""), (advice, "soft")]
        for sentence, role in shown:
            if sentence:
                label = text(sentence, role, wrap=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
                self._said.append(sentence)
        line.setAccessibleName(f"{title}: {mark}. {words} {advice}".strip())
        row.addLayout(column, 1)
        return line


class _Told(QObject):
    """Brings each step to the window at once; it outlives the pane as long as the work needs it."""

    step = Signal(int, str)


class TrialPane(Pane):
    """Tries a connection in the background. Signal ``busy_changed`` says whether it is at it."""

    busy_changed = Signal(bool)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(tr("Connection"), margin=18)
        self._around = around
        self._job: Job | None = None
        self.list = TrialList()
        self.stop = QuietButton(tr("Stop"), "x")
        self.stop.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addStretch()
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self.hide()
        around.jobs.job_ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether a connection is being tried."""
        return self._job is not None

    def run(self, name: str, steps: Callable[[], Sequence[Step]]) -> None:
        """Try the steps that ``steps`` gives; it is called in the background and may ask the keyring."""
        if self._job is not None:
            return

        told = _Told()
        told.step.connect(self._moved)

        def work(progress: Progress) -> list[Rung]:
            def tell(done: int, total: int, words: str = "") -> None:
                progress(done, total, words)
                told.step.emit(done, words)

            return trying.climb(steps(), tell)

        self.show()
        self.stop.show()
        self.list.begin()
        self._job = self._around.jobs.read(
            work, title=tr("Trying the connection to {name}", name=name), owner=self, done=self._done, failed=self._failed
        )
        self.busy_changed.emit(True)

    def tell(self, words: str, advice: str = "") -> None:
        """Say why there is nothing to try."""
        self.stop.hide()
        self.show()
        self.list.tell(words, advice)

    def cancel(self) -> None:
        """Stop waiting for it; what is under way ends by itself and is not looked at."""
        if self._job is not None:
            self._job.cancel()
            self._over()
            self.list.stopped()

    def _done(self, rungs: list[Rung]) -> None:
        if self._job is not None:
            self.list.show_rungs(rungs)

    def _failed(self, error: UserError) -> None:
        if self._job is not None:
            self.list.tell(error.what, error.advice)

    def _moved(self, number: int, title: str) -> None:
        if self._job is not None:
            self.list.trying(number, title)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._over()

    def _over(self) -> None:
        self._job = None
        self.stop.hide()
        self.busy_changed.emit(False)
