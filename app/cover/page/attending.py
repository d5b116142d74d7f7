"""While the window stands: a planned cover begins when its time comes, and an edit that isn't permitted says how it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.language import tr
from app.late import late
from app.store.problems import NotAllowed
from app.ui.feature import Place, Surroundings

if TYPE_CHECKING:
    from app.cover.page import facts as page_facts
    from app.cover.service import agreeing
    from app.cover.service.cover import CoverService
    from app.cover.service.facts import CoverFact
    from app.cover.service.situation import Situation
    from app.store.changes import Changes
else:
    agreeing = late("app.cover.service.agreeing")
    page_facts = late("app.cover.page.facts")

KEY = "cover"
_EVERY_MS = 60_000
_ASKED = "cover.end_asked"


class Attending(QObject):
    """Looks at every change of a cover, and once a minute."""

    _changed = Signal()

    def __init__(self, around: Surroundings, service: CoverService) -> None:
        super().__init__()
        self._around, self._service = around, service
        self._may_begin = False
        start = Place(KEY, "action", "cover")
        around.notices.offer(NotAllowed, tr("I cover from now"), lambda: around.navigate(start), lambda: self._may_begin)
        self._forget = around.desk.changes.subscribe(self._heard)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._changed.connect(self.look)
        self._timer.start()
        self.destroyed.connect(lambda _gone, forget=self._forget: forget())
        self.look()

    def look(self) -> None:
        """Begin what is due."""

        def work(_progress: object) -> tuple[Situation, bool]:
            desk = self._service.desk
            return self._service.situation(), any(edit.type == "cover" for edit in desk.open_edits())

        self._around.jobs.read(work, title="", owner=self, done=self._act)

    def _act(self, found: tuple[Situation, bool]) -> None:
        situation, undecided = found
        if undecided:
            desk = self._service.desk
            self._around.jobs.write(lambda _progress: agreeing.agree(desk), title="", owner=self, failed=self._around.notices.fail)
        self._ask_end(situation)
        self._may_begin = situation.is_alternate and situation.covering is None
        if situation.due is not None and situation.covering is None:
            self._around.jobs.write(
                lambda _progress: self._service.take_up_due(), title="", owner=self, done=self._tell, failed=self._around.notices.fail
            )

    def _ask_end(self, situation: Situation) -> None:
        """A cover has come to its planned end: ask once, whoever sits here; it never ends by itself."""
        cover, settings = situation.past_its_end, self._around.desk.settings
        if cover is None or cover.period is None:
            return
        end = f"{cover.id} {cover.period.last} {cover.period.until_time}"
        if settings.get(_ASKED, "") != end:
            settings.put(_ASKED, end)
            title, words = page_facts.end_words(situation, cover, self._service.today())
            self._around.notices.announce(title, words, Place("today"))

    def _tell(self, cover: CoverFact | None) -> None:
        if cover is not None:
            self._around.notices.announce(
                tr("You cover for {away}", away=cover.away), tr("The brief is at the top of Today."), Place("today")
            )

    def _heard(self, changes: Changes) -> None:
        if "cover" in changes.types:
            self._changed.emit()
