"""Labels with Code 128 and QR on sheets and label printers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from app.language import tr, trn
from app.printing.barcodes import Code128, Symbol, qr_symbol
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.label_layout import CodePlace, LabelLayout, LabelPlan
from app.printing.label_sheets import LabelSheet, sheets
from app.printing.paper import Heading, Progress
from app.printing.style import BLACK, FAINT, INK, SOFT, TextStyle, Weight

__all__ = ["Label", "LabelSheet", "print_labels", "sheet_problems", "sheets"]

Codes = Literal["both", "code128", "qr"]
SMALLEST_SHARE = 0.8  # lines get this much smaller before they are shortened
LONGEST_QR = 300  # letters; a label has no room for the squares of more
LONGEST_LINE = 200  # letters
PROGRESS_STEP = 50


@dataclass(frozen=True)
class Label:
    """What a label says: ``code`` is the tag that a scanner reads, ``lines`` in order of importance."""

    code: str
    lines: Sequence[str] = ()
    school: str = ""


def print_labels(
    target: Path | BinaryIO,
    sheet: LabelSheet,
    labels: Iterable[Label],
    *,
    heading: Heading,
    start: int = 1,
    nudge: tuple[float, float] = (0.0, 0.0),
    borders: bool = False,
    codes: Codes = "both",
    progress: Progress | None = None,
) -> int:
    """Print labels from position ``start`` (from 1, along the rows) of the first sheet and return the number of pages.

    ``nudge`` moves everything right and down, in points. ``borders`` draws the edges of the labels, for a test on plain paper.
    A code that could not be scanned at the size of the label is left out (``sheet_problems`` says so beforehand); the tag is always
    printed whole, other lines are shortened where they must. Raises UserError when the target cannot be written.
    """
    wanted = list(labels)
    first = 0 if sheet.printer else max(0, min(start, sheet.per_page) - 1)
    with Document(target, heading.spoken(), sheet.paper_width, sheet.paper_height) as document:
        printer = _LabelPrinter(sheet, codes, borders)
        pen = document.new_page()
        for number, label in enumerate(wanted):
            place = (first + number) % sheet.per_page
            if place == 0 and number:
                pen = document.new_page()
            if place == 0 or number == 0:
                document.bookmark(_page_title(wanted[number : number + sheet.per_page - place]), document.height)
            left, top = sheet.position(place + 1)
            printer.draw(pen, label, left + nudge[0], document.height - top - nudge[1] - sheet.label_height)
            if progress is not None and ((number + 1) % PROGRESS_STEP == 0 or number + 1 == len(wanted)):
                progress(number + 1, len(wanted), "labels")
        return document.page_count


def sheet_problems(sheet: LabelSheet, codes: Iterable[str]) -> list[str]:
    """Sentences about tags whose Code 128 would be too fine to scan on this sheet, or can't be written in it; [] if there are none."""
    layout, encoder = LabelLayout(sheet), Code128()
    long: list[str] = []
    foreign: list[str] = []
    for code in codes:
        bars = encoder.symbol(code)
        if bars is None:
            foreign += [code] if code else []
        elif layout.plan(_qr(code), bars, school=True, lines=1).bars is None:
            long.append(code)
    return [*_sentence(long, tr("too long for bars on this label")), *_sentence(foreign, tr("written in letters that bars can't hold"))]


def _sentence(tags: Sequence[str], why: str) -> Iterator[str]:
    if tags:
        if len(tags) == 1:
            yield tr("“{tag}” is {why}: only the QR code is printed.", tag=tags[0], why=why)
        else:
            yield trn(
                len(tags) - 1,
                "“{tag}” and {number} more are {why}: only the QR code is printed.",
                "“{tag}” and {number} more are {why}: only the QR code is printed.",
                tag=tags[0],
                why=why,
            )


def _page_title(labels: Sequence[Label]) -> str:
    if not labels:
        return tr("Labels")
    return labels[0].code if len(labels) == 1 else f"{labels[0].code} – {labels[-1].code}"


def _qr(code: str) -> Symbol | None:
    return qr_symbol(code) if 0 < len(code) <= LONGEST_QR else None


class _LabelPrinter:
    """Draws one label after the other."""

    def __init__(self, sheet: LabelSheet, codes: Codes, borders: bool) -> None:
        self._sheet = sheet
        self._layout = LabelLayout(sheet)
        self._bars = Code128()
        self._codes = codes
        self._borders = borders

    def draw(self, pen: Pen, label: Label, x: float, y: float) -> None:
        """The label with its lower left corner at (x, y)."""
        qr = None if self._codes == "code128" else _qr(label.code)
        bars = None if self._codes == "qr" else self._bars.symbol(label.code)
        plan = self._layout.plan(qr, bars, bool(label.school), len(label.lines))
        if self._borders:
            pen.box(x, y, self._sheet.label_width, self._sheet.label_height, line=FAINT, thickness=0.25, radius=3.0)
        _draw_code(pen, qr, plan.qr, x, y)
        _draw_code(pen, bars, plan.bars, x, y)
        self._draw_text(pen, label, plan, x, y)

    def _draw_text(self, pen: Pen, label: Label, plan: LabelPlan, x: float, y: float) -> None:
        left = x + plan.text_x
        if plan.school_base is not None:
            _draw_line(pen, left, y + plan.school_base, label.school, TextStyle(Weight.SEMIBOLD, plan.line_size, SOFT), plan.text_room)
        _draw_tag(pen, left, y + plan.tag_base, label.code, TextStyle(Weight.BOLD, plan.tag_size, BLACK), plan.text_room)
        for line, base in zip(label.lines, plan.line_bases, strict=False):
            _draw_line(pen, left, y + base, line, TextStyle(Weight.REGULAR, plan.line_size, INK), plan.text_room)


def _draw_code(pen: Pen, symbol: Symbol | None, place: CodePlace | None, x: float, y: float) -> None:
    if symbol is not None and place is not None:
        pen.shape(x + place.x, y + place.y, place.unit_x, place.unit_y, symbol.path, BLACK)


def _draw_tag(pen: Pen, x: float, y: float, tag: str, style: TextStyle, room: float) -> None:
    """The tag, whole: as small as it must be."""
    width = pen.fonts.galley(style).width(tag)
    if width > room:
        style = TextStyle(style.weight, max(1.0, style.size * room / width), style.colour)
    pen.text(x, y, tag, style)


def _draw_line(pen: Pen, x: float, y: float, line: str, style: TextStyle, room: float) -> None:
    """A line; what is too wide is set smaller, then shortened."""
    line = line[:LONGEST_LINE]
    width = pen.fonts.galley(style).width(line)
    if width > room:
        style = TextStyle(style.weight, style.size * max(SMALLEST_SHARE, room / width), style.colour)
        measure = pen.fonts.galley(style).width
        while line and measure(line) > room:
            line = line.rstrip("…")[:-1].rstrip() + "…" if len(line) > 1 else ""
    pen.text(x, y, line, style)
