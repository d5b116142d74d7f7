"""The pieces that the sheets are made of: words that wrap, lines for a pen, boxes to tick, a number in a circle."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.printing.drawing import Pen
from app.printing.flowing import Line
from app.printing.style import ACCENT, INK, PEN_LINE, SOFT, TINT, TONES, Colour, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines

BOX = 8.0
"""A box to tick, in points."""
INDENT = 17.0
"""What stands in front of the words of a step: its number."""
_BADGE = 13.0
_PARTS = re.compile("→|[^→]+")


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the words of a sheet are; all follows from the size of the how-to."""

    how: float
    leading: float = 1.22

    @property
    def question(self) -> TextStyle:
        """A question, and the title of an outcome."""
        return TextStyle(Weight.SEMIBOLD, self.how + 1.0, INK, self.leading)

    @property
    def words(self) -> TextStyle:
        """How to do it; what to do at the end."""
        return TextStyle(Weight.REGULAR, self.how, SOFT, self.leading)

    @property
    def unsafe(self) -> TextStyle:
        """What is unsafe."""
        return TextStyle(Weight.REGULAR, self.how, TONES["bad"].ink, self.leading)

    @property
    def answer(self) -> TextStyle:
        """An answer beside its box."""
        return TextStyle(Weight.MEDIUM, self.how + 0.25, INK, 1.3)

    @property
    def label(self) -> TextStyle:
        """What is to be written on a line."""
        return TextStyle(Weight.REGULAR, max(7.5, self.how - 0.5), SOFT, 1.2)

    @property
    def badge(self) -> TextStyle:
        """The number of a step, the letter of an outcome."""
        return TextStyle(Weight.BOLD, 8.5, ACCENT)


def words(fonts: Fonts, text: str, style: TextStyle, room: float, indent: float = 0.0) -> list[Line]:
    """Text in as many lines as it needs."""

    def one(line: str) -> Line:
        return Line(style.line_height, lambda pen, x, y: _write(pen, x + indent, y - style.size, line, style))

    return [one(line) for line in break_lines(text, room - indent, fonts.galley(style).width)]


def run_in(fonts: Fonts, lead: tuple[str, TextStyle], text: str, style: TextStyle, room: float, indent: float = 0.0) -> list[Line]:
    """A few words in a style of their own, and the text after them in the same lines."""
    first, first_style = lead
    measure, measure_first = fonts.galley(style).width, fonts.galley(first_style).width
    more = measure_first(first) - measure(first)
    lines = break_lines(f"{first} {text}".rstrip(), room - indent, lambda line: measure(line) + (more if line.startswith(first) else 0.0))

    def draw(pen: Pen, x: float, y: float) -> None:
        _write(pen, x + indent, y - style.size, first, first_style)
        _write(pen, x + indent + measure_first(first) + measure(" "), y - style.size, lines[0][len(first) + 1 :], style)

    if not lines[0].startswith(first):  # a column too narrow for the few words
        return [*words(fonts, first, first_style, room, indent), *words(fonts, text, style, room, indent)]
    return [Line(style.line_height, draw), *words(fonts, "\n".join(lines[1:]), style, room + 1.0, indent)][: len(lines)]


def tick_at_end(lines: Sequence[Line], room: float) -> list[Line]:
    """The lines, with a box to tick at the right edge of the first."""
    first, *others = lines

    def draw(pen: Pen, x: float, y: float) -> None:
        first.draw(pen, x, y)
        _box(pen, x + room - BOX - 1.0, y - first.height / 2)

    return [Line(first.height, draw), *others]


def space(height: float) -> Line:
    """Nothing."""
    return Line(height, lambda _pen, _x, _y: None)


def pen_line(fonts: Fonts, label: str, style: TextStyle, room: float, indent: float = 0.0, height: float = 17.0) -> list[Line]:
    """A label, and the rest of the line for a pen; where the label is long, a line of its own."""
    width = fonts.galley(style).width(label)
    least = 70.0
    if width + least > room - indent:
        return [*words(fonts, label, style, room, indent), pen_rule(room, indent, height - 2.0)]

    def draw(pen: Pen, x: float, y: float) -> None:
        _write(pen, x + indent, y - height + 3.0, label, style)
        pen.rule(x + indent + width + 5.0, y - height + 1.5, room - indent - width - 5.0, colour=PEN_LINE, thickness=0.6)

    return [Line(height, draw)]


