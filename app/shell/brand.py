"""The program's mark and name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.icons import icon


def brand() -> QWidget:
    """A row with the mark and the name, as it stands on top of the rail and of the first start."""
    row_widget = QWidget()
    row_widget.setObjectName("brand")
    row = QHBoxLayout(row_widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    mark = QLabel()
    mark.setObjectName("brandMark")
    mark.setFixedSize(28, 28)
    mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark.setPixmap(icon("life-buoy", tone="on_accent", size=18).pixmap(18, 18))
    name = QLabel("Liaison Desk")
    name.setObjectName("brandName")
    row.addWidget(mark)
    row.addWidget(name)
    row.addStretch()
    return row_widget
