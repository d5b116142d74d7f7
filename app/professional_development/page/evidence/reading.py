"""Reads what the three views of the evidence show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.language import tr, trn
from app.late import late
from app.printing.paper import Heading, Paper
from app.professional_development.page.evidence import tables
from app.professional_development.rules.times import school_year_of, wall_time
from app.ui.tables.columns import Row

if TYPE_CHECKING:
    from app.professional_development.printout import reports
    from app.professional_development.service import PdService
else:
    reports = late("app.professional_development.printout.reports")


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen: goals, people and years, and what the session of the page suggests."""

    goals: Sequence[tuple[str, str]]
    people: Sequence[tuple[str, str]]
    years: Sequence[str]
    goal: str
    year: str


@dataclass(frozen=True, slots=True)
class Found:
    """What was read: one line of words, the rows, and what draws it on paper."""

    words: str
    rows: Sequence[Row]
    draw: "Callable[[Path, Paper, Heading], int]"


def read_choices(service: "PdService", session: str) -> Choices:
    """What can be chosen, and what a session suggests."""
    values = service.planning.values(session) if session else {}
    when = wall_time(str(values.get("starts") or ""))
    begins = service.district.year_begins
    year = school_year_of(when.date() if when is not None else service.times.today(), begins)
    years = service.table.years()
    goals = [(goal.id, goal.words) for goal in service.goals.all()]
    people = [(person.id, person.name) for person in service.directory.people()]
    return Choices(goals, people, years if year in years else [year, *years], str(values.get("goal") or ""), year)


def read_view(service: "PdService", view: str, goal: str, person: str, year: str) -> Found:
    """Read one of the views."""
    if view == "transcript":
        transcript = service.evidence.transcript(person, [year] if year else [])
        rows = tables.transcript_rows(transcript)
        count = trn(len(rows), "{number} session", "{number} sessions")
        words = tr("{person}: {sessions}, {hours} hours.", person=transcript.person, sessions=count, hours=tables.number(transcript.hours))
        return Found(words, rows, lambda path, paper, heading: reports.print_transcripts(path, [transcript], paper=paper, heading=heading))
    if view == "coverage":
        coverage = service.evidence.coverage(year)
        standards = [one for family in coverage.families for one in family.standards]
        gaps = sum(not one.sessions and not one.planned for one in standards)
        held = sum(bool(one.sessions) for one in standards)
        words = tr(
            "{held} of {number} standards covered in {year}; {gaps} have no session yet.",
            held=held,
            number=len(standards),
            year=year,
            gaps=gaps,
        )
        covered = tables.coverage_rows(coverage)
        return Found(words, covered, lambda path, paper, heading: reports.print_coverage(path, coverage, paper=paper, heading=heading))
    report = service.evidence.report(goal, year)
    facts = " · ".join(f"{label}: {words}" for label, words in report.facts if words)
    hours = sum((one.person_hours for one in report.sessions), start=tables.NOTHING)
    people = trn(report.people, "{number} person", "{number} people")
    told = trn(
        len(report.sessions),
        "{number} session, {people}, {hours} hours in all.",
        "{number} sessions, {people}, {hours} hours in all.",
        people=people,
        hours=tables.number(hours),
    )
    words = f"{facts}. {told}" if facts else told
    rows = tables.report_rows(report)
    return Found(words, rows, lambda path, paper, heading: reports.print_evidence(path, report, paper=paper, heading=heading))
