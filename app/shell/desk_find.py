"""What Ctrl K finds in the open desk: records, and what the rooms have besides; one read job per question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.late import late
from app.shell.finding import LIMIT_RECORDS, Findable, Found
from app.ui.feature import Feature, FoundPlace, Place
from app.ui.job_tasks import Job
from app.ui.jobs import Jobs
from app.ui.keyboard import said_keys
from app.ui.texts import without_key

if TYPE_CHECKING:
    from app.store import records
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.search import Hit
else:
    records = late("app.store.records")


def actions_to_find(actions: Iterable[QAction]) -> list[Findable]:
    """What can be done on a page now, by its words."""
    return [
        Findable(without_key(action.text()).rstrip("…"), action.trigger, (), "arrow-right", said_keys(action.shortcut()))
        for action in actions
        if action.isEnabled() and action.text()
    ]


class DeskFind(QObject):
    """Asks the desk and the rooms; an older question that still runs is cancelled when a newer one comes."""

    def __init__(self, desk: Desk, jobs: Jobs, features: Sequence[Feature], navigate: Callable[[Place], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._features = features
        self._navigate = navigate
        self._asking: Job | None = None

    @cached_property
    def _headings(self) -> dict[str, tuple[Feature, str]]:
        """For each record type its room, and what its results are headed with; loads the rooms' record types."""
        return {
            kind.name: (feature, kind.plural[:1].upper() + kind.plural[1:])
            for feature in self._features
            if feature.records is not None
            for kind in map(records.record_type, feature.records())
        }

    def ask(self, text: str, answer: Callable[[list[Found]], None]) -> None:
        """Find what there is for ``text`` in the background and call ``answer`` with it, best first."""
        if self._asking is not None:
            self._asking.cancel()

        def work(progress: Progress) -> list[FoundPlace]:
            return self._look(text, progress)

        self._asking = self._jobs.read(work, title="", owner=self, done=lambda found: answer([self._found(each) for each in found]))

    def _look(self, text: str, progress: Progress) -> list[FoundPlace]:
        hits = self._desk.find(text, limit=LIMIT_RECORDS, types=list(self._headings))
        progress(0, 0)
        found = [told for feature in self._features for told in self._tell(feature, hits)]
        for feature in self._features:
            if feature.find is not None:
                found += feature.find(self._desk, text)
                progress(0, 0)
        return sorted(found, key=lambda each: -each.score)[:LIMIT_RECORDS]

    def _tell(self, feature: Feature, hits: Sequence[Hit]) -> Sequence[FoundPlace]:
        own = [hit for hit in hits if self._headings[hit.type][0] is feature]
        if not own or feature.tell_hits is None:
            return [self._plain(hit) for hit in own]
        return feature.tell_hits(self._desk, own)

    def _plain(self, hit: Hit) -> FoundPlace:
        feature, heading = self._headings[hit.type]
        return FoundPlace(heading, hit.title, Place(feature.key, hit.type, hit.id), hit.subtitle, feature.icon, hit.score)

    def _found(self, told: FoundPlace) -> Found:
        return Found(told.group, told.title, partial(self._navigate, told.place), told.subtitle, told.icon, told.place)