def pen_rule(room: float, indent: float = 0.0, height: float = 20.0) -> Line:
    """A line for a pen."""
    return Line(height, lambda pen, x, y: pen.rule(x + indent, y - height + 1.5, room - indent, colour=PEN_LINE, thickness=0.6))


def ticks(fonts: Fonts, choices: Sequence[str], style: TextStyle, room: float, indent: float = 0.0) -> list[Line]:
    """Boxes to tick, each with its words, as many beside each other as fit."""
    return [_tick_row(row, style, indent) for row in _rows(fonts, choices, style, room - indent)]


def with_badge(lines: Sequence[Line], badge: str, style: TextStyle) -> list[Line]:
    """The lines, with a number or letter in a circle before the first."""
    first, *others = lines

    def draw(pen: Pen, x: float, y: float) -> None:
        middle = y - first.height / 2 - 0.5
        pen.box(x, middle - _BADGE / 2, _BADGE, _BADGE, fill=TINT, radius=_BADGE / 2)
        pen.text(x + _BADGE / 2, middle - style.size * 0.34, badge, style, align="center")
        first.draw(pen, x, y)

    return [Line(first.height, draw), *others]


def heading(text: str, style: TextStyle, room: float, colour: Colour) -> Line:
    """A title over a thin line."""

    def draw(pen: Pen, x: float, y: float) -> None:
        _write(pen, x, y - style.size, text, style)
        pen.rule(x, y - style.line_height - 2.0, room, colour=colour, thickness=0.7)

    return Line(style.line_height + 6.0, draw)


def beside(left: Sequence[Line], right: Sequence[Line]) -> list[Line]:
    """Two stacks of lines beside each other, as high as the higher."""
    found = []
    for number in range(max(len(left), len(right))):
        pair = [stack[number] for stack in (left, right) if number < len(stack)]

        def draw(pen: Pen, x: float, y: float, pair: list[Line] = pair) -> None:
            for line in pair:
                line.draw(pen, x, y)

        found.append(Line(max(line.height for line in pair), draw))
    return found


def _measured(fonts: Fonts, style: TextStyle) -> Callable[[str], float]:
    """Measures words with arrows in them; the arrow, which is from another font, is set only once."""
    plain = fonts.galley(style).width
    return lambda text: sum(plain(part) for part in _PARTS.findall(text))


def _rows(fonts: Fonts, choices: Sequence[str], style: TextStyle, room: float) -> Iterator[list[tuple[float, str, bool]]]:
    """For each row (where it begins, its words, whether a box stands before them)."""
    measure = _measured(fonts, style)
    row: list[tuple[float, str, bool]] = []
    used = 0.0
    for choice in choices:
        width = BOX + 4.0 + measure(choice)
        if row and used + width > room:
            yield row
            row, used = [], 0.0
        first, *others = break_lines(choice, room - BOX - 4.0, measure)
        row.append((used, first, True))
        for other in others:
            yield row
            row = [(0.0, other, False)]
        used += width + 12.0
    if row:
        yield row


def _tick_row(row: Sequence[tuple[float, str, bool]], style: TextStyle, indent: float) -> Line:
    height = max(style.line_height, BOX + 3.0)

    def draw(pen: Pen, x: float, y: float) -> None:
        base = y - height / 2 - style.size * 0.34
        for along, text, boxed in row:
            if boxed:
                _box(pen, x + indent + along, y - height / 2)
            _write(pen, x + indent + along + BOX + 4.0, base, text, style)

    return Line(height, draw)


def _write(pen: Pen, x: float, y: float, text: str, style: TextStyle) -> None:
    for part in _PARTS.findall(text):
        x += pen.text(x, y, part, style)


def _box(pen: Pen, x: float, middle: float) -> None:
    pen.box(x, middle - BOX / 2, BOX, BOX, line=SOFT, radius=1.5, thickness=0.8)
