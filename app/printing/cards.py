"""A card about one thing: what it is, its code and picture, its facts, tables and lines for a pen."""

from pathlib import Path
from typing import BinaryIO

from app.language import tr
from app.printing.card_content import Card, Section
from app.printing.card_layout import LABEL_ROOM, PICTURE, ROW_PADDING, SECTION_HEIGHT, CardLayout
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.frame import Frame
from app.printing.pagination import Kind, Strip, break_pages
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import BODY, GROUP_NOTE, INK, LABEL, LINE, PEN_LINE, SECTION, SUBTITLE, TABLE_HEAD

__all__ = ["Card", "Section", "print_card"]


def print_card(target: Path | BinaryIO, heading: Heading, card: Card, paper: Paper, *, progress: Progress | None = None) -> int:
    """Print a card and return the number of pages; it goes on where one page does not hold it.

    ``heading.title`` says what kind of card it is, ``card.title`` what it is about. Raises UserError when the target cannot be written
    and when the picture can't be read.
    """
    heading = heading.spoken()
    with Document(target, heading, paper.width, paper.height) as document:
        frame = Frame(heading, document.fonts, paper.width, paper.height)
        layout = CardLayout(card, document.fonts, frame.room, frame.following_top - frame.bottom)
        tallest = max((layout.head_height(number, continued=True) for number in range(len(card.sections))), default=0.0)
        pages = break_pages(layout.strips, frame.first_top - frame.bottom, frame.following_top - frame.bottom, tallest)
        printer = _CardPrinter(document, frame, layout, card)
        for number, page in enumerate(pages, start=1):
            pen = document.new_page()
            frame.draw(pen, number, len(pages))
            y = frame.top(number)
            if page.continued is not None:
                y = printer.draw_section_head(pen, y, page.continued, continued=True)
            for strip in page.strips:
                printer.draw(pen, y, strip)
                y -= strip.height
            if progress is not None:
                progress(number, len(pages), "pages")
        return document.page_count


class _CardPrinter:
    """Draws the strips of one card."""

    def __init__(self, document: Document, frame: Frame, layout: CardLayout, card: Card) -> None:
        self._document = document
        self._frame = frame
        self._layout = layout
        self._card = card

    def draw(self, pen: Pen, y: float, strip: Strip) -> None:
        """The strip with its upper edge at ``y``."""
        if strip.kind is Kind.GROUP_HEAD:
            self._document.bookmark(self._card.sections[strip.group].title, y, 1)
            self.draw_section_head(pen, y, strip.group, continued=False)
        elif strip.kind is Kind.ROW:
            self._draw_row(pen, y, strip)
        elif strip.place < 0:
            self._document.bookmark(self._card.title, y)
            self._layout.hero.draw(pen, self._frame.left, y)
        else:
            self._draw_facts(pen, y, strip.place)

    def _draw_facts(self, pen: Pen, y: float, place: int) -> None:
        if place == 0 and self._card.picture:
            pen.picture(self._card.picture, self._frame.right - PICTURE, y - PICTURE, PICTURE, PICTURE - 4.0)
        if place == len(self._layout.fact_rows):
            return
        base = y - BODY.size - 1.0
        for fact in self._layout.fact_rows[place]:
            for number, line in enumerate(fact.label):
                pen.text(self._frame.left + fact.x, base - number * BODY.line_height, line, LABEL)
            for number, line in enumerate(fact.value):
                pen.text(self._frame.left + fact.x + LABEL_ROOM, base - number * BODY.line_height, line, BODY)

    def draw_section_head(self, pen: Pen, y: float, section: int, *, continued: bool) -> float:
        """Title, note and column heads of a section; returns where its rows begin."""
        left = self._frame.left
        base = y - SECTION_HEIGHT + 10.0
        titles = self._layout.titles[section]
        if continued:
            width = pen.text(left, base, titles[0], SECTION)
            pen.text(left + width + 6.0, base, tr("continued"), GROUP_NOTE)
        else:
            for number, line in enumerate(titles):
                pen.text(left, base - number * SECTION.line_height, line, SECTION)
            base -= SECTION.line_height * (len(titles) - 1)
            for line in self._layout.notes[section]:
                base -= SUBTITLE.line_height
                pen.text(left, base, line, SUBTITLE)
        end = y - self._layout.head_height(section, continued=continued)
        for column, lines in zip(self._layout.columns[section], self._layout.heads[section], strict=True):
            for number, line in enumerate(reversed(lines)):
                pen.text(left + column.x, end + 5.5 + number * TABLE_HEAD.line_height, line, TABLE_HEAD)
        if self._card.sections[section].ruled:
            pen.rule(left, end, self._frame.room, colour=INK, thickness=0.8)
        return end

    def _draw_row(self, pen: Pen, y: float, strip: Strip) -> None:
        cells = self._layout.rows[strip.place]
        base = y - ROW_PADDING / 2 - BODY.size
        for column, lines in zip(self._layout.columns[strip.group], cells, strict=False):
            for number, line in enumerate(lines):
                pen.text(self._frame.left + column.x, base - number * BODY.line_height, line, BODY)
        pen.rule(self._frame.left, y - strip.height, self._frame.room, colour=LINE if cells else PEN_LINE)
