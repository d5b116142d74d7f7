"""The pages below each other on a pale ground, drawn as they come into sight."""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.language import tr
from app.ui.icons import theme_colour
from app.ui.paper.pages import POINTS_PER_INCH, PaperPages
from app.ui.paper.rendering import PagePictures, Picture
from app.ui.scroll_area import keep_bars_from_readers

GAP = 18
SHARPEST = 300
"""Dots per inch of a picture on the screen; larger ones are stretched."""

NEAREST, FARTHEST = 0.25, 4.0


class PaperView(QAbstractScrollArea):
    """Scrolls through the pages. Signal ``page_changed``: the page (from 1) in the middle of the view."""

    page_changed = Signal(int)

    def __init__(self, pages: PaperPages, pictures: PagePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages, self._pictures = pages, pictures
        self._measure()
        self._zoom = 0.0
        self._current = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        keep_bars_from_readers(self)
        self.setAccessibleName(tr("Pages as they will be printed"))
        self.setMinimumSize(320, 240)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        pictures.ready.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Wide enough for a page to be read."""
        return QSize(640, 720)

    @property
    def zoom(self) -> float:
        """Screen pixels a point; follows the width until a person chose one."""
        if self._zoom:
            return self._zoom
        return min(FARTHEST, max(NEAREST, (self.viewport().width() - 2 * GAP) / self._widest))

    def turn_to(self, pages: PaperPages, ready: Mapping[Picture, QImage]) -> None:
        """Show another PDF in the same place, with the pictures of it that are there already."""
        self._pages = pages
        self._pictures.turn_to(pages, ready)
        self._measure()
        self._lay_out()

    def wanted(self) -> list[Picture]:
        """The pictures of what is in sight."""
        dots = self._dots()
        return [Picture(number, dots) for number in self.pages_in_sight()]

    def zoom_by(self, factor: float) -> None:
        """Show larger or smaller; 0 fits the width again."""
        self._zoom = min(FARTHEST, max(NEAREST, self.zoom * factor)) if factor else 0.0
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Bring a page (from 1) to the top."""
        self.verticalScrollBar().setValue(round(self._top(page - 1)) - GAP // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width again."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last page; plus and minus zoom."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1.2)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / 1.2)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight, each with a thin shadow; one that isn't drawn yet is blank paper."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(event.rect(), theme_colour("hover"))
            shown = self.pages_in_sight()
            dots = self._dots()
            ahead = [number for number in (shown.stop, shown.start - 1) if 0 <= number < len(self._pages)]
            self._pictures.want([Picture(number, dots) for number in (*shown, *ahead)])
            for number in shown:
                place = self._place(number)
                painter.fillRect(place.translated(0, 2), QColor(0, 0, 0, 40))
                painter.fillRect(place, Qt.GlobalColor.white)
                image = self._pictures.of(Picture(number, dots))
                if image is not None:
                    painter.drawImage(self._sharp(place, image), image)
            if self.hasFocus():
                painter.setPen(theme_colour("accent"))
                painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def pages_in_sight(self) -> range:
        """The pages (from 0) of which something is seen."""
        upper = self.verticalScrollBar().value()
        first = max(0, bisect_right(range(len(self._pages)), float(upper), key=self._top) - 1)
        last = bisect_right(range(len(self._pages)), float(upper + self.viewport().height()), key=self._top)
        return range(first, max(first, last))

    def _dots(self) -> int:
        return min(SHARPEST, round(self.zoom * POINTS_PER_INCH * self.devicePixelRatioF()))

    def _measure(self) -> None:
        self._above = [0.0, *accumulate(height for _, height in self._pages.sizes)]
        self._widest = max((width for width, _ in self._pages.sizes), default=612.0)

    def _sharp(self, place: QRectF, image: QImage) -> QRectF:
        """A picture of this very size is painted dot for dot."""
        ratio = self.devicePixelRatioF()
        width, height = image.width() / ratio, image.height() / ratio
        exact = abs(width - place.width()) < 2 and abs(height - place.height()) < 2
        return QRectF(place.x(), place.y(), width, height) if exact else place

    def _place(self, number: int) -> QRectF:
        width, height = self._pages.sizes[number]
        sideways = max(GAP, (self.viewport().width() - width * self.zoom) / 2) - self.horizontalScrollBar().value()
        top = self._top(number) - self.verticalScrollBar().value()
        return QRectF(round(sideways), round(top), width * self.zoom, height * self.zoom)

    def _top(self, number: int) -> float:
        return GAP * (number + 1) + self._above[number] * self.zoom

    def _lay_out(self) -> None:
        for bar, all_of_it, seen in (
            (self.verticalScrollBar(), self._top(len(self._pages)), self.viewport().height()),
            (self.horizontalScrollBar(), self._widest * self.zoom + 2 * GAP, self.viewport().width()),
        ):
            bar.setRange(0, max(0, round(all_of_it - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self.viewport().update()
        self._scrolled()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = max(1, bisect_right(range(len(self._pages)), middle, key=self._top))
        if page != self._current:
            self._current = page
            self.page_changed.emit(page)
        self.viewport().update()
