"""What goes where on a label: the codes, the tag in large letters, what it is, whose it is. Points, from the lower left corner."""

from dataclasses import dataclass
from math import floor

from app.printing.barcodes import QUIET_128, QUIET_QR, Symbol
from app.printing.label_sheets import LabelSheet
from app.printing.paper import POINTS_PER_INCH, POINTS_PER_MILLIMETRE

FINEST_BAR = 0.19 * POINTS_PER_MILLIMETRE  # what hand scanners still read from a laser print
FINEST_DOT = 0.25 * POINTS_PER_MILLIMETRE
WIDEST_BAR = 0.35 * POINTS_PER_MILLIMETRE
LARGEST_QR = 96.0
QR_SHARE = 0.38
PRINTER_MARGIN = 4.5  # no label printer reaches the edge
LINE_HEIGHT = 1.22
GAP = 3.0


@dataclass(frozen=True)
class CodePlace:
    """Where a code stands, and how wide and high one of its units is."""

    x: float
    y: float
    unit_x: float
    unit_y: float


@dataclass(frozen=True)
class LabelPlan:
    """The places on a label; base lines of the text from top to bottom are the school's, the tag's, the lines'."""

    qr: CodePlace | None
    bars: CodePlace | None
    text_x: float
    text_room: float
    tag_size: float
    line_size: float
    school_base: float | None
    tag_base: float
    line_bases: tuple[float, ...]


class LabelLayout:
    """Lays out the labels of one sheet; equal wishes are laid out once."""

    def __init__(self, sheet: LabelSheet) -> None:
        self._sheet = sheet
        self._width, self._height = sheet.label_width, sheet.label_height
        self._pad = max(PRINTER_MARGIN if sheet.printer else 0.0, min(8.0, max(2.5, 0.07 * self._height)))
        self._inner = self._height - 2 * self._pad
        self._plans: dict[tuple[int, int, bool, int], LabelPlan] = {}

    def plan(self, qr: Symbol | None, bars: Symbol | None, school: bool, lines: int) -> LabelPlan:
        """The plan for a label with these codes, with or without the school's name, and so many lines; a code that can't be scanned is left out."""
        key = (qr.across if qr else 0, bars.across if bars else 0, school, lines)
        if key not in self._plans:
            self._plans[key] = self._lay_out(qr, bars, school, lines)
        return self._plans[key]

    def _lay_out(self, qr: Symbol | None, bars: Symbol | None, school: bool, lines: int) -> LabelPlan:
        qr_place, qr_right = self._place_qr(qr)
        text_x = qr_right + max(QUIET_QR * qr_place.unit_x, GAP) if qr_place else self._pad
        module = self._bar_module(bars, qr_right, text_x)
        bars_place = None
        if module:
            text_x = max(text_x, qr_right + QUIET_128 * module)
            bars_place = CodePlace(text_x, self._pad, module, min(30.0, max(9.0, 0.3 * self._inner)))
        return self._stack(qr_place, bars_place, text_x, school, lines)

    def _place_qr(self, qr: Symbol | None) -> tuple[CodePlace | None, float]:
        """The QR code at the left, and where its right edge is."""
        if qr is None:
            return None, 0.0
        around = qr.across + 2 * QUIET_QR
        module = self._whole_dots(
            min(self._height / around, QR_SHARE * self._width / around, self._inner / qr.across, LARGEST_QR / qr.across), FINEST_DOT
        )
        side = qr.across * module
        x = max(self._pad, QUIET_QR * module)
        return CodePlace(x, (self._height - side) / 2, module, module), x + side

    def _bar_module(self, bars: Symbol | None, qr_right: float, text_x: float) -> float:
        """The width of the finest bar, with the white that both codes need; 0 when it would be too fine to scan."""
        if bars is None:
            return 0.0
        beside_qr = (self._width - qr_right) / (bars.across + 2 * QUIET_128)
        module = self._whole_dots(min(WIDEST_BAR, beside_qr, (self._width - text_x) / (bars.across + QUIET_128)), FINEST_BAR)
        return module if module >= FINEST_BAR else 0.0

    def _whole_dots(self, module: float, finest: float) -> float:
        dot = POINTS_PER_INCH / self._sheet.dots
        whole = floor(module / dot + 1e-6) * dot
        return whole if whole >= finest else module

    def _stack(self, qr: CodePlace | None, bars: CodePlace | None, text_x: float, school: bool, lines: int) -> LabelPlan:
        tag_size = min(22.0, max(8.0, 0.21 * self._inner))
        line_size = min(10.5, max(5.5, 0.115 * self._inner))
        step = line_size * LINE_HEIGHT
        below = bars.unit_y + GAP if bars else 0.0
        free = self._inner - below - tag_size
        fitting = max(0, int(free / step))
        school = school and fitting > 0
        lines = min(lines, fitting - school)
        used = tag_size + step * (school + lines) + below
        top = self._pad + self._inner - (self._inner - used) / 2
        if bars:
            bars = CodePlace(bars.x, top - used, bars.unit_x, bars.unit_y)
        school_base = top - line_size if school else None
        tag_base = top - school * step - 0.85 * tag_size
        bases = tuple(tag_base - 0.22 * tag_size - step * number - line_size * 0.95 for number in range(lines))
        return LabelPlan(qr, bars, text_x, self._width - self._pad - text_x, tag_size, line_size, school_base, tag_base, bases)
