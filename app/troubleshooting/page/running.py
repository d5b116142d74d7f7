"""The run that is under way on the page: shows each answer at once, and keeps it in the write lane behind."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.language import tr
from app.late import late
from app.troubleshooting.rules.checklist import Checklist, Outcome, Step
from app.troubleshooting.rules.handover import TicketDesk
from app.troubleshooting.rules.runs import ENDED, RUNNING, WENT_ON, RunState, Subject
from app.troubleshooting.rules.walking import BACK
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.store import records
    from app.store.seen import Seen
    from app.troubleshooting.service import TroubleshootingService
    from app.troubleshooting.service import runs as service_runs
else:
    records = late("app.store.records")
    service_runs = late("app.troubleshooting.service.runs")

Deed = Callable[[], object]


class Running(QObject):
    """Holds one run. ``changed``: another question, subject, photo or no run at all; ``ended`` with the label of what was done;
    ``sent`` with the id of the ticket that was begun.
    """

    changed = Signal()
    ended = Signal(str)
    sent = Signal(str)

    def __init__(self, around: Surroundings, service: "TroubleshootingService", tickets: Callable[[], TicketDesk], parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._tickets = tickets
        self._waiting = 0
        self._noted_over: dict[str, Seen] = {}
        self._opening = ""
        self.run: RunState | None = None

    @property
    def here(self) -> Step | Outcome | None:
        """The question or the outcome in front."""
        return self.run.here if self.run is not None else None

    @property
    def active(self) -> bool:
        """Whether a run is under way (not one that has ended and is only looked at)."""
        return self.run is not None and self.run.state == RUNNING

    def begin(self, checklist: Checklist, subject: Subject) -> None:
        """Start a run; the first question is there at once. One that was under way is set aside."""
        self.set_aside()
        self._opening = ""
        now = self._service.runs.now()
        run = RunState(records.new_id(), checklist, subject, RUNNING, now, self._around.school.person, now)
        self._show(run)
        self._write(lambda: self._service.runs.start(checklist, subject, run.id), tr("Starting the checklist"))

    def open(self, id: str, shown: Callable[[], None] | None = None) -> None:
        """Show a run; one that was set aside is taken up again, unless another one was begun or opened before it came."""
        fallback = self._service.library.shelf

        def work() -> RunState | None:
            found = self._service.runs.load(id, lambda key: fallback().get(key))
            return self._service.runs.resume(found) if found is not None and found.state != ENDED else found

        def done(found: RunState | None) -> None:
            if found is None:
                self._around.notices.say(tr("This run is not here any more."), tone="warn")
                return
            if self._opening != id:
                if found.state == RUNNING:
                    self._write(lambda: self._service.runs.set_aside(found), tr("Setting aside"))
                return
            self._show(found)
            if shown is not None:
                shown()

        if self.run is not None and self.run.id != id:
            self.set_aside()
        self._opening = id
        self._around.jobs.write(
            lambda _progress: work(), title=tr("Opening the run"), owner=self, done=done, failed=self._around.notices.fail
        )

    def answer(self, answer: str, note: str = "", value: str = "") -> None:
        """Answer the question in front (yes, no, cannot or unsafe)."""
        step = self.here
        if self.active and isinstance(step, Step):
            self._take(step, answer, note, value)

    def back(self) -> None:
        """One step back; what was answered stays in the history of the run."""
        run = self.run
        if run is not None and self.active and run.held:
            last = run.held[-1]
            self._take(Step(last.step, last.question), BACK)

    def note(self, taken: str, words: str | None = None) -> None:
        """Write a note to an answer; without words one is begun: what arrives from then on is not overwritten unseen."""
        run = self.run
        if words is None:  # in the write lane, because the answer itself may wait there
            self._write(lambda: self._noted_over.update({taken: self._service.runs.seen(taken)}), tr("Beginning a note"))
        elif run is not None:
            self._show(replace(run, taken=tuple(replace(each, note=words) if each.id == taken else each for each in run.taken)))
            self._write(lambda: self._service.runs.note(taken, words, self._noted_over.pop(taken, None)), tr("Writing a note"))

    def set_subject(self, subject: Subject) -> None:
        """Say what the run is about."""
        run = self.run
        if run is not None and subject != run.subject:
            self._show(replace(run, subject=subject))
            self._write(lambda: self._service.runs.set_subject(run.id, subject, run.subject), tr("Keeping what the run is about"))

    def add_photos(self, run: str, photos: list[bytes]) -> None:
        """Keep photos of what is to be seen; the run that they were taken for may be in front no more."""
        here = self.here if self.run is not None and self.run.id == run else None
        step = here.key if isinstance(here, Step) else ""
        for photo in photos:
            self._write(lambda photo=photo: self._service.runs.add_photo(run, step, photo), tr("Keeping a photo"), again=True)  # type: ignore[misc]

    def delete_photo(self, id: str) -> None:
        """Give a photo away; Undo brings it back."""
        self._write(lambda: self._service.runs.delete_photo(id), tr("Deleting a photo"), again=True)

    def set_aside(self) -> str:
        """Put the run away to go on later; gives its title, "" if none was under way."""
        run, self.run = self.run, None
        if run is None:
            return ""
        if run.state == RUNNING:
            self._write(lambda: self._service.runs.set_aside(run), tr("Setting aside"))
        self.changed.emit()
        return run.checklist.title if run.state == RUNNING and (run.taken or run.pictures) else ""

    def finish(self, outcome: str, *, title: str = "", minutes: int | None = None, spare: str = "", note: str = "") -> None:
        """End the run."""
        run = self.run
        if run is None or not self.active:
            return
        self.run = None
        self.changed.emit()
        self._around.jobs.write(
            lambda _progress: self._service.runs.finish(run, outcome, title=title, minutes=minutes, spare=spare, note=note),
            title=tr("Ending the run"),
            owner=self,
            done=lambda label: self.ended.emit(label) if outcome != WENT_ON else None,
            failed=lambda error: self._failed(error, run),
        )

    def send(
        self, *, minutes: int | None = None, spare: str = "", facts: Mapping[str, str] | None = None, title: str = "", note: str = ""
    ) -> None:
        """Begin a ticket with the steps tried, and end the run with it."""
        run = self.run
        if run is None or not self.active:
            return
        self.run = None
        self.changed.emit()
        given = replace(run, spare_name=spare or run.spare_name, note=note or run.note)
        self._around.jobs.write(
            lambda _progress: self._service.runs.send(given, self._tickets(), minutes=minutes, title=title, facts=facts or {}),
            title=tr("Beginning the ticket"),
            owner=self,
            done=self.sent.emit,
            failed=lambda error: self._failed(error, run),
        )

    def throw_away(self) -> None:
        """Delete the run: it was begun by mistake."""
        run, self.run = self.run, None
        if run is not None:
            self.changed.emit()
            self._around.jobs.write(
                lambda _progress: self._service.runs.throw_away(run), title=tr("Throwing the run away"), owner=self, done=self.ended.emit
            )

    def refresh(self) -> None:
        """Read the run again, as soon as nothing of it waits to be written: somebody may have undone an answer."""
        run = self.run
        if run is None or self._waiting:
            return

        def done(found: RunState | None) -> None:
            current = self.run
            if current is None or current.id != run.id or self._waiting or found == current:
                return
            if found is not None and found.state == current.state:
                self._show(found)
            elif found is None or found.state != RUNNING:
                self.run = found if found is not None and found.state == ENDED else None
                self.changed.emit()

        checklist = run.checklist
        self._around.jobs.read(lambda _progress: self._service.runs.load(run.id, lambda _key: checklist), title="", owner=self, done=done)

    def _take(self, step: Step, answer: str, note: str = "", value: str = "") -> None:
        run = self.run
        if run is None:
            return
        taken = service_runs.next_answer(run, step, answer, self._service.runs.now(), note=note, value=value)
        self._show(run.with_answer(taken))
        self._write(lambda: self._service.runs.answer(run.id, taken, run.checklist.short), tr("Keeping the answer"))

    def _show(self, run: RunState) -> None:
        self.run = run
        self.changed.emit()

    def _write(self, deed: Deed, title: str, *, again: bool = False) -> None:
        """Do it in the write lane, after what was given before; ``again``: read the run when it is done."""
        self._waiting += 1

        def done(_answer: object) -> None:
            self._waiting -= 1
            if again:
                self.refresh()

        def failed(error: UserError) -> None:
            self._waiting -= 1
            self._around.notices.fail(error)
            self.refresh()

        self._around.jobs.write(lambda _progress: deed(), title=title, owner=self, done=done, failed=failed)

    def _failed(self, error: UserError, run: RunState) -> None:
        """It did not end: show it again with what is wrong."""
        self._around.notices.fail(error)
        if self.run is None:
            self._show(run)
