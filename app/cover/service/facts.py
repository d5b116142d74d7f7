"""Covers as they are shown."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from app.cover.records import Cover
from app.cover.rules import periods
from app.cover.rules.periods import Period


@dataclass(frozen=True, slots=True)
class StandingNotes:
    """What stays from one absence to the next; "" where nothing was written."""

    places: str = ""
    people: str = ""


@dataclass(frozen=True, slots=True)
class CoverFact:
    """A cover as it is shown; "" for what is not known. ``stands`` is one of ``rules.periods``: ahead, due, on, late, missed, over."""

    id: str
    away: str
    away_device: str
    alternate: str
    device: str
    state: str
    stands: str
    period: Period | None
    why: str
    notes: str
    began: datetime | None
    begun_by: str
    ended: datetime | None
    ended_by: str
    passed_from: str
    read: bool

    @property
    def is_open(self) -> bool:
        """Whether it is running, or still to come."""
        return self.stands not in (periods.OVER, periods.MISSED)

    @property
    def runs(self) -> bool:
        """Whether somebody stands in now."""
        return self.state == periods.RUNNING

    def when_words(self, today: date, zone: tzinfo | None = None) -> str:
        """The same within a sentence."""
        return periods.when_words(shown, today) if (shown := self._shown(zone)) is not None else ""

    def period_words(self, today: date | None, zone: tzinfo | None = None) -> str:
        """When it is or was, in words; without ``today`` as paper says it, which is read on any day."""
        return periods.period_words(shown, today) if (shown := self._shown(zone)) is not None else ""

    def _shown(self, zone: tzinfo | None) -> Period | None:
        """What it was when it is over, else what is planned."""
        if self.began is not None and (self.period is None or self.state == periods.ENDED):
            first = self.began.astimezone(zone).date()
            last = self.ended.astimezone(zone).date() if self.ended is not None else None
            return Period(first, last)
        return self.period


def fact_of(cover: Cover, now: datetime, zone: tzinfo | None = None) -> CoverFact:
    """A record as it is shown."""
    first = periods.day_of(cover.first_day or "")
    period = None
    if first is not None:
        last = periods.day_of(cover.last_day or "")
        period = Period(first, last, periods.clock_of(cover.from_time or ""), periods.clock_of(cover.until_time or ""))
    state = cover.state or periods.PLANNED
    return CoverFact(
        id=cover.id,
        away=cover.away or "",
        away_device=cover.away_device or "",
        alternate=cover.alternate or "",
        device=cover.device or "",
        state=state,
        stands=periods.standing(state, period, now, zone),
        period=period,
        why=cover.why or "",
        notes=cover.notes or "",
        began=periods.moment_of(cover.began or ""),
        begun_by=cover.begun_by or "",
        ended=periods.moment_of(cover.ended or ""),
        ended_by=cover.ended_by or "",
        passed_from=cover.passed_from or "",
        read=bool(cover.read),
    )
