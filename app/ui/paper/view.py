"""The pages below each other on a pale ground, drawn as they come into sight."""

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.icons import theme_colour
from app.ui.paper.pages import POINTS_PER_INCH, PaperPages

GAP = 18
KEPT = 12
NEAREST, FARTHEST = 0.25, 4.0


class PaperView(QAbstractScrollArea):
    """Scrolls through the pages. Signal ``page_changed``: the page (from 1) in the middle of the view."""

    page_changed = Signal(int)

    def __init__(self, pages: PaperPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._zoom = 0.0
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._current = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName("Pages as they will be printed")
        self.setMinimumSize(320, 240)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def sizeHint(self) -> QSize:
        """Wide enough for a page to be read."""
        return QSize(640, 720)

    @property
    def zoom(self) -> float:
        """Screen pixels a point; follows the width until a person chose one."""
        if self._zoom:
            return self._zoom
        widest = max((width for width, _ in self._pages.sizes), default=612.0)
        return max(NEAREST, (self.viewport().width() - 2 * GAP) / widest)

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
        """Paint the pages in sight, each with a thin shadow."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme_colour("hover"))
        left, upper = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for number, (width, height) in enumerate(self._pages.sizes):
            top = self._top(number) - upper
            if top > self.viewport().height():
                break
            if top + height * self.zoom < 0:
                continue
            sideways = max(GAP, (self.viewport().width() - width * self.zoom) / 2) - left
            place = QRectF(sideways, top, width * self.zoom, height * self.zoom)
            painter.fillRect(place.translated(0, 2), QColor(0, 0, 0, 40))
            painter.drawImage(place, self._image(number))
        if self.hasFocus():
            painter.setPen(theme_colour("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _image(self, number: int) -> QImage:
        dots = round(self.zoom * POINTS_PER_INCH * self.devicePixelRatioF())
        key = (number, dots)
        if key not in self._images:
            self._images[key] = self._pages.image(number, dots)
            while len(self._images) > KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        return self._images[key]

    def _top(self, number: int) -> float:
        return GAP + sum(height * self.zoom + GAP for _, height in self._pages.sizes[:number])

    def _lay_out(self) -> None:
        widest = max((width for width, _ in self._pages.sizes), default=0.0)
        for bar, all_of_it, seen in (
            (self.verticalScrollBar(), self._top(len(self._pages)), self.viewport().height()),
            (self.horizontalScrollBar(), widest * self.zoom + 2 * GAP, self.viewport().width()),
        ):
            bar.setRange(0, max(0, round(all_of_it - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self.viewport().update()
        self._scrolled()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = max((number for number in range(len(self._pages)) if self._top(number) <= middle), default=0) + 1
        if page != self._current:
            self._current = page
            self.page_changed.emit(page)
        self.viewport().update()
