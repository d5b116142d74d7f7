"""What the sessions' table, calendar and lists ask about many sessions."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import case, func, select

from app.professional_development.records import FollowUp, Participation, PdSession
from app.professional_development.rules import life, times
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import Goals
from app.professional_development.rules.texts import lines_of
from app.professional_development.service.reading import session_of
from app.professional_development.service.times import Times
from app.store.desk import Desk

Row = tuple[Any, ...]
_READ = (
    *("title", "state", "kind", "starts", "zone", "minutes", "room", "place", "mode", "goal", "standards", "audience", "facilitators"),
    *("series", "series_place", "handout", "handout_printed", "sequence", "need", "objective", "budget", "follow_up", "devices_needed"),
)
_COLUMNS = tuple(PdSession.__table__.columns[name] for name in _READ)
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column that the table can show."""

    field: str
    title: str
    kind: str = "text"


COLUMNS = (
    TableColumn("title", "Title"),
    TableColumn("day", "Day", "date"),
    TableColumn("when", "When"),
    TableColumn("state_words", "State", "choice"),
    TableColumn("place", "Place"),
    TableColumn("invited", "Invited", "integer"),
    TableColumn("coming", "Coming", "integer"),
    TableColumn("came", "Took part", "integer"),
    TableColumn("goal_words", "Goal"),
    TableColumn("standard_words", "Standards"),
    TableColumn("leaders", "Facilitators"),
    TableColumn("audience", "Audience"),
    TableColumn("kind", "Kind", "choice"),
    TableColumn("minutes", "Minutes", "integer"),
)
"""Every column that is shown; ``state``, ``state_tone``, ``starts``, ``heading``, ``coming_up`` and the fields of the record can be read besides."""


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """A session in the calendar: its days, ``clock`` where it begins ("2:45"), and how it stands."""

    id: str
    title: str
    first: date
    last: date
    clock: str
    when: str
    place: str
    state: str
    tone: str


class Sessions:
    """Reads many sessions: goals, standards and counts of people joined in."""

    def __init__(self, desk: Desk, district: PdDistrict, goals: Goals, clock: Times) -> None:
        self._desk = desk
        self._district = district
        self._goals = goals
        self._clock = clock

    def rows(self, fields: Sequence[str], ids: Collection[str] | None = None, chunk: int = 512) -> Iterator[list[Row]]:
        """``(id, *values)`` of the living sessions, in lists of at most ``chunk``, the latest first. Raises KeyError for no field."""
        makers = [_MAKERS.get(field) or _kept(field) for field in fields]
        goals = {goal.id: goal.words for goal in self._goals.all()} if "goal_words" in fields else {}
        counting = {"invited", "coming", "came", "heading", "coming_up"} & set(fields)
        for found in self._pieces(ids, chunk):
            people = self._people([row.id for row in found]) if counting else {}
            known = _Known(self._district, goals, people)
            yield [(row.id, *(make(row, known) for make in makers)) for row in found]

    def ids(self, wanted: Mapping[str, str]) -> list[str]:
        """The sessions of a place's filter, the next first: ``state``, ``goal``, ``standard``, ``series``, ``room``, ``kind``, ``person``,
        ``year``, or ``which`` = next, past, today or open (held without anybody entered).
        """
        statement = select(PdSession.id, *_COLUMNS).where(PdSession.deleted.is_(False))
        for name in ("state", "goal", "series", "room", "kind"):
            if name in wanted:
                statement = statement.where(PdSession.__table__.columns[name] == wanted[name])
        if "person" in wanted:
            taking = select(Participation.session).where(Participation.person == wanted["person"], Participation.deleted.is_(False))
            statement = statement.where(PdSession.id.in_(taking))
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(PdSession.starts, PdSession.id)).all()
        return [row.id for row in rows if self._fits(row, wanted)]

    def month(self, year: int, month: int) -> list[CalendarLine]:
        """The sessions of a month in order, those too that begin before it or end after it."""
        first = date(year, month, 1)
        after = date(year + month // 12, month % 12 + 1, 1)
        return [line for line in self.between(first - timedelta(days=8), after) if line.last >= first]

    def between(self, first: date, after: date) -> list[CalendarLine]:
        """The sessions that begin from a day on and before another, in order."""
        statement = select(PdSession.id, *_COLUMNS).where(
            PdSession.deleted.is_(False), PdSession.starts >= first.isoformat(), PdSession.starts < after.isoformat()
        )
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(PdSession.starts, PdSession.id)).all()
        return [line for row in rows if (line := _line(row)) is not None]

    def heading(self, id: str) -> str:
        """The line below a session's title: ``Wed 3 Dec · 2:45–3:45 pm · Media center · 24 invited, 19 coming``."""
        session_of(self._desk, id)
        (((_, words),),) = self.rows(("heading",), [id])
        return str(words)

    def count(self) -> int:
        """How many sessions there are."""
        with self._desk.connection() as connection:
            return connection.scalar(select(func.count()).select_from(PdSession).where(PdSession.deleted.is_(False))) or 0

    def years(self) -> list[str]:
        """The school years that have sessions, and this one; the newest first."""
        with self._desk.connection() as connection:
            days = connection.scalars(select(func.substr(PdSession.starts, 1, 10)).where(PdSession.deleted.is_(False)).distinct())
            found = {times.school_year_of(date.fromisoformat(day), self._district.year_begins) for day in days if day}
        return sorted({*found, times.school_year_of(self._clock.today(), self._district.year_begins)}, reverse=True)

    def _fits(self, row: Any, wanted: Mapping[str, str]) -> bool:
        if "standard" in wanted and wanted["standard"] not in lines_of(row.standards or ""):
            return False
        span = times.span_of(row.starts or "", row.zone or "", row.minutes or 0)
        if "year" in wanted:
            year = times.school_year_of(span.start.date(), self._district.year_begins) if span else ""
            if year != wanted["year"]:
                return False
        now = self._clock.moment()
        match wanted.get("which"):
            case "next":
                return row.state == life.PLANNED and (span is None or span.end >= now)
            case "past":
                return span is not None and span.end < now
            case "today":
                return span is not None and now.date() in times.days_of(span) and row.state != life.CANCELLED
            case "open":
                return row.state == life.PLANNED and span is not None and span.end < now
        return True

    def _pieces(self, ids: Collection[str] | None, chunk: int) -> Iterator[list[Any]]:
        statement = select(PdSession.id, *_COLUMNS).where(PdSession.deleted.is_(False)).order_by(PdSession.starts.desc(), PdSession.id)
        parts = [statement]
        if ids is not None:
            wanted = list(ids)
            parts = [statement.where(PdSession.id.in_(wanted[start : start + _AT_ONCE])) for start in range(0, len(wanted), _AT_ONCE)]
        with self._desk.connection() as connection:
            for part in parts:
                result = connection.execute(part)
                while found := result.fetchmany(chunk):
                    yield list(found)

    def _people(self, ids: Sequence[str]) -> dict[str, tuple[int, int, int]]:
        """Invited, coming, took part: of each session."""
        there = case((Participation.arrived.is_not(None) | (func.coalesce(Participation.credited, 0) > 0), 1), else_=0)
        invited = case((Participation.invited.is_not(None), 1), else_=0)
        coming = case((Participation.answer == life.COMING, 1), else_=0)
        found: dict[str, tuple[int, int, int]] = {}
        with self._desk.connection() as connection:
            for start in range(0, len(ids), _AT_ONCE):
                statement = (
                    select(Participation.session, func.sum(invited), func.sum(coming), func.sum(there))
                    .where(Participation.session.in_(ids[start : start + _AT_ONCE]), Participation.deleted.is_(False))
                    .group_by(Participation.session)
                )
                found |= {row[0]: (row[1], row[2], row[3]) for row in connection.execute(statement)}
        return found


