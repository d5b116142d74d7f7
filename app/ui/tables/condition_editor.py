"""Making a filter chip: a column, how, and which values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.language import marked, tr
from app.ui.tables.columns import Cell
from app.ui.tables.query import Condition, Operator
from app.ui.tables.snapshot import Snapshot
from app.ui.widgets import PrimaryButton, text

_VALUES_OFFERED = 500
_FEW_VALUES = 60
_WORDS: dict[Operator, str] = {
    "is": marked("is any of"),
    "is not": marked("is none of"),
    "contains": marked("contains"),
    "before": marked("is before"),
    "after": marked("is after"),
    "empty": marked("is empty"),
    "filled": marked("is filled in"),
}
_ORDERED_KINDS = ("date", "month", "money", "integer")


class ConditionEditor(QFrame):
    """A small panel below the filter bar; with ``condition`` it changes an existing chip."""

    condition_made = Signal(object)

    def __init__(self, snapshot: Snapshot, parent: QWidget, condition: Condition | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("pane", True)
        self.setAccessibleName(tr("Add a filter"))
        self._snapshot = snapshot
        self._column = QComboBox(self)
        self._column.setAccessibleName(tr("Column"))
        for column in snapshot.columns:
            self._column.addItem(column.title, column.name)
        self._operator = QComboBox(self)
        self._operator.setAccessibleName(tr("How to compare"))
        self._values = QListWidget(self)
        self._values.setAccessibleName(tr("Values"))
        self._text = QLineEdit(self)
        self._text.setAccessibleName(tr("Value"))
        self._problem = text("", "error", wrap=True)
        self._done = PrimaryButton(tr("Filter"), parent=self)
        self._arrange()
        self._column.currentIndexChanged.connect(self._on_column)
        self._operator.currentIndexChanged.connect(self._on_operator)
        self._text.returnPressed.connect(self._finish)
        self._values.itemActivated.connect(self._finish)
        self._done.clicked.connect(self._finish)
        self._show(condition)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setSpacing(8)
        grid.addWidget(self._column, 0, 0)
        grid.addWidget(self._operator, 0, 1)
        grid.addWidget(self._text, 1, 0, 1, 2)
        grid.addWidget(self._values, 2, 0, 1, 2)
        grid.addWidget(self._problem, 3, 0, 1, 2)
        grid.addWidget(self._done, 4, 1)
        self._values.setMinimumSize(320, 220)

    def _show(self, condition: Condition | None) -> None:
        names = [column.name for column in self._snapshot.columns]
        kinds = [column.kind for column in self._snapshot.columns]
        usual = kinds.index("choice") if "choice" in kinds else 0
        wanted = names.index(condition.column) if condition and condition.column in names else usual
        self._column.setCurrentIndex(wanted)
        self._on_column()
        if condition is not None:
            self._operator.setCurrentIndex(max(0, self._operator.findData(condition.operator)))
            self._tick(condition.values)
            column = self._snapshot.columns[wanted]
            self._text.setText(", ".join(_typed(value, column.show) for value in condition.values))
        self._column.setFocus()

    def _on_column(self) -> None:
        index = self._column.currentIndex()
        column = self._snapshot.columns[index]
        ordered = column.kind in _ORDERED_KINDS
        self._operator.blockSignals(True)
        self._operator.clear()
        for operator, words in _WORDS.items():
            if ordered or operator not in ("before", "after"):
                self._operator.addItem(tr(words), operator)
        self._operator.blockSignals(False)
        self._values.clear()
        values = self._snapshot.distinct(index, _VALUES_OFFERED)
        if len(values) > _FEW_VALUES and column.kind == "text":
            self._operator.setCurrentIndex(self._operator.findData("contains"))
        for value in values:
            item = QListWidgetItem(column.show(value), self._values)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._on_operator()

    def _on_operator(self) -> None:
        operator = self._operator.currentData()
        self._values.setVisible(operator in ("is", "is not"))
        self._text.setVisible(operator in ("contains", "before", "after"))
        self._problem.clear()
        self.adjustSize()

    def _tick(self, values: Sequence[Cell]) -> None:
        for row in range(self._values.count()):
            item = self._values.item(row)
            if item.data(Qt.ItemDataRole.UserRole) in values:
                item.setCheckState(Qt.CheckState.Checked)

    def _ticked(self) -> tuple[Cell, ...]:
        items = [self._values.item(row) for row in range(self._values.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        current = self._values.currentItem()
        if not ticked and current is not None:
            ticked = [current]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def _finish(self, *_what: object) -> None:
        column = self._snapshot.columns[self._column.currentIndex()]
        operator: Operator = self._operator.currentData()
        values: tuple[Cell, ...] = ()
        if operator in ("is", "is not"):
            values = self._ticked()
            if not values:
                self._problem.setText(tr("Tick at least one value."))
                return
        elif operator in ("contains", "before", "after"):
            try:
                values = (self._read(operator),)
            except ValueError as problem:
                self._problem.setText(str(problem))
                return
        self.condition_made.emit(Condition(column.name, operator, values))
        self.close()

    def _read(self, operator: Operator) -> Cell:
        text = self._text.text().strip()
        if not text:
            raise ValueError(tr("Type what to compare with."))
        column = self._snapshot.columns[self._column.currentIndex()]
        if operator == "contains" or column.read is None:
            return text
        return column.read(text)


def _typed(value: Cell, show: object) -> str:
    return str(show(value)) if callable(show) else str(value)
