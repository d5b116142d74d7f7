"""The program's mark and name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.shell.tint import tinted_picture
from app.ui.theme import ThemeState


class BrandMark(QLabel):
    """The mark alone."""

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("brandMark")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.paint_icon()

    def paint_icon(self) -> None:
        """Draw it again after the theme changed."""
        self.setFixedSize(self._theme.pixels(28), self._theme.pixels(28))
        self.setPixmap(tinted_picture(self._theme, "life-buoy", "on_accent"))


class Brand(QWidget):
    """Mark and name, as they stand on top of the rail and of the first start."""

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self.setObjectName("brand")
        self.name = QLabel("Liaison Desk")
        self.name.setObjectName("brandName")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._mark = BrandMark(theme)
        row.addWidget(self._mark)
        row.addWidget(self.name)
        row.addStretch()

    def paint_icon(self) -> None:
        """Draw the mark again after the theme changed."""
        self._mark.paint_icon()
