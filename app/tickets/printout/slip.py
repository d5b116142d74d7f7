"""The slip that lies on a device while it is away or broken: half a sheet, read from two steps away."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.language import marked, tr
from app.printing.barcodes import QUIET_128, Code128, qr_symbol
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.label_layout import FINEST_BAR
from app.printing.paper import Heading, Paper
from app.printing.style import ACCENT, BLACK, FAINT, INK, LINE, PEN_LINE, SOFT, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines

MARGIN = 40.0
CODE_SIDE = 92.0
BARS = (210.0, 34.0)
NUMBER_SIZES = (54.0, 44.0, 36.0, 28.0, 22.0)
TITLE_SIZES = (17.0, 15.0, 13.0)
TITLE_LINES = 3
LABEL = TextStyle(Weight.REGULAR, 11.0, SOFT)
VALUE = TextStyle(Weight.SEMIBOLD, 13.0, INK)
PENS = (marked("Given to"), marked("Back on"))
CUT = marked("Cut here. The lower half is for your folder.")


@dataclass(frozen=True, slots=True)
class Slip:
    """What a slip says: ``lines`` are label and words (room, who to ask); ``code`` is the device's tag, "" without a device."""

    heading: str
    number: str
    title: str
    code: str = ""
    device: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    copies: tuple[str, str] = (marked("Stays with the device"), marked("For the folder"))


def print_slip(target: Path | BinaryIO, slip: Slip, paper: Paper, heading: Heading) -> int:
    """Print one sheet with the slip twice: for the device above, for the folder below. Returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    upright = Paper(paper.size)
    with Document(target, heading.spoken(), upright.width, upright.height) as document:
        pen = document.new_page()
        document.bookmark(f"{slip.heading} {slip.number}".strip(), upright.height)
        half = upright.height / 2
        for bottom, copy in ((half, tr(slip.copies[0])), (0.0, tr(slip.copies[1]))):
            _Half(pen, document.fonts, heading, upright.width, half).draw(slip, bottom, copy)
        pen.box(0.0, half, upright.width, 0.0, line=FAINT, dashed=True)
        pen.text(upright.width / 2, half + 4.0, tr(CUT), TextStyle(Weight.REGULAR, 7.5, FAINT), align="center")
        return document.page_count


class _Half:
    """Draws one half of the sheet."""

    def __init__(self, pen: Pen, fonts: Fonts, heading: Heading, width: float, height: float) -> None:
        self._pen = pen
        self._fonts = fonts
        self._heading = heading
        self._room = width - 2 * MARGIN
        self._height = height

    def draw(self, slip: Slip, bottom: float, copy: str) -> None:
        """The slip with its lower edge at ``bottom``."""
        pen, top = self._pen, bottom + self._height - MARGIN
        pen.text(MARGIN, top - 8.0, self._heading.school.upper(), TextStyle(Weight.BOLD, 9.0, ACCENT))
        pen.text(MARGIN + self._room, top - 8.0, copy, TextStyle(Weight.REGULAR, 9.0, FAINT), align="right")
        y = top - 40.0
        pen.text(MARGIN, y, slip.heading, TextStyle(Weight.BOLD, 22.0, SOFT))
        text_room = self._room - (CODE_SIDE + 16.0 if slip.code else 0.0)
        if slip.number:
            style = self._fitting(slip.number, NUMBER_SIZES, text_room)
            y -= style.size * 1.02
            pen.text(MARGIN, y, slip.number, style)
        y = self._draw_title(slip.title, y, text_room)
        if slip.code:
            self._draw_codes(slip, top, bottom)
        self._draw_lines(slip, min(y - 16.0, bottom + self._height * 0.54), bottom)
        self._draw_pens(bottom + MARGIN)

    def _draw_title(self, title: str, y: float, room: float) -> float:
        style = next(
            (
                style
                for style in (TextStyle(Weight.SEMIBOLD, size, INK) for size in TITLE_SIZES)
                if len(break_lines(title, room, self._fonts.galley(style).width)) <= TITLE_LINES
            ),
            TextStyle(Weight.SEMIBOLD, TITLE_SIZES[-1], INK),
        )
        lines = break_lines(title, room, self._fonts.galley(style).width)
        y -= 8.0
        for line in lines:
            y -= style.line_height
            self._pen.text(MARGIN, y, line, style)
        return y

    def _draw_codes(self, slip: Slip, top: float, bottom: float) -> None:
        qr = qr_symbol(slip.code)
        unit = CODE_SIDE / qr.across
        self._pen.shape(MARGIN + self._room - CODE_SIDE, top - 30.0 - CODE_SIDE, unit, unit, qr.path, BLACK)
        bars = Code128().symbol(slip.code)
        y = bottom + MARGIN
        if bars is not None:
            width = min(BARS[0] / (bars.across + 2 * QUIET_128), 1.2)
            if width >= FINEST_BAR:
                across = bars.across * width
                x = MARGIN + self._room - across
                self._pen.shape(x, y + 14.0, width, BARS[1], bars.path, BLACK)
        self._pen.text(MARGIN + self._room, y, slip.code, TextStyle(Weight.MONO, 12.0, INK), align="right")

    def _draw_lines(self, slip: Slip, y: float, bottom: float) -> None:
        room = self._room - BARS[0] - 24.0 if slip.code else self._room
        self._pen.rule(MARGIN, y, self._room, colour=LINE, thickness=0.8)
        for label, words in ((tr("Device"), slip.device), *slip.lines):
            if not words:
                continue
            y -= VALUE.line_height + 3.0
            self._pen.text(MARGIN, y, label, LABEL)
            measure = self._fonts.galley(VALUE).width
            for number, line in enumerate(break_lines(words, room - 64.0, measure)[:2]):
                y -= VALUE.line_height if number else 0.0
                self._pen.text(MARGIN + 64.0, y, line, VALUE)
            if y < bottom + MARGIN + 2 * VALUE.line_height:
                return

    def _draw_pens(self, y: float) -> None:
        """Lines for a pen."""
        room = (self._room - BARS[0] - 24.0) / len(PENS)
        for number, label in enumerate(map(tr, PENS)):
            x = MARGIN + number * room
            wide = self._pen.text(x, y, label, LABEL)
            self._pen.rule(x + wide + 6.0, y - 2.0, room - wide - 18.0, colour=PEN_LINE, thickness=0.8)

    def _fitting(self, words: str, sizes: tuple[float, ...], room: float) -> TextStyle:
        styles = [TextStyle(Weight.BOLD, size, BLACK, 1.1) for size in sizes]
        return next((style for style in styles if self._fonts.galley(style).width(words) <= room), styles[-1])
