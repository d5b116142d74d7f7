"""From blocks to strips: how everything a Markdown text can say is set."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from io import BytesIO
from typing import Final

from PIL import Image

from app.language import tr
from app.printing.markdown import boxes
from app.printing.markdown.content import (
    Block,
    Chart,
    Code,
    Code2D,
    Divider,
    Grid,
    Item,
    Paragraph,
    Picture,
    Points,
    Quote,
    Run,
    Runs,
    Title,
    WritingBox,
    plain,
)
from app.printing.markdown.grids import GridLayout
from app.printing.markdown.lines import Measuring, SetLine, line_strip, set_lines
from app.printing.markdown.looks import Looks
from app.printing.markdown.strips import Draw, Sheet, Strip, without_lone_lines
from app.printing.style import TextStyle, Weight
from app.printing.wrapping import break_lines

KEPT_BLOCKS: Final = 2000
_LARGEST_PICTURE: Final = 0.45
"""Of the height of a page."""
_POINTS_A_PIXEL: Final = 0.5
"""At 144 dots per inch; larger pictures are made smaller to fit."""
_NARROWEST: Final = 60.0


class BlockLayout:
    """Lays blocks out ``room`` wide for pages ``page`` high, and remembers those it has laid out."""

    def __init__(self, looks: Looks, room: float, page: float, measuring: Measuring) -> None:
        self._looks, self._room, self._page = looks, room, page
        self._measuring = measuring
        self._images: Mapping[str, bytes] = {}
        self._top_level = lru_cache(KEPT_BLOCKS)(self._freshly)

    def show_images(self, images: Mapping[str, bytes]) -> None:
        """The images that pictures are of, by name."""
        if {name: hash(data) for name, data in images.items()} != {name: hash(data) for name, data in self._images.items()}:
            self._images = dict(images)
            self._top_level.cache_clear()

    def strips(self, block: Block) -> tuple[Strip, ...]:
        """A block of the text as strips."""
        return self._top_level(block)

    def _freshly(self, block: Block) -> tuple[Strip, ...]:
        return tuple(self._lay(block, 0.0, self._room, 0))

    def _lay(self, block: Block, left: float, room: float, depth: int) -> list[Strip]:
        """The strips of a block whose left edge is at ``left``; the first has the gap above the block."""
        found = self._bare(block, left, room, depth)
        if found and not found[0].gap:
            found[0] = found[0]._replace(gap=self._gap(block))
        return found

    def _gap(self, block: Block) -> float:
        if isinstance(block, Title):
            return self._looks.titles[block.level - 1] * (1.15 if block.level < 3 else 0.95)
        factor = {Divider: 1.6, Code2D: 1.4, WritingBox: 1.3, Picture: 1.2, Grid: 1.1, Quote: 1.2}.get(type(block), 1.0)
        return self._looks.gap * factor

    def _bare(self, block: Block, left: float, room: float, depth: int) -> list[Strip]:
        if isinstance(block, Points):
            return list(self._points(block, left, room, depth))
        if isinstance(block, Quote):
            return [self._barred(strip, left, first=number == 0) for number, strip in enumerate(self._quoted(block, left, room, depth))]
        if isinstance(block, Paragraph):
            return self._paragraph(block.runs, left, room)
        if isinstance(block, Title):
            return self._title(block, left, room)
        if isinstance(block, Code):
            return self._code(block.text, left, room)
        return self._drawn(block, left, room)

    def _drawn(self, block: Block, left: float, room: float) -> list[Strip]:
        """What is more than words."""
        looks = self._looks
        if isinstance(block, Grid):
            return GridLayout(block, room, self._page, looks, self._measuring).strips(left)
        if isinstance(block, WritingBox):
            label = set_lines(block.label, room - 2 * boxes.PADDING, partial(looks.style, colour=looks.soft), self._measuring)
            return [boxes.writing_box(label if plain(block.label) else [], block.lines, left, room, looks, self._page * 0.96)]
        if isinstance(block, Picture):
            return self._picture(block, left, room)
        if isinstance(block, Code2D):
            return self._code_2d(block, left, room)
        if isinstance(block, Chart):
            return boxes.chart(block, left, room, looks, self._measuring)
        return [boxes.divider(left, room, looks)] if isinstance(block, Divider) else [Strip(0.0, _nothing, new_page=True)]

    def _paragraph(self, runs: Runs, left: float, room: float) -> list[Strip]:
        return without_lone_lines(self._strips_of(set_lines(runs, room, self._looks.style, self._measuring), left, self._looks.body))

    def _strips_of(self, lines: Sequence[SetLine], left: float, size: float, leading: float = 0.0) -> list[Strip]:
        looks = self._looks
        height = size * (leading or looks.leading)
        return [line_strip(line, left, height, size, looks.ground, looks.thickness) for line in lines]

    def _title(self, title: Title, left: float, room: float) -> list[Strip]:
        size = self._looks.titles[title.level - 1]
        style = partial(self._looks.style, heavy=True, size=size)
        lines = set_lines(title.runs, room, style, self._measuring)
        first, *others = [strip._replace(glue=True) for strip in self._strips_of(lines, left, size, 1.25)]
        return [first._replace(mark=plain(title.runs)[:200], level=title.level), *others]

    def _points(self, points: Points, left: float, room: float, depth: int) -> Iterator[Strip]:
        looks = self._looks
        indent = min(self._indent(points), max(room - _NARROWEST, 0.0))
        for number, item in enumerate(points.items):
            strips = [strip for block in item.blocks for strip in self._lay(block, left + indent, room - indent, depth + 1)]
            strips = strips or [Strip(looks.body * looks.leading, _nothing)]
            mark = self._mark(points, item, number, depth)
            first = strips[0]
            gap = looks.gap if not points.tight or (number == 0 and depth == 0) else looks.body * 0.25
            yield first._replace(draw=_both(first.draw, mark, left + indent), gap=gap)
            yield from strips[1:]

    def _indent(self, points: Points) -> float:
        body = self._looks.body
        if points.start is None:
            return body * (2.0 if any(item.ticked is not None for item in points.items) else 1.6)
        last = f"{points.start + len(points.items) - 1}."
        return max(body * 1.6, self._measuring.width(last, TextStyle(Weight.BOLD, body)) + body * 0.6)

    def _mark(self, points: Points, item: Item, number: int, depth: int) -> Draw:
        looks = self._looks
        if item.ticked is not None:
            return boxes.tick_box(looks.body, looks, ticked=item.ticked)
        if points.start is None:
            return boxes.bullet(looks.body, looks, inner=depth % 2 == 1)
        return boxes.marker(f"{points.start + number}.", TextStyle(Weight.BOLD, looks.body, looks.accent, looks.leading), looks)

    def _quoted(self, quote: Quote, left: float, room: float, depth: int) -> list[Strip]:
        indent = min(self._looks.body * 1.2, max(room - _NARROWEST, 0.0))
        return [strip for block in quote.blocks for strip in self._lay(block, left + indent, room - indent, depth)]

    def _barred(self, strip: Strip, left: float, *, first: bool) -> Strip:
        """A strip of a quote with the line at its left, which goes through the gap above it."""
        looks = self._looks
        above = 0.0 if first else strip.gap
        height = strip.height + above

        def draw(sheet: Sheet, x: float, y: float) -> None:
            sheet.pen.box(x + left, y - height, 2.0 + looks.thickness, height, fill=looks.accent)
            strip.draw(sheet, x, y - above)

        return strip._replace(height=height, gap=strip.gap if first else 0.0, draw=draw)

    def _code(self, text: str, left: float, room: float) -> list[Strip]:
        looks = self._looks
        style = TextStyle(Weight.MONO, looks.body * 0.9, looks.ink, 1.4)
        pad = looks.body * 0.8
        lines = break_lines(text.expandtabs(4), room - 2 * pad, self._measuring.fonts.galley(style).width)
        last = len(lines) - 1
        return without_lone_lines(
            [self._code_line(line, style, left, room, number == 0, number == last) for number, line in enumerate(lines)]
        )

    def _code_line(self, line: str, style: TextStyle, left: float, room: float, first: bool, last: bool) -> Strip:
        looks = self._looks
        pad = looks.body * 0.8
        above, below = (pad * 0.6 if first else 0.0), (pad * 0.6 if last else 0.0)
        height = style.line_height + above + below

        def draw(sheet: Sheet, x: float, y: float) -> None:
            sheet.pen.box(x + left, y - height - 0.2, room, height + 0.4, fill=looks.ground)
            if looks.thickness > 1:
                sheet.pen.box(x + left, y - height, 2.0, height, fill=looks.ink)
            sheet.pen.text(x + left + pad, y - above - style.size * 1.1, line, style)

        return Strip(height, draw)

    def _picture(self, block: Picture, left: float, room: float) -> list[Strip]:
        data = self._images.get(block.name)
        if data is None:
            return self._said(tr("{alt} (the picture “{name}” is not here)", alt=block.alt or tr("Picture"), name=block.name), left, room)
        try:
            with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
                across, down = image.size
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
            return self._said(tr("{alt} (the picture “{name}” can’t be read)", alt=block.alt or tr("Picture"), name=block.name), left, room)
        scale = min(room / across, self._page * _LARGEST_PICTURE / down, _POINTS_A_PIXEL * self._looks.body / 10.5)
        return [boxes.picture(data, block.alt, across * scale, down * scale, left)]

    def _said(self, words: str, left: float, room: float) -> list[Strip]:
        """A sentence in the place of something that can't be shown."""
        return self._paragraph((Run(words, italic=True),), left, room)

    def _code_2d(self, block: Code2D, left: float, room: float) -> list[Strip]:
        runs = (*block.label, Run("\n" if plain(block.label) else ""), Run(block.address, link=block.address))
        beside = set_lines(runs, room - boxes.CODE_SIDE - 20.0, self._looks.style, self._measuring)
        strip = boxes.code_with_words(block.address, beside, left, self._looks)
        return [strip] if strip is not None and strip.height < self._page else self._paragraph(runs, left, room)


def _nothing(_sheet: Sheet, _x: float, _y: float) -> None:
    """Draws nothing."""


def _both(words: Draw, mark: Draw, indent: float) -> Draw:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        mark(sheet, x + indent, y)
        words(sheet, x, y)

    return draw
