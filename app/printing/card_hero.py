"""The pane on top of a card: its name and status at the left, its codes at the right."""

from app.printing.barcodes import QUIET_128, Code128, Symbol, qr_symbol
from app.printing.card_content import Card
from app.printing.drawing import Pen
from app.printing.label_layout import FINEST_BAR, WIDEST_BAR
from app.printing.style import BLACK, INK, LINE, SUBTITLE, TONES, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines, widest_word

NAME_SIZES = (22.0, 18.0, 15.0, 12.0)
BADGE = 8.5
BADGE_HEIGHT = 20.0
LEAST_HEIGHT = 78.0
PADDING = 16.0
CODE_SIDE = 64.0
BARS_ROOM = 150.0
BARS_HEIGHT = 34.0
SPACE_BELOW = 14.0


class Hero:
    """The pane, ``room`` points wide; ``height`` with the space below it."""

    def __init__(self, card: Card, fonts: Fonts, room: float) -> None:
        self._card = card
        self._room = room
        self._qr = qr_symbol(card.code) if card.code else None
        self._bars = _scannable(Code128().symbol(card.code))
        text_room = room - 2 * PADDING - self._codes_width()
        self._name = _name_style(card.title, fonts, text_room)
        self._name_lines = break_lines(card.title, text_room, fonts.galley(self._name).width)
        self._subtitle = break_lines(card.subtitle, text_room, fonts.galley(SUBTITLE).width) if card.subtitle else []
        self._text_height = (
            self._name.line_height * len(self._name_lines)
            + (SUBTITLE.line_height + 1.5) * len(self._subtitle)
            + (BADGE_HEIGHT if card.badge else 0.0)
        )
        self.height = max(LEAST_HEIGHT, self._text_height + PADDING) + SPACE_BELOW

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the pane with its upper left corner at (left, top)."""
        bottom = top - self.height + SPACE_BELOW
        pen.box(left, bottom, self._room, top - bottom, line=LINE, radius=8.0, thickness=0.8)
        middle = (top + bottom) / 2
        self._draw_codes(pen, left + self._room - 8.0, middle)
        y = middle + self._text_height / 2 + 0.1 * self._name.size
        for line in self._name_lines:
            y -= self._name.line_height
            pen.text(left + PADDING, y + 0.2 * self._name.size, line, self._name)
        for line in self._subtitle:
            y -= SUBTITLE.line_height + 1.5
            pen.text(left + PADDING, y + 2.0, line, SUBTITLE)
        if self._card.badge:
            self._draw_badge(pen, left + PADDING, y - BADGE_HEIGHT + 3.0)

    def _codes_width(self) -> float:
        if self._qr is None:
            return 0.0
        bars = (self._bars.across + 2 * QUIET_128) * _bar_width(self._bars) + 6.0 if self._bars else 0.0
        return CODE_SIDE + 8.0 + bars

    def _draw_codes(self, pen: Pen, right: float, middle: float) -> None:
        if self._qr is None:
            return
        module = CODE_SIDE / (self._qr.across + 2 * self._qr.quiet)
        corner = self._qr.quiet * module
        pen.shape(right - CODE_SIDE + corner, middle - CODE_SIDE / 2 + corner, module, module, self._qr.path, BLACK)
        if self._bars is not None:
            unit = _bar_width(self._bars)
            width = self._bars.across * unit
            x = right - CODE_SIDE - 6.0 - QUIET_128 * unit - width
            pen.shape(x, middle - BARS_HEIGHT / 2 + 5.0, unit, BARS_HEIGHT, self._bars.path, BLACK)
            pen.text(x + width / 2, middle - BARS_HEIGHT / 2 - 5.0, self._card.code, TextStyle(Weight.MONO, 8.0, INK), align="center")

    def _draw_badge(self, pen: Pen, x: float, y: float) -> None:
        tone = TONES[self._card.tone]
        style = TextStyle(Weight.SEMIBOLD, BADGE, tone.ink)
        width = pen.fonts.galley(style).width(self._card.badge)
        pen.box(x, y - 4.5, width + 14.0, 15.0, fill=tone.tint, radius=4.0)
        pen.text(x + 7.0, y, self._card.badge, style)


def _bar_width(bars: Symbol) -> float:
    return min(WIDEST_BAR, BARS_ROOM / (bars.across + 2 * QUIET_128))


def _scannable(bars: Symbol | None) -> Symbol | None:
    return bars if bars is not None and _bar_width(bars) >= FINEST_BAR else None


def _name_style(name: str, fonts: Fonts, room: float) -> TextStyle:
    """As large as one line allows, else as small as its words need."""
    styles = [TextStyle(Weight.BOLD, size, INK, 1.15) for size in NAME_SIZES]
    whole = (style for style in styles if fonts.galley(style).width(name) <= room)
    parted = (style for style in styles[1:] if widest_word(name, fonts.galley(style).width) <= room)
    return next(whole, next(parted, styles[-1]))
