"""Contents of every paper of an invented session, and how each is printed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from app.printing.paper import Heading, Paper
from app.professional_development.printout.agenda import print_agenda
from app.professional_development.printout.certificate import print_certificates
from app.professional_development.printout.facilitator import print_facilitator
from app.professional_development.printout.feedback_form import print_feedback_form
from app.professional_development.printout.handout import print_handout
from app.professional_development.printout.reports import print_coverage, print_evidence, print_transcripts
from app.professional_development.printout.sign_in import print_sign_in
from app.professional_development.printout.tents import print_tents
from app.professional_development.rules.paper_content import (
    AgendaLine,
    AgendaSheet,
    AnswerKind,
    Certificate,
    CoverageReport,
    CoveredStandard,
    EvidenceReport,
    EvidenceSession,
    FacilitatorNotes,
    FeedbackForm,
    FollowUpLine,
    HandoutContent,
    HandoutStyle,
    NameTents,
    PaperQuestion,
    QuestionTally,
    SessionFacts,
    SheetPerson,
    SignInSheet,
    StandardsFamily,
    Transcript,
    TranscriptLine,
    TranscriptYear,
)

EASTERN = ZoneInfo("America/New_York")
STARTS = datetime(2026, 12, 3, 14, 45, tzinfo=EASTERN)
HEADING = Heading("Parkview Elementary", "", datetime(2026, 11, 30, 7, 58, tzinfo=EASTERN), printed_by="M. Rivera")
SESSION = SessionFacts(
    "Feedback that students use: comments in Docs",
    STARTS,
    STARTS + timedelta(minutes=60),
    "Media center",
    "In the room",
    ("Marisol Rivera", "Amadi Okafor"),
    "Grades 3–5",
    "Each teacher has one rubric set up as a comment bank and has tried it on one piece of student work.",
    "Which comment changes the next draft?",
    "Goal 2 · Writing: students revise from feedback",
    ("Data-driven", "Collaboration", "Design and teacher learning"),
)
BLOCKS = (
    (5, "Open and sign in", "Sign-in sheet at the door; handout on each table", "", "opening"),
    (10, "What feedback changes", "Two student drafts, before and after", "", "input"),
    (25, "Build a comment bank", "Pairs by grade", "12 Chromebooks from Cart B (reserved)", "practice"),
    (15, "Try it on real work", "Each teacher comments on one draft", "", "practice"),
    (5, "Close", "Feedback form by QR code", "", "closing"),
)
NAMES = (
    "Marisol Rivera", "Amadi Okafor", "Ingrid Ångström", "Paweł Łódź", "Dae-jung Chen", "Josephine Bartholomew-Featherstonehaugh",
    "Li Na", "Fatima al-Zahra", "Tom Example", "Grace Placeholder", "Noor Sample", "Ola Nordmann", "Kari Nordmann", "Jan Jansen",
    "Anna Muster", "Max Muster", "Juan Pérez", "María Pérez", "Ivan Ivanov", "Jane Roe", "John Roe", "Pat Doe", "Sam Doe", "Alex Beispiel",
)  # fmt: skip
ROLES = ("Grade 3 teacher", "Grade 4 teacher", "Grade 5 teacher", "Library media specialist", "Special education")
PEOPLE = tuple(SheetPerson(name, ROLES[number % len(ROLES)]) for number, name in enumerate(NAMES))


def agenda_lines() -> tuple[AgendaLine, ...]:
    """The blocks with their times."""
    found, at = [], STARTS
    for minutes, title, text, needs, kind in BLOCKS:
        found.append(AgendaLine(at, at + timedelta(minutes=minutes), minutes, title, text, kind, needs))
        at += timedelta(minutes=minutes)
    return tuple(found)


AGENDA = AgendaSheet(SESSION, agenda_lines(), "A rubric you use, and one student draft.", "Handout, sticky notes")
NOTES = FacilitatorNotes(
    SESSION,
    agenda_lines(),
    (
        ("Need", "In September, 4 of 10 drafts came back without a change after comments."),
        ("Evidence", "Writing folders of grades 3 to 5, first quarter: 61 drafts read by two teachers each."),
        ("Differentiation", "Ready-made bank for who has no rubric; voice typing for who types slowly."),
        ("Follow-up", "Visit each grade team in January; look at five drafts a class."),
    ),
    NAMES,
)
QUESTIONS = (
    PaperQuestion("My time was well spent.", AnswerKind.SCALE, 1, (), 5, "not at all", "very"),
    PaperQuestion("I can use this next week.", AnswerKind.SCALE, 1, (), 5, "not at all", "fully"),
    PaperQuestion("The room and the devices worked.", AnswerKind.CHOICE, 1, ("Yes", "Mostly", "No")),
    PaperQuestion("I set up at least one comment bank today.", AnswerKind.CHOICE, 2, ("Yes", "Almost", "Not yet")),
    PaperQuestion("What will you try first?", AnswerKind.WORDS, 2),
)
FORM = FeedbackForm(SESSION, QUESTIONS, "Two minutes, please.", "https://example.org/feedback/pd-12", "2")


def certificates(count: int = 2) -> list[Certificate]:
    """Certificates of the first people; the second is a copy."""
    return [
        Certificate(
            f"PV-2026-{number:04}",
            NAMES[(number - 1) % len(NAMES)],
            SESSION.title,
            (STARTS.date(),),
            Decimal("1.00"),
            "Parkview Elementary, Media center",
            "Marisol Rivera",
            "Dr. Ida Principal",
            date(2026, 12, 4),
            standards=SESSION.standards,
            reprinted=date(2027, 1, 5) if number % 2 == 0 else None,
        )
        for number in range(1, count + 1)
    ]


def held(number: int, title: str, came: int, rating: str) -> EvidenceSession:
    """A session of the year."""
    hours = Decimal("1.5") if number % 2 else Decimal(1)
    day = date(2026, 9, 10) + timedelta(days=28 * number)
    return EvidenceSession(title, day, hours, came + 5, came, hours * came, came - 3, Decimal(rating), standards=("Data-driven",))


EVIDENCE = EvidenceReport(
    "Goal 2 · Writing: students revise from feedback",
    "2026–27",
    (
        ("Target", "8 of 10 drafts show a change after comments by May"),
        ("Measure", "Writing folders, read each quarter"),
        ("Owner", "Grade teams"),
    ),
    (
        held(0, "What a good comment asks", 21, "4.2"),
        held(1, "Reading drafts together", 17, "3.9"),
        held(2, SESSION.title, 19, "4.6"),
        replace(held(4, "Students comment on each other", 0, "0"), state="planned", rating=None),
    ),
    26,
    (
        QuestionTally("My time was well spent.", 1, (("1", 0), ("2", 1), ("3", 2), ("4", 6), ("5", 9)), Decimal("4.28")),
        QuestionTally("I set up at least one comment bank today.", 2, (("Yes", 12), ("Almost", 5), ("Not yet", 1))),
        QuestionTally("What will you try first?", 2, words=("The claim line", "One comment a page, no more", "Ask before I tell")),
    ),
    (
        FollowUpLine("What a good comment asks", 4, date(2026, 10, 10), date(2026, 10, 12), "Seen in 7 of 9 classrooms."),
        FollowUpLine("What a good comment asks", 5, date(2026, 12, 9), None),
    ),
)
TRANSCRIPT = Transcript(
    "Amadi Okafor",
    "Grade 4 teacher",
    tuple(
        TranscriptYear(
            f"{year}–{year - 1999}",
            tuple(
                TranscriptLine(
                    date(year, 9, 10) + timedelta(days=30 * number),
                    ("What a good comment asks", "Reading drafts together", SESSION.title, "Students comment on each other")[number % 4],
                    Decimal("1.5"),
                    "Media center",
                    "Marisol Rivera",
                    f"PV-{year}-{number:04}",
                    ("Data-driven", "Collaboration"),
                )
                for number in range(7)
            ),
            Decimal("10.5"),
        )
        for year in (2026, 2025, 2024)
    ),
    Decimal("31.5"),
)
COVERAGE = CoverageReport(
    "2026–27",
    (
        StandardsFamily(
            "Maryland Teacher Professional Development Standards",
            tuple(
                CoveredStandard(name, "", sessions, 1 if name == "Evaluation" else 0, Decimal(sessions), sessions * 17)
                for name, sessions in (
                    ("Content knowledge and quality teaching", 4), ("Research-based", 1), ("Collaboration", 3), ("Diverse learning needs", 0),
                    ("Student learning environments", 1), ("Family involvement", 0), ("Data-driven", 3), ("Evaluation", 0),
                    ("Design and teacher learning", 2),
                )
            ),
        ),
        StandardsFamily(
            "ISTE Educators",
            (CoveredStandard("Learner", "2.1", 2, 0, Decimal(3), 31), CoveredStandard("Leader", "2.2"), CoveredStandard("Citizen", "2.3")),
        ),
    ),
    5,
)  # fmt: skip

HANDOUT = HandoutContent(
    "Feedback that students use",
    """By the end you will have one rubric set up as a **comment bank**, tried on *one piece* of your students’ work.

