"""Numbered words in boxes, as they are typed off a sheet, and a code beside text."""

from collections.abc import Sequence

from app.language import tr
from app.printing.barcodes import qr_symbol
from app.printing.drawing import Pen
from app.printing.forms import FormSetter
from app.printing.markdown.strips import Sheet, Strip
from app.printing.style import BLACK, FAINT, GROUND, LINE, TextStyle, Weight

_ACROSS = 3
_HEIGHT = 30.0
_GAP = 8.0
_NUMBER = TextStyle(Weight.REGULAR, 9.0, FAINT)
_WORD = TextStyle(Weight.BOLD, 14.0, BLACK)


def words_grid(words: Sequence[str], setter: FormSetter) -> list[Strip]:
    """The words in boxes, three in a row, read from left to right."""
    wide = (setter.room - _GAP * (_ACROSS - 1)) / _ACROSS
    rows = [list(enumerate(words, 1))[start : start + _ACROSS] for start in range(0, len(words), _ACROSS)]
    strips = [_row(row, wide) for row in rows]
    return [strips[0]._replace(gap=setter.looks.gap), *strips[1:]] if strips else []


def qr_strip(text: str, side: float, beside: Sequence[Strip], setter: FormSetter) -> Strip:
    """A QR code at the left, and strips at its right."""
    symbol = qr_symbol(text)
    module = side / (symbol.across + 2 * symbol.quiet)
    height = max(side, sum(strip.height for strip in beside))

    def draw(sheet: Sheet, x: float, y: float) -> None:
        corner = symbol.quiet * module
        sheet.pen.begin_described(tr("QR code of the invitation"))
        sheet.pen.shape(x + corner, y - side + corner, module, module, symbol.path, BLACK)
        sheet.pen.end_described()
        down = max(0.0, (side - sum(strip.height for strip in beside)) / 2)
        for strip in beside:
            strip.draw(sheet, x, y - down)
            down += strip.height

    return Strip(height, draw, gap=setter.looks.gap)


def _row(row: Sequence[tuple[int, str]], wide: float) -> Strip:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        for place, (number, word) in enumerate(row):
            _box(sheet.pen, x + place * (wide + _GAP), y - _HEIGHT, wide, number, word)

    return Strip(_HEIGHT + _GAP, draw, glue=True)


def _box(pen: Pen, x: float, y: float, wide: float, number: int, word: str) -> None:
    pen.box(x, y, wide, _HEIGHT, fill=GROUND, line=LINE, radius=5.0)
    base = y + _HEIGHT / 2 - _WORD.size * 0.33
    pen.text(x + 26.0, base, f"{number}", _NUMBER, align="right")
    pen.text(x + 36.0, base, word, _WORD)
