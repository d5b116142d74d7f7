"""A PDF file as pages that can be painted."""

import threading
from pathlib import Path
from typing import Final

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

from app.errors import UserError
from app.language import tr

POINTS_PER_INCH = 72

_ONE_AT_A_TIME: Final = threading.RLock()
"""The renderer has one state for the whole process; whoever asks it anything holds this."""


class PaperPages:
    """An open PDF. ``sizes`` are in points. Any thread may ask; one at a time is answered."""

    def __init__(self, pdf: Path | bytes) -> None:
        """A file, or a PDF that is not kept in one. Raises UserError when it can't be read as a PDF."""
        self._closed = True
        with _ONE_AT_A_TIME:
            try:
                self._document = pdfium.PdfDocument(pdf if isinstance(pdf, bytes) else pdf.read_bytes())
            except (pdfium.PdfiumError, OSError) as error:
                name = tr("The PDF") if isinstance(pdf, bytes) else f"“{pdf.name}”"
                raise UserError(
                    tr("{name} could not be shown.", name=name), tr("Print it again; if that fails too, restart Liaison Desk.")
                ) from error
            self._closed = False
            self.sizes: list[tuple[float, float]] = [self._document.get_page_size(number) for number in range(len(self._document))]

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, number: int, dots_per_inch: float) -> QImage:
        """Page ``number`` (from 0) as a picture on white; none when the file was let go. Takes up to a second at a printer's resolution."""
        with _ONE_AT_A_TIME:
            if self._closed:
                return QImage()
            page = self._document[number]
            bitmap = page.render(
                scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True, fill_color=(255, 255, 255, 255)
            )
            made = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
            bitmap.close()
            page.close()
        return made

    def close(self) -> None:
        """Let the file go."""
        with _ONE_AT_A_TIME:
            if not self._closed:
                self._closed = True
                self._document.close()

    def __del__(self) -> None:
        """Whoever forgets to close it must not let the renderer meet itself in two threads."""
        if not self._closed:
            self.close()
