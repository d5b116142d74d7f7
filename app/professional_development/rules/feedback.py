"""The form at the close (Guskey's levels 1 and 2): its questions, answers as they are kept, and what they add up to."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from app.language import tr
from app.professional_development.rules.paper_content import AnswerKind, PaperQuestion, QuestionTally
from app.professional_development.rules.texts import clean_text, lines_of, name_key

Answer = str | int | bool | None
Answers = Mapping[str, Answer]

_AGREEMENT = (
    ("strongly disagree", "very poor", "very dissatisfied", "not at all", "never"),
    ("disagree", "poor", "dissatisfied", "a little", "rarely"),
    ("neutral", "neither agree nor disagree", "fair", "average", "somewhat", "sometimes", "undecided"),
    ("agree", "good", "satisfied", "mostly", "often"),
    ("strongly agree", "very good", "excellent", "very satisfied", "very", "always"),
)
_NUMBER = re.compile(r"(?<![\d.,])(\d{1,2})(?:[.,]0+)?(?:\s*(?:/|of|out of)\s*(\d{1,2}))?(?![\d.,]*\d)")
_BETWEEN = re.compile(r"[;\n]|,\s")


@dataclass(frozen=True, slots=True)
class Question:
    """A question; a scale goes from 1 to ``steps``. ``names`` are other headers that form tools give it."""

    key: str
    level: int
    kind: AnswerKind
    text: str
    choices: tuple[str, ...] = ()
    steps: int = 5
    low: str = ""
    high: str = ""
    names: tuple[str, ...] = ()

    @property
    def on_paper(self) -> PaperQuestion:
        """The question as the printed form shows it."""
        return PaperQuestion(self.text, self.kind, self.level, self.choices, self.steps, self.low, self.high)


@dataclass(frozen=True, slots=True)
class Form:
    """A form with its version: answers name both."""

    key: str
    version: int
    title: str
    questions: tuple[Question, ...]
    introduction: str = ""

    def question(self, key: str) -> Question | None:
        """A question by its key."""
        return next((question for question in self.questions if question.key == key), None)


def cleaned(form: Form, answers: Answers) -> dict[str, Answer]:
    """The answers as they are kept; what is empty or no question of the form is left out. Raises ValueError with a sentence."""
    kept: dict[str, Answer] = {}
    for question in form.questions:
        given = answers.get(question.key)
        answer = _checked(question, given) if given not in (None, "", False) else None
        if answer not in (None, ""):
            kept[question.key] = answer
    return kept


def problems(form: Form, answers: Answers) -> dict[str, str]:
    """What is wrong with the answers, by question."""
    found = {}
    for question in form.questions:
        try:
            cleaned(Form(form.key, form.version, form.title, (question,)), answers)
        except ValueError as error:
            found[question.key] = str(error)
    return found


def parsed(question: Question, text: str) -> Answer:
    """An answer as a form tool exports it; None for a blank. Raises ValueError with a sentence for what is none."""
    said = clean_text(text)
    if not said:
        return None
    if question.kind is AnswerKind.SCALE:
        return _step(question, said)
    if question.kind is AnswerKind.MANY:
        return _checked(question, "\n".join(_BETWEEN.split(said)))
    return _checked(question, said)


def tally(form: Form, answers: Sequence[Answers]) -> tuple[QuestionTally, ...]:
    """What the answers add up to, question by question. Answers that no longer fit the form are left out of it."""
    return tuple(_tallied(question, _valid(question, answers)) for question in form.questions)


def growth(form: Form, answers: Sequence[Answers], before: str = "before", after: str = "after") -> Decimal | None:
    """How many steps people have grown on the whole, of those who answered both; None when nobody did."""
    pairs = [(one.get(before), one.get(after)) for one in answers]
    steps = [second - first for first, second in pairs if type(first) is int and type(second) is int]
    return _mean(steps) if steps and form.question(before) and form.question(after) else None


def rating(form: Form, answers: Sequence[Answers]) -> Decimal | None:
    """The mean of all answers to the scales of level 1, each brought to five steps; None when there are none."""
    found: list[Decimal] = []
    for question in form.questions:
        if question.level == 1 and question.kind is AnswerKind.SCALE:
            given = [answer for answer in _valid(question, answers) if isinstance(answer, int)]
            found += [Decimal(answer) * 5 / question.steps for answer in given]
    return (sum(found, Decimal(0)) / len(found)).quantize(Decimal("0.1"), ROUND_HALF_UP) if found else None


def _tallied(question: Question, given: Sequence[Answer]) -> QuestionTally:
    if question.kind is AnswerKind.WORDS:
        return QuestionTally(question.text, question.level, words=tuple(str(answer) for answer in given))
    if question.kind is AnswerKind.SCALE:
        steps = Counter(given)
        counts = tuple((str(step), steps[step]) for step in range(1, question.steps + 1))
        numbers = [answer for answer in given if isinstance(answer, int)]
        return QuestionTally(question.text, question.level, counts, _mean(numbers) if numbers else None, question.steps)
    chosen = Counter(choice for answer in given for choice in lines_of(str(answer)))
    counts = tuple((choice, chosen[choice]) for choice in question.choices)
    return QuestionTally(question.text, question.level, counts)


def _valid(question: Question, answers: Iterable[Answers]) -> list[Answer]:
    found: list[Answer] = []
    for one in answers:
        try:
            answer = _checked(question, one.get(question.key)) if one.get(question.key) not in (None, "", False) else None
        except ValueError:
            continue
        if answer not in (None, ""):
            found.append(answer)
    return found


def _checked(question: Question, given: Answer) -> Answer:
    if question.kind is AnswerKind.SCALE:
        if type(given) is not int or not 1 <= given <= question.steps:
            raise ValueError(tr("Choose a number from 1 to {steps}.", steps=question.steps))
        return given
    said = clean_text(str(given))
    if question.kind is AnswerKind.WORDS:
        return said
    known = {name_key(choice): choice for choice in question.choices}
    entries = lines_of(said) if question.kind is AnswerKind.MANY else (said,)
    chosen = [known.get(name_key(entry)) for entry in entries]
    if None in chosen:
        raise ValueError(tr("“{answer}” is none of the answers that are offered.", answer=entries[chosen.index(None)][:60]))
    return "\n".join(choice for choice in question.choices if choice in chosen)


def _step(question: Question, said: str) -> int:
    """A step of a scale from a number, a number with words, or the usual words of agreement."""
    number = _NUMBER.search(said)
    if number:
        value, of = int(number[1]), int(number[2] or question.steps)
        if of == question.steps and 1 <= value <= question.steps:
            return value
    elif question.steps == len(_AGREEMENT):
        for step, words in enumerate(_AGREEMENT, 1):
            if name_key(said) in words:
                return step
    raise ValueError(tr("“{answer}” is no number from 1 to {steps}.", answer=said[:60], steps=question.steps))


def _mean(numbers: Sequence[int]) -> Decimal:
    return (Decimal(sum(numbers)) / len(numbers)).quantize(Decimal("0.01"), ROUND_HALF_UP)
