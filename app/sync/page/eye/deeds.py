"""What is done with the edits that need an eye, each in the background, with Undo in the strip."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.language import marked, tr
from app.late import late
from app.sync.page.eye.record_pane import RecordPane
from app.sync.rules.eye import TWICE, of_person
from app.sync.service.eye import WrongValue
from app.ui.feature import Place, Surroundings
from app.ui.paper.paperwork import Paperwork

if TYPE_CHECKING:
    from app.errors import UserError
    from app.store.records import Value
    from app.sync.page.eye.twins_pane import TwinsPane
    from app.sync.printout import eye as printout
    from app.sync.rules.eye import Task
    from app.sync.service.eye import EyeService
else:
    printout = late("app.sync.printout.eye")

_TITLE = marked("Edits that need your eye")


class EyeDeeds(QObject):
    """``done`` with the keys of the tasks that were decided. ``again_wanted``: show the current one anew."""

    done = Signal(object)
    again_wanted = Signal()

    def __init__(self, around: Surroundings, service: EyeService, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._service = service
        self.paper = Paperwork(around, page)

    def serve(self, pane: RecordPane | TwinsPane) -> None:
        """Do what the pane wants."""
        pane.place_wanted.connect(lambda place: self._around.navigate(Place(*place)))
        pane.again_wanted.connect(self.again_wanted)
        if isinstance(pane, RecordPane):
            pane.decided.connect(lambda task, keep, values, typed: self.decide(pane, task, keep, values, typed))
            pane.kept.connect(lambda task: self.keep([task]))
            pane.check_wanted.connect(lambda task, field, typed: self._check(pane, task, field, typed))
            return
        pane.retagged.connect(lambda task, id, typed: self._retag(pane, task, id, typed))
        pane.merged.connect(lambda task, keep, values: self._write([task], lambda: self._service.decider.same(task, keep, values)))
        pane.right.connect(self._both_right)

    def decide(self, pane: RecordPane, task: Task, keep: bool | None, values: Mapping[str, Value], typed: Mapping[str, str]) -> None:
        """What was chosen holds."""
        service = self._service
        pane.decide_button.setEnabled(False)

        def work() -> str:
            return service.decider.decide(task, service.decision(task, keep, values, typed))

        def failed(problem: UserError) -> None:
            if not shiboken6.isValid(pane):
                self._around.notices.fail(problem)
                return
            pane.decide_button.setEnabled(True)
            if isinstance(problem, WrongValue):
                pane.refuse(problem.field, str(problem))
            else:
                self._around.notices.fail(problem)

        self._write([task], work, failed)

    def keep(self, tasks: Sequence[Task]) -> None:
        """What is shown holds, for all of them."""
        some = [task for task in tasks if task.kind != TWICE]
        if some:
            self._write(some, lambda: self._service.decider.keep_shown(some))
        elif tasks:
            self._around.notices.say(tr("What was given twice can’t be kept as shown. Give one another, or make them one."))

    def keep_side(self, tasks: Sequence[Task], person: str) -> None:
        """What one person gave holds, for all of them."""
        some = [task for task in tasks if of_person(task, person) is not None]
        self._write(some, lambda: self._service.decider.keep_side(some, person))

    def print_list(self, tasks: Sequence[Task]) -> None:
        """Every value on paper."""
        paper, heading, now = self.paper.paper(landscape=True), self.paper.heading(_TITLE), datetime.now(UTC)
        self.paper.draw(
            tr(_TITLE), lambda path, progress: printout.print_tasks(path, tasks, now, paper=paper, heading=heading, progress=progress)
        )

    def copy_list(self, tasks: Sequence[Task]) -> None:
        """Every value on the clipboard."""
        QGuiApplication.clipboard().setText(printout.as_text(tasks, datetime.now(UTC)))
        self._around.notices.say(tr("Copied."))

    def _retag(self, pane: TwinsPane, task: Task, id: str, typed: str) -> None:
        pane.refuse(id, "")

        def failed(problem: UserError) -> None:
            if shiboken6.isValid(pane):
                pane.refuse(id, str(problem))

        self._write([task], lambda: self._service.decider.retag(task, id, typed), failed)

    def _both_right(self, task: Task) -> None:
        self._around.jobs.write(
            lambda _progress: self._service.decider.both_right(task),
            title=tr("Saving"),
            owner=self,
            done=lambda _nothing: self._settled(task, tr("Both stay as they are. This computer asks no more.")),
            failed=self._around.notices.fail,
        )

    def _settled(self, task: Task, words: str) -> None:
        self._around.notices.say(words)
        self._around.notices.recount()
        self.done.emit({task.key})

    def _check(self, pane: RecordPane, task: Task, field: str, typed: str) -> None:
        self._around.jobs.read(
            lambda _progress: self._service.parse(task, field, typed),
            title="",
            owner=pane,
            done=lambda _value: pane.refuse(field, ""),
            failed=lambda problem: pane.refuse(field, str(problem)),
        )

    def _write(self, tasks: Sequence[Task], work: Callable[[], str], failed: Callable[[UserError], None] | None = None) -> None:
        def told(label: str) -> None:
            if label:
                self._around.notices.say(f"{label}.", undoable=True)
            self.done.emit({task.key for task in tasks})

        self._around.jobs.write(
            lambda _progress: work(), title=tr("Saving"), owner=self, done=told, failed=failed or self._around.notices.fail
        )
