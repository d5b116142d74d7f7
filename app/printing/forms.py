"""Forms and reports: blocks of words and strips of their own kind, in the frame of a handout."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from app.paths import resource
from app.printing.document import Document
from app.printing.markdown.content import Block, Run
from app.printing.markdown.layout import BlockLayout
from app.printing.markdown.lines import Measuring, line_strip, set_lines
from app.printing.markdown.looks import Looks
from app.printing.markdown.page_frame import PageFrame
from app.printing.markdown.strips import Sheet, Strip, fill_pages
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import TextStyle
from app.printing.typefaces import Typefaces
from app.printing.typesetting import Fonts


class FormSetter:
    """Makes the strips of a form ``room`` points wide, for pages ``page`` points high."""

    def __init__(self, looks: Looks, room: float, page: float, measuring: Measuring) -> None:
        self.looks, self.room, self.page = looks, room, page
        self.measuring = measuring
        self._layout = BlockLayout(looks, room, page, measuring)

    def blocks(self, *blocks: Block) -> list[Strip]:
        """Blocks as they stand in a handout."""
        return [strip for block in blocks for strip in self._layout.strips(block)]

    def words(self, text: str, style: TextStyle, left: float, room: float, align: str = "left") -> list[Strip]:
        """Words in one style, in as many lines as they need."""
        lines = set_lines((Run(text),), room, lambda _run: style, self.measuring, align)
        return [line_strip(line, left, style.line_height, style.size, self.looks.ground, self.looks.thickness) for line in lines]

    def width(self, text: str, style: TextStyle) -> float:
        """The width of words on one line."""
        return self.measuring.width(text, style)


Make = Callable[[FormSetter], Sequence[Strip]]


def print_form(
    target: Path | BinaryIO,
    heading: Heading,
    paper: Paper,
    looks: Sequence[Looks],
    make: Make,
    *,
    eyebrow: str = "",
    progress: Progress | None = None,
) -> int:
    """Print what ``make`` gives in the first of ``looks`` that needs only one page, else in the last; returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    heading = heading.spoken()
    typefaces = Typefaces(resource("fonts"))
    measuring = Measuring(Fonts(typefaces))
    for look in looks:
        frame = PageFrame(heading, eyebrow, (), paper.width, paper.height, look, measuring)
        setter = FormSetter(look, frame.room, frame.following_top - frame.bottom, measuring)
        pages = fill_pages(make(setter), frame.first_top - frame.bottom, frame.following_top - frame.bottom)
        if len(pages) == 1:
            break
    with Document(target, heading, paper.width, paper.height, typefaces) as document:
        document.bookmark(heading.title, document.height)
        for number, page in enumerate(pages, 1):
            sheet = Sheet(document.new_page(), document)
            frame.draw(sheet, 0.0, number, len(pages))
            top = frame.first_top if number == 1 else frame.following_top
            for down, strip, _ in page:
                if strip.mark:
                    document.bookmark(strip.mark, top - down, strip.level)
                strip.draw(sheet, look.margin, top - down)
            if progress is not None:
                progress(number, len(pages), "pages")
    return len(pages)


def beside(*columns: Sequence[Strip]) -> Strip:
    """Stacks of strips side by side, as one strip as high as the highest."""
    height = max(sum(strip.height for strip in column) for column in columns)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for column in columns:
            down = 0.0
            for strip in column:
                strip.draw(sheet, x, y - down)
                down += strip.height

    return Strip(height, draw)
