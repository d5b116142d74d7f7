"""Hands PD sessions to ``main``: page, records, what Ctrl K can do with them, what Today says of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.language import marked, tr
from app.late import late
from app.ui.feature import Command, Feature, FoundPlace, Page, Place, Surroundings, TodayItem

if TYPE_CHECKING:
    from app.professional_development import records, service
    from app.professional_development.page import page, session_view, tour_steps
    from app.professional_development.rules import district
    from app.professional_development.rules.outside import Goals, Roster, SchoolDirectory
    from app.professional_development.service import PdService
    from app.store.desk import Desk
    from app.store.records import Record
    from app.store.search import Hit
    from app.ui.feature import TourStep
else:
    district = late("app.professional_development.rules.district")
    page = late("app.professional_development.page.page")
    session_view = late("app.professional_development.page.session_view")
    records = late("app.professional_development.records")
    service = late("app.professional_development.service")
    tour_steps = late("app.professional_development.page.tour_steps")

KEY = "pd"
TITLE = marked("PD sessions")
ICON = "presentation"
_COMMANDS = (
    (marked("New PD session"), ICON, "new", marked("professional development workshop training plan meeting staff"), ""),
    (marked("New PD session from a template…"), ICON, "template", marked("professional development agenda copy begin"), ""),
    (marked("Calendar of PD sessions"), "calendar-days", "calendar", marked("month ics outlook dates training"), ""),
    (marked("Save all PD sessions as a calendar file…"), "calendar-days", "ics", marked("export ics outlook google calendar"), ""),
    (marked("Import the staff roster…"), "users", "roster", marked("people staff oneroster csv list import teachers"), ""),
    (marked("Transcript of a person…"), "file-text", "transcript", marked("hours certificates record professional development print"), ""),
    (marked("Standards covered this year"), "list-checks", "coverage", marked("maryland learning forward iste gaps report"), ""),
    (marked("PD evidence report…"), "file-text", "evidence", marked("improvement plan goal hours attendance feedback report print"), ""),
)


class PdRoom:
    """One service for each open desk, shared by page, Today and Ctrl K."""

    def __init__(
        self,
        directory: Callable[[Desk], SchoolDirectory],
        goals: Callable[[Desk], Goals],
        roster: Callable[[Desk], Roster] | None = None,
    ) -> None:
        self._directory = directory
        self._goals = goals
        self._roster = roster
        self._making = Lock()
        self._services: WeakKeyDictionary[Desk, PdService] = WeakKeyDictionary()

    def service(self, desk: Desk) -> PdService:
        """The sessions of a desk; made at the first question."""
        with self._making:
            made = self._services.get(desk)
            if made is None:
                rules = district.PdDistrict.load()
                roster = self._roster(desk) if self._roster is not None else None
                made = service.PdService(desk, rules, self._directory(desk), self._goals(desk), roster=roster)
                self._services[desk] = made
            return made

    def make_page(self, around: Surroundings) -> Page:
        """The tab."""
        return page.PdPage(around, self.service(around.desk), around.stand)

    def today(self, desk: Desk) -> list[TodayItem]:
        """What of the sessions waits for a person."""
        return [
            TodayItem(
                line.title, line.detail, line.icon, Place(KEY, "session", line.session, {"tab": line.tab}), line.badge, line.tone, line.day
            )
            for line in self.service(desk).today.lines()
        ]

    def badge(self, desk: Desk) -> str:
        """How many sessions lie ahead or are still to be closed."""
        return self.service(desk).today.badge()

    def tell_hits(self, desk: Desk, hits: Sequence[Hit]) -> list[FoundPlace]:
        """Sessions with when and where; somebody's taking part leads to the session."""
        if not hits:
            return []
        return [
            FoundPlace(tr(TITLE), told.title, Place(KEY, "session", told.session, {"tab": told.tab}), told.subtitle, ICON, told.score)
            for told in self.service(desk).found.told(hits)
        ]


def make_feature(room: PdRoom) -> Feature:
    """PD sessions as a room of the program."""
    return Feature(
        key=KEY,
        title=TITLE,
        icon=ICON,
        make_page=room.make_page,
        records=_records,
        commands=_commands,
        today=room.today,
        badge=room.badge,
        tell_hits=room.tell_hits,
        late_keys=(
            (marked("Take off the list"), "Del"),
            (marked("Coming"), "Alt+C"),
            (marked("Maybe"), "Alt+M"),
            (marked("Not coming"), "Alt+N"),
            (marked("Leaves now"), "Alt+O"),
            (marked("Add people"), "Ctrl+I"),
        ),
        tour=_tour,
        ahead=(page, session_view),
    )


def _records() -> Sequence[type[Record]]:
    return records.RECORDS


def _tour() -> Sequence[TourStep]:
    return tour_steps.session_tour_steps()


def _commands(around: Surroundings) -> list[Command]:
    def act(what: str) -> Callable[[], None]:
        return lambda: around.navigate(Place(KEY, "action", what))

    return [Command(tr(title), icon, act(what), tr(words), shortcut) for title, icon, what, words, shortcut in _COMMANDS]
