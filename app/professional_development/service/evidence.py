"""Evidence: from a goal to its sessions, attendance, hours and feedback; transcripts; standards covered in a year."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from app.language import tr
from app.professional_development.records import AgendaBlock, FeedbackAnswer, FollowUp, Participation, PdSession
from app.professional_development.rules import hours, life, proof
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.feedback import Answers
from app.professional_development.rules.hours import Stay
from app.professional_development.rules.outside import Goals, KnownGoal, SchoolDirectory
from app.professional_development.rules.paper_content import (
    CoverageReport,
    EvidenceReport,
    EvidenceSession,
    FollowUpLine,
    Transcript,
    TranscriptLine,
)
from app.professional_development.rules.proof import Covering
from app.professional_development.rules.texts import lines_of
from app.professional_development.rules.times import Span, school_year_days, school_year_of, span_of
from app.professional_development.service.feedback import Feedback
from app.store.desk import Desk

_SESSION = (
    *(PdSession.id, PdSession.title, PdSession.state, PdSession.starts, PdSession.zone, PdSession.minutes, PdSession.place),
    *(PdSession.goal, PdSession.standards, PdSession.facilitators),
)
_TAKING = (
    *(Participation.id, Participation.session, Participation.person, Participation.name, Participation.role, Participation.invited),
    *(Participation.arrived, Participation.left, Participation.credited, Participation.certificate, Participation.part),
)


@dataclass(frozen=True, slots=True)
class Held:
    """A session with what was read of it; ``reckoned``: the minutes that count by in, out and what was set by hand."""

    row: Any
    span: Span
    breaks: int
    leaders: str
    standards: tuple[str, ...]
    day: date
    year: str
    title: str
    place: str
    reckoned: dict[tuple[str | None, str | None, int | None], int] = field(default_factory=dict)
    said: dict[int, Decimal] = field(default_factory=dict)

    def line(self, minutes: int, certificate: str) -> TranscriptLine:
        """The session on somebody's transcript."""
        counted = self.said.get(minutes)
        if counted is None:
            counted = self.said[minutes] = hours.hours(minutes)
        return TranscriptLine(self.day, self.title, counted, self.place, self.leaders, certificate, self.standards)


