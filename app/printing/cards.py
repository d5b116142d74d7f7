"""A card about one thing: what it is, its code and picture, its facts, tables and lines for a pen."""

from pathlib import Path
from typing import BinaryIO

from app.printing.barcodes import QUIET_128, Code128, qr_symbol
from app.printing.card_content import Card, Section
from app.printing.card_layout import HERO_HEIGHT, LABEL_ROOM, PICTURE, ROW_PADDING, SECTION_HEIGHT, CardLayout
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.frame import Frame
from app.printing.pagination import Kind, Strip, break_pages
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import BLACK, BODY, GROUP_NOTE, INK, LABEL, LINE, PEN_LINE, SECTION, SUBTITLE, TABLE_HEAD, TONES, TextStyle, Weight
from app.printing.wrapping import break_lines

__all__ = ["Card", "Section", "print_card"]

NAME = TextStyle(Weight.BOLD, 22.0, INK, 1.15)
BADGE = 8.5
CODE_SIDE = 64.0
BARS_ROOM = 150.0


def print_card(target: Path | BinaryIO, heading: Heading, card: Card, paper: Paper, *, progress: Progress | None = None) -> int:
    """Print a card and return the number of pages; it goes on where one page does not hold it.

    ``heading.title`` says what kind of card it is, ``card.title`` what it is about. Raises UserError when the target cannot be written
    and when the picture can't be read.
    """
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
            self._draw_hero(pen, y)
        else:
            self._draw_facts(pen, y, strip.place)

    def _draw_hero(self, pen: Pen, top: float) -> None:
        """The name with its status at the left, the codes at the right, on a pane."""
        left, right = self._frame.left, self._frame.right
        bottom = top - HERO_HEIGHT + 14.0
        pen.box(left, bottom, self._frame.room, top - bottom, line=LINE, radius=8.0, thickness=0.8)
        edge = self._draw_codes(pen, right - 8.0, bottom + 7.0)
        room = edge - left - 28.0
        name = _fitting(pen, self._card.title, NAME, room)
        subtitle = break_lines(self._card.subtitle, room, pen.fonts.galley(SUBTITLE).width)[:2] if self._card.subtitle else []
        badge = 18.0 if self._card.badge else 0.0
        height = name.size + SUBTITLE.line_height * len(subtitle) + badge
        y = (top + bottom + height) / 2 - name.size * 0.82
        pen.text(left + 16.0, y, self._card.title, name)
        for line in subtitle:
            y -= SUBTITLE.line_height + 1.5
            pen.text(left + 16.0, y, line, SUBTITLE)
        if self._card.badge:
            self._draw_badge(pen, left + 16.0, y - 20.0)

    def _draw_badge(self, pen: Pen, x: float, y: float) -> None:
        tone = TONES[self._card.tone]
        style = TextStyle(Weight.SEMIBOLD, BADGE, tone.ink)
        width = pen.fonts.galley(style).width(self._card.badge)
        pen.box(x, y - 4.0, width + 14.0, 15.0, fill=tone.tint, radius=4.0)
        pen.text(x + 7.0, y + 0.6, self._card.badge, style)

    def _draw_codes(self, pen: Pen, right: float, bottom: float) -> float:
        """Both codes, as far as they can be scanned; returns how far the text may go."""
        code = self._card.code
        if not code:
            return right
        qr = qr_symbol(code)
        module = CODE_SIDE / (qr.across + 2 * qr.quiet)
        pen.shape(right - CODE_SIDE + qr.quiet * module, bottom + qr.quiet * module, module, module, qr.path, BLACK)
        edge = right - CODE_SIDE
        bars = Code128().symbol(code)
        if bars is None or BARS_ROOM / (bars.across + 2 * QUIET_128) < 0.54:
            return edge
        unit = min(1.0, BARS_ROOM / (bars.across + 2 * QUIET_128))
        width = bars.across * unit
        x = edge - 6.0 - QUIET_128 * unit - width
        pen.shape(x, bottom + 20.0, unit, 34.0, bars.path, BLACK)
        pen.text(x + width / 2, bottom + 10.0, code, TextStyle(Weight.MONO, 8.0, INK), align="center")
        return x - QUIET_128 * unit

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
        width = pen.text(left, base, self._card.sections[section].title, SECTION)
        if continued:
            pen.text(left + width + 6.0, base, "continued", GROUP_NOTE)
        else:
            for line in self._layout.notes[section]:
                base -= SUBTITLE.line_height
                pen.text(left, base, line, SUBTITLE)
        end = y - self._layout.head_height(section, continued=continued)
        for column, lines in zip(self._layout.columns[section], self._layout.heads[section], strict=True):
            for number, line in enumerate(reversed(lines)):
                pen.text(left + column.x, end + 5.5 + number * TABLE_HEAD.line_height, line, TABLE_HEAD)
        pen.rule(left, end, self._frame.room, colour=INK, thickness=0.8)
        return end

    def _draw_row(self, pen: Pen, y: float, strip: Strip) -> None:
        cells = self._layout.rows[strip.place]
        base = y - ROW_PADDING / 2 - BODY.size
        for column, lines in zip(self._layout.columns[strip.group], cells, strict=False):
            for number, line in enumerate(lines):
                pen.text(self._frame.left + column.x, base - number * BODY.line_height, line, BODY)
        pen.rule(self._frame.left, y - strip.height, self._frame.room, colour=LINE if cells else PEN_LINE)


def _fitting(pen: Pen, text: str, style: TextStyle, room: float) -> TextStyle:
    """The style, as small as one line of the text needs."""
    width = pen.fonts.galley(style).width(text)
    return style if width <= room else TextStyle(style.weight, max(1.0, style.size * room / width), style.colour, style.leading)
