"""What the papers of Cover are made of: sections, lines to tick, texts under a title."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.printing.forms import FormSetter, beside
from app.printing.markdown import boxes
from app.printing.markdown.content import Run, Title
from app.printing.markdown.looks import LARGE, NORMAL, Looks
from app.printing.markdown.strips import Sheet, Strip, kept_together
from app.printing.style import TextStyle, Weight

_SIZES: Final = (10.5, 9.75, 9.0, 8.5)
_MARGIN: Final = 42.0


def sheet_looks(*, large: bool) -> list[Looks]:
    """From large to small, so that all is on one page if it can be; large print alone is large."""
    if large:
        return [LARGE]
    return [
        replace(NORMAL, body=size, titles=(size * 1.3, size * 1.22, *(size,) * 4), title=20.0, small=max(7.5, size * 0.72), margin=_MARGIN)
        for size in _SIZES
    ]


def section(setter: FormSetter, title: str) -> list[Strip]:
    """The title of a section, with a bookmark."""
    strips = setter.blocks(Title(2, (Run(title),)))
    return [strips[0]._replace(mark=title, level=1, gap=setter.looks.gap * 1.2), *strips[1:]]


def soft(setter: FormSetter, words: str, left: float = 0.0) -> list[Strip]:
    """Quiet words."""
    return setter.words(words, style(setter, soft_ink=True), left, setter.room - left) if words else []


def style(setter: FormSetter, weight: Weight = Weight.REGULAR, *, soft_ink: bool = False) -> TextStyle:
    """How words of the body are set."""
    looks = setter.looks
    return TextStyle(weight, looks.body, looks.soft if soft_ink else looks.ink, 1.32)


def tick_line(setter: FormSetter, title: str, details: Sequence[str], said: str = "") -> list[Strip]:
    """A box to tick, a title with a few words at the right edge, and what there is to know below; kept together."""
    looks = setter.looks
    indent = looks.body * 1.9
    bold = style(setter, Weight.BOLD)
    right = setter.width(said, bold) + looks.body if said else 0.0
    beside_title = right < setter.room * 0.45
    room = setter.room - indent - (right if beside_title else 0.0)
    titles = setter.words(title, bold, indent, room)
    tick = boxes.tick_box(looks.body, looks, ticked=False)
    ticked = Strip(titles[0].height, lambda sheet, x, y: tick(sheet, x + indent, y))
    columns = [[ticked], titles[:1]]
    if said and beside_title:
        columns.append(setter.words(said, bold, setter.room - right, right, "right"))
    strips = [beside(*columns), *titles[1:]]
    below = [*details, said] if said and not beside_title else list(details)
    for words in below:
        strips += soft(setter, words, indent)
    return kept_together([strips[0]._replace(gap=looks.gap * 0.7), *strips[1:]])


def listed(setter: FormSetter, lines: Sequence[str], left: float, room: float) -> Iterator[Strip]:
    """Lines of a text, each with a dot before it."""
    plain = style(setter)
    indent = setter.looks.body
    for line in lines:
        dot = setter.words("·", plain, left, indent)
        words = setter.words(line, plain, left + indent, room - indent)
        yield beside(dot, words[:1])
        yield from words[1:]


def in_two(setter: FormSetter, first: tuple[str, Sequence[str]], second: tuple[str, Sequence[str]]) -> list[Strip]:
    """Two lists side by side under their titles; below each other in large print, or when one is empty or long."""
    told = [(title, lines) for title, lines in (first, second) if lines]
    if len(told) == 2 and setter.looks.body < 14:
        gutter = setter.looks.body * 2
        half = (setter.room - gutter) / 2
        columns = [list(listed(setter, lines, place * (half + gutter), half)) for place, (_, lines) in enumerate(told)]
        titles = [setter.words(title, _head(setter), place * (half + gutter), half) for place, (title, _) in enumerate(told)]
        if max(sum(strip.height for strip in column) for column in columns) < setter.page * 0.4:
            rows = [beside(*(column[row : row + 1] for column in columns if row < len(column))) for row in range(max(map(len, columns)))]
            return kept_together([beside(*titles)._replace(gap=setter.looks.gap * 1.5, mark=told[0][0], level=1), *rows])
    strips: list[Strip] = []
    for title, lines in told:
        strips += [*section(setter, title), *listed(setter, lines, 0.0, setter.room)]
    return strips


def rule_across(setter: FormSetter) -> Strip:
    """A thin line."""
    looks = setter.looks

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.pen.rule(x, y - 2.0, setter.room, colour=looks.line, thickness=looks.thickness)

    return Strip(4.0, draw, gap=looks.gap)


def _head(setter: FormSetter) -> TextStyle:
    return TextStyle(Weight.BOLD, setter.looks.titles[1], setter.looks.ink, 1.5)