class Evidence:
    """Reads all sessions at once; every method only reads."""

    def __init__(self, desk: Desk, district: PdDistrict, directory: SchoolDirectory, goals: Goals, feedback: Feedback) -> None:
        self._desk = desk
        self._district = district
        self._directory = directory
        self._goals = goals
        self._feedback = feedback

    def report(self, goal: str = "", year: str = "") -> EvidenceReport:
        """From a goal (all of them without one) in a school year (all of them without one) to what came of it."""
        known = next((one for one in self._goals.all() if one.id == goal), None)
        sessions = [one for one in self.sessions(year) if (not goal or one.row.goal == goal) and one.row.state != life.CANCELLED]
        ids = [one.row.id for one in sessions]
        taking, answers = self.taking(ids), self._answers(ids)
        people = {row.person or row.name for one in sessions for row in taking.get(one.row.id, ()) if self.minutes_of(one, row)}
        return EvidenceReport(
            goal=known.words if known is not None else tr("All sessions"),
            year=year,
            facts=_facts(known) if known is not None else (),
            sessions=tuple(self._session(one, taking.get(one.row.id, ()), answers.get(one.row.id, ())) for one in sessions),
            people=len(people),
            feedback=self._feedback.tallied([one for id in ids for one in answers.get(id, ())]).questions,
            follow_ups=self._follow_ups({one.row.id: one.row.title or "" for one in sessions}),
        )

    def transcript(self, person: str, years: Collection[str] = ()) -> Transcript:
        """Everything a person of the school attended, in those school years (in all without any)."""
        return self.transcripts([person], years)[0]

    def transcripts(self, people: Sequence[str] | None = None, years: Collection[str] = ()) -> list[Transcript]:
        """A transcript for each of the people (for everybody without any), by name; empty ones too."""
        known = {one.id: one for one in self._directory.people()}
        wanted = list(known) if people is None else list(people)
        sessions = {one.row.id: one for one in self.sessions() if one.row.state != life.CANCELLED and (not years or one.year in years)}
        there: dict[str, list[Any]] = {id: [] for id in sessions}
        for row in self._came(wanted):
            if row[1] in there:
                there[row[1]].append(row)
        attended: dict[str, dict[str, list[TranscriptLine]]] = {id: {} for id in wanted}
        names: dict[str, tuple[str, str]] = {}
        for id, held in sessions.items():  # in the order of their days
            for person, _, name, role, arrived, left, credited, certificate in there[id]:
                by_year = attended.get(person)
                counted = self._counted(held, arrived, left, credited)
                if by_year is not None and counted:
                    by_year.setdefault(held.year, []).append(held.line(counted, certificate or ""))
                    if person not in known:
                        names[person] = (name or "", role or "")
        found = []
        for id, lines in attended.items():
            name, role = (known[id].name, known[id].role) if id in known else names.get(id, ("", ""))
            found.append(proof.transcript(name, role, lines))
        return sorted(found, key=lambda one: one.person.casefold())

    def coverage(self, year: str) -> CoverageReport:
        """The sessions of a school year against every standard; gaps are those that none was held for."""
        sessions = [one for one in self.sessions(year) if one.row.state != life.CANCELLED]
        taking = self.taking([one.row.id for one in sessions])
        keys = [
            Covering(
                one.row.title or "",
                lines_of(one.row.standards or ""),
                one.span.minutes,
                sum(bool(self.minutes_of(one, row)) for row in taking.get(one.row.id, ())),
                one.row.state == life.HELD,
            )
            for one in sessions
        ]
        return proof.coverage(year, self._district.standards, keys)

    def sessions(self, of: str = "") -> list[Held]:
        """The sessions that have a day, of a school year, in order."""
        statement = select(*_SESSION).where(PdSession.deleted.is_(False), PdSession.starts.is_not(None))
        if of:
            first, last = school_year_days(of, self._district.year_begins)
            statement = statement.where(PdSession.starts >= first.isoformat(), PdSession.starts <= f"{last.isoformat()}T99")
        breaks = self._breaks()
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(PdSession.starts, PdSession.id)).all()
        found = []
        for row in rows:
            when = span_of(row.starts or "", row.zone or "", row.minutes or 0)
            if when is not None:
                leaders = life.names_in_words([leader.name for leader in life.leaders_of(row.facilitators or "")])
                names = tuple(self._district.standards.find(key).name for key in lines_of(row.standards or ""))
                day, place = when.start.date(), row.place or ""
                year = school_year_of(day, self._district.year_begins)
                found.append(Held(row, when, breaks.get(row.id, 0), leaders, names, day, year, row.title or "", place))
        return found

    def taking(self, sessions: Collection[str]) -> dict[str, list[Any]]:
        """Everybody of those sessions."""
        wanted = set(sessions)
        found: dict[str, list[Any]] = {}
        for row in self._rows():
            if row.session in wanted:
                found.setdefault(row.session, []).append(row)
        return found

    def minutes_of(self, held: Held, row: Any) -> int:
        """The minutes that count for somebody at a session."""
        return self._counted(held, row.arrived, row.left, row.credited)

    def _counted(self, held: Held, arrived: str | None, left: str | None, credited: int | None) -> int:
        """Reckoned once for all who came and went at the same minutes."""
        if not arrived and credited is None:
            return 0
        stay = (arrived, left, credited)
        counted = held.reckoned.get(stay)
        if counted is None:
            told = Stay(arrived or "", left or "", credited)
            counted = held.reckoned[stay] = hours.counted_minutes(self._district.hours, held.span, told, held.breaks)
        return counted

    def _came(self, people: Sequence[str]) -> Sequence[Any]:
        """Everybody who was anywhere: person, session, name, role, in, out, minutes set by hand, certificate."""
        columns = (Participation.person, Participation.session, Participation.name, Participation.role)
        times = (Participation.arrived, Participation.left, Participation.credited, Participation.certificate)
        statement = select(*columns, *times).where(Participation.deleted.is_(False), Participation.person.is_not(None))
        if len(people) == 1:
            statement = statement.where(Participation.person == people[0])
        with self._desk.connection() as connection:
            return connection.execute(statement).all()

    def _session(self, held: Held, taking: Sequence[Any], answers: Sequence[Answers]) -> EvidenceSession:
        minutes = [found for row in taking if (found := self.minutes_of(held, row))]
        tally = self._feedback.tallied(answers)
        return EvidenceSession(
            title=held.title,
            day=held.day,
            hours=hours.hours(held.span.minutes),
            invited=sum(bool(row.invited) for row in taking),
            attended=len(minutes),
            person_hours=sum((hours.hours(one) for one in minutes), Decimal(0)),
            answers=tally.forms,
            rating=tally.rating,
            standards=held.standards,
            state=held.row.state or life.PLANNED,
        )

    def _rows(self) -> Sequence[Any]:
        with self._desk.connection() as connection:
            return connection.execute(select(*_TAKING).where(Participation.deleted.is_(False)).order_by(Participation.id)).all()

    def _answers(self, sessions: Collection[str]) -> dict[str, list[Answers]]:
        wanted = set(sessions)
        statement = select(FeedbackAnswer.session, FeedbackAnswer.custom).where(FeedbackAnswer.deleted.is_(False))
        found: dict[str, list[Answers]] = {}
        with self._desk.connection() as connection:
            for session, answers in connection.execute(statement.order_by(FeedbackAnswer.at, FeedbackAnswer.id)):
                if session in wanted:
                    found.setdefault(session, []).append(answers or {})
        return found

    def _follow_ups(self, titles: Mapping[str, str]) -> tuple[FollowUpLine, ...]:
        columns = (FollowUp.session, FollowUp.level, FollowUp.due, FollowUp.done, FollowUp.words)
        statement = select(*columns).where(FollowUp.deleted.is_(False), FollowUp.skipped.is_not(True), FollowUp.due.is_not(None))
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(FollowUp.due, FollowUp.id)).all()
        return tuple(
            FollowUpLine(titles[session], level or 3, date.fromisoformat(due), date.fromisoformat(done) if done else None, words or "")
            for session, level, due, done, words in rows
            if session and due and session in titles
        )

    def _breaks(self) -> dict[str, int]:
        """Minutes of each session that do not count."""
        kinds = self._district.hours.breaks
        found: dict[str, int] = {}
        if kinds:
            statement = select(AgendaBlock.session, AgendaBlock.minutes).where(AgendaBlock.deleted.is_(False), AgendaBlock.kind.in_(kinds))
            with self._desk.connection() as connection:
                for session, minutes in connection.execute(statement):
                    session = session or ""
                    found[session] = found.get(session, 0) + (minutes or 0)
        return found


def _facts(goal: KnownGoal) -> tuple[tuple[str, str], ...]:
    told = ((tr("Target"), goal.target), (tr("Measure"), goal.measure), (tr("Owner"), goal.owner), (tr("School year"), goal.school_year))
    return tuple((title, words) for title, words in told if words)
