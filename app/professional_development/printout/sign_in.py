"""The sign-in sheet: a row for everybody who is invited, spare rows, a sheet for each day; the signature proves the hours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from app.language import marked, tr
from app.printing.forms import FormSetter, print_form
from app.printing.markdown.content import Run, Title
from app.printing.markdown.looks import LARGE, NORMAL
from app.printing.markdown.strips import Sheet, Strip
from app.printing.paper import Heading, Paper
from app.printing.style import TextStyle, Weight
from app.professional_development.printout.agenda import eyebrow
from app.professional_development.printout.words import about_words, day_words, span_words
from app.professional_development.rules.paper_content import SheetDay, SheetPerson, SignInSheet

PLEASE: Final = marked("Please sign so that it can be read, and write when you come and go: this sheet is the proof of your hours.")
_HEADS: Final = ("", marked("Name in print"), marked("Role"), marked("Signature"), marked("In"), marked("Out"))
_SHARES: Final = (0.045, 0.265, 0.18, 0.31, 0.1, 0.1)
_GUTTER: Final = 8.0
_MARGIN: Final = 34.0
_ROW: Final = 29.0
"""Points: a hand needs three eighths of an inch."""


def print_sign_in(target: Path | BinaryIO, sheet: SignInSheet, *, paper: Paper, heading: Heading, large: bool = False) -> int:
    """Print the sheets and return the number of pages. Raises UserError when the target cannot be written."""
    headed = replace(heading, title=sheet.session.title or heading.title)
    looks = replace(LARGE, body=15.0, margin=_MARGIN) if large else replace(NORMAL, margin=_MARGIN)
    return print_form(
        target,
        headed,
        replace(paper, landscape=large),
        [looks],
        lambda setter: list(_strips(sheet, setter, heading.language)),
        eyebrow=eyebrow(heading, tr("Sign-in sheet")),
    )


def _strips(sheet: SignInSheet, setter: FormSetter, language: str) -> Iterator[Strip]:
    session, looks = sheet.session, setter.looks
    days = list(sheet.days) or [SheetDay(session.starts, session.ends)]
    soft = TextStyle(Weight.REGULAR, looks.body, looks.soft, 1.35)
    rows = _Rows(setter, looks.body)
    for number, day in enumerate(days):
        if number:
            yield Strip(0.0, lambda _sheet, _x, _y: None, new_page=True)
        if len(days) > 1:
            yield from setter.blocks(
                Title(
                    2,
                    (
                        Run(
                            tr(
                                "Day {number} of {days}: {day}",
                                number=number + 1,
                                days=len(days),
                                day=day_words(day.starts.date(), language),
                            )
                        ),
                    ),
                )
            )
            led = ", ".join(session.facilitators)
            about = " · ".join(
                filter(None, (span_words(day.starts, day.ends, language), session.place, tr("Led by {names}", names=led) if led else ""))
            )
        else:
            about = about_words(replace(session, starts=day.starts, ends=day.ends), language)
        yield from setter.words(about, soft, 0.0, setter.room)
        yield from setter.words(tr(PLEASE), soft, 0.0, setter.room)
        yield from rows.all([*sheet.invited, *[SheetPerson("")] * max(0, sheet.spare_rows)])
        yield _closing(setter)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a sheet, under a head that is repeated on every page."""

    setter: FormSetter
    size: float

    def all(self, people: Sequence[SheetPerson]) -> Iterator[Strip]:
        """The head and a row for each."""
        head = self._head()
        yield head._replace(gap=self.setter.looks.gap, glue=True)
        for number, person in enumerate(people, 1):
            yield self._row(number, person)._replace(head=(head,), glue=number == len(people))

    def _lefts(self) -> list[float]:
        return [sum(_SHARES[:number]) * self.setter.room for number in range(len(_SHARES) + 1)]

    def _head(self) -> Strip:
        looks = self.setter.looks
        style = TextStyle(Weight.BOLD, self.size * 0.9, looks.soft, 1.3)
        height = style.line_height + 8.0

        def draw(sheet: Sheet, x: float, y: float) -> None:
            for left, words in zip(self._lefts(), (tr(words) if words else "" for words in _HEADS), strict=False):
                sheet.pen.text(x + left + (4.0 if left else 0.0), y - height + 6.0, words, style)
            sheet.pen.rule(x, y - height, self.setter.room, colour=looks.ink, thickness=max(1.0, looks.thickness))

        return Strip(height, draw)

    def _row(self, number: int, person: SheetPerson) -> Strip:
        setter, looks = self.setter, self.setter.looks
        lefts = self._lefts()
        named = TextStyle(Weight.SEMIBOLD, self.size, looks.ink, 1.2)
        plain = TextStyle(Weight.REGULAR, self.size * 0.9, looks.soft, 1.2)
        name = setter.words(person.name, named, lefts[1] + 4.0, lefts[2] - lefts[1] - _GUTTER) if person.name else []
        role = setter.words(person.role, plain, lefts[2] + 4.0, lefts[3] - lefts[2] - _GUTTER) if person.role else []
        height = max(_ROW * max(1.0, self.size / 11), *(sum(strip.height for strip in cell) + 8.0 for cell in (name, role)))

        def draw(sheet: Sheet, x: float, y: float) -> None:
            sheet.pen.text(x, y - height / 2 - plain.size * 0.34, str(number), plain)
            for cell in (name, role):
                top = y - (height - sum(strip.height for strip in cell)) / 2
                for strip in cell:
                    strip.draw(sheet, x, top)
                    top -= strip.height
            for left in lefts[1:-1]:
                sheet.pen.box(x + left, y - height, 0.0, height, line=looks.line, thickness=looks.thickness)
            sheet.pen.rule(x, y - height, setter.room, colour=looks.pen_line, thickness=looks.thickness)

        return Strip(height, draw)


def _closing(setter: FormSetter) -> Strip:
    """Where who led it signs for the sheet."""
    looks = setter.looks
    style = TextStyle(Weight.REGULAR, looks.body * 0.9, looks.soft)
    height = 44.0 * max(1.0, looks.body / 12)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        base = y - height + 6.0
        for left, room, label in (
            (0.0, setter.room * 0.62, tr("Facilitator’s signature")),
            (setter.room * 0.66, setter.room * 0.34, tr("Date")),
        ):
            wide = sheet.pen.text(x + left, base, label, style) + 6.0
            sheet.pen.rule(x + left + wide, base - 2.0, room - wide, colour=looks.pen_line, thickness=max(0.8, looks.thickness))

    return Strip(height, draw)