def count_due(desk: Desk, today: str) -> int:
    """How many looks back wait for somebody."""
    statement = select(func.count()).select_from(FollowUp).where(FollowUp.deleted.is_(False), FollowUp.done.is_(None))
    with desk.connection() as connection:
        return connection.scalar(statement.where(FollowUp.due <= today, FollowUp.skipped.is_not(True))) or 0


@dataclass(frozen=True, slots=True)
class _Known:
    """What a piece of rows is told with."""

    district: PdDistrict
    goals: Mapping[str, str]
    people: Mapping[str, tuple[int, int, int]]


def _kept(field: str) -> Callable[[Any, _Known], Any]:
    if field not in _READ:
        raise KeyError(field)

    def value(row: Any, known: _Known) -> Any:
        del known
        found = getattr(row, field)
        return "" if found is None else found

    return value


def _when(row: Any, known: _Known | None = None) -> str:
    del known
    span = times.span_of(row.starts or "", row.zone or "", row.minutes or 0)
    return times.shown_span(span) if span is not None else ""


def _people_count(at: int) -> Callable[[Any, _Known], int]:
    return lambda row, known: known.people.get(row.id, (0, 0, 0))[at]


def _heading(row: Any, known: _Known) -> str:
    return life.heading(_when(row), row.place or "", *known.people.get(row.id, (0, 0, 0)), row.state or life.PLANNED)


def _coming_up(row: Any, known: _Known) -> str:
    """What is said beside the day of a session that comes up: ``2:45 pm · Media center · 24 invited, 19 coming``."""
    span = times.span_of(row.starts or "", row.zone or "", row.minutes or 0)
    return life.heading(times.shown_clock(span.start) if span else "", row.place or "", *known.people.get(row.id, (0, 0, 0)), life.PLANNED)


def _line(row: Any) -> CalendarLine | None:
    span = times.span_of(row.starts or "", row.zone or "", row.minutes or 0)
    if span is None:
        return None
    days = times.days_of(span)
    state = row.state or life.PLANNED
    clock = times.shown_clock(span.start, half=False)
    return CalendarLine(
        row.id, row.title or "", days[0], days[-1], clock, times.shown_span(span), row.place or "", state, life.TONES.get(state, "neutral")
    )


_MAKERS: Mapping[str, Callable[[Any, _Known], Any]] = {
    "day": lambda row, _: (row.starts or "")[:10],
    "when": _when,
    "state_words": lambda row, _: life.state_title(row.state or life.PLANNED),
    "state_tone": lambda row, _: life.TONES.get(row.state or life.PLANNED, "neutral"),
    "invited": _people_count(0),
    "coming": _people_count(1),
    "came": _people_count(2),
    "goal_words": lambda row, known: known.goals.get(row.goal or "", ""),
    "standard_words": lambda row, known: ", ".join(known.district.standards.find(key).short for key in lines_of(row.standards or "")),
    "leaders": lambda row, _: life.names_in_words([leader.name for leader in life.leaders_of(row.facilitators or "")]),
    "heading": _heading,
    "coming_up": _coming_up,
}
