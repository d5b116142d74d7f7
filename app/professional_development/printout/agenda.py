"""The agenda: as large as a page holds, so that it can hang on the door."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from app.language import tr
from app.printing.forms import FormSetter, print_form
from app.printing.markdown.content import Paragraph, Run
from app.printing.markdown.looks import LARGE, NORMAL, Looks
from app.printing.markdown.strips import Sheet, Strip, kept_together
from app.printing.paper import Heading, Paper
from app.printing.style import TextStyle, Weight
from app.professional_development.printout.words import about_words, minutes_words, time_words
from app.professional_development.rules.paper_content import AgendaLine, AgendaSheet

MARGIN: Final = 46.0
_SIZES: Final = (15.0, 13.5, 12.0, 10.5, 9.5)


def print_agenda(target: Path | BinaryIO, sheet: AgendaSheet, *, paper: Paper, heading: Heading, large: bool = False) -> int:
    """Print the agenda and return the number of pages. Raises UserError when the target cannot be written."""
    looks = [LARGE] if large else agenda_looks()
    headed = replace(heading, title=sheet.session.title or heading.title)
    return print_form(
        target, headed, paper, looks, lambda setter: _strips(sheet, setter, heading.language), eyebrow=eyebrow(heading, tr("Agenda"))
    )


def eyebrow(heading: Heading, kind: str) -> str:
    """The line over the title: the school, and what kind of paper it is."""
    return " · ".join(filter(None, (heading.school, kind)))


def agenda_looks() -> list[Looks]:
    """From large to small."""
    return [
        replace(
            NORMAL, body=size, titles=(size * 1.4, size * 1.2, *(size,) * 4), title=size * 1.8, small=max(7.5, size * 0.65), margin=MARGIN
        )
        for size in _SIZES
    ]


def _strips(sheet: AgendaSheet, setter: FormSetter, language: str) -> list[Strip]:
    session = sheet.session
    soft = TextStyle(Weight.REGULAR, setter.looks.body, setter.looks.soft, 1.35)
    strips = setter.words(about_words(session, language), soft, 0.0, setter.room)
    for label, words in ((tr("By the end"), session.objective), (tr("Guiding question"), session.guiding_question)):
        if words:
            strips += setter.blocks(Paragraph((Run(f"{label}: ", bold=True), Run(words))))
    strips += agenda_strips(sheet.lines, setter, language)
    last: list[Strip] = []
    for label, words in (
        (tr("Please bring"), sheet.bring),
        (tr("On the tables"), sheet.materials),
        (tr("Goal"), session.goal),
        (tr("Standards"), " · ".join(session.standards)),
    ):
        if words:
            last += setter.blocks(Paragraph((Run(f"{label}: ", bold=True), Run(words))))
    if last:
        last[0] = last[0]._replace(gap=setter.looks.gap * 1.8)
    return strips + last


def agenda_strips(lines: Sequence[AgendaLine], setter: FormSetter, language: str) -> list[Strip]:
    """The blocks, each with the time it begins at its left and a line beside it."""
    style = TextStyle(Weight.BOLD, setter.looks.body, setter.looks.ink, 1.35)
    time_room = max((setter.width(_clock(line, language), style) for line in lines), default=0.0) + setter.looks.body
    strips: list[Strip] = []
    for number, line in enumerate(lines):
        block = kept_together(list(_block(line, setter, time_room, language)))
        block[0] = block[0]._replace(gap=setter.looks.gap * (1.8 if number == 0 else 1.0))
        strips += block
    return strips


def _block(line: AgendaLine, setter: FormSetter, time_room: float, language: str) -> list[Strip]:
    looks = setter.looks
    bold = TextStyle(Weight.BOLD, looks.body, looks.ink, looks.leading)
    soft = TextStyle(Weight.REGULAR, looks.body, looks.soft, 1.35)
    left = time_room + looks.body * 0.9
    room = setter.room - left
    title = setter.blocks(Paragraph((Run(line.title, bold=True), Run(f" · {minutes_words(line.minutes)}"))))
    if len(title) == 1 and setter.width(f"{line.title} · {minutes_words(line.minutes)}", bold) <= room:
        inside = [_moved(title[0], left)]
    else:
        inside = setter.words(f"{line.title} · {minutes_words(line.minutes)}", bold, left, room)
    inside += setter.words(line.text, soft, left, room) if line.text else []
    inside += setter.words(tr("Needs: {needs}", needs=line.needs), soft, left, room) if line.needs else []
    time = setter.words(_clock(line, language), bold, 0.0, time_room - looks.body * 0.5, "right")
    return [_barred(strip, time[0] if number == 0 else None, time_room, setter) for number, strip in enumerate(inside)]


def _moved(strip: Strip, left: float) -> Strip:
    return Strip(strip.height, lambda sheet, x, y: strip.draw(sheet, x + left, y))


def _barred(strip: Strip, time: Strip | None, left: float, setter: FormSetter) -> Strip:
    looks = setter.looks

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.pen.box(x + left, y - strip.height - 0.3, 2.2, strip.height + 0.6, fill=looks.accent)
        if time is not None:
            time.draw(sheet, x, y)
        strip.draw(sheet, x, y)

    return Strip(strip.height, draw)


def _clock(line: AgendaLine, language: str) -> str:
    """The time without the half of the day, which the head of the page says."""
    return time_words(line.starts, language).split(" ")[0]
