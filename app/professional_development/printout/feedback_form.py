"""The feedback form at the close: Guskey's first two levels, a minute or two with a pen."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import BinaryIO, Final

from app.language import marked, tr
from app.printing.forms import FormSetter, beside, print_form
from app.printing.markdown.boxes import tick_box
from app.printing.markdown.content import Code2D, Paragraph, Run, Title
from app.printing.markdown.looks import LARGE, NORMAL
from app.printing.markdown.strips import Draw, Sheet, Strip, kept_together
from app.printing.paper import Heading, Paper
from app.printing.style import TextStyle, Weight
from app.professional_development.printout.agenda import eyebrow
from app.professional_development.printout.facilitator import pen_rule
from app.professional_development.printout.words import about_words
from app.professional_development.rules.paper_content import AnswerKind, FeedbackForm, PaperQuestion

LEVELS: Final = (
    "",
    marked("How it was for you"),
    marked("What you take with you"),
    marked("What the school did for it"),
    marked("What you do with it"),
    marked("What students gain"),
)
_NO_NAME: Final = marked("You need not put your name on it.")
_WORD_LINES: Final = 3


def print_feedback_form(target: Path | BinaryIO, form: FeedbackForm, *, paper: Paper, heading: Heading, large: bool = False) -> int:
    """Print the form and return the number of pages; as large as one page holds. Raises UserError when the target cannot be written."""
    headed = replace(heading, title=form.session.title or heading.title)
    looks = [LARGE] if large else [replace(NORMAL, body=size, margin=44.0) for size in (11.5, 10.5, 9.5)]
    version = tr("Form {version}", version=form.version) if form.version else ""
    return print_form(
        target,
        headed,
        paper,
        looks,
        lambda setter: list(_strips(form, setter, heading.language)),
        eyebrow=" · ".join(filter(None, (eyebrow(heading, tr("Feedback")), version))),
    )


def _strips(form: FeedbackForm, setter: FormSetter, language: str) -> Iterator[Strip]:
    soft = TextStyle(Weight.REGULAR, setter.looks.body, setter.looks.soft, 1.35)
    yield from setter.words(about_words(form.session, language), soft, 0.0, setter.room)
    yield from setter.blocks(Paragraph((Run(f"{form.introduction} {tr(_NO_NAME)}".strip()),)))
    number = 0
    headed: set[int] = set()
    for level, questions in groupby(form.questions, key=lambda question: question.level):
        yield from setter.blocks(Title(2, (Run(_heading(level, again=level in headed)),)))
        headed.add(level)
        for question in questions:
            number += 1
            yield from _question(number, question, setter)
    if form.link:
        yield from setter.blocks(Code2D(form.link, (Run(tr("Or answer it here:")),)))


def _heading(level: int, *, again: bool) -> str:
    """What stands over the questions of a level; over those that come back to it in the end, as the numbers must stay, other words."""
    if again:
        return tr("To end with")
    return tr(LEVELS[level]) if 0 < level < len(LEVELS) else tr("Level {level}", level=level)


def _question(number: int, question: PaperQuestion, setter: FormSetter) -> list[Strip]:
    looks = setter.looks
    indent = looks.body * 2.0
    bold = TextStyle(Weight.BOLD, looks.body, looks.accent, 1.35)
    asked = TextStyle(Weight.SEMIBOLD, looks.body, looks.ink, 1.35)
    strips = setter.words(question.text, asked, indent, setter.room - indent)
    strips[0] = beside(setter.words(f"{number}.", bold, 0.0, indent), strips[:1])._replace(gap=looks.gap * 1.3)
    if question.kind is AnswerKind.SCALE:
        strips.append(_scale(question, setter, indent))
    elif question.kind is AnswerKind.WORDS:
        strips += [pen_rule(setter, indent, 25.0) for _ in range(_WORD_LINES)]
    else:
        strips += list(_choices(question, setter, indent))
    return kept_together(strips)


def _scale(question: PaperQuestion, setter: FormSetter, indent: float) -> Strip:
    """Circles with numbers between the words for both ends."""
    looks = setter.looks
    words = TextStyle(Weight.REGULAR, looks.body * 0.92, looks.soft)
    figure = TextStyle(Weight.BOLD, looks.body * 0.95, looks.ink)
    side = looks.body * 2.0
    step = side + looks.body * 1.1
    height = side + looks.body * 0.8

    def draw(sheet: Sheet, x: float, y: float) -> None:
        middle = y - height / 2
        left = x + indent
        if question.low:
            left += sheet.pen.text(left, middle - words.size * 0.34, question.low, words) + looks.body
        for number in range(1, question.steps + 1):
            sheet.pen.box(left, middle - side / 2, side, side, line=looks.soft, radius=side / 2, thickness=max(0.9, looks.thickness))
            sheet.pen.text(left + side / 2, middle - figure.size * 0.34, str(number), figure, align="center")
            left += step
        if question.high:
            sheet.pen.text(left, middle - words.size * 0.34, question.high, words)

    return Strip(height, draw)


def _choices(question: PaperQuestion, setter: FormSetter, indent: float) -> Iterator[Strip]:
    """A box to tick before each choice, as many on a line as fit."""
    looks = setter.looks
    style = TextStyle(Weight.REGULAR, looks.body, looks.ink, looks.leading)
    tick = tick_box(looks.body, looks, ticked=False)
    before = looks.body * 1.6
    row: list[tuple[float, list[Strip]]] = []
    used = 0.0
    room = setter.room - indent
    for choice in question.choices:
        wide = before + setter.width(choice, style) + looks.body * 1.8
        if row and used + wide > room:
            yield _ticked(row, tick, indent + before)
            row, used = [], 0.0
        row.append((used, setter.words(choice, style, indent + before + used, room - before - used)))
        used += wide
    if row:
        yield _ticked(row, tick, indent + before)


def _ticked(row: list[tuple[float, list[Strip]]], tick: Draw, left: float) -> Strip:
    words = beside(*(strips for _, strips in row))

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for place, _ in row:
            tick(sheet, x + left + place, y)
        words.draw(sheet, x, y)

    return Strip(words.height + 3.0, draw)
