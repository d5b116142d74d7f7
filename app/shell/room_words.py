"""What the rooms say on the rail and in the status bar: asked again after each change, in one job at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.ui.feature import Feature, StatusLine
from app.ui.jobs import Jobs
from app.ui.new_day import NewDay

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.store.progress import Progress

Told = tuple[dict[str, str], list[StatusLine], StatusLine | None]
_URGENT = ("bad", "warn")


class RoomWords(QObject):
    """Counts in the background; while it counts, further changes make it count once more."""

    badge_told = Signal(str, str)
    """The key of a page, and the number (or word) beside it."""
    lines_told = Signal(object)
    """The ``StatusLine`` of all rooms, what needs a person first."""
    truth_told = Signal(object)
    """The ``StatusLine`` that says where the data is; None where no room knows more than that it is here."""

    def __init__(self, desk: Desk, jobs: Jobs, features: Sequence[Feature], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._features = [each for each in features if each.badge or each.status or each.truth]
        self._counting = self._again = False
        self.day = NewDay(self)
        self.day.began.connect(lambda _day: self.recount())

    def recount(self) -> None:
        """Ask the rooms again."""
        if self._counting:
            self._again = True
        elif self._features:
            self._counting = True
            self._jobs.read(self._ask, title="", owner=self, done=self._tell, failed=self._not_told)

    def _ask(self, _progress: Progress) -> Told:
        badges = {each.key: each.badge(self._desk) for each in self._features if each.badge is not None}
        lines = [line for each in self._features if each.status is not None for line in each.status(self._desk)]
        truths = [each.truth(self._desk) for each in self._features if each.truth is not None]
        return (
            badges,
            sorted(lines, key=lambda line: _URGENT.index(line.tone) if line.tone in _URGENT else len(_URGENT)),
            next((line for line in truths if line is not None), None),
        )

    def _tell(self, told: Told) -> None:
        badges, lines, truth = told
        for key, words in badges.items():
            self.badge_told.emit(key, words)
        self.lines_told.emit(lines)
        self.truth_told.emit(truth)
        self._ended()

    def _not_told(self, _error: UserError) -> None:
        """What was said last stays; the page itself says what is wrong with the desk."""
        self._ended()

    def _ended(self) -> None:
        self._counting = False
        if self._again:
            self._again = False
            self.recount()
