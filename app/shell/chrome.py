"""What stands around the page: rail, top bar, quiet strip, status bar."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.shell.rail import Rail, Tab
from app.shell.status_bar import StatusBar
from app.shell.top_bar import TopBar
from app.ui.theme import ThemeState

_LEAST_PAGE = 620
"""Pixels at 100 % text that a page keeps beside the help; where there are fewer the help lies over it."""
_BESIDE = 384
_ROOM_FOR_WORDS = 900
"""Pixels at 100 % text below which the rail shows icons alone."""


class Chrome(QWidget):
    """The parts of the window and their places. It needs no open desk, so it can be shown before."""

    def __init__(self, tabs: Sequence[Tab], theme: ThemeState) -> None:
        super().__init__()
        self.setObjectName("chrome")
        self._theme = theme
        self.rail = Rail(tabs, theme)
        self.top_bar = TopBar(theme)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.status_bar = StatusBar(theme)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        self._page_row = QHBoxLayout()
        self._below_page = QVBoxLayout()
        self._beside: QWidget | None = None
        right.addLayout(self._arrange_page(), 1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.status_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page enough room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make the rail narrow where the page would not have room beside it."""
        self.rail.set_compact(self.width() < self._theme.pixels(_ROOM_FOR_WORDS))
        self._place_beside()

    def put_below_page(self, strip: QWidget) -> None:
        """Give a quiet strip its place below the page."""
        self._below_page.addWidget(strip)

    def put_beside_page(self, panel: QWidget) -> None:
        """Give a panel the right of the page's place, whenever it is shown; ``fit`` after it was shown or hidden."""
        self._beside = panel
        panel.setParent(self)
        self._place_beside()

    def _arrange_page(self) -> QHBoxLayout:
        self._below_page.setContentsMargins(26, 0, 26, 10)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addLayout(self._below_page)
        self._page_row.setSpacing(0)
        self._page_row.addLayout(column, 1)
        return self._page_row

    def _place_beside(self) -> None:
        """The panel stands beside the page where both have room, and over it where they have not."""
        panel = self._beside
        if panel is None:
            return
        wide = min(self._theme.pixels(_BESIDE), self.width())
        left = self.width() - self.rail.minimumWidth() - wide
        page = self.pages.currentWidget()
        least = page.minimumSizeHint().width() if page is not None else 0
        beside = panel.isVisibleTo(self) and left >= max(self._theme.pixels(_LEAST_PAGE), least)
        self.pages.setMinimumWidth(1 if beside else 0)  # pages that aren't shown may want more than this one
        self._page_row.setContentsMargins(0, 0, wide if beside else 0, 0)
        top = self.top_bar.height()
        panel.setGeometry(self.width() - wide, top, wide, max(0, self.status_bar.y() - top))

    def paint_icons(self) -> None:
        """Tint all icons again after the theme changed."""
        self.rail.paint_icons()
        self.fit()
        self.top_bar.paint_icons()
        self.status_bar.paint_icons()
