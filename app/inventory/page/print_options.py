"""Choosing how the list is printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QGridLayout, QListWidget, QListWidgetItem, QWidget

from app.language import marked, tr
from app.printing.paper import Page, Paper
from app.ui.dialogs import Sheet
from app.ui.icons import scaled
from app.ui.tables.columns import Column
from app.ui.widgets import PrimaryButton, QuietButton, text

_GROUPS = (
    ("", marked("Not grouped")),
    ("room", marked("By room")),
    ("category", marked("By category")),
    ("person", marked("By person")),
    ("status", marked("By status")),
)
_PAPERS = (("letter", marked("US Letter"), Page.LETTER), ("a4", "A4", Page.A4))
_MANY_COLUMNS = 7


@dataclass(frozen=True, slots=True)
class ListChoice:
    """What a person chose: which devices, columns, groups, paper."""

    ids: tuple[str, ...]
    fields: tuple[str, ...]
    group_by: str
    paper: Paper


class PrintOptions(Sheet):
    """Devices as filtered, or only the selected ones; columns, groups, paper."""

    def __init__(
        self, columns: Sequence[Column], shown: Sequence[str], ids: Sequence[str], selected: Sequence[str], paper_size: str, parent: QWidget
    ) -> None:
        super().__init__(
            tr("Print the list"),
            tr("In the order of the table. You see every page before it is printed."),
            parent,
            width=scaled(560),
            height=scaled(560),
        )
        self._ids, self._selected = tuple(ids), tuple(selected)
        self.which_box = QComboBox()
        self.which_box.addItem(tr("All {number:,} as filtered", number=len(ids)), "all")
        if len(selected) > 1:
            self.which_box.addItem(tr("The {number:,} selected", number=len(selected)), "selected")
        self.group_box = QComboBox()
        for key, words in _GROUPS:
            self.group_box.addItem(tr(words), key)
        self.paper_box = QComboBox()
        for key, words, _ in _PAPERS:
            self.paper_box.addItem(tr(words), key)
        self.paper_box.setCurrentIndex(max(0, self.paper_box.findData(paper_size)))
        self.landscape_box = QCheckBox(tr("Landscape"))
        self.landscape_box.setChecked(len(shown) >= _MANY_COLUMNS)
        self.columns_list = self._columns(columns, shown)
        self.go = PrimaryButton(tr("Show the pages"), "printer")
        stay = QuietButton(tr("Cancel"))
        self._arrange()
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._finish)
        self.add_buttons([stay, self.go])

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(16)
        for row, (words, box) in enumerate(
            ((tr("Devices"), self.which_box), (tr("Groups"), self.group_box), (tr("Paper"), self.paper_box))
        ):
            box.setAccessibleName(words)
            grid.addWidget(text(words, "soft"), row, 0)
            grid.addWidget(box, row, 1)
        grid.addWidget(self.landscape_box, 3, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(text(tr("Columns (tick and drag into order)"), "soft"))
        self.body.addWidget(self.columns_list, 1)

    @property
    def choice(self) -> ListChoice:
        """What is chosen now."""
        items = [self.columns_list.item(row) for row in range(self.columns_list.count())]
        fields = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked)
        ids = self._selected if self.which_box.currentData() == "selected" else self._ids
        size = next(page for key, _, page in _PAPERS if key == self.paper_box.currentData())
        return ListChoice(ids, fields, self.group_box.currentData(), Paper(size, self.landscape_box.isChecked()))

    def _columns(self, columns: Sequence[Column], shown: Sequence[str]) -> QListWidget:
        by_name = {column.name: column.title for column in columns}
        made = QListWidget()
        made.setAccessibleName(tr("Columns to print"))
        made.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        made.setMinimumHeight(180)
        for name in [*shown, *(name for name in by_name if name not in shown)]:
            item = QListWidgetItem(by_name[name], made)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
        return made

    def _finish(self) -> None:
        if not self.choice.fields:
            self.show_error(tr("Tick at least one column."))
            return
        self.accept()
