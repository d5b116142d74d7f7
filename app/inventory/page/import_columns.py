"""First page of an import: which column of the file goes where."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.language import marked, tr
from app.late import late
from app.ui.icons import scaled
from app.ui.scroll_area import ScrollArea
from app.ui.tables.flow import FlowLayout
from app.ui.widgets import LinkButton, text

if TYPE_CHECKING:
    from app.exchange.mapping import Mapping, Target
    from app.exchange.tables import Sheet as TableSheet
    from app.inventory.service.importing import options as choices
    from app.inventory.service.importing.options import ImportOptions
else:
    choices = late("app.inventory.service.importing.options")

_SAMPLES = 3
_SAMPLE_LENGTH = 40
_LINE_LENGTH = 46
_BOX_LENGTH = 12
_ROOM_FOR_OPTIONS = 420
_LEFT_OUT = marked("Leave out")
_OWN = "custom."
_MATCHES = (("both", marked("Tag, else serial")), ("tag", marked("Tag only")), ("serial", marked("Serial only")))
_REPEATS = (("refuse", marked("Refuse them all")), ("first", marked("Take the first")), ("last", marked("Take the last")))


class ImportColumns(QWidget):
    """Each column with samples, the field it goes to, and why; below, how lines find their device."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: TableSheet | None = None
        self._mapping: Mapping | None = None
        self._targets: Sequence[Target] = ()
        self._boxes: list[QComboBox] = []
        self._said: list[QLabel] = []
        self._grid_holder = ScrollArea()
        self._grid_holder.setAccessibleName(tr("Columns of the file"))
        self.note = text("", "faint", wrap=True)
        self.match_box = _box(tr("A line belongs to the device with the same"), _MATCHES)
        self.repeat_box = _box(tr("When a tag or serial is on several lines"), _REPEATS)
        self.erase_box = QCheckBox(tr("An empty cell erases what is known"))
        self.create_box = QCheckBox(tr("Add rooms, people and categories that are new"))
        self.create_box.setChecked(True)
        self._more = LinkButton(tr("How lines find their device …"))
        self._more.hide()
        self._roomy = True
        self._arrange()

    @property
    def mapping(self) -> "Mapping | None":
        """The mapping as it is chosen now."""
        if self._mapping is None:
            return None
        return replace(self._mapping, columns=[box.currentData() or None for box in self._boxes])

    def options(self, name: str) -> "ImportOptions":
        """The choices below the columns; ``name`` of the file for the label."""
        return choices.ImportOptions(
            name=name,
            match=self.match_box.currentData(),
            erase_blanks=self.erase_box.isChecked(),
            on_repeat=self.repeat_box.currentData(),
            create_missing=self.create_box.isChecked(),
        )

    def show_sheet(self, sheet: "TableSheet", mapping: "Mapping", targets: "Sequence[Target]") -> None:
        """Show the columns of a sheet and where they go by now."""
        self._sheet, self._mapping, self._targets = sheet, mapping, targets
        self._boxes, self._said = [], []
        inside = QWidget()
        inside.setProperty("plain", True)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for place, words in enumerate((tr("Column in the file"), tr("Goes to"), tr("Why"))):
            grid.addWidget(text(words, "section"), 0, place)
        for number, header in enumerate(sheet.header):
            self._add_row(grid, number, header)
        grid.setRowStretch(len(sheet.header) + 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        self._grid_holder.setWidget(inside)
        recognised = [tr("Recognised as an export of {source}.", source=mapping.source)] if mapping.source else []
        self.note.setText(" ".join([*recognised, *sheet.notes]))

    def _add_row(self, grid: QGridLayout, number: int, header: str) -> None:
        sheet, mapping = self._sheet, self._mapping
        if sheet is None or mapping is None:
            return
        samples = list(dict.fromkeys(row[number].strip() for row in sheet.rows[:200] if row[number].strip()))[:_SAMPLES]
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text(header, "strong", wrap=True))
        column.addWidget(text(_samples(samples), "faint", wrap=True))
        box = QComboBox()
        box.setAccessibleName(tr("Column {header} goes to", header=header))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_BOX_LENGTH)
        box.addItem(tr(_LEFT_OUT), "")
        for target in self._targets:
            box.addItem(target.title, target.field)
        box.addItem(tr("Keep as a field of its own: {header}", header=header), f"{_OWN}{header}")
        goes = mapping.columns[number]
        box.setCurrentIndex(max(0, box.findData(goes or "")))
        if goes and box.findData(goes) < 0:
            box.addItem(goes.removeprefix(_OWN), goes)
            box.setCurrentIndex(box.count() - 1)
        why = mapping.why[number] if number < len(mapping.why) else ""
        said = text(why, "faint", wrap=True)
        box.currentIndexChanged.connect(lambda _index, number=number: self._on_choice(number))
        self._boxes.append(box)
        self._said.append(said)
        grid.addWidget(words, number + 1, 0)
        grid.addWidget(box, number + 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, number + 1, 2, Qt.AlignmentFlag.AlignTop)

    def _on_choice(self, number: int) -> None:
        """A field takes one column: another column that had it is left out."""
        chosen = self._boxes[number].currentData()
        self._said[number].setText(tr("Chosen by you"))
        for other, box in enumerate(self._boxes):
            if chosen and other != number and box.currentData() == chosen:
                box.setCurrentIndex(0)
                self._said[other].setText(tr("Left out: another column goes there"))
        self.changed.emit()

    def _arrange(self) -> None:
        options = QWidget()
        flow = FlowLayout(options, spacing=16)
        for words, box in (
            (tr("A line belongs to the device with the same"), self.match_box),
            (tr("When a tag or serial is on several lines"), self.repeat_box),
        ):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(text(words, "soft"))
            row.addWidget(box)
            flow.addWidget(pair)
        flow.addWidget(self.erase_box)
        flow.addWidget(self.create_box)
        for box in (self.match_box, self.repeat_box):
            box.currentIndexChanged.connect(self.changed)
        for tick in (self.erase_box, self.create_box):
            tick.toggled.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.note)
        column.addWidget(self._grid_holder, 1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(options)
        self._options = options
        self._more.clicked.connect(lambda: options.setVisible(not options.isVisible()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what is seldom chosen waits behind a link."""
        super().resizeEvent(event)
        roomy = self.height() >= scaled(_ROOM_FOR_OPTIONS)
        if roomy != self._roomy:
            self._roomy = roomy
            self._more.setVisible(not roomy)
            self._options.setVisible(roomy)


def _samples(samples: Sequence[str]) -> str:
    """As many as fit in a line."""
    words = " · ".join(sample[:_SAMPLE_LENGTH] for sample in samples) or "(empty)"
    return words if len(words) <= _LINE_LENGTH else words[:_LINE_LENGTH].rstrip(" ·") + " …"


def _box(name: str, entries: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for key, words in entries:
        box.addItem(tr(words), key)
    return box
