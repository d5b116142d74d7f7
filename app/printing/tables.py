"""Tables of any length: grouped, with sub-totals, their head on every page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.language import tr
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.frame import Frame
from app.printing.pagination import Kind, PageOfStrips, Strip, break_pages
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import GROUP_HEAD, GROUP_NOTE, INK, LINE, SOFT, SUBTITLE, SUBTOTAL, TABLE_HEAD, TOTAL
from app.printing.table_columns import Column
from app.printing.table_layout import GROUP_HEAD_HEIGHT, ROW_PADDING, Group, RowPiece, TableLayout

__all__ = ["Column", "Group", "print_table"]

PROGRESS_STEP = 200


def print_table(
    target: Path | BinaryIO,
    heading: Heading,
    columns: Sequence[Column],
    groups: Iterable[Group],
    paper: Paper,
    *,
    total: str = "",
    empty: str = "",
    progress: Progress | None = None,
) -> int:
    """Print groups of rows as a table and return the number of pages.

    Columns are as wide as their content asks and the paper allows; what is too long is set up to a point smaller, then wrapped, never
    clipped. A row is never parted, unless it alone is higher than a page. Every group with a title has a bookmark, and its head is
    repeated where it goes on. ``total`` stands under the last row, ``empty`` where there is none.
    ``progress`` counts rows. Raises UserError when the target cannot be written, ValueError without columns.
    """
    heading, groups, columns = heading.spoken(), list(groups), [replace(column, title=tr(column.title)) for column in columns]
    if progress is not None:
        progress(0, sum(len(group.rows) for group in groups), "rows")
    with Document(target, heading, paper.width, paper.height) as document:
        frame = Frame(heading, document.fonts, paper.width, paper.height)
        layout = TableLayout(columns, groups, total, document.fonts, frame.room, frame.following_top - frame.bottom)
        first, following = (top - frame.bottom - layout.columns.head_height for top in (frame.first_top, frame.following_top))
        pages = break_pages(layout.strips, first, following, GROUP_HEAD_HEIGHT)
        printer = _TablePrinter(document, frame, layout, progress)
        for number, page in enumerate(pages, start=1):
            pen = printer.print_page(page, number, len(pages))
            if not layout.strips:
                printer.say(pen, empty or tr("Nothing to list."))
        return document.page_count


class _TablePrinter:
    """Draws the laid-out strips page by page."""

    def __init__(self, document: Document, frame: Frame, layout: TableLayout, progress: Progress | None) -> None:
        self._document = document
        self._frame = frame
        self._layout = layout
        self._progress = progress
        self._done = 0

    def print_page(self, page: PageOfStrips, number: int, total: int) -> Pen:
        """One page with its frame; what draws on it is returned."""
        pen = self._document.new_page()
        top = self._frame.top(number)
        if number == 1:
            self._document.bookmark(self._document.heading.title, self._document.height)
        self._frame.draw(pen, number, total)
        y = self._draw_head(pen, top)
        if page.continued is not None:
            y = self._draw_group_head(pen, y, page.continued, continued=True)
        place, strips = 0, page.strips
        while place < len(strips):
            end = place
            while end < len(strips) and strips[end].kind is Kind.ROW:
                end += 1
            if end > place:
                y = self._draw_rows(pen, y, [self._layout.pieces[strip.place] for strip in strips[place:end]])
                place = end
            else:
                y = self._draw_other(pen, y, strips[place])
                place += 1
        return pen

    def say(self, pen: Pen, words: str) -> None:
        """A sentence instead of rows."""
        y = self._frame.first_top - self._layout.columns.head_height - SUBTITLE.line_height - 4.0
        pen.text(self._frame.left, y, words, SUBTITLE)

    def _draw_head(self, pen: Pen, top: float) -> float:
        columns = self._layout.columns
        bottom = top - columns.head_height
        for column, place in zip(columns.columns, columns.places, strict=True):
            below = sum(columns.head_lines[place.band + 1 :])
            for number, line in enumerate(reversed(place.head)):
                y = bottom + 5.5 + TABLE_HEAD.line_height * (below + number)
                pen.text(self._frame.left + place.anchor, y, line, TABLE_HEAD, align=column.align)
        pen.rule(self._frame.left, bottom, self._frame.room, colour=INK, thickness=0.9)
        return bottom

    def _draw_rows(self, pen: Pen, y: float, rows: Sequence[RowPiece]) -> float:
        """Rows under each other with a line below each; one text object holds all of their cells."""
        columns, left = self._layout.columns, self._frame.left
        ascent = ROW_PADDING / 2 + columns.size * 0.92
        out, rules = ["BT"], [LINE.stroke, "0.5 w"]
        write, right, height = out.append, left + self._frame.room, columns.line_height
        chosen = None
        for piece in rows:
            first_base = y - ascent + piece.first * height
            for galley, lines, place, shift, text in zip(
                columns.galleys, columns.wrapped, columns.places, columns.shifts, piece.cells, strict=True
            ):
                if not text:
                    continue
                if galley is not chosen:
                    write(galley.select)
                    chosen = galley
                for number, line in enumerate(lines.get(text, (text,)), start=piece.starts[place.band]):
                    if piece.first <= number < piece.last:
                        width, shown = galley[line]
                        write(f"1 0 0 1 {left + place.anchor - shift * width:.2f} {first_base - number * height:.2f} Tm {shown}")
            y -= piece.height
            rules.append(f"{left:g} {y:.2f} m {right:.2f} {y:.2f} l")
            self._count()
        write("ET")
        pen.operators.append(" ".join([*rules, "S"]))
        pen.operators.append("\n".join(out))
        return y

    def _count(self) -> None:
        self._done += 1
        if self._progress is not None and (self._done % PROGRESS_STEP == 0 or self._done == len(self._layout.pieces)):
            self._progress(self._done, len(self._layout.pieces), "rows")

    def _draw_other(self, pen: Pen, y: float, strip: Strip) -> float:
        if strip.kind is Kind.GROUP_HEAD:
            self._draw_group_head(pen, y, strip.group, continued=False)
        elif strip.kind is Kind.SUBTOTAL:
            for number, line in enumerate(self._layout.subtotals[strip.group]):
                pen.text(self._frame.right, y - SUBTOTAL.size - 5.0 - number * SUBTOTAL.line_height, line, SUBTOTAL, align="right")
        else:
            pen.rule(self._frame.left, y - 6.0, self._frame.room, colour=INK, thickness=0.9)
            for number, line in enumerate(self._layout.total_lines):
                pen.text(self._frame.right, y - 9.0 - TOTAL.size - number * TOTAL.line_height, line, TOTAL, align="right")
        return y - strip.height

    def _draw_group_head(self, pen: Pen, y: float, group: int, *, continued: bool) -> float:
        lines = self._layout.group_lines[group]
        height = GROUP_HEAD_HEIGHT if continued else self._layout.group_head_height(group)
        base = y - GROUP_HEAD_HEIGHT + 6.5
        if continued:
            width = pen.text(self._frame.left, base, lines[0], GROUP_HEAD)
            pen.text(self._frame.left + width + 6.0, base, tr("continued"), GROUP_NOTE)
        else:
            for number, line in enumerate(lines):
                pen.text(self._frame.left, base - number * GROUP_HEAD.line_height, line, GROUP_HEAD)
            self._document.bookmark(self._layout.groups[group].title, y, 1)
        pen.rule(self._frame.left, y - height, self._frame.room, colour=SOFT, thickness=0.5)
        return y - height
