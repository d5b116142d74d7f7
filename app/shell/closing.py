"""May the window go? Work that is under way is asked about first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr, trn
from app.late import late
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.shell.session import DeskSession
    from app.ui import dialogs
else:
    dialogs = late("app.ui.dialogs")


PATIENCE = 1500
"""Milliseconds that closing waits for work to end by itself before it asks."""

_NAMED = 4
"""So much work is named; it is hardly ever more."""


def may_close(window: QWidget, jobs: Jobs, session: DeskSession | None) -> bool:
    """Whether the window may go now; while the desk is locked nothing is asked that would name what is in it."""
    if session is not None and not session.may_leave():
        return False
    if session is not None:
        session.housekeeping.stop()
    if not jobs.busy() or jobs.wait_idle(PATIENCE):
        return True
    titles = [job.title for job in jobs.open_jobs() if job.title]
    if not titles:
        return True
    locked = session is not None and session.attendance.locked()
    leave = not locked and dialogs.confirm(
        window,
        tr("Work is still under way"),
        trn(
            len(titles),
            "{titles} is not finished. If you close now it is stopped, and nothing of it stays.",
            "{titles} are not finished. If you close now they are stopped, and nothing of them stays.",
            titles=", ".join(f"“{title}”" for title in titles[:_NAMED]) + (" …" if len(titles) > _NAMED else ""),
        ),
        tr("Stop it and close"),
        otherwise=tr("Keep working"),
    )
    if not leave and session is not None:
        session.housekeeping.go_on()
        session.attendance.lock.tell(tr("Work is still under way. Unlock the desk to stop it, or close the window later."))
    return leave
