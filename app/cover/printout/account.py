"""What happened while somebody was away, on paper: by subject, who did it for whom and when."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.cover.printout import sheet
from app.cover.rules.happened import About, Account, ToldDeed
from app.language import tr, trn
from app.moments import time_of_day, weekday_day_month
from app.printing.forms import FormSetter, print_form
from app.printing.markdown.strips import Strip, kept_together
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import Weight
from app.store.names import acted


def print_account(
    target: Path | BinaryIO,
    account: Account,
    period: str,
    *,
    paper: Paper,
    heading: Heading,
    large: bool = False,
    progress: Progress | None = None,
) -> int:
    """Print what happened and return the number of pages. Raises UserError when the target cannot be written."""
    eyebrow = " · ".join(filter(None, (heading.school, tr("What happened"))))
    looks = sheet.sheet_looks(large=large)
    headed = replace(heading, subtitle=period)
    return print_form(
        target, headed, paper, looks, lambda setter: list(_strips(account, period, setter)), eyebrow=eyebrow, progress=progress
    )


def _strips(account: Account, period: str, setter: FormSetter) -> Iterator[Strip]:
    when = period[:1].upper() + period[1:]
    number = tr("Nothing was done") if not account.number else trn(account.number, "1 thing was done", "{number} things were done")
    if when:
        yield from setter.words(when, sheet.style(setter, Weight.BOLD), 0.0, setter.room)
    people = ", ".join(f"{name} {count:,}" for name, count in account.people if name)
    yield from sheet.soft(setter, f"{number}: {people}." if people else f"{number}.")
    for kind, abouts in account.kinds():
        yield from sheet.section(setter, kind)
        for about in abouts:
            yield from _about(about, setter)


def _about(about: About, setter: FormSetter) -> Iterator[Strip]:
    titles = setter.words(about.subject.title, sheet.style(setter, Weight.BOLD), 0.0, setter.room)
    yield from (strip._replace(glue=True) for strip in [titles[0]._replace(gap=setter.looks.gap), *titles[1:]])
    for told in about.deeds:
        yield from _deed(told, setter)


def _deed(told: ToldDeed, setter: FormSetter) -> list[Strip]:
    deed = told.deed
    local = deed.at.astimezone()
    when = f"{weekday_day_month(local)}, {time_of_day(local)}"
    indent = setter.looks.body * 1.2
    said = deed.label
    if told.undone:
        said = tr("{label} (taken back)", label=said)
    elif deed.refused:
        said = tr("{label} (not permitted, without effect)", label=said)
    words = setter.words(said, sheet.style(setter), indent, setter.room - indent)
    return kept_together([*words, *sheet.soft(setter, f"{acted(deed.who, deed.behalf)} · {when}", indent)])
