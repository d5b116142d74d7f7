"""Labels: which sheet, where on it printing begins, and how far to nudge."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from app.inventory.page.bulk_edit import devices_in_words
from app.inventory.page.sheet_picker import SheetPicker
from app.language import marked, tr, trn
from app.printing.label_sheets import LabelSheet
from app.ui.dialogs import Sheet
from app.ui.icons import scaled
from app.ui.widgets import PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.printing.labels import Codes

_MM = 72 / 25.4
_FURTHEST_MM = 10.0
_TEXT_MARGIN = 7
_CODES = (("both", marked("Code 128 and QR")), ("code128", marked("Code 128 only")), ("qr", marked("QR only")))


@dataclass(frozen=True, slots=True)
class LabelsChoice:
    """``nudge`` in points, right and down."""

    sheet: LabelSheet
    start: int
    nudge: tuple[float, float]
    borders: bool
    codes: "Codes"


class LabelsDialog(Sheet):
    """Remembers the sheet and the nudge; ``remembered`` holds what was chosen last (JSON)."""

    def __init__(self, sheets: Sequence[LabelSheet], count: int, remembered: dict[str, object], parent: QWidget) -> None:
        super().__init__(
            tr("Print labels"),
            tr("{devices}, in the order of the table.", devices=devices_in_words(count)),
            parent,
            width=scaled(680),
            height=scaled(560),
        )
        self._sheets = list(sheets)
        self._count = count
        self.sheet_box = QComboBox()
        self.sheet_box.setAccessibleName(tr("Sheet or printer"))
        for sheet in sheets:
            self.sheet_box.addItem(sheet.title, sheet.name)
        self.sheet_box.setCurrentIndex(max(0, self.sheet_box.findData(remembered.get("sheet", ""))))
        self.picker = SheetPicker()
        self.start_box = QSpinBox()
        self.start_box.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self.start_box.setAccessibleName(tr("First free label"))
        self.right_box = _millimetres(tr("To the right"), remembered.get("right"))
        self.down_box = _millimetres(tr("Down"), remembered.get("down"))
        self.codes_box = QComboBox()
        self.codes_box.setAccessibleName(tr("Codes"))
        for key, words in _CODES:
            self.codes_box.addItem(tr(words), key)
        self.borders_box = QCheckBox(tr("Outlines, to check the fit on plain paper"))
        self.words = text("", "faint", wrap=True)
        self._arrange()
        self.sheet_box.currentIndexChanged.connect(self._show_sheet)
        self.picker.start_chosen.connect(self.start_box.setValue)
        self.start_box.valueChanged.connect(self.picker.choose)
        self.start_box.valueChanged.connect(self._say_pages)
        self._show_sheet()

    @property
    def choice(self) -> LabelsChoice:
        """What is chosen now."""
        sheet = self._sheets[self.sheet_box.currentIndex()]
        nudge = (self.right_box.value() * _MM, self.down_box.value() * _MM)
        return LabelsChoice(sheet, self.start_box.value(), nudge, self.borders_box.isChecked(), self.codes_box.currentData())

    @property
    def remembered(self) -> dict[str, object]:
        """What to remember for next time."""
        return {"sheet": self.sheet_box.currentData(), "right": self.right_box.value(), "down": self.down_box.value()}

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(12)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Sheet or printer"), self.sheet_box),
            (tr("First free label"), self.start_box),
            (tr("Codes"), self.codes_box),
            (tr("Nudge right (mm)"), self.right_box),
            (tr("Nudge down (mm)"), self.down_box),
        )
        for row, (words, box) in enumerate(rows):
            grid.addWidget(text(words, "soft"), row * 2, 0)
            grid.addWidget(box, row * 2 + 1, 0)
        grid.addWidget(self.borders_box, 10, 0)
        grid.addWidget(self.words, 11, 0)
        grid.setRowStretch(12, 1)
        row_box = QHBoxLayout()
        row_box.setSpacing(20)
        row_box.addLayout(grid, 1)
        row_box.addWidget(self.picker, 1)
        self.sheet_box.setMinimumContentsLength(24)
        self.sheet_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.addLayout(row_box)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Show the pages"), "printer")
        stay.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        self.add_buttons([stay, go])

    def _show_sheet(self) -> None:
        sheet = self._sheets[self.sheet_box.currentIndex()]
        self.start_box.setRange(1, sheet.per_page)
        self.start_box.setEnabled(not sheet.printer)
        self.picker.show_sheet(sheet, self._count)
        self._say_pages()

    def _say_pages(self) -> None:
        sheet = self._sheets[self.sheet_box.currentIndex()]
        if sheet.printer:
            self.words.setText(tr("One label a page: for label printers."))
            return
        pages = -(-(self._count + self.start_box.value() - 1) // sheet.per_page)
        self.words.setText(
            trn(
                pages,
                "{number} sheet. Grey labels are used up already; click where printing begins.",
                "{number} sheets. Grey labels are used up already; click where printing begins.",
            )
        )


def _millimetres(name: str, value: object) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setAccessibleName(tr("Nudge: {name} in millimetres", name=name))
    box.setRange(-_FURTHEST_MM, _FURTHEST_MM)
    box.setSingleStep(0.25)
    box.setDecimals(2)
    box.setSuffix(" mm")
    box.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
    if isinstance(value, int | float):
        box.setValue(float(value))
    return box
