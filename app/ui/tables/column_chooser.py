"""Choosing which columns are shown, and dragging them into order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.ui.tables.columns import Column
from app.ui.tables.layout import ColumnLayout
from app.ui.widgets import QuietButton, text


class ColumnChooser(QFrame):
    """A list of all columns, shown ones first; ticking shows, dragging or Alt+arrows order."""

    layout_chosen = Signal(object)

    def __init__(self, columns: tuple[Column, ...], layout: ColumnLayout, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("pane", True)
        self.setAccessibleName(tr("Choose columns"))
        self._columns = columns
        self._widths = dict(layout.widths)
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Columns"))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setMinimumSize(240, 320)
        usual = QuietButton(tr("Usual columns"), parent=self)
        usual.clicked.connect(self._take_usual)
        title = text(tr("Columns"), "pane_title")
        advice = text(tr("Tick to show. Drag, or Alt with the arrows, to move."), "faint", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(usual)
        foot.addStretch()
        box.addWidget(title)
        box.addWidget(advice)
        box.addWidget(self._list)
        box.addLayout(foot)
        self._fill(layout.shown)
        self._list.itemChanged.connect(self._tell)
        self._list.model().rowsMoved.connect(self._tell)
        self._list.setFocus()

    def chosen(self) -> ColumnLayout:
        """What is ticked, in the order of the list."""
        items = [self._list.item(row) for row in range(self._list.count())]
        shown = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked)
        return ColumnLayout(shown, self._widths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves a column up or down; Esc closes."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        if 0 <= row + step < self._list.count():
            self._list.blockSignals(True)
            item = self._list.takeItem(row)
            self._list.insertItem(row + step, item)
            self._list.setCurrentRow(row + step)
            self._list.blockSignals(False)
            self._tell()

    def _fill(self, shown: tuple[str, ...]) -> None:
        by_name = {column.name: column for column in self._columns}
        names = [*shown, *(column.name for column in self._columns if column.name not in shown)]
        self._list.clear()
        for name in names:
            item = QListWidgetItem(by_name[name].title, self._list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)

    def _take_usual(self) -> None:
        self._list.blockSignals(True)
        self._fill(ColumnLayout.usual(self._columns).shown)
        self._list.blockSignals(False)
        self._tell()

    def _tell(self, *_what: object) -> None:
        layout = self.chosen()
        if layout.shown:
            self.layout_chosen.emit(layout)
