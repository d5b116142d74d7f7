"""The desk is put away while work is still ending: the window says what it waits for, and never looks hung."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language import tr
from app.shell.entry.sheet import Sheet
from app.shell.window import Window
from app.ui.jobs import Jobs
from app.ui.theme import ThemeState
from app.ui.widgets import QuietButton, text

AT_ONCE = 100
"""Milliseconds in which nearly all work ends, so that nothing needs to be said."""
_LOOK_EVERY = 100
_STOPPABLE_AFTER = 30
"""So many looks later it can be left to end behind the closed window."""
_LONGEST = 60_000
"""Milliseconds that the program lives on behind a closed window at most."""


class FinishingSheet(Sheet):
    """What is still ending; ``names`` is False where a lock lets nothing of the desk be read."""

    def __init__(self, theme: ThemeState, *, names: bool) -> None:
        words = tr("Everything you saved is safe. What is still ending:") if names else tr("Everything you saved is safe.")
        super().__init__(theme, tr("Finishing…"), words, "clock")
        self._names = names
        self.waiting = text("", "soft", wrap=True)
        self.body.addWidget(self.waiting)
        self.leave = QuietButton(tr("Close the window now"))
        self.leave.setToolTip(tr("The work ends behind it; until then this desk cannot be opened again."))
        self.leave.hide()
        self.buttons.addWidget(self.leave)
        self.buttons.addStretch()
        self.left = False
        self.leave.clicked.connect(self._leave)

    def show_jobs(self, jobs: Jobs) -> None:
        """Say what is waited for now."""
        titles = list(dict.fromkeys(job.title or tr("Small work in the background") for job in jobs.open_jobs()))
        self.waiting.setText("\n".join(titles) if self._names else "")

    def _leave(self) -> None:
        self.left = True


def finish(window: Window, jobs: Jobs, theme: ThemeState, *, names: bool, may_leave: bool) -> None:
    """Stop what is under way and wait until it has ended; small saves, which have no title, are not stopped.

    ``may_leave``: the window is about to go, and need not stay for it.
    """
    for job in jobs.open_jobs():
        if job.title or not job.writes:
            job.cancel()
    if jobs.wait_idle(AT_ONCE):
        return
    front: QWidget | None = None
    if window.isVisible():
        front = sheet = FinishingSheet(theme, names=names)
        sheet.show_jobs(jobs)
        window.show_sheet(sheet)
        looks = 0
        while not sheet.left and not jobs.wait_idle(_LOOK_EVERY):
            looks += 1
            sheet.show_jobs(jobs)
            sheet.leave.setVisible(may_leave and looks >= _STOPPABLE_AFTER)
    if jobs.busy():
        if front is not None:
            window.hide()
        jobs.wait_idle(_LONGEST)
