"""Feedback at the close: forms entered from paper, and what they add up to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.records import FeedbackAnswer
from app.professional_development.rules import feedback as rules
from app.professional_development.rules.feedback import Answer, Answers, Form
from app.professional_development.rules.paper_content import QuestionTally
from app.professional_development.rules.texts import quoted
from app.professional_development.service.reading import find, session_of
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.records import living
from app.store.seen import Seen

PAPER, FILE, SCREEN = "paper", "file", "screen"
WAYS = (PAPER, FILE, SCREEN)


@dataclass(frozen=True, slots=True)
class AnswerFact:
    """A form that was filled in: when it was entered, from what, and its answers by question."""

    id: str
    entered: str
    at: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Tally:
    """What all forms of a session add up to. ``rating``: level 1 in five steps; ``growth``: steps from before to after."""

    forms: int
    questions: tuple[QuestionTally, ...]
    rating: Decimal | None
    growth: Decimal | None
    share: int | None
    """Per cent of those who were there; None when nobody is entered."""


class Feedback:
    """Enter forms and look at what they say."""

    def __init__(self, desk: Desk, form: Form, times: Times) -> None:
        self._desk = desk
        self._form = form
        self._times = times

    def form(self) -> Form:
        """The form of the district."""
        return self._form

    def problems(self, answers: Answers) -> dict[str, str]:
        """What is wrong with answers, by question, each as a sentence beside it."""
        return rules.problems(self._form, answers)

    def enter(self, session: str, answers: Answers, way: str = PAPER) -> str:
        """One form; returns its id. Raises UserError for an empty one, or one that does not fit."""
        if way not in WAYS:
            raise KeyError(way)
        plan = session_of(self._desk, session)
        kept = self._kept(answers)
        with self._desk.edit(tr("Feedback for {title} entered", title=quoted(plan.title or ""))) as edit:
            return edit.create(FeedbackAnswer, {**self._frame(session, way), **answer_fields(kept)})

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the correction."""
        return self._desk.seen(FeedbackAnswer, id)

    def change(self, id: str, answers: Answers, seen: Seen | None = None) -> str:
        """Correct a form; returns the label ("" = nothing new)."""
        before = find(self._desk, FeedbackAnswer, id)
        if before is None:
            raise UserError(tr("This form was deleted meanwhile."), tr("Undo brings it back."))
        kept = self._kept(answers)
        gone = {f"custom.{key}": None for key in before.custom or {} if key not in kept}
        with self._desk.edit(tr("Feedback corrected")) as edit:
            edit.change(FeedbackAnswer, id, {**answer_fields(kept), **gone}, seen)
        return tr("Feedback corrected") if edit.outcome is not None else ""

    def delete(self, ids: Sequence[str]) -> str:
        """Take forms away; returns the label."""
        label = trn(len(ids), "{number} feedback form deleted", "{number} feedback forms deleted")
        with self._desk.edit(label) as edit:
            edit.delete(FeedbackAnswer, ids)
        return label

    def answers(self, session: str) -> list[AnswerFact]:
        """Every form of a session in the order in which they were entered."""
        with self._desk.read() as reading:
            rows = reading.scalars(living(FeedbackAnswer).where(FeedbackAnswer.session == session))
            found = [AnswerFact(row.id, row.entered or "", row.at or "", dict(row.custom or {})) for row in rows]
        return sorted(found, key=lambda one: (one.at, one.id))

    def tally(self, session: str, present: int = 0) -> Tally:
        """What the forms of a session add up to; ``present``: how many were there."""
        return self.tallied([one.answers for one in self.answers(session)], present)

    def tallied(self, answers: Sequence[Answers], present: int = 0) -> Tally:
        """What answers add up to."""
        share = round(100 * len(answers) / present) if present else None
        questions = rules.tally(self._form, answers)
        return Tally(len(answers), questions, rules.rating(self._form, answers), rules.growth(self._form, answers), share)

    def _kept(self, answers: Answers) -> dict[str, Answer]:
        try:
            kept = rules.cleaned(self._form, answers)
        except ValueError as error:
            raise UserError(str(error)) from error
        if not kept:
            raise UserError(tr("This form is empty."), tr("Enter at least one answer."))
        return kept

    def _frame(self, session: str, way: str) -> dict[str, Answer]:
        return {
            "session": session,
            "form": self._form.key,
            "version": self._form.version,
            "entered": way,
            "at": self._times.now(),
        }


def answer_fields(answers: Answers) -> dict[str, Answer]:
    """Answers as the fields of a record."""
    return {f"custom.{key}": value for key, value in answers.items()}
