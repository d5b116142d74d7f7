"""What evidence shows in tables: a goal's sessions, a person's sessions, the standards of a year."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from app.language import tr
from app.professional_development.rules.paper_content import CoverageReport, EvidenceReport, Transcript
from app.professional_development.rules.times import shown_day
from app.ui.tables.columns import Cell, Column, Row

NOTHING = Decimal(0)


def day_in_words(value: Cell) -> str:
    """A day as people say it: ``Wed 3 Dec 2026``."""
    words = str(value or "")
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return words
    return f"{shown_day(day)} {day.year}"


REPORT = (
    Column("day", "Day", "date", width=150, show=day_in_words),
    Column("title", "Session", width=264, look="strong"),
    Column("hours", "Hours", width=62, figures=True),
    Column("invited", "Invited", "integer", width=72),
    Column("attended", "Took part", "integer", width=84),
    Column("person_hours", "Hours in all", width=98, figures=True),
    Column("answers", "Forms", "integer", width=64),
    Column("rating", "Rating", width=84),
    Column("standards", "Standards", width=124, look="soft"),
)
TRANSCRIPT = (
    Column("day", "Day", "date", width=150, show=day_in_words),
    Column("title", "Session", width=320, look="strong"),
    Column("hours", "Hours", width=80, figures=True),
    Column("place", "Place", width=150),
    Column("instructor", "Led by", width=160, look="soft"),
    Column("certificate", "Certificate", width=170),
    Column("year", "School year", width=120, look="soft"),
)
COVERAGE = (
    Column("name", "Standard", width=300, look="strong"),
    Column("state", "State", "choice", width=110, look="badge", tone=lambda value: _state_tone(str(value))),
    Column("sessions", "Held", "integer", width=70),
    Column("planned", "Planned", "integer", width=90),
    Column("hours", "Hours", width=80, figures=True),
    Column("people", "People", "integer", width=80),
    Column("family", "Publisher", width=260, look="soft"),
    Column("titles", "Sessions", width=300, shown=False),
)


def _state_tone(state: str) -> str:
    """The tone of a standard's state, as it is shown."""
    return {tr("Gap"): "warn", tr("Planned"): "info"}.get(state, "ok")


def report_rows(report: EvidenceReport) -> list[Row]:
    """The sessions of a report."""
    return [
        (
            f"{at}",
            one.day.isoformat(),
            one.title,
            number(one.hours),
            one.invited,
            one.attended,
            number(one.person_hours),
            one.answers,
            tr("{rating} of {steps}", rating=one.rating, steps=one.rating_steps) if one.rating is not None else "",
            ", ".join(one.standards),
        )
        for at, one in enumerate(report.sessions)
    ]


def transcript_rows(transcript: Transcript) -> list[Row]:
    """What a person attended."""
    lines = [(year.title, line) for year in transcript.years for line in year.lines]
    return [
        (f"{at}", line.day.isoformat(), line.title, number(line.hours), line.place, line.instructor, line.certificate, year)
        for at, (year, line) in enumerate(lines)
    ]


def coverage_rows(report: CoverageReport) -> list[Row]:
    """The standards of a year."""
    lines = [(family.title, one) for family in report.families for one in family.standards]
    return [
        (
            f"{at}",
            f"{one.code} {one.name}".strip(),
            tr("Covered") if one.sessions else tr("Planned") if one.planned else tr("Gap"),
            one.sessions,
            one.planned,
            number(one.hours),
            one.people,
            family,
            ", ".join(one.titles),
        )
        for at, (family, one) in enumerate(lines)
    ]


def number(hours: Decimal) -> str:
    """Hours without zeros behind the point."""
    return f"{hours.normalize():f}" if hours else "0"


class ComputedRows:
    """Rows that are computed as a whole; read on background threads."""

    def __init__(self) -> None:
        self.fetch: Callable[[], Sequence[Row]] = list

    def stream(self) -> Iterator[Sequence[Row]]:
        """All of them."""
        yield self.fetch()

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        wanted = set(ids)
        return [row for row in self.fetch() if row[0] in wanted]
