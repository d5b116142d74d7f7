"""Which month a summary is about."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from app.language import tr
from app.moments import month_year
from app.ui.dialogs import Sheet
from app.ui.icons import scaled
from app.ui.widgets import PrimaryButton, QuietButton, text

_OFFERED = 18


class MonthPicker(Sheet):
    """The last months, this one first."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(tr("Monthly summary"), tr("For the principal: one or two pages."), parent, width=scaled(420))
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Month"))
        year, month = today.year, today.month
        for _ in range(_OFFERED):
            self.box.addItem(month_year(year, month), (year, month))
            year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        self.body.addWidget(text(tr("Month"), "soft"))
        self.body.addWidget(self.box)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Show the pages"), "printer")
        stay.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        self.add_buttons([stay, go])

    @property
    def month(self) -> tuple[int, int]:
        """Year and month that are chosen."""
        year, month = self.box.currentData()
        return int(year), int(month)
