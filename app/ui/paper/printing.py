"""Pages onto a printer, as pictures of its own resolution."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.errors import UserError
from app.language import tr
from app.store.progress import Progress
from app.ui.paper.pages import POINTS_PER_INCH, PaperPages

SHARPEST = 300
"""Dots per inch; more takes memory and shows no better on a school's printers."""


def print_pages(pages: PaperPages, printer: QPrinter, numbers: Sequence[int], report: Progress) -> int:
    """Print the pages ``numbers`` (from 0), and return how many. ``report`` may stop it by raising Cancelled.

    Raises UserError when the printer doesn't take the work. Takes a second a page: not for the window's thread.
    """
    painter = QPainter()
    whole = False
    try:
        for count, number in enumerate(numbers, 1):
            report(count - 1, len(numbers), tr("Page {count} of {number}", count=count, number=len(numbers)))
            _turn(printer, *pages.sizes[number])
            if not (painter.begin(printer) if count == 1 else printer.newPage()):
                raise UserError(
                    tr("The printer did not take the pages."), tr("See that it is switched on and connected, or save them as a PDF.")
                )
            _draw(painter, printer, pages, number)
        report(len(numbers), len(numbers))
        whole = True
    finally:
        if not whole:
            printer.abort()
        painter.end()
    return len(numbers)


def _turn(printer: QPrinter, width: float, height: float) -> None:
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait)
    printer.setPageSize(_page_size(min(width, height), max(width, height)))


def _draw(painter: QPainter, printer: QPrinter, pages: PaperPages, number: int) -> None:
    width, height = pages.sizes[number]
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = printer.resolution() / POINTS_PER_INCH
    fit = min(1.0, sheet.width() / (width * scale), sheet.height() / (height * scale))
    image = pages.image(number, min(SHARPEST, printer.resolution()))
    painter.drawImage(QRectF(0, 0, width * scale * fit, height * scale * fit), image)


def page_numbers(words: str, count: int) -> list[int]:
    """The pages (from 0) of "1-3, 7"; "" means all ``count``. ValueError with a sentence for what can't be read."""
    if not words.strip():
        return list(range(count))
    numbers: list[int] = []
    for part in words.split(","):
        first, dash, last = part.strip().partition("-")
        if not first.strip().isdecimal() or (dash and not last.strip().isdecimal()):
            raise ValueError(tr("Write pages as 1-3, 7."))
        begin, end = int(first), int(last) if dash else int(first)
        if not 1 <= begin <= end <= count:
            raise ValueError(tr("There are pages 1 to {count}.", count=count))
        numbers += range(begin - 1, end)
    return numbers


def _page_size(narrow: float, wide: float) -> QPageSize:
    for name in (QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Legal):
        size = QPageSize.size(name, QPageSize.Unit.Point)
        if abs(size.width() - narrow) < 3 and abs(size.height() - wide) < 3:
            return QPageSize(name)
    return QPageSize(QSizeF(narrow, wide), QPageSize.Unit.Point)