## 1 · Make the bank

Open a student document. Choose **Insert**, then `Comment`. Type the rubric line, and keep it in [the shared list](https://example.org/list).

- [ ] Type # and the first letters
- [x] Pick the line
    - Change one word so that it speaks to this student
- Look again on Friday

## 2 · Use it

| Rubric line | Comment | Points |
|---|---|--:|
| Claim | Say *what* you claim in **one** sentence | 4 |
| Evidence | Which line of the text shows it? | 12 |

> A comment is feedback only when it is answered with a change.

[box 4 lines: My first comment line:]

[qr: https://example.org/feedback Tell us how it went]
""",
    "Parkview Elementary · 3 December",
)


def handout(style: HandoutStyle) -> Callable[[Path], int]:
    """Prints the handout in a style."""
    return lambda path: print_handout(path, replace(HANDOUT, style=style), paper=Paper(), heading=HEADING)


Print = Callable[[Path, bool], int]
PRINTS: dict[str, Print] = {
    "handout": lambda path, large: handout(HandoutStyle.LARGE if large else HandoutStyle.NORMAL)(path),
    "two_up": lambda path, large: handout(HandoutStyle.TWO_UP)(path),
    "agenda": lambda path, large: print_agenda(path, AGENDA, paper=Paper(), heading=HEADING, large=large),
    "facilitator": lambda path, large: print_facilitator(path, NOTES, paper=Paper(), heading=HEADING, large=large),
    "sign_in": lambda path, large: print_sign_in(path, SignInSheet(SESSION, PEOPLE), paper=Paper(), heading=HEADING, large=large),
    "tents": lambda path, large: print_tents(path, NameTents(SESSION, PEOPLE[4:6], 1), paper=Paper(), heading=HEADING, large=large),
    "certificate": lambda path, large: print_certificates(path, certificates(), paper=Paper(), heading=HEADING, large=large),
    "evidence": lambda path, large: print_evidence(path, EVIDENCE, paper=Paper(), heading=HEADING, large=large),
    "transcript": lambda path, large: print_transcripts(path, [TRANSCRIPT], paper=Paper(), heading=HEADING, large=large),
    "coverage": lambda path, large: print_coverage(path, COVERAGE, paper=Paper(), heading=HEADING, large=large),
    "feedback_form": lambda path, large: print_feedback_form(path, FORM, paper=Paper(), heading=HEADING, large=large),
}
