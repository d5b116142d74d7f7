"""The hand-over brief: one page, if it can be, that says all that who covers has to know."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.cover.printout import sheet
from app.cover.rules.brief import Brief, lines_of
from app.language import tr
from app.printing.forms import FormSetter, print_form
from app.printing.markdown.strips import Strip
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import Weight


def print_brief(
    target: Path | BinaryIO, brief: Brief, *, paper: Paper, heading: Heading, large: bool = False, progress: Progress | None = None
) -> int:
    """Print the brief and return the number of pages. Raises UserError when the target cannot be written."""
    headed = replace(heading, title=title_of(brief), subtitle=brief.period)
    eyebrow = " · ".join(filter(None, (heading.school, tr("Hand-over brief"))))
    looks = sheet.sheet_looks(large=large)
    return print_form(target, headed, paper, looks, lambda setter: list(_strips(brief, setter)), eyebrow=eyebrow, progress=progress)


def title_of(brief: Brief) -> str:
    """What stands at its head: "D. Chen covers for Marisol Rivera"."""
    if brief.alternate and brief.away:
        return tr("{alternate} covers for {away}", alternate=brief.alternate, away=brief.away)
    return tr("What {away} would hand over", away=brief.away) if brief.away else tr("Hand-over brief")


def _strips(brief: Brief, setter: FormSetter) -> Iterator[Strip]:
    when = brief.period[:1].upper() + brief.period[1:]
    about = " · ".join(filter(None, (when, brief.why)))
    if about:
        yield from setter.words(about, sheet.style(setter, Weight.BOLD), 0.0, setter.room)
    yield from sheet.soft(setter, f"{brief.counted}.")
    notes = lines_of(brief.notes)
    if notes:
        yield from sheet.section(setter, tr("Notes"))
        yield from sheet.listed(setter, notes, 0.0, setter.room)
    for section in brief.sections:
        yield from sheet.section(setter, section.title)
        if not section.lines:
            yield from sheet.soft(setter, section.empty)
        for line in section.lines:
            yield from sheet.tick_line(setter, line.title, [words for words in (line.detail, line.asks) if words], line.badge)
    yield from sheet.in_two(setter, (tr("Where things are"), lines_of(brief.places)), (tr("People to call"), lines_of(brief.people)))
