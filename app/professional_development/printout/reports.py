"""What proves a session: the report of a goal, a person's transcript, the coverage of standards."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from app.language import tr, trn
from app.printing.forms import print_form
from app.printing.markdown.content import Bar, Block, Chart, Grid, Item, NewPage, Paragraph, Points, Run, Runs, Title
from app.printing.markdown.looks import LARGE, NORMAL, Looks
from app.printing.paper import Heading, Paper, Progress
from app.professional_development.printout.agenda import eyebrow
from app.professional_development.printout.words import hours_words, number_words, short_day_words
from app.professional_development.rules.paper_content import (
    CoverageReport,
    EvidenceReport,
    EvidenceSession,
    FollowUpLine,
    QuestionTally,
    StandardsFamily,
    Transcript,
    TranscriptYear,
)

_MOST_WORDS = 12
"""Answers in words that are printed of each question."""


def print_evidence(
    target: Path | BinaryIO,
    report: EvidenceReport,
    *,
    paper: Paper,
    heading: Heading,
    large: bool = False,
    progress: Progress | None = None,
) -> int:
    """Print from goal to sessions, attendance, hours and feedback; returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    headed = replace(heading, title=report.goal)
    blocks = list(_evidence(report, heading.language))
    return _print(
        target, headed, replace(paper, landscape=large), blocks, eyebrow(heading, tr("Evidence {year}", year=report.year)), large, progress
    )


def print_transcripts(
    target: Path | BinaryIO,
    transcripts: Sequence[Transcript],
    *,
    paper: Paper,
    heading: Heading,
    large: bool = False,
    progress: Progress | None = None,
) -> int:
    """Print what each person attended, everybody from a new page; returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    alone = transcripts[0] if len(transcripts) == 1 else None
    title = alone.person if alone is not None else tr("Transcripts")
    blocks: list[Block] = []
    for number, transcript in enumerate(transcripts):
        if alone is None:
            blocks += [NewPage()] if number else []
            blocks.append(Title(1, (Run(transcript.person),)))
        blocks += _transcript(transcript, heading.language)
    over = eyebrow(heading, tr("Professional development transcript"))
    return _print(target, replace(heading, title=title), replace(paper, landscape=large), blocks, over, large, progress)


def print_coverage(
    target: Path | BinaryIO,
    report: CoverageReport,
    *,
    paper: Paper,
    heading: Heading,
    large: bool = False,
    progress: Progress | None = None,
) -> int:
    """Print the year against every standard, gaps first of all; returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    headed = replace(heading, title=tr("Standards covered {year}", year=report.year))
    blocks = list(_coverage(report))
    return _print(target, headed, paper, blocks, eyebrow(heading, tr("Professional development")), large, progress)


def _print(
    target: Path | BinaryIO, heading: Heading, paper: Paper, blocks: Sequence[Block], over: str, large: bool, progress: Progress | None
) -> int:
    looks: Looks = LARGE if large else replace(NORMAL, body=10.0, margin=46.0)
    return print_form(target, heading, paper, [looks], lambda setter: setter.blocks(*blocks), eyebrow=over, progress=progress)


def _evidence(report: EvidenceReport, language: str) -> Iterator[Block]:
    held = [session for session in report.sessions if session.state == "held"]
    hours = sum((session.person_hours for session in held), Decimal(0))
    for label, words in report.facts:
        if words:
            yield Paragraph((Run(f"{label}: ", bold=True), Run(words)))
    yield _figures(
        (
            (str(len(held)), trn(len(held), "session held", "sessions held")),
            (str(report.people), tr("people took part")),
            (number_words(hours), tr("hours of learning in all")),
        )
    )
    yield Title(2, (Run(tr("Sessions")),))
    if not report.sessions:
        yield Paragraph((Run(tr("No session is linked to this goal yet.")),))
        return
    yield _sessions(report.sessions, language)
    yield from _charts(held)
    if report.feedback:
        yield Title(2, (Run(tr("Feedback")),))
    for tally in report.feedback:
        yield from _tally(tally)
    if report.follow_ups:
        yield Title(2, (Run(tr("Thirty and ninety days later")),))
        yield _follow_ups(report.follow_ups, language)


def _charts(held: Sequence[EvidenceSession]) -> Iterator[Block]:
    if len(held) > 1:
        yield Title(3, (Run(tr("Hours of learning by session")),))
        yield Chart(tuple(Bar(session.title, float(session.person_hours), number_words(session.person_hours)) for session in held))
    rated = [session for session in held if session.rating is not None]
    if rated:
        yield Title(3, (Run(tr("What people said on the day")),))
        yield Chart(tuple(_rating(session) for session in rated), float(max(session.rating_steps for session in rated)))


def _follow_ups(lines: Sequence[FollowUpLine], language: str) -> Grid:
    rows = tuple(
        (
            _cell(line.session),
            _cell(str(line.level)),
            _cell(short_day_words(line.done or line.due, language)),
            _cell(line.words if line.done is not None else tr("Not looked at yet")),
        )
        for line in lines
    )
    return Grid(
        (_cell(tr("Session")), _cell(tr("Level")), _cell(tr("Asked")), _cell(tr("What was found"))), rows, ("left", "right", "left", "left")
    )


