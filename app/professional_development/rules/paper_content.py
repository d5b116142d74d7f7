"""What the papers of a session say, as plain values: rules and service fill them, printouts draw them.

Times are aware and in the zone of the session, as they are shown; dates are dates; hours are decimal hours as they count.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

NO_IMAGES: Mapping[str, bytes] = MappingProxyType({})


class HandoutStyle(Enum):
    """How a handout is set; the value is its word in settings and records."""

    NORMAL = "normal"
    LARGE = "large"
    TWO_UP = "two_up"


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What every paper says of its session; texts that are not known are empty.

    ``goal`` is the goal in words ("Goal 2 · Writing: students revise from feedback"), ``standards`` are names.
    """

    title: str
    starts: datetime
    ends: datetime
    place: str = ""
    mode: str = ""
    facilitators: Sequence[str] = ()
    audience: str = ""
    objective: str = ""
    guiding_question: str = ""
    goal: str = ""
    standards: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class HandoutContent:
    """A handout: its Markdown, the images it names (by the name in the Markdown), and how it is to be set.

    ``eyebrow`` is the small line over the first page ("Parkview Elementary · 3 December"); ``links_as_codes`` puts
    a QR code beside every paragraph that holds a link.
    """

    title: str
    markdown: str
    eyebrow: str = ""
    language: str = "en-US"
    images: Mapping[str, bytes] = field(default_factory=lambda: NO_IMAGES)
    style: HandoutStyle = HandoutStyle.NORMAL
    links_as_codes: bool = False


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A block of the agenda with the wall clock at its start and end."""

    starts: datetime
    ends: datetime
    minutes: int
    title: str
    text: str = ""
    kind: str = ""
    needs: str = ""


@dataclass(frozen=True, slots=True)
class AgendaSheet:
    """The agenda as participants see it; ``bring`` and ``materials`` in words."""

    session: SessionFacts
    lines: Sequence[AgendaLine]
    bring: str = ""
    materials: str = ""


@dataclass(frozen=True, slots=True)
class FacilitatorNotes:
    """The agenda for who leads it: blocks with all they need, and the rest of the plan as label and words."""

    session: SessionFacts
    lines: Sequence[AgendaLine]
    plan: Sequence[tuple[str, str]] = ()
    expected: Sequence[str] = ()
    """Names of those who are coming."""


@dataclass(frozen=True, slots=True)
class SheetPerson:
    """A person on a sign-in sheet or a name tent."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class SheetDay:
    """A day of a session: each has a sign-in sheet of its own."""

    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """Rows to sign for the invited, and spare rows; one sheet for each day. No days: the day of the session."""

    session: SessionFacts
    invited: Sequence[SheetPerson]
    days: Sequence[SheetDay] = ()
    spare_rows: int = 6


@dataclass(frozen=True, slots=True)
class NameTents:
    """Names to stand on the tables; ``blanks`` are tents to be written by hand."""

    session: SessionFacts
    people: Sequence[SheetPerson]
    blanks: int = 0


@dataclass(frozen=True, slots=True)
class Certificate:
    """Proof of one person's hours. ``reprinted`` is the day of a later copy, which says so; None is the first print."""

    number: str
    participant: str
    topic: str
    dates: Sequence[date]
    hours: Decimal
    place: str
    instructor: str
    issuer: str
    issued: date
    issuer_role: str = "Principal"
    standards: Sequence[str] = ()
    reprinted: date | None = None


class AnswerKind(Enum):
    """How a question is answered; the value is its word in resources and records."""

    SCALE = "scale"
    CHOICE = "choice"
    MANY = "many"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question of the feedback form. A scale goes from 1 to ``steps``; ``low`` and ``high`` name its ends."""

    text: str
    kind: AnswerKind
    level: int = 1
    choices: Sequence[str] = ()
    steps: int = 5
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackForm:
    """The form at the close; ``link`` is shown as a QR code where it is answered online too."""

    session: SessionFacts
    questions: Sequence[PaperQuestion]
    introduction: str = ""
    link: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class QuestionTally:
    """The answers to a question: each choice (or step of a scale) with its count; ``mean`` of a scale; words as they were said."""

    text: str
    level: int
    counts: Sequence[tuple[str, int]] = ()
    mean: Decimal | None = None
    steps: int = 5
    words: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class EvidenceSession:
    """A session as evidence. ``rating`` is the mean of level 1 of ``rating_steps``, None where nobody answered."""

    title: str
    day: date
    hours: Decimal
    invited: int
    attended: int
    person_hours: Decimal
    answers: int = 0
    rating: Decimal | None = None
    rating_steps: int = 5
    standards: Sequence[str] = ()
    state: str = "held"


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """What was found at 30 or 90 days; ``done`` is None while it is awaited."""

    session: str
    level: int
    due: date
    done: date | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceReport:
    """From a goal to its sessions, attendance, hours and feedback; ``facts`` are label and words (target, measure, owner)."""

    goal: str
    year: str
    facts: Sequence[tuple[str, str]]
    sessions: Sequence[EvidenceSession]
    people: int
    feedback: Sequence[QuestionTally] = ()
    follow_ups: Sequence[FollowUpLine] = ()


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """One attended session of a person."""

    day: date
    title: str
    hours: Decimal
    place: str = ""
    instructor: str = ""
    certificate: str = ""
    standards: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class TranscriptYear:
    """A school year of a transcript, newest first or last as it is to be read."""

    title: str
    lines: Sequence[TranscriptLine]
    hours: Decimal


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything a person attended."""

    person: str
    role: str
    years: Sequence[TranscriptYear]
    hours: Decimal


@dataclass(frozen=True, slots=True)
class CoveredStandard:
    """A standard and what was held for it; none held is a gap."""

    name: str
    code: str = ""
    sessions: int = 0
    planned: int = 0
    hours: Decimal = Decimal(0)
    people: int = 0
    titles: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class StandardsFamily:
    """Standards that belong together ("Maryland Teacher PD Standards")."""

    title: str
    standards: Sequence[CoveredStandard]


@dataclass(frozen=True, slots=True)
class CoverageReport:
    """The year's sessions against every standard."""

    year: str
    families: Sequence[StandardsFamily]
    sessions: int
