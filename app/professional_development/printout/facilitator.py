"""What who leads the session holds in the hand: the agenda with everything needed, room for notes, and the plan."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from app.language import tr
from app.printing.forms import FormSetter, beside, print_form
from app.printing.markdown import boxes
from app.printing.markdown.content import Paragraph, Run, Title
from app.printing.markdown.looks import LARGE, NORMAL
from app.printing.markdown.strips import Sheet, Strip, kept_together
from app.printing.paper import Heading, Paper
from app.printing.style import TextStyle, Weight
from app.professional_development.printout.agenda import eyebrow
from app.professional_development.printout.words import about_words, minutes_words, span_words
from app.professional_development.rules.paper_content import AgendaLine, FacilitatorNotes

_NOTE_LINES: Final = 2
_ACROSS: Final = 3


def print_facilitator(target: Path | BinaryIO, notes: FacilitatorNotes, *, paper: Paper, heading: Heading, large: bool = False) -> int:
    """Print the notes and return the number of pages. Raises UserError when the target cannot be written."""
    headed = replace(heading, title=notes.session.title or heading.title)
    looks = LARGE if large else replace(NORMAL, margin=44.0)
    return print_form(
        target,
        headed,
        paper,
        [looks],
        lambda setter: list(_strips(notes, setter, heading.language)),
        eyebrow=eyebrow(heading, tr("Facilitator’s notes")),
    )


def _strips(notes: FacilitatorNotes, setter: FormSetter, language: str) -> Iterator[Strip]:
    session, looks = notes.session, setter.looks
    soft = TextStyle(Weight.REGULAR, looks.body, looks.soft, 1.35)
    yield from setter.words(about_words(session, language), soft, 0.0, setter.room)
    for label, words in ((tr("By the end"), session.objective), (tr("Guiding question"), session.guiding_question)):
        if words:
            yield from setter.blocks(Paragraph((Run(f"{label}: ", bold=True), Run(words))))
    yield from setter.blocks(Title(2, (Run(tr("Minute by minute")),)))
    for line in notes.lines:
        yield from _block(line, setter, language)
    told = [(label, words) for label, words in notes.plan if words.strip()]
    if told:
        yield from setter.blocks(Title(2, (Run(tr("The plan")),)))
    for label, words in told:
        yield from _fact(label, words, setter)
    if notes.expected:
        yield from setter.blocks(Title(2, (Run(tr("Coming: {number}", number=len(notes.expected))),)))
        yield from _names(notes, setter)


def _block(line: AgendaLine, setter: FormSetter, language: str) -> list[Strip]:
    """A box to tick, the times, what happens, and lines for a pen."""
    looks = setter.looks
    bold = TextStyle(Weight.BOLD, looks.body, looks.ink, 1.35)
    soft = TextStyle(Weight.REGULAR, looks.body, looks.soft, 1.35)
    indent = looks.body * 2.0
    times = span_words(line.starts, line.ends, language)
    wide = setter.width("12:45–12:45 PM", bold) + looks.body
    inner, room = indent + wide, setter.room - indent - wide
    kind = f" · {line.kind}" if line.kind else ""
    title = setter.words(f"{line.title} · {minutes_words(line.minutes)}{kind}", bold, inner, room)
    tick = boxes.tick_box(looks.body, looks, ticked=False)
    ticked = Strip(title[0].height, lambda sheet, x, y: tick(sheet, x + indent, y))
    strips = [beside([ticked], setter.words(times, bold, indent, wide), title)]
    strips += setter.words(line.text, soft, inner, room) if line.text else []
    strips += setter.words(tr("Needs: {needs}", needs=line.needs), soft, inner, room) if line.needs else []
    strips += [pen_rule(setter, inner) for _ in range(_NOTE_LINES)]
    strips[0] = strips[0]._replace(gap=looks.gap * 1.4)
    return kept_together(strips)


def pen_rule(setter: FormSetter, left: float, height: float = 22.0) -> Strip:
    """A line for a pen."""
    looks = setter.looks

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.pen.rule(x + left, y - height + 2.0, setter.room - left, colour=looks.pen_line, thickness=looks.thickness)

    return Strip(height, draw)


def _fact(label: str, words: str, setter: FormSetter) -> list[Strip]:
    looks = setter.looks
    named = TextStyle(Weight.BOLD, looks.body, looks.ink, 1.35)
    said = TextStyle(Weight.REGULAR, looks.body, looks.ink, 1.35)
    left = min(setter.room * 0.3, looks.body * 13)
    labels, lines = setter.words(label, named, 0.0, left - 8.0), setter.words(words, said, left, setter.room - left)
    first = beside(labels, lines[: len(labels)])._replace(gap=looks.gap * 0.6)
    return [first, *lines[len(labels) :]]


def _names(notes: FacilitatorNotes, setter: FormSetter) -> Iterator[Strip]:
    looks = setter.looks
    style = TextStyle(Weight.REGULAR, looks.body, looks.ink, 1.4)
    across = _ACROSS if looks.body < 14 else 2
    room = setter.room / across
    for first in range(0, len(notes.expected), across):
        row = notes.expected[first : first + across]
        strip = beside(*(setter.words(name, style, place * room, room - 8.0) for place, name in enumerate(row)))
        yield strip._replace(gap=0.0 if first else looks.gap * 0.6)
