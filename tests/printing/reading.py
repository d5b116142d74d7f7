"""Reading printed PDFs back: text by pdfium, structure by pypdf."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pypdfium2
from pypdf import PdfReader

from app.printing.paper import Heading

EASTERN = timezone(timedelta(hours=-5))
HEADING = Heading("Parkview Elementary", "Devices by room", datetime(2026, 11, 21, 22, 45, tzinfo=EASTERN), "As filtered", "M. Rivera")


def page_texts(path: Path) -> list[str]:
    """The text of every page."""
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def squeezed(text: str) -> str:
    """The text without any space, so that it can be compared across line breaks."""
    return "".join(text.split())


def bookmarks(path: Path) -> list[tuple[int, str, int]]:
    """Level, title and page (from 1) of every bookmark."""
    reader = PdfReader(path)

    def below(entries: list[Any], level: int) -> Iterator[tuple[int, str, int]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from below(entry, level + 1)
            else:
                page = reader.get_destination_page_number(entry)
                assert page is not None
                yield level, entry.title, page + 1

    return list(below(reader.outline, 0))


def character_boxes(path: Path, page: int = 0) -> list[tuple[str, float, float, float, float]]:
    """Every visible character of a page with its left, bottom, right and top in points."""
    with pypdfium2.PdfDocument(path) as pdf:
        text = pdf[page].get_textpage()
        letters = text.get_text_range()
        boxes = [(letters[at : at + 1], *text.get_charbox(at)) for at in range(text.count_chars())]
    return [box for box in boxes if box[0].strip()]


def catalog(path: Path) -> dict[str, Any]:
    """The PDF's root dictionary."""
    root: dict[str, Any] = PdfReader(path).root_object
    return root


def fonts(path: Path) -> list[Any]:
    """The fonts of the first page."""
    resources: Any = PdfReader(path).pages[0]["/Resources"]
    return [font.get_object() for font in resources["/Font"].values()]
