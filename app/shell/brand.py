"""The program's mark and name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.shell.tint import tinted_picture
from app.ui.theme import ThemeState


def brand(theme: ThemeState) -> QWidget:
    """A row with the mark and the name, as it stands on top of the rail and of the first start."""
    row_widget = QWidget()
    row_widget.setObjectName("brand")
    row = QHBoxLayout(row_widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    mark = QLabel()
    mark.setObjectName("brandMark")
    mark.setFixedSize(theme.pixels(28), theme.pixels(28))
    mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark.setPixmap(tinted_picture(theme, "life-buoy", "on_accent"))
    name = QLabel("Liaison Desk")
    name.setObjectName("brandName")
    row.addWidget(mark)
    row.addWidget(name)
    row.addStretch()
    return row_widget
