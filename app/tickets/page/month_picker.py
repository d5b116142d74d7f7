"""Which month a summary is about."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.dialogs import Sheet
from app.ui.icons import scaled
from app.ui.widgets import PrimaryButton, QuietButton, text

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_OFFERED = 18


class MonthPicker(Sheet):
    """The last months, this one first."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__("Monthly summary", "For the principal: one or two pages.", parent, width=scaled(420))
        self.box = QComboBox()
        self.box.setAccessibleName("Month")
        year, month = today.year, today.month
        for _ in range(_OFFERED):
            self.box.addItem(f"{_MONTHS[month - 1]} {year}", (year, month))
            year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        self.body.addWidget(text("Month", "soft"))
        self.body.addWidget(self.box)
        stay, go = QuietButton("Cancel"), PrimaryButton("Show the pages", "printer")
        stay.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        self.add_buttons([stay, go])

    @property
    def month(self) -> tuple[int, int]:
        """Year and month that are chosen."""
        year, month = self.box.currentData()
        return int(year), int(month)
