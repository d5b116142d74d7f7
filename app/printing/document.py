"""A PDF while it is made: its pages, bookmarks and fonts, and how it comes safely to its place."""

import errno
import os
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import BinaryIO
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from app.errors import UserError
from app.language import tr
from app.paths import resource
from app.printing.drawing import Pen
from app.printing.paper import Heading
from app.printing.typefaces import Typefaces
from app.printing.typesetting import Fonts

PROGRAM = "Liaison Desk"
SAFE_IN_ADDRESS = "%/:?#[]@!$&'()*+,;=~-._"
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class _Sheets(Canvas):  # type: ignore[misc]  # reportlab has no types
    def _make_preamble(self) -> None:
        """Nothing stands before the first drawing: reportlab would name a font that is not in the file."""
        self._preamble = ""


class Document:
    """A PDF in the making. Use it in a ``with``: it is saved at the end, unless something was raised.

    ``width`` and ``height`` of its pages are in points. A path is first written beside under another name and then put
    in place, so that whatever fails leaves what was there before. Raises UserError when it cannot be written.
    """

    def __init__(self, target: Path | BinaryIO, heading: Heading, width: float, height: float, typefaces: Typefaces | None = None) -> None:
        """``typefaces`` that another document has read already need not be read again."""
        self.heading = heading
        self.width = width
        self.height = height
        self.fonts = Fonts(typefaces or Typefaces(resource("fonts")))
        self.page_count = 0
        self._target = target
        self._canvas = _Sheets(BytesIO(), pagesize=(width, height), pageCompression=1, lang=heading.language)
        self._canvas.setTitle(f"{heading.title} · {heading.school}" if heading.school else heading.title)
        self._canvas.setAuthor(heading.printed_by or heading.school)
        self._canvas.setCreator(PROGRAM)
        self._canvas.setProducer(PROGRAM)
        self._canvas.setSubject(heading.subtitle)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._pen: Pen | None = None
        self._level = -1

    def __enter__(self) -> "Document":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is None:
            self._save()

    def new_page(self) -> Pen:
        """Begin the next page; what draws on it is returned."""
        self._end_page()
        self.page_count += 1
        self._pen = Pen(self.fonts, self._canvas)
        return self._pen

    def bookmark(self, title: str, top: float, level: int = 0) -> None:
        """A bookmark to this height of the present page; ``level`` is cut to one below the last."""
        key = f"place{self.page_count}-{token_hex(4)}"
        level = min(level, self._level + 1)
        self._level = level
        self._canvas.bookmarkHorizontalAbsolute(key, top)
        self._canvas.addOutlineEntry(title, key, level)

    def link(self, address: str, left: float, bottom: float, right: float, top: float) -> None:
        """An area of the present page that opens an address."""
        self._canvas.linkURL(quote(address, safe=SAFE_IN_ADDRESS), (left, bottom, right, top))

    def _end_page(self) -> None:
        if self._pen is not None:
            content = zlib.compress("\n".join(self._pen.finish()).encode("ascii"))
            self._canvas.showPage()
            # reportlab would write the page once more as ASCII, which takes longer than all the rest.
            self._canvas._doc.Pages.pages[-1].Contents = PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), content)
            self._pen = None

    def _save(self) -> None:
        self._end_page()
        for font in self.fonts.used():
            font.add_to(self._canvas._doc)
        self._canvas.showOutline()
        data = self._canvas.getpdfdata()
        if isinstance(self._target, Path):
            write_safely(self._target, data)
        else:
            self._target.write(data)


def write_safely(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target``, whole or not at all. Raises UserError with what to do."""
    beside = target.with_name(f".{target.name}.{token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _plainly(error, target) from error


def _plainly(error: OSError, target: Path) -> UserError:
    if error.errno in FULL:
        return UserError(
            tr("The disk is full, so “{name}” was not saved.", name=target.name), tr("Free some space, or save it somewhere else.")
        )
    if isinstance(error, PermissionError):
        return UserError(
            tr("“{name}” may not be written there.", name=target.name),
            tr("If it is open in another program, close it; or choose another folder or name."),
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserError(tr("The folder “{parent}” is not there any more.", parent=target.parent), tr("Choose another folder."))
    return UserError(
        tr("“{name}” could not be saved: {strerror}.", name=target.name, strerror=error.strerror or error), tr("Try another folder.")
    )
