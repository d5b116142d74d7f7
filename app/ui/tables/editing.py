"""Copy, paste and fill-down, in slices, so that 100,000 selected rows don't stop the window."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.language import tr, trn
from app.ui.tables.clipboard import block_to_text, text_to_block
from app.ui.tables.pasting import PastePlan, plan_block, plan_fill
from app.ui.tables.slices import Slices
from app.ui.tables.view import RecordsView

_COPY_STEP = 200
_PASTE_STEP = 100


class TableEditing(QObject):
    """Works on the selected rows and the current cell of a view."""

    planned = Signal(object)
    """A ``PastePlan`` to be looked at and carried out."""
    said = Signal(str)
    """A sentence about what was done, or why nothing was."""

    def __init__(self, view: RecordsView) -> None:
        super().__init__(view)
        self._view = view
        self._slices = Slices(self)

    @property
    def busy(self) -> bool:
        """Whether a copy or a plan is still being made."""
        return self._slices.busy

    def copy(self) -> None:
        """The selected rows with the shown columns, as a spreadsheet takes them."""
        self._copy(with_header=False)

    def copy_with_header(self) -> None:
        """The same, with a first line of column titles."""
        self._copy(with_header=True)

    def copy_cell(self) -> None:
        """The text of the current cell."""
        index = self._view.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self._view.records.typed(index.row(), index.column()))

    def paste(self) -> None:
        """Plan to lay the clipboard over the cells from the current one on; one row goes over all selected rows."""
        block = text_to_block(QGuiApplication.clipboard().text())
        index = self._view.currentIndex()
        if not block:
            self.said.emit(tr("The clipboard holds no text to paste."))
            return
        if not index.isValid():
            self.said.emit(tr("Choose the cell where pasting begins."))
            return
        columns = self._view.shown_columns()
        columns = columns[columns.index(index.column()) :] if index.column() in columns else columns
        selected = self._view.chosen.rows()
        if len(block) == 1 and len(selected) > 1:
            block, rows = block * len(selected), selected
        else:
            rows = list(range(index.row(), self._view.records.rowCount()))[: len(block)]
        plan = PastePlan()
        self._slices.run(self._plan_steps(plan, block, rows, columns), lambda: self.planned.emit(plan))

    def fill_down(self) -> None:
        """Plan to give all selected rows what the first of them has in the current column."""
        rows = self._view.chosen.rows()
        index = self._view.currentIndex()
        if len(rows) < 2 or not index.isValid():
            self.said.emit(tr("Select the rows to fill, from the one that has the value downwards."))
            return
        plan = plan_fill(self._view.records, self._view.records.typed(rows[0], index.column()), rows[1:], index.column())
        self.planned.emit(plan)

    def _plan_steps(self, plan: PastePlan, block: list[list[str]], rows: list[int], columns: list[int]) -> Iterator[None]:
        for start in range(0, len(block), _PASTE_STEP):
            part = plan_block(self._view.records, block[start : start + _PASTE_STEP], rows[start : start + _PASTE_STEP], columns)
            plan.edits += part.edits
            plan.refused += part.refused
            plan.same += part.same
            plan.beyond += part.beyond
            yield None

    def _copy(self, with_header: bool) -> None:
        rows = self._view.chosen.rows()
        if not rows:
            self.said.emit(tr("Select the rows to copy."))
            return
        pieces: list[str] = []
        self._slices.run(self._copy_steps(rows, with_header, pieces), lambda: self._hand_over(pieces, len(rows)))

    def _copy_steps(self, rows: list[int], with_header: bool, pieces: list[str]) -> Iterator[None]:
        records, columns = self._view.records, self._view.shown_columns()
        if with_header:
            pieces.append(block_to_text([[records.columns[column].title for column in columns]]))
        for start in range(0, len(rows), _COPY_STEP):
            part = rows[start : start + _COPY_STEP]
            pieces.append(block_to_text([records.typed(row, column) for column in columns] for row in part))
            yield None

    def _hand_over(self, pieces: list[str], count: int) -> None:
        QGuiApplication.clipboard().setText("".join(pieces))
        self.said.emit(trn(count, "1 row copied.", "{number} rows copied."))
