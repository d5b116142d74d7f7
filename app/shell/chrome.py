"""What stands around the page: rail, top bar, quiet strip, status bar."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.shell.rail import Rail, Tab
from app.shell.status_bar import StatusBar
from app.shell.top_bar import TopBar
from app.ui.theme import ThemeState

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
        right.addWidget(self.pages, 1)
        self._below_page = QVBoxLayout()
        self._below_page.setContentsMargins(26, 0, 26, 10)
        right.addLayout(self._below_page)
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

    def put_below_page(self, strip: QWidget) -> None:
        """Give a quiet strip its place below the page."""
        self._below_page.addWidget(strip)

    def paint_icons(self) -> None:
        """Tint all icons again after the theme changed."""
        self.rail.paint_icons()
        self.fit()
        self.top_bar.paint_icons()
        self.status_bar.paint_icons()
