"""A PDF file as pages that can be painted."""

from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

from app.errors import UserError

POINTS_PER_INCH = 72


class PaperPages:
    """An open PDF. ``sizes`` are in points. Not for two threads at once: the renderer isn't."""

    def __init__(self, pdf: Path) -> None:
        """Raises UserError when the file can't be read as a PDF."""
        try:
            self._document = pdfium.PdfDocument(pdf.read_bytes())
        except (pdfium.PdfiumError, OSError) as error:
            raise UserError(f"“{pdf.name}” could not be shown.", "Print it again; if that fails too, restart Liaison Desk.") from error
        self.sizes: list[tuple[float, float]] = [self._document.get_page_size(number) for number in range(len(self._document))]

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, number: int, dots_per_inch: float) -> QImage:
        """Page ``number`` (from 0) as a picture on white."""
        bitmap = self._document[number].render(
            scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True, fill_color=(255, 255, 255, 255)
        )
        made = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
        return made.copy()

    def close(self) -> None:
        """Let the file go."""
        self._document.close()
