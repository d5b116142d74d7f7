"""Keeps what the page in front shows for the next start, which shows it before the desk is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from app.late import late
from app.shell.session import DeskSession
from app.shell.trace import Trace
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from app.store import glance
else:
    glance = late("app.store.glance")

_QUIET = 3000
"""Milliseconds without a change until it is kept, should the program be ended instead of closed."""


class LookKeeper(QObject):
    """Belongs to one session."""

    def __init__(self, session: DeskSession, jobs: Jobs, trace: Trace) -> None:
        super().__init__(session)
        self._session = session
        self._jobs = jobs
        self._trace = trace
        self._timer = QTimer(self, singleShot=True, interval=_QUIET)
        self._timer.timeout.connect(self.keep)
        session.committed.connect(self._timer.start)
        session.attendance.lock.locked.connect(self._forget)

    def begin(self) -> None:
        """The desk is open: keep it soon."""
        self._timer.start()

    def keep(self) -> None:
        """Keep it now, in the background; where it is not known yet, soon."""
        look, key = self._look(), self._session.pages.current_key
        if look is not None:
            self._jobs.keep(lambda: self._write(key, look))
        elif hasattr(self._session.pages.current, "painted"):
            self._timer.start()

    def keep_at_last(self) -> None:
        """The desk is about to be closed."""
        self._timer.stop()
        look = self._look()
        if look is not None:
            self._write(self._session.pages.current_key, look)

    def _look(self) -> dict[str, Any] | None:
        """What the page in front shows at once at the next start; None where it shows nothing then."""
        page = self._session.pages.current
        if page is None or self._session.attendance.locked() or not self._session.desk.tables.open_now:
            return None
        return page.look()

    def _write(self, page: str, look: dict[str, Any]) -> None:
        glance.keep(self._session.desk, page, look)
        self._trace.mark("kept")

    def _forget(self) -> None:
        """A locked desk shows nothing of itself at the next start either."""
        self._jobs.keep(partial(glance.forget, self._session.desk))
