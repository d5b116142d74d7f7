"""What sessions prove: attendance of one person over the years, and standards covered over one year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.language import tr
from app.professional_development.rules.hours import hours
from app.professional_development.rules.paper_content import (
    CoverageReport,
    CoveredStandard,
    StandardsFamily,
    Transcript,
    TranscriptLine,
    TranscriptYear,
)
from app.professional_development.rules.standards import Standards


@dataclass(frozen=True, slots=True)
class Covering:
    """A session as far as standards are concerned: keys, minutes, how many were there; ``held`` or still planned."""

    title: str
    standards: tuple[str, ...]
    minutes: int
    people: int
    held: bool


def transcript(person: str, role: str, years: Mapping[str, Sequence[TranscriptLine]]) -> Transcript:
    """Everything a person attended, by school year, the newest first; the lines of a year stay in their order."""
    found = [
        TranscriptYear(year, tuple(years[year]), sum([line.hours for line in years[year]], Decimal(0)))
        for year in sorted(years, reverse=True)
    ]
    return Transcript(person, role, tuple(found), sum((year.hours for year in found), Decimal(0)))


def coverage(year: str, standards: Standards, sessions: Sequence[Covering], names: Mapping[str, str] | None = None) -> CoverageReport:
    """The sessions of a year against every standard that is in use, and those out of use that a session still names.

    A key that no set knows stands in a family of its own, so that nothing is lost. ``names`` may rename families.
    """
    by_key: dict[str, list[Covering]] = {}
    for session in sessions:
        for key in dict.fromkeys(session.standards):
            by_key.setdefault(key, []).append(session)
    families = []
    for one in standards.sets:
        covered = [_covered(standard.name, standard.code, by_key.pop(standard.key, [])) for standard in one.standards]
        if one.used or any(standard.sessions or standard.planned for standard in covered):
            families.append(StandardsFamily((names or {}).get(one.key, one.name), tuple(covered)))
    if by_key:
        families.append(
            StandardsFamily(tr("No longer in the district's list"), tuple(_covered(key, "", by_key[key]) for key in sorted(by_key)))
        )
    return CoverageReport(year, tuple(families), sum(session.held for session in sessions))


def gaps(report: CoverageReport) -> list[tuple[str, str]]:
    """Family and name of the standards that no session was held for."""
    return [(family.title, standard.name) for family in report.families for standard in family.standards if not standard.sessions]


def _covered(name: str, code: str, sessions: Sequence[Covering]) -> CoveredStandard:
    held = [session for session in sessions if session.held]
    minutes = sum(session.minutes for session in held)
    people = sum(session.people for session in held)
    titles = tuple(dict.fromkeys(session.title for session in sessions))
    return CoveredStandard(name, code, len(held), len(sessions) - len(held), hours(minutes), people, titles)