def _figures(figures: Sequence[tuple[str, str]]) -> Block:
    """A few numbers with their words, in one row."""
    return Grid(
        tuple(() for _ in figures),
        (tuple((Run(number, bold=True), Run(f" {words}")) for number, words in figures),),
        ("left",) * len(figures),
    )


def _sessions(sessions: Sequence[EvidenceSession], language: str) -> Grid:
    head = (tr("Day"), tr("Session"), tr("Hours"), tr("Invited"), tr("Came"), tr("Hours in all"))
    rows = tuple(
        (
            _cell(short_day_words(session.day, language)),
            (Run(session.title), *((Run(f" ({session.state})", italic=True),) if session.state != "held" else ())),
            _cell(number_words(session.hours)),
            _cell(str(session.invited)),
            _cell(str(session.attended)),
            _cell(number_words(session.person_hours)),
        )
        for session in sessions
    )
    return Grid(tuple(map(_cell, head)), rows, ("left", "left", "right", "right", "right", "right"))


def _rating(session: EvidenceSession) -> Bar:
    rating = session.rating or Decimal(0)
    answers = trn(session.answers, "{number} answer", "{number} answers")
    return Bar(
        session.title,
        float(rating),
        tr("{rating:.1f} of {steps} · {answers}", rating=rating, steps=session.rating_steps, answers=answers),
    )


def _tally(tally: QuestionTally) -> Iterator[Block]:
    answers = sum(count for _, count in tally.counts)
    mean = " · " + tr("mean {mean:.1f} of {steps}", mean=tally.mean, steps=tally.steps) if tally.mean is not None else ""
    yield Title(4, (Run(f"{tally.text}{mean}"),))
    if tally.counts:
        yield Chart(tuple(Bar(label, count, _share(count, answers)) for label, count in tally.counts))
    if tally.words:
        yield Points(tuple(Item((Paragraph((Run(f"“{words}”"),)),)) for words in tally.words[:_MOST_WORDS]))
        if len(tally.words) > _MOST_WORDS:
            yield Paragraph((Run(tr("and {number} more", number=len(tally.words) - _MOST_WORDS), italic=True),))


def _share(count: int, answers: int) -> str:
    return f"{count} · {round(100 * count / answers)}%" if answers else "0"


def _transcript(transcript: Transcript, language: str) -> Iterator[Block]:
    total = Run(tr("{hours} in all", hours=hours_words(transcript.hours)), bold=True)
    yield Paragraph((Run(f"{transcript.role} · "), total) if transcript.role else (total,))
    if not transcript.years:
        yield Paragraph((Run(tr("No session attended yet.")),))
    for year in transcript.years:
        yield Title(2, (Run(f"{year.title} · {hours_words(year.hours)}"),))
        yield _year(year, language)


def _year(year: TranscriptYear, language: str) -> Grid:
    head = (tr("Day"), tr("Session"), tr("Place"), tr("Instructor"), tr("Hours"), tr("Certificate"))
    rows = tuple(
        (
            _cell(short_day_words(line.day, language)),
            (Run(line.title), *((Run(f"\n{' · '.join(line.standards)}", italic=True),) if line.standards else ())),
            _cell(line.place),
            _cell(line.instructor),
            _cell(number_words(line.hours)),
            _cell(line.certificate),
        )
        for line in year.lines
    )
    return Grid(tuple(map(_cell, head)), rows, ("left", "left", "left", "left", "right", "left"))


def _coverage(report: CoverageReport) -> Iterator[Block]:
    held = trn(report.sessions, "{number} session held this year;", "{number} sessions held this year;")
    gaps = sum(not standard.sessions for family in report.families for standard in family.standards)
    left = tr("every standard has one") if not gaps else trn(gaps, "{number} standard has none", "{number} standards have none")
    yield Paragraph((Run(f"{held} "), Run(left, bold=True), Run(".")))
    for family in report.families:
        yield Title(2, (Run(family.title),))
        yield Chart(tuple(_covered(family)), float(max((standard.sessions for standard in family.standards), default=0)))
        yield from _gaps(family)


def _covered(family: StandardsFamily) -> Iterator[Bar]:
    for standard in family.standards:
        name = f"{standard.code} {standard.name}".strip()
        planned = " · " + tr("{number} planned", number=standard.planned) if standard.planned else ""
        people = trn(standard.people, "{number} person", "{number} people")
        sessions = trn(standard.sessions, "{number} session", "{number} sessions")
        words = f"{sessions} · {tr('{hours} h', hours=number_words(standard.hours))} · {people}" if standard.sessions else tr("none held")
        yield Bar(name, float(standard.sessions), f"{words}{planned}", soft=not standard.sessions)


def _gaps(family: StandardsFamily) -> Iterator[Block]:
    missing = [standard.name for standard in family.standards if not standard.sessions and not standard.planned]
    if missing:
        yield Paragraph((Run(tr("Nothing held or planned:") + " ", bold=True), Run(", ".join(missing))))


def _cell(words: str) -> Runs:
    return (Run(words),)
