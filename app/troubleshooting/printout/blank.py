"""A blank checklist on one page: the questions with boxes to tick, where each answer leads, and room for a pen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import BinaryIO

from app.language import marked, tr
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.flowing import Block, Line, Placed, even, fits, flow, least_height
from app.printing.form_frame import FormFrame
from app.printing.paper import Heading, Paper
from app.printing.pieces import BOX, INDENT, Sizes, heading, pen_line, run_in, space, tick_at_end, ticks, with_badge, words
from app.printing.style import FOOT, INK, LINE, PEN_LINE, SECTION, TONES, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.store.progress import Progress
from app.troubleshooting.rules.checklist import Checklist, Outcome, Step

Target = Path | BinaryIO

SIZES = (Sizes(9.0), Sizes(8.75), Sizes(8.5), Sizes(8.25), Sizes(8.0), Sizes(7.75), Sizes(7.5), Sizes(7.5, 1.14))
"""How large the words can be; the largest with which all is on one page are taken."""
ON_SEVERAL_PAGES = Sizes(8.5)
GUTTER = 18.0
_FORM = 34.0
_KIND_WORDS = {
    "fixed": marked("Fixed"),
    "ticket": marked("Ticket to TSS"),
    "stop": marked("Stop: unsafe"),
    "spare": marked("Give a spare, then a ticket"),
    "checklist": marked("Go on"),
}
_KIND_TONES = {"fixed": "ok", "ticket": "info", "stop": "bad", "spare": "info", "checklist": "neutral"}
_UNSAFE = marked("Not safe? Stop. Leave it, switch it off at the wall if that is safe, keep everybody away and tell TSS at once.")
_NOTE_HEIGHT = 21.0
_LEAST_NOTES = 2


def print_blank(checklist: Checklist, target: Target, *, paper: Paper, heading: Heading, progress: Progress | None = None) -> int:
    """The questions with room for a pen; returns the number of pages. Raises UserError when it cannot be written."""
    headed = replace(heading, title=checklist.title, subtitle=checklist.about)
    with Document(target, headed, paper.width, paper.height) as document:
        frame = FormFrame(headed, document.fonts, paper)
        sheet = _best(checklist, document.fonts, frame)
        total = sheet.pages
        for number in range(1, total + 1):
            pen = document.new_page()
            frame.draw(pen, number, total)
            if number == 1:
                document.bookmark(checklist.title, frame.top(1))
                sheet.draw_top(pen)
            sheet.draw_page(document, pen, number)
            if progress is not None:
                progress(number, total, "pages")
        return total


@dataclass(frozen=True)
class _Sheet:
    """A checklist that is laid out."""

    frame: FormFrame
    top: Block
    columns: int
    room: float
    first_height: float
    placed: Sequence[Placed]

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return self.placed[-1].column // self.columns + 1 if self.placed else 1

    def draw_top(self, pen: Pen) -> None:
        """What stands across the first page, and lines for a pen where there is room below the columns."""
        _draw(pen, self.top, self.frame.left, self.frame.top(1))
        y = self.frame.top(1) - self.top.height - self.top.gap - self.first_height - 16.0
        if self.pages > 1 or y - self.frame.bottom < _NOTE_HEIGHT * _LEAST_NOTES:
            return
        pen.text(self.frame.left, y - 6.0, tr("Notes"), TextStyle(Weight.SEMIBOLD, 8.5, INK))
        while y - _NOTE_HEIGHT >= self.frame.bottom:
            y -= _NOTE_HEIGHT
            pen.rule(self.frame.left, y, self.frame.room, colour=PEN_LINE, thickness=0.6)

    def draw_page(self, document: Document, pen: Pen, number: int) -> None:
        """The columns of one page, with their bookmarks."""
        top = self.frame.top(1) - self.top.height - self.top.gap if number == 1 else self.frame.top(number)
        for placed in self.placed:
            page, column = divmod(placed.column, self.columns)
            if page == number - 1:
                x, y = self.frame.left + column * (self.room + GUTTER), top - placed.down
                if placed.block.mark:
                    document.bookmark(placed.block.mark, y, placed.block.level)
                _draw(pen, placed.block, x, y)


def _best(checklist: Checklist, fonts: Fonts, frame: FormFrame) -> _Sheet:
    """The checklist in the largest words with which it is on one page, or in middling ones on several."""
    columns = 2 if frame.room < 600.0 else 3
    room = (frame.room - GUTTER * (columns - 1)) / columns
    best: _Sheet | None = None
    low, high = 0, len(SIZES) - 1
    while low <= high:
        middle = (low + high) // 2
        top, blocks, height = _blocks(checklist, fonts, frame, SIZES[middle], room)
        if fits(blocks, columns, height):
            least = least_height(blocks, columns, height)
            best = _Sheet(frame, top, columns, room, least, even(blocks, least))
            high = middle - 1
        else:
            low = middle + 1
    if best is not None:
        return best
    top, blocks, height = _blocks(checklist, fonts, frame, ON_SEVERAL_PAGES, room)
    following = frame.top(2) - frame.bottom
    placed = flow(blocks, lambda column: height if column < columns else following)
    return _Sheet(frame, top, columns, room, height, placed)


def _blocks(checklist: Checklist, fonts: Fonts, frame: FormFrame, sizes: Sizes, room: float) -> tuple[Block, list[Block], float]:
    """What stands across the top, what flows below it, and how high the first page's columns are."""
    top = Block(list(_top(checklist, fonts, sizes, frame.room)), 10.0)
    made = list(_flowing(checklist, fonts, sizes, room))
    return top, made, max(frame.top(1) - top.height - top.gap - frame.bottom, 60.0)


