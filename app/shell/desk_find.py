"""Finding records of the desk for Ctrl K: one read job per question, told as results that open their page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.shell.finding import LIMIT_RECORDS, Found
from app.ui.feature import Place
from app.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.search import Hit


class DeskFind(QObject):
    """Asks the desk; an older question that still runs is cancelled when a newer one comes."""

    def __init__(
        self, desk: Desk, jobs: Jobs, groups: Mapping[str, tuple[str, str]], navigate: Callable[[Place], None], parent: QObject
    ) -> None:
        """``groups``: record type → (heading, icon) of the types that have a page."""
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._groups = groups
        self._navigate = navigate
        self._asking: Job | None = None

    def ask(self, text: str, answer: Callable[[list[Found]], None]) -> None:
        """Find records for ``text`` in the background and call ``answer`` with them, best first."""
        if self._asking is not None:
            self._asking.cancel()

        def work(_progress: Progress) -> list[Hit]:
            return self._desk.find(text, limit=LIMIT_RECORDS, types=list(self._groups))

        self._asking = self._jobs.read(work, title="", owner=self, done=lambda hits: answer([self._found(hit) for hit in hits]))

    def _found(self, hit: Hit) -> Found:
        heading, icon_name = self._groups[hit.type]
        place = Place("", hit.type, hit.id)
        return Found(heading, hit.title, lambda: self._navigate(place), hit.subtitle, icon_name)
