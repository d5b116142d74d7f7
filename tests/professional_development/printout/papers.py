"""Contents of every paper of an invented session, and how each is printed."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from app.printing.paper import Heading, Paper
from app.professional_development.printout.agenda import print_agenda
from app.professional_development.printout.certificate import print_certificates
from app.professional_development.printout.facilitator import print_facilitator_notes
from app.professional_development.printout.feedback_form import print_feedback_form
from app.professional_development.printout.sign_in import print_sign_in
from app.professional_development.printout.tents import print_tents
from app.professional_development.rules.paper_content import (
    AgendaLine,
    AgendaSheet,
    AnswerKind,
    Certificate,
    FacilitatorNotes,
    FeedbackForm,
    NameTents,
    PaperQuestion,
    SessionFacts,
    SheetPerson,
    SignInSheet,
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


Print = Callable[[Path, bool], int]
PRINTS: dict[str, Print] = {
    "agenda": lambda path, large: print_agenda(path, AGENDA, paper=Paper(), heading=HEADING, large=large),
    "facilitator": lambda path, large: print_facilitator_notes(path, NOTES, paper=Paper(), heading=HEADING, large=large),
    "sign_in": lambda path, large: print_sign_in(path, SignInSheet(SESSION, PEOPLE), paper=Paper(), heading=HEADING, large=large),
    "tents": lambda path, large: print_tents(path, NameTents(SESSION, PEOPLE[4:6], 1), paper=Paper(), heading=HEADING, large=large),
    "certificate": lambda path, large: print_certificates(path, certificates(), paper=Paper(), heading=HEADING, large=large),
    "feedback_form": lambda path, large: print_feedback_form(path, FORM, paper=Paper(), heading=HEADING, large=large),
}
