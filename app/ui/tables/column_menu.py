"""What can be done with one column, at its head."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from app.language import tr
from app.ui.tables.control import TableControl


class ColumnMenu(QMenu):
    """Sorts by a ``column`` (-1: the place beside all columns), takes it away, or leads to the choice of all columns (``choose_columns``)."""

    def __init__(self, control: TableControl, column: int, choose_columns: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._control, self._column = control, column
        self.aboutToHide.connect(self.deleteLater)
        if column >= 0:
            self._add(tr("Sort ascending"), lambda: control.sort_by(column, descending=False))
            self._add(tr("Sort descending"), lambda: control.sort_by(column, descending=True))
            self.addSeparator()
            self._add(tr("Hide this column"), self._hide_column, possible=len(control.header.read_layout().shown) > 1)
        self._add(tr("Choose columns…"), choose_columns)

    def _add(self, words: str, act: Callable[[], None], *, possible: bool = True) -> None:
        action = self.addAction(words)
        action.setEnabled(possible)
        action.triggered.connect(lambda _checked=False: act())

    def _hide_column(self) -> None:
        layout = self._control.header.read_layout()
        name = self._control.records.columns[self._column].name
        self._control.set_layout(layout._replace(shown=tuple(one for one in layout.shown if one != name)))
