"""Prints Markdown; a press that is kept prints the same handout again quickly, because only what changed is laid out anew."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import UserError
from app.language import tr
from app.paths import resource
from app.printing.document import Document
from app.printing.markdown.content import Block, Code2D, Placed, Run, Runs, Title, links_of, plain
from app.printing.markdown.layout import BlockLayout
from app.printing.markdown.lines import Measuring
from app.printing.markdown.looks import Looks
from app.printing.markdown.page_frame import PageFrame
from app.printing.markdown.reading import MarkdownReader
from app.printing.markdown.strips import PlacedStrip, Sheet, Strip, fill_pages
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import LINE
from app.printing.typefaces import Typefaces
from app.printing.typesetting import Fonts

MOST_PAGES: Final = 500


@dataclass(frozen=True, slots=True)
class MarkdownText:
    """What is printed: the Markdown, the line over its title, the images it names, and whether links are shown as QR codes too."""

    text: str
    eyebrow: str = ""
    images: Mapping[str, bytes] | None = None
    links_as_codes: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of it: the sheets, the pages (two may share a sheet), and on which page (from 1) each line (from 0) of the text begins that begins a block."""

    sheets: int
    pages: int
    pages_of_lines: Sequence[tuple[int, int]]


class MarkdownPress:
    """Prints Markdown on one kind of paper in one look. One thread at a time."""

    def __init__(self, paper: Paper, looks: Looks) -> None:
        across = looks.across
        self._looks = looks
        self._width, self._height = (paper.height / across, paper.width) if across > 1 else (paper.width, paper.height)
        self._typefaces = Typefaces(resource("fonts"))
        self._measuring = Measuring(Fonts(self._typefaces))
        self._reader = MarkdownReader()
        room = self._width - 2 * looks.margin
        self._layout = BlockLayout(looks, room, self._height - 2 * looks.margin - 60.0, self._measuring)

    def print(self, target: Path | BinaryIO, heading: Heading, content: MarkdownText, progress: Progress | None = None) -> Printed:
        """Print it. A first heading of level 1 is the title; else ``heading.title`` is.

        Raises UserError when the target cannot be written and when the text is too long, nested too deep, or fills more than 500 pages.
        """
        heading, placed = heading.spoken(), self._reader.read(content.text)
        title: Runs = ()
        first = placed[0].block if placed else None
        if isinstance(first, Title) and first.level == 1:
            title = first.runs
            del placed[0]
        self._layout.show_images(content.images or {})
        strips, lines = self._strips(placed, links_as_codes=content.links_as_codes)
        frame = PageFrame(heading, content.eyebrow, title, self._width, self._height, self._looks, self._measuring)
        pages = fill_pages(strips, frame.first_top - frame.bottom, frame.following_top - frame.bottom)
        if len(pages) > MOST_PAGES:
            raise UserError(tr("This handout would have {number:,} pages.", number=len(pages)), tr("Make it shorter: not more than 500."))
        with Document(target, heading, self._width * self._looks.across, self._height, self._typefaces) as document:
            document.bookmark(plain(title) or heading.title, document.height)
            printer = _Printer(document, frame, self._looks, self._width)
            sheets = list(self._sheets(pages))
            for number, sheet in enumerate(sheets, 1):
                printer.draw(sheet, pages)
                if progress is not None:
                    progress(number, len(sheets), "pages")
        return Printed(len(sheets), len(pages), list(_pages_of_lines(pages, lines)))

    def _strips(self, placed: Sequence[Placed], *, links_as_codes: bool) -> tuple[list[Strip], list[tuple[int, int]]]:
        """All strips, and for each block its line and its first strip."""
        strips: list[Strip] = []
        lines: list[tuple[int, int]] = []
        coded: set[str] = set()
        for line, block in placed:
            lines.append((line, len(strips)))
            strips += self._layout.strips(block)
            if links_as_codes:
                for code in _codes(block, coded):
                    strips += self._layout.strips(code)
        return strips, lines

    def _sheets(self, pages: Sequence[object]) -> Iterator[list[int]]:
        """Which pages share a sheet. A handout of a single half page stands on the sheet twice, to be cut."""
        across = self._looks.across
        if len(pages) == 1:
            yield [0] * across
            return
        for first in range(0, len(pages), across):
            yield list(range(first, min(first + across, len(pages))))


class _Printer:
    """Draws pages on the sheets of one document."""

    def __init__(self, document: Document, frame: PageFrame, looks: Looks, width: float) -> None:
        self._document, self._frame, self._looks, self._width = document, frame, looks, width

    def draw(self, numbers: Sequence[int], pages: Sequence[Sequence[PlacedStrip]]) -> None:
        """The pages ``numbers`` side by side on the next sheet."""
        pen = self._document.new_page()
        sheet = Sheet(pen, self._document)
        if len(numbers) > 1:
            pen.box(self._width, 0.0, 0.0, self._document.height, line=LINE, dashed=True)
        for place, number in enumerate(numbers):
            left = place * self._width
            self._frame.draw(sheet, left, number + 1, len(pages))
            top = self._frame.first_top if number == 0 else self._frame.following_top
            again = number in numbers[:place]
            for down, strip, _ in pages[number]:
                if strip.mark and not again:
                    self._document.bookmark(strip.mark, top - down, strip.level)
                strip.draw(sheet, left + self._looks.margin, top - down)


def _codes(block: Block, coded: set[str]) -> Iterator[Code2D]:
    """A QR code for every link of a block that has had none yet."""
    for address, words in links_of(block):
        if address not in coded and address.startswith(("http://", "https://")):
            coded.add(address)
            yield Code2D(address, (Run(words if words != address else ""),))


def _pages_of_lines(pages: Sequence[Sequence[PlacedStrip]], lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    page_of = {strip.number: number for number, page in enumerate(pages, 1) for strip in page}
    for line, first in lines:
        yield line, page_of.get(first, len(pages))
