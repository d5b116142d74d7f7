"""A row of widgets that goes on in the next line where the window ends."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays the widgets of ``parent`` out as text is laid out; ``spacing`` pixels apart.

    It has its widget from the beginning: what is put into a layout that finds its place later PySide holds to be deleted
    once it gets there, and Qt ends the program when it is asked for it.
    """

    def __init__(self, parent: QWidget, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return height

    def invalidate(self) -> None:
        """Something in it has another size: a page that is laid out asks for the same heights a hundred times, but not after this."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:
        """Place everything."""
        super().setGeometry(area)
        self._lay(area, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, area: QRect, place: bool) -> int:
        y = area.y()
        line: list[tuple[QLayoutItem, int, QSize]] = []
        x = area.x()
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), area.width()), hint.height())
            if line and x + size.width() > area.right() + 1:
                y += self._end_line(line, y, place) + self.spacing()
                line, x = [], area.x()
            line.append((item, x, size))
            x += size.width() + self.spacing()
        return y + self._end_line(line, y, place) - area.y()

    @staticmethod
    def _end_line(line: list[tuple[QLayoutItem, int, QSize]], top: int, place: bool) -> int:
        """Place the items of one line in its middle; returns its height."""
        height = max((size.height() for _, _, size in line), default=0)
        if place:
            for item, x, size in line:
                item.setGeometry(QRect(QPoint(x, top + (height - size.height()) // 2), size))
        return height
