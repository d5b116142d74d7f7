"""A column that scrolls: as high as its words need at the width there is, never squeezed."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.scroll_area import ScrollArea


class ScrollColumn(ScrollArea):
    """Put widgets and layouts into ``column``; only the height scrolls."""

    def __init__(self, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        inside = _Inside()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)
        self._margins = margins
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar comes and goes within a wide right margin: what stands in the column ends where it ends on pages without a bar."""
        super().resizeEvent(event)
        left, top, right, bottom = self._margins
        beside = self.width() - self.viewport().width()
        self.column.setContentsMargins(left, top, right - beside if right >= 2 * beside else right, bottom)


class _Inside(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("plain", True)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width is new: words wrap elsewhere."""
        super().resizeEvent(event)
        self._fit()
        self._soon.start()

    def event(self, event: QEvent) -> bool:
        """Something in it wants another size: look when all of it is shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().event(event)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            height = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
            self.setMinimumHeight(height)
            if layout.geometry() != self.rect():  # Qt holds it to be laid out when its least height is set while it gets another size
                layout.invalidate()
                layout.activate()