def _top(checklist: Checklist, fonts: Fonts, sizes: Sizes, room: float) -> Iterator[Line]:
    """Lines for who and where, what one hears, and when to stop."""
    yield _form_row((tr("Device tag"), tr("Room"), tr("Asked by"), tr("Done by"), tr("Date and time"), tr("Minutes"), tr("Ticket")), room)
    yield space(6.0)
    heard = (
        (f"{tr('Heard as:')} ", "“{}”", checklist.symptoms),
        (f"{tr('It says:')} ", "“{}”", checklist.errors),
        (f"{tr('Models:')} ", "{}", checklist.models),
    )
    for label, pattern, entries in heard:
        said = _as_many_as_fit(label, [pattern.format(entry) for entry in entries], fonts, sizes.label, room)
        if said:
            yield from words(fonts, said, sizes.label, room)
    yield space(2.0)
    yield from words(fonts, tr(_UNSAFE), replace(sizes.unsafe, weight=Weight.BOLD, size=8.0), room)


def _flowing(checklist: Checklist, fonts: Fonts, sizes: Sizes, room: float) -> Iterator[Block]:
    """Steps, outcomes, facts for the ticket, and how it ended."""
    names = _names(checklist)
    yield Block([heading(tr("Steps"), _section(), room, LINE)], 1.0, tr("Steps"), clings=True)
    for step in _in_order(checklist):
        yield Block(list(_step(checklist, step, names, fonts, sizes, room)), 6.0, f"{names[step.key]}. {step.ask}", 2)
    yield Block([heading(tr("How it ends"), _section(), room, LINE)], 1.0, tr("How it ends"), clings=True)
    for outcome in checklist.outcomes.values():
        yield Block(list(_outcome(outcome, names, fonts, sizes, room)), 5.0, f"{names[outcome.key]}. {outcome.title}", 2)
    asked = {step.fact for step in checklist.steps.values()}
    facts = [fact for fact in checklist.facts.values() if fact.key not in asked]
    if facts:
        title = Block([heading(tr("For the ticket"), _section(), room, LINE)], 0.0, tr("For the ticket"), clings=True)
        yield title
        for fact in facts:
            yield Block(pen_line(fonts, fact.label, sizes.label, room), 1.0)


