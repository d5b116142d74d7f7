"""What is drawn among the words: room for a pen, pictures, QR codes, boxes to tick, lines."""

from collections.abc import Sequence
from typing import Final

from app.errors import UserError
from app.language import tr
from app.printing.barcodes import qr_symbol
from app.printing.markdown.content import Bar, Chart
from app.printing.markdown.lines import Measuring, SetLine, line_strip
from app.printing.markdown.looks import Looks
from app.printing.markdown.strips import Draw, Sheet, Strip, kept_together
from app.printing.style import BLACK, TextStyle, Weight
from app.printing.wrapping import break_lines

PADDING: Final = 11.0
CODE_SIDE: Final = 62.0
_QUIET: Final = 4
_TOGETHER: Final = 12
"""Bars of a chart that no page parts."""
_LINE_FOR_A_PEN: Final = 20.0


def writing_box(label: Sequence[SetLine], lines: int, left: float, room: float, looks: Looks, most: float) -> Strip:
    """A dashed frame with its label at the top and ``lines`` lines for a pen, at most ``most`` points high."""
    words = [line_strip(line, 0.0, looks.body * looks.leading, looks.body, looks.ground, looks.thickness) for line in label]
    pen_height = max(_LINE_FOR_A_PEN, looks.body * 1.6)
    height = min(2 * PADDING + sum(strip.height for strip in words) + lines * pen_height, most)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        bottom = y - height
        sheet.pen.box(
            x + left, bottom, room, height, line=looks.pen_line, radius=5.0, thickness=max(0.8, looks.thickness), dashed=looks.thickness < 1
        )
        top = y - PADDING
        for strip in words:
            if top - strip.height < bottom:
                break
            strip.draw(sheet, x + left + PADDING, top)
            top -= strip.height

    return Strip(height, draw)


def code_with_words(address: str, words: Sequence[SetLine], left: float, looks: Looks) -> Strip | None:
    """A QR code with words beside it; None where the address is too long for one."""
    try:
        symbol = qr_symbol(address)
    except ValueError:
        return None
    unit = CODE_SIDE / symbol.across
    height = max(CODE_SIDE, len(words) * looks.body * looks.leading)
    lines = [line_strip(line, 0.0, looks.body * looks.leading, looks.body, looks.ground, looks.thickness) for line in words]
    beside = left + CODE_SIDE + _QUIET * unit + 8.0

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.pen.begin_described(tr("QR code: {address}", address=address))
        sheet.pen.shape(x + left, y - CODE_SIDE, unit, unit, symbol.path, BLACK)
        sheet.pen.end_described()
        sheet.document.link(address, x + left, y - CODE_SIDE, x + left + CODE_SIDE, y)
        top = y - max(0.0, (CODE_SIDE - sum(line.height for line in lines)) / 2)
        for line in lines:
            line.draw(sheet, x + beside, top)
            top -= line.height

    return Strip(height, draw)


def picture(data: bytes, alt: str, width: float, height: float, left: float) -> Strip:
    """An image, with what it shows for who can't see it."""

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.pen.begin_described(alt or tr("Picture"))
        try:
            sheet.pen.picture(data, x + left, y - height, width, height)
        except UserError:
            sheet.pen.box(x + left, y - height, width, height, line=BLACK)
        sheet.pen.end_described()

    return Strip(height, draw)


def chart(block: Chart, left: float, room: float, looks: Looks, measuring: Measuring) -> list[Strip]:
    """Level bars with their names at the left and their values at the end; said in words for who can't see them."""
    style = TextStyle(Weight.REGULAR, looks.body * 0.95, looks.ink)
    figure = TextStyle(Weight.SEMIBOLD, looks.body * 0.95, looks.ink)
    names = min(max((measuring.width(bar.label, style) for bar in block.bars), default=0.0) + 10.0, room * 0.42)
    values = max((measuring.width(bar.shown, figure) for bar in block.bars), default=0.0) + 8.0
    top = block.top or max((bar.value for bar in block.bars), default=0.0) or 1.0
    unit = max(room - names - values, 10.0) / top
    strips = [_bar(bar, left, names, unit, looks, measuring) for bar in block.bars]
    return kept_together(strips) if len(strips) <= _TOGETHER else strips


def _bar(bar: Bar, left: float, names: float, unit: float, looks: Looks, measuring: Measuring) -> Strip:
    style = TextStyle(Weight.REGULAR, looks.body * 0.95, looks.ink)
    figure = TextStyle(Weight.SEMIBOLD, looks.body * 0.95, looks.ink)
    lines = break_lines(bar.label, names - 8.0, measuring.fonts.galley(style).width)
    height = max(looks.body * 1.75, style.line_height * len(lines) + looks.body * 0.45)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        middle = y - height / 2
        thick = looks.body * 1.05
        base = middle + style.line_height * (len(lines) - 1) / 2 - style.size * 0.34
        for number, line in enumerate(lines):
            sheet.pen.text(x + left, base - number * style.line_height, line, style)
        length = max(bar.value * unit, 0.8)
        colour = looks.pen_line if bar.soft else looks.accent
        sheet.pen.box(x + left + names, middle - thick / 2, length, thick, fill=colour)
        sheet.pen.text(x + left + names + length + 6.0, middle - figure.size * 0.34, bar.shown, figure)

    return Strip(height, draw)


def tick_box(size: float, looks: Looks, *, ticked: bool) -> Draw:
    """A box to tick, drawn to the left of ``x``, in the middle of a line of words."""
    side = size * 0.92
    height = size * looks.leading

    def draw(sheet: Sheet, x: float, y: float) -> None:
        left, bottom = x - side - size * 0.55, y - height / 2 - side / 2 + size * 0.04
        sheet.pen.box(left, bottom, side, side, line=looks.soft, radius=1.6, thickness=max(0.8, looks.thickness))
        if ticked:
            sheet.pen.shape(left, bottom, side, side, ".16 .52 m .28 .62 l .42 .42 l .74 .84 l .86 .74 l .43 .2 l h", looks.accent)

    return draw


def marker(text: str, style: TextStyle, looks: Looks) -> Draw:
    """A bullet or number, ending a little to the left of ``x``."""
    ascent = (style.size * looks.leading - style.size) / 2 + style.size * 0.86

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.pen.text(x - style.size * 0.55, y - ascent, text, style, align="right")

    return draw


def bullet(size: float, looks: Looks, *, inner: bool) -> Draw:
    """A dot, or a ring for points inside points, to the left of ``x``."""
    side = size * 0.34

    def draw(sheet: Sheet, x: float, y: float) -> None:
        middle = y - size * looks.leading * 0.5 - size * 0.02
        place = (x - size * 0.95, middle - side / 2, side, side)
        if inner:
            sheet.pen.box(*place, line=looks.ink, radius=side / 2, thickness=max(0.7, looks.thickness))
        else:
            sheet.pen.box(*place, fill=looks.accent, radius=side / 2)

    return draw


def divider(left: float, room: float, looks: Looks) -> Strip:
    """A level line."""
    return Strip(1.0, lambda sheet, x, y: sheet.pen.rule(x + left, y - 0.5, room, colour=looks.pen_line, thickness=looks.thickness + 0.2))
