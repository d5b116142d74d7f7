"""A run on paper: what it was about, what was tried and found, when, and how it ended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from babel.dates import format_date

from app.errors import UserError
from app.language import marked, tr, trn
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.flowing import Block, Line, flow
from app.printing.form_frame import FormFrame
from app.printing.paper import Heading, Paper
from app.printing.pieces import beside, space, words
from app.printing.pieces import heading as section
from app.printing.style import BODY, FAINT, INK, LABEL, LINE, SECTION, SOFT, TONES, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.store.progress import Progress
from app.troubleshooting.rules.checklist import Outcome, Step
from app.troubleshooting.rules.runs import OUTCOME_TONES, OUTCOME_WORDS, RunState, moment_words
from app.troubleshooting.rules.walking import BACK, UNSAFE, Taken

Target = Path | BinaryIO

PHOTOS_ACROSS = 4
_GAP = 12.0
_TIME = 40.0
_LABEL_ROOM = 96.0
_FOUND = TextStyle(Weight.SEMIBOLD, 9.5, INK)
_UNDONE = TextStyle(Weight.REGULAR, 9.5, FAINT)
_ASKED = TextStyle(Weight.REGULAR, 8.0, SOFT, 1.25)
_NOTE = TextStyle(Weight.REGULAR, 8.5, INK, 1.25)
_RESULT = TextStyle(Weight.BOLD, 11.0, INK)


def print_run(
    run: RunState, pictures: Sequence[bytes], target: Target, *, paper: Paper, heading: Heading, progress: Progress | None = None
) -> int:
    """What was asked and found; returns the number of pages. Raises UserError when it cannot be written."""
    headed = replace(
        heading, title=run.checklist.title, subtitle=tr("What was tried · checklist version {version}", version=run.checklist.version)
    )
    with Document(target, headed, paper.width, paper.height) as document:
        frame = FormFrame(headed, document.fonts, paper)
        blocks = list(_Blocks(run, document.fonts, frame.room, heading.language).all(pictures))
        placed = flow(blocks, lambda page: frame.top(page + 1) - frame.bottom)
        total = placed[-1].column + 1
        for number in range(1, total + 1):
            pen = document.new_page()
            frame.draw(pen, number, total)
            for each in placed:
                if each.column == number - 1:
                    y = frame.top(number) - each.down
                    if each.block.mark:
                        document.bookmark(each.block.mark, y, each.block.level)
                    for line in each.block.lines:
                        line.draw(pen, frame.left, y)
                        y -= line.height
            if progress is not None:
                progress(number, total, "pages")
        return total


@dataclass(frozen=True, slots=True)
class _Blocks:
    """Makes the parts of the sheet."""

    run: RunState
    fonts: Fonts
    room: float
    language: str

    def all(self, pictures: Sequence[bytes]) -> Iterator[Block]:
        """Result, facts, steps, photos."""
        yield Block([space(8.0), *self._result()], 10.0, self.run.checklist.title, 0)
        yield from self._facts()
        yield self._head(tr("What was tried"))
        for taken in self.run.taken:
            if taken.answer != BACK:
                yield Block(list(self._step(taken)), 5.0)
        if not self.run.held:
            yield Block(words(self.fonts, tr("Nothing was tried."), BODY, self.room), 5.0)
        here = self.run.here
        if isinstance(here, Step):
            yield Block(words(self.fonts, tr("Not answered: {ask}", ask=here.ask), _ASKED, self.room, _TIME), 5.0)
        if self.run.note:
            yield self._head(tr("Note"))
            yield Block(words(self.fonts, self.run.note, BODY, self.room), 6.0)
        if pictures:
            yield self._head(tr("Photos"))
            across = min(max(len(pictures), 3), PHOTOS_ACROSS)
            for first in range(0, len(pictures), across):
                yield Block([self._photos(pictures[first : first + across], across)], 6.0)

    def _head(self, title: str) -> Block:
        return Block([space(6.0), section(title, replace(SECTION, size=10.5), self.room, LINE)], 3.0, title, clings=True)

    def _result(self) -> Iterator[Line]:
        run = self.run
        said = tr(OUTCOME_WORDS.get(run.outcome, marked("Under way")))
        tone = TONES[OUTCOME_TONES.get(run.outcome, "warn")]
        style = TextStyle(Weight.SEMIBOLD, 9.0, tone.ink)
        width = self.fonts.galley(style).width(said) + 16.0
        here = run.here
        title = run.outcome_title or (here.title if isinstance(here, Outcome) else "")
        lines = words(self.fonts, title, _RESULT, self.room, width + 8.0)

        def draw(pen: Pen, x: float, y: float) -> None:
            pen.box(x, y - 15.0, width, 17.0, fill=tone.tint, radius=5.0)
            pen.text(x + 8.0, y - 10.0, said, style)
            lines[0].draw(pen, x, y)

        yield Line(max(lines[0].height, 17.0), draw)
        yield from lines[1:]

    def _facts(self) -> Iterator[Block]:
        run = self.run
        known = [
            (tr("Device"), " · ".join(filter(None, (run.subject.device_name, run.subject.model)))),
            (tr("Room"), run.subject.room_name),
            (tr("Asked by"), run.subject.person_name),
            (tr("Done by"), run.by),
            (tr("Began"), self._moment(run.started)),
            (tr("Ended"), self._moment(run.ended) if run.ended is not None else ""),
            (tr("Took"), trn(run.minutes, "{number} minute", "{number} minutes") if run.minutes else ""),
            (tr("Spare given"), run.spare_name),
            *run.facts.items(),
        ]
        told = [(label, value) for label, value in known if value]
        for first in range(0, len(told), 2):
            pair = [self._fact(label, value, number) for number, (label, value) in enumerate(told[first : first + 2])]
            yield Block(pair[0] if len(pair) == 1 else beside(*pair), 1.5)

    def _fact(self, label: str, value: str, place: int) -> list[Line]:
        half = (self.room - _GAP) / 2
        left = place * (half + _GAP)
        named = words(self.fonts, label, LABEL, left + _LABEL_ROOM - 6.0, left)
        said = words(self.fonts, value, BODY, left + half, left + _LABEL_ROOM)
        return beside(named, said)

    def _step(self, taken: Taken) -> Iterator[Line]:
        undone = taken not in self.run.held
        style = _UNDONE if undone else replace(_FOUND, colour=TONES["bad"].ink if taken.answer == UNSAFE else INK)
        time = words(self.fonts, moment_words(taken.at), LABEL, _TIME)
        found = words(self.fonts, tr("{said} (taken back)", said=taken.said) if undone else taken.said, style, self.room, _TIME)
        yield from beside(time, found)
        if taken.question not in taken.said:
            yield from words(self.fonts, taken.question, _ASKED, self.room, _TIME)
        if taken.fact and taken.value:
            yield from words(self.fonts, f"{taken.fact}: {taken.value}", _NOTE, self.room, _TIME)
        if taken.note:
            yield from words(self.fonts, taken.note, _NOTE, self.room, _TIME)

    def _photos(self, pictures: Sequence[bytes], across: int) -> Line:
        width = (self.room - _GAP * (across - 1)) / across
        height = width * 0.75

        def draw(pen: Pen, x: float, y: float) -> None:
            for number, data in enumerate(pictures):
                left = x + number * (width + _GAP)
                try:
                    pen.picture(data, left, y - height, width, height)
                except UserError:
                    pen.box(left, y - height, width, height, line=LINE, radius=4.0)
                    pen.text(left + 8.0, y - 16.0, tr("This photo can’t be read."), LABEL)

        return Line(height, draw)

    def _moment(self, at: datetime) -> str:
        day = format_date(at.astimezone(), "long", locale=self.language.replace("-", "_"))
        return f"{day}, {moment_words(at)}"
