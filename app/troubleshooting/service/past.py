"""What was run before: what is set aside, what ended lately, what happened to a device, what keeps coming back."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import Select, func, or_, select

from app.errors import UserError
from app.language import tr
from app.paths import resource
from app.store.desk import Desk
from app.troubleshooting.records import Run, RunStep
from app.troubleshooting.rules.repeats import Before, Repeat, repeats, school_year_start
from app.troubleshooting.rules.runs import ASIDE, ENDED, FIXED, OUTCOME_SAID, OUTCOME_TONES, RUNNING, WENT_ON, Subject
from app.troubleshooting.service.runs import moment_of, moment_text


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run in a list. ``at``: when it ended, or when the last answer was given."""

    id: str
    checklist: str
    title: str
    subject: Subject
    state: str
    at: datetime
    by: str
    steps: int
    spent: int
    outcome: str
    outcome_title: str
    minutes: int
    ticket: str


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a device: when, who did it, what in words, and which run it was."""

    at: datetime
    who: str
    text: str
    run: str
    icon: str
    tone: str


@dataclass(frozen=True, slots=True)
class HelpGiven:
    """A run that fixed something: what My log may count as peer help."""

    run: str
    who: str
    at: datetime
    minutes: int
    what: str
    whom: str


class Past:
    """Reads only."""

    def __init__(self, desk: Desk, folder: Path | None = None) -> None:
        self._desk = desk
        self._folder = folder or resource("district")
        self._year: tuple[int, int] | None = None

    def open_runs(self) -> list[RunLine]:
        """The runs that are under way or set aside, the last one first."""
        lines = self._lines(_lines().where(Run.state.in_((RUNNING, ASIDE))))
        return sorted(lines, key=lambda line: line.at, reverse=True)

    def count_open(self) -> int:
        """How many runs are under way or set aside."""
        statement = select(func.count()).select_from(Run).where(Run.deleted.is_(False), Run.state.in_((RUNNING, ASIDE)))
        with self._desk.connection() as connection:
            return int(connection.scalar(statement) or 0)

    def recent(self, limit: int = 6) -> list[RunLine]:
        """The runs that ended last, those left out that only led to another checklist."""
        return self._lines(_lines().where(Run.state == ENDED, Run.outcome != WENT_ON).order_by(Run.ended.desc()).limit(limit))

    def happenings(self, device: str) -> list[Happening]:
        """What runs did about a device, newest first."""
        statement = _lines().where(Run.device == device, Run.state == ENDED, Run.outcome != WENT_ON).order_by(Run.ended.desc())
        return [
            Happening(line.at, line.by, _told(line), line.id, "list-checks", OUTCOME_TONES.get(line.outcome, "neutral"))
            for line in self._lines(statement)
        ]

    def repeats(self, checklist: str, subject: Subject, now: datetime, run: str = "") -> list[Repeat]:
        """What was there before in this school year: on this device, in this room, on this model. ``run`` is the one under way."""
        today = now.astimezone().date()
        since = school_year_start(today, *self.school_year())
        wanted = [
            column == value
            for column, value in ((Run.device, subject.device), (Run.room, subject.room), (Run.model, subject.model))
            if value
        ]
        if not wanted:
            return []
        from_moment = moment_text(datetime.combine(since, time()).astimezone(UTC))
        statement = select(Run.checklist, Run.device, Run.room, Run.model, Run.started).where(
            Run.deleted.is_(False), Run.id != run, Run.state == ENDED, Run.outcome != WENT_ON, Run.started >= from_moment, or_(*wanted)
        )
        with self._desk.connection() as connection:
            rows = connection.execute(statement).all()
        before = [Before(row[0] or "", row[1] or "", row[2] or "", row[3] or "", _local_day(row[4], today)) for row in rows]
        return repeats(before, Before(checklist, subject.device, subject.room, subject.model, today), since)

    def help_given(self, since: date, until: date) -> list[HelpGiven]:
        """The runs that fixed something, by local day from ``since`` to ``until``, the first one first."""
        statement = _lines().where(Run.state == ENDED, Run.outcome == FIXED).order_by(Run.ended)
        return [
            HelpGiven(line.id, line.by, line.at, line.minutes, line.title, line.subject.person_name)
            for line in self._lines(statement)
            if since <= line.at.astimezone().date() <= until
        ]

    def school_year(self) -> tuple[int, int]:
        """Month and day on which the school year begins. Raises UserError when the district's file can't be read."""
        if self._year is None:
            path = self._folder / "troubleshooting.toml"
            try:
                year = tomllib.loads(path.read_text(encoding="utf-8"))["school_year"]
                first = date(2000, year["month"], year["day"])
            except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
                raise UserError(
                    tr("The district's file {name} cannot be read: {error}.", name=path.name, error=error),
                    tr("It lies in {folder}.", folder=path.parent),
                ) from error
            self._year = (first.month, first.day)
        return self._year

    def _lines(self, statement: "Select[Any]") -> list[RunLine]:
        with self._desk.connection() as connection:
            rows: Sequence[Any] = connection.execute(statement).all()
        return [_line(row) for row in rows]


def _lines() -> "Select[Any]":
    steps = (
        select(RunStep.run.label("run"), func.count().label("steps"), func.max(RunStep.at).label("last"))
        .where(RunStep.deleted.is_(False))
        .group_by(RunStep.run)
        .subquery()
    )
    return select(Run, steps.c.steps, steps.c.last).outerjoin(steps, steps.c.run == Run.id).where(Run.deleted.is_(False))


def _line(row: Any) -> RunLine:
    subject = Subject(
        *(getattr(row, name) or "" for name in ("device", "device_name", "model", "room", "room_name", "person", "person_name"))
    )
    at = moment_of(row.ended) or moment_of(row.last) or moment_of(row.started) or datetime.fromtimestamp(0, UTC)
    return RunLine(
        row.id,
        row.checklist or "",
        row.title or "",
        subject,
        row.state or "",
        at,
        row.by or "",
        row.steps or 0,
        row.spent or 0,
        row.outcome or "",
        row.outcome_title or "",
        row.minutes or 0,
        row.ticket or "",
    )


def _told(line: RunLine) -> str:
    took = " · " + tr("{minutes} min", minutes=line.minutes) if line.minutes and line.outcome == FIXED else ""
    said = tr(OUTCOME_SAID[line.outcome]) if line.outcome in OUTCOME_SAID else line.outcome
    return f"{line.title}: {said}{took}"


def _local_day(text: str | None, otherwise: date) -> date:
    at = moment_of(text)
    return at.astimezone().date() if at is not None else otherwise