def _step(checklist: Checklist, step: Step, names: dict[str, str], fonts: Fonts, sizes: Sizes, room: float) -> Iterator[Line]:
    yield from with_badge(words(fonts, step.ask, sizes.question, room, INDENT), names[step.key], sizes.badge)
    if step.how:
        yield from words(fonts, step.how, sizes.words, room, INDENT)
    if step.unsafe:
        lead = replace(sizes.unsafe, weight=Weight.BOLD)
        yield from run_in(fonts, (tr("Unsafe:"), lead), step.unsafe, sizes.unsafe, room, INDENT)
    yield space(1.0)
    said = ((step.yes_label or tr("Yes"), step.yes), (step.no_label or tr("No"), step.no), (tr("Can’t check"), step.cannot))
    choices = [f"{label} → {names.get(where, '?')}" for label, where in said if where]
    yield from ticks(fonts, choices, sizes.answer, room, INDENT)
    fact = checklist.facts.get(step.fact)
    if fact is not None:
        yield from pen_line(fonts, fact.label, sizes.label, room, INDENT)


def _outcome(outcome: Outcome, names: dict[str, str], fonts: Fonts, sizes: Sizes, room: float) -> Iterator[Line]:
    title = tick_at_end(words(fonts, outcome.title, sizes.question, room - 2 * BOX, INDENT), room)
    yield from with_badge(title, names[outcome.key], sizes.badge)
    kind = tr(_KIND_WORDS[outcome.kind]) if outcome.kind in _KIND_WORDS else outcome.kind
    said = ", ".join(filter(None, (kind, tr("urgent") if outcome.urgent else "", tr("one ticket for all") if outcome.outage else "")))
    style = replace(sizes.words, weight=Weight.SEMIBOLD, colour=TONES[_KIND_TONES.get(outcome.kind, "neutral")].ink)
    yield from run_in(fonts, (f"{said}.", style), outcome.text, sizes.words, room, INDENT)


def _form_row(labels: Sequence[str], room: float) -> Line:
    """Fields beside each other across the page, each a line with its label below."""

    def draw(pen: Pen, x: float, y: float) -> None:
        width = (room + 12.0) / len(labels)
        for number, label in enumerate(labels):
            left = x + number * width
            pen.rule(left, y - _FORM + 12.0, width - 12.0, colour=PEN_LINE, thickness=0.8)
            pen.text(left, y - _FORM + 3.0, label, FOOT)

    return Line(_FORM, draw)


def _as_many_as_fit(label: str, entries: Sequence[str], fonts: Fonts, style: TextStyle, room: float) -> str:
    """The label and as many whole entries as stand on two lines; the library knows the others."""
    measure = fonts.galley(style).width
    said = ""
    for entry in entries:
        longer = f"{said}, {entry}" if said else f"{label}{entry}"
        if measure(longer) > room * 1.9:
            break
        said = longer
    return said


def _names(checklist: Checklist) -> dict[str, str]:
    """The number of each step and the letter of each outcome."""
    numbers = {step.key: str(number) for number, step in enumerate(_in_order(checklist), start=1)}
    letters = _letters()
    return {outcome: next(letters) for outcome in checklist.outcomes} | numbers


def _in_order(checklist: Checklist) -> list[Step]:
    """The steps as they are written, the first question first."""
    return sorted(checklist.steps.values(), key=lambda step: step.key != checklist.start)


def _letters() -> Iterator[str]:
    """A to Z, then A2 and so on."""
    for turn in count(1):
        for place in range(26):
            yield chr(ord("A") + place) + (str(turn) if turn > 1 else "")


def _section() -> TextStyle:
    return replace(SECTION, size=10.0)


def _draw(pen: Pen, block: Block, x: float, y: float) -> None:
    for line in block.lines:
        line.draw(pen, x, y)
        y -= line.height
