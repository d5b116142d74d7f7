"""Hands Cover to ``main``: its page, what stands above Today, what Today and the status bar say of covers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from app.language import marked, tr
from app.late import late
from app.ui.feature import Command, Feature, FoundPlace, Page, Place, StatusLine, Surroundings, TodayItem

if TYPE_CHECKING:
    from app.cover import records
    from app.cover.page import attending, page, today_top, tour_alternate, tour_steps
    from app.cover.page.today_top import TodayTop
    from app.cover.page.tour_alternate import TourDevices
    from app.cover.rules import periods
    from app.cover.service import accounts, behalf, briefing, sharing
    from app.cover.service import cover as covers
    from app.cover.service.briefing import Sources
    from app.cover.service.cover import CoverService
    from app.cover.service.facts import CoverFact
    from app.cover.service.situation import Situation
    from app.cover.service.subjects import SubjectKind
    from app.store.desk import Desk
    from app.store.records import Record
    from app.store.search import Hit
    from app.ui.feature import TourStep
else:
    records = late("app.cover.records")
    covers = late("app.cover.service.cover")
    accounts = late("app.cover.service.accounts")
    behalf = late("app.cover.service.behalf")
    briefing = late("app.cover.service.briefing")
    sharing = late("app.cover.service.sharing")
    periods = late("app.cover.rules.periods")
    attending = late("app.cover.page.attending")
    page = late("app.cover.page.page")
    today_top = late("app.cover.page.today_top")
    tour_alternate = late("app.cover.page.tour_alternate")
    tour_steps = late("app.cover.page.tour_steps")

KEY = "cover"
TITLE = marked("Cover")
ICON = "user-check"
_AHEAD = timedelta(days=28)
"""How long before its first day a cover is told on Today."""
_COMMANDS = (
    (marked("Hand over now"), "now", "absent sick away alternate brief leave substitute cover"),
    (marked("I cover from now"), "cover", "alternate stand in sudden absence begin"),
    (marked("Plan an absence…"), "plan", "away leave holiday appointment cover alternate"),
    (marked("I am back"), "back", "end cover return"),
    (marked("Print the hand-over brief…"), "print", "paper pdf cover absence"),
    (marked("Where things are, whom to call…"), "standing", "keys spares phone contacts brief"),
)


class CoverRoom:
    """One service for each open desk. ``sources`` are the rooms that hand something over, ``kinds`` what deeds are told by."""

    def __init__(self, sources: Sources, kinds: Callable[[], Sequence[SubjectKind]]) -> None:
        self._sources = sources
        self._kinds = kinds
        self._making = Lock()
        self._services: WeakKeyDictionary[Desk, CoverService] = WeakKeyDictionary()

    def service(self, desk: Desk) -> CoverService:
        """The covers of a desk; from the first question on, what is done while covering says for whom."""
        with self._making:
            made = self._services.get(desk)
            if made is None:
                made = self._services[desk] = covers.CoverService(desk, sharing.DeskSharing(desk))
                desk.tables.behalf = behalf.Behalf(made)
            return made

    def make_page(self, around: Surroundings) -> Page:
        """The tab."""
        made = self.service(around.desk)
        return page.CoverPage(around, made, briefing.Briefing(made, self._sources), accounts.Accounts(made, self._kinds()))

    def above_today(self, around: Surroundings) -> TodayTop:
        """What stands at the top of Today."""
        made = self.service(around.desk)
        return today_top.TodayTop(around, made, briefing.Briefing(made, self._sources))

    def begin(self, around: Surroundings) -> QObject:
        """The window stands: a planned cover begins by itself, an edit that is not permitted says how it can be."""
        return attending.Attending(around, self.service(around.desk))

    def today(self, desk: Desk) -> list[TodayItem]:
        """What of covers waits for a person: one that is past its end; and those that come up."""
        situation = self.service(desk).situation()
        coming = [item for cover in situation.coming if (item := self._coming(situation, cover, self.service(desk).today())) is not None]
        one = situation.past_its_end
        if one is None:
            return coming
        question = tr("Is {away} back?", away=one.away) if situation.is_covering(one) else tr("Are you back?")
        detail = tr(
            "{alternate} was to cover {when}. End the cover when it is over.",
            alternate=one.alternate,
            when=one.period_words(self.service(desk).today()),
        )
        return [TodayItem(question, detail, ICON, Place(KEY), tr("past its end"), "warn"), *coming]

    @staticmethod
    def _coming(situation: Situation, cover: CoverFact, today: date) -> TodayItem | None:
        """A planned cover of mine, on either side, within the next weeks."""
        period = cover.period
        covering = situation.is_covering(cover)
        if period is None or not (covering or situation.is_away(cover)) or not timedelta() <= period.first - today <= _AHEAD:
            return None
        title = tr("You cover for {away}", away=cover.away) if covering else tr("{alternate} covers you", alternate=cover.alternate)
        detail = " · ".join(filter(None, (cover.period_words(today), cover.why)))
        return TodayItem(title, detail, ICON, Place(KEY, "cover", cover.id), tone="info", day=period.first)

    def status(self, desk: Desk) -> list[StatusLine]:
        """Who stands in for whom now."""
        situation = self.service(desk).situation()
        if situation.covering is not None:
            return [StatusLine(tr("You cover for {away}", away=situation.covering.away), Place(KEY), ICON, "info")]
        if situation.covered is not None:
            return [StatusLine(tr("{alternate} covers you", alternate=situation.covered.alternate), Place(KEY), ICON, "info")]
        return []


def make_feature(room: CoverRoom, devices: Callable[[Desk], TourDevices]) -> Feature:
    """Cover as a room of the program; the tour changes one of ``devices`` on the alternate's desk."""

    def tour() -> Sequence[TourStep]:
        return [*tour_steps.cover_tour_steps(), *tour_alternate.AlternatesDay(devices).steps()]

    return Feature(
        key=KEY,
        title=TITLE,
        icon=ICON,
        make_page=room.make_page,
        section="Me",
        records=_records,
        commands=_commands,
        today=room.today,
        status=room.status,
        tell_hits=tell_hits,
        begin=room.begin,
        tour=tour,
        ahead=(page,),
    )


def tell_hits(desk: Desk, hits: Sequence[Hit]) -> list[FoundPlace]:
    """Covers that the search found; what stays written down leads to the page."""
    del desk
    found = []
    for hit in hits:
        standing = hit.id == records.STANDING
        title = tr("Where things are, whom to call") if standing else hit.title
        found.append(FoundPlace(tr(TITLE), title, Place(KEY) if standing else Place(KEY, "cover", hit.id), hit.subtitle, ICON, hit.score))
    return found


def _records() -> Sequence[type[Record]]:
    return records.RECORDS


def _commands(around: Surroundings) -> list[Command]:
    def act(what: str) -> Callable[[], None]:
        return lambda: around.navigate(Place(KEY, "action", what))

    return [Command(tr(title), ICON, act(what), words) for title, what, words in _COMMANDS]
