"""From an invitation to a desk with the school's history, sheet by sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.ui.job_tasks import Job
from app.ui.jobs import Jobs
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.shell.entry import join
    from app.shell.entry.first_start import Answers
    from app.shell.entry.join import HistorySheet, JoinSheet
    from app.shell.joiner import Joiner, Offer
    from app.store.desk import Desk
    from app.store.progress import Progress
else:
    join = late("app.shell.entry.join")


class JoinFlow(QObject):
    """Asks for an invitation until one is found and agreed to; then brings the history into the new desk."""

    sheet_wanted = Signal(QWidget)
    agreed = Signal(object)
    """The ``Answers`` of who joins; ``offer`` is what was agreed to."""
    turned_back = Signal()
    arrived = Signal(object)
    """The ``Desk``: its history is here, or comes while it is used."""

    def __init__(self, joiner: Joiner, jobs: Jobs, theme: ThemeState, parent: QObject) -> None:
        super().__init__(parent)
        self._joiner = joiner
        self._jobs = jobs
        self._theme = theme
        self._typed = ""
        self._job: Job | None = None
        self._desk: Desk | None = None
        self.offer: Offer | None = None

    def ask(self, file: Path | None = None) -> None:
        """Ask for the invitation; one that lies in ``file`` is taken at once."""
        sheet = join.JoinSheet(self._theme, self._joiner.make_place(), self._typed)
        sheet.turned_back.connect(self.turned_back)
        sheet.given.connect(lambda text, asked: self._look(sheet, text, asked))
        self.sheet_wanted.emit(sheet)
        if file is not None:
            sheet.open_file(file)

    def begin(self, desk: Desk) -> None:
        """Make ``desk``, which is new, one of the school's. On a job's thread."""
        if self.offer is not None:
            self._joiner.begin(desk, self.offer)

    def bring(self, desk: Desk) -> None:
        """Bring the history, with a figure and a way to go on without waiting."""
        self._desk = desk
        sheet = join.HistorySheet(self._theme, self.offer.school if self.offer is not None else "")
        sheet.gone_on.connect(self._go_on)
        sheet.tried_again.connect(lambda: self._bring(sheet, desk))
        self.sheet_wanted.emit(sheet)
        self._bring(sheet, desk)

    def _look(self, sheet: JoinSheet, text: str, asked: bool) -> None:
        self._typed = text
        try:
            knows = self._joiner.knows_place(text)
        except UserError as error:
            sheet.refuse(str(error))
            return
        if not knows and not asked:
            sheet.ask_place()
            return
        place = sheet.place.given() if asked else None
        sheet.set_busy(True)

        def failed(error: UserError) -> None:
            if self._joiner.blames_place(error):
                sheet.ask_place(str(error))
            else:
                sheet.refuse(str(error))

        joiner = self._joiner
        self._jobs.read(
            lambda _progress: joiner.look(text, place), title=tr("Looking for the invitation"), owner=sheet, done=self._found, failed=failed
        )

    def _found(self, offer: Offer) -> None:
        self.offer = offer
        sheet = join.OfferSheet(self._theme, offer, QLocale())
        sheet.turned_back.connect(self.ask)
        sheet.agreed.connect(self._agree)
        self.sheet_wanted.emit(sheet)

    def _agree(self, answers: Answers) -> None:
        self.agreed.emit(answers)

    def _bring(self, sheet: HistorySheet, desk: Desk) -> None:
        sheet.carry_on()
        joiner = self._joiner

        def work(progress: Progress) -> None:
            joiner.bring(desk, progress)

        job = self._job = self._jobs.read(
            work, title=tr("Bringing the history"), owner=sheet, done=lambda _none: self._arrive(), failed=sheet.show_trouble
        )

        def tell(changed: Job) -> None:
            if changed is job and changed.total_steps:
                sheet.show_figure(
                    tr(
                        "{done_steps:,} of {total_steps:,} {words}",
                        done_steps=changed.done_steps,
                        total_steps=changed.total_steps,
                        words=changed.words,
                    )
                )

        def ended(over: Job) -> None:
            if over is job:
                self._jobs.job_changed.disconnect(tell)
                self._jobs.job_ended.disconnect(ended)
                self._job = None
                if over.cancelled:
                    self._arrive()

        self._jobs.job_changed.connect(tell)
        self._jobs.job_ended.connect(ended)

    def _go_on(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self._arrive()

    def _arrive(self) -> None:
        desk, self._desk = self._desk, None
        if desk is not None:
            self.arrived.emit(desk)
