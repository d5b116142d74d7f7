"""Two parts beside each other, below each other where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.ui.scroll_area import ScrollArea


class Sides(QWidget):
    """``left`` takes the room that ``right`` leaves; ``least`` is what the left one needs to stay beside (its own wish without it)."""

    def __init__(self, left: QWidget, right: QWidget, *, least: int = 0, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right, self._least = left, right, least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.addWidget(left, 1)
        self._box.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other."""
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider one needs."""
        least = (self._left.minimumSizeHint(), self._right.minimumSizeHint())
        return QSize(max(one.width() for one in least), self._box.minimumSize().height())

    def _turn(self) -> None:
        wanted = (self._least or self._left.sizeHint().width()) + self._right.sizeHint().width() + self._box.spacing()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if self.width() < wanted else ways.LeftToRight)


class Deck(QStackedWidget):
    """Pages one of which is shown; each scrolls by itself, so that none asks for more height than there is."""

    def hasHeightForWidth(self) -> bool:
        """Its height does not follow from its width."""
        return False

    def sizeHint(self) -> QSize:
        """It asks for the least, and takes what there is."""
        return QSize(super().sizeHint().width(), max(self.minimumHeight(), self.minimumSizeHint().height()))


def in_scroll_area(page: QWidget, *, bar: bool = True) -> ScrollArea:
    """An area in which a page scrolls where it is higher than the window; without a ``bar`` only what fits is seen."""
    page.setProperty("plain", True)
    area = ScrollArea(page)
    if not bar:
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
