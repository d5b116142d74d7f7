"""Which rows of a table a person has chosen and where they stand, by record: it stays so when other rows are shown."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QTableView

from app.ui.tables.model import RecordsModel

_RESTORED = 2_000


class ChosenRows:
    """The selection of ``view`` over the rows of ``model``. ``lost`` is called where the current record is shown no longer."""

    def __init__(self, view: QTableView, model: RecordsModel, lost: Callable[[], None]) -> None:
        self._view, self._records, self._lost = view, model, lost
        self._kept: _Kept | None = None

    @property
    def current(self) -> str | None:
        """The record of the current row."""
        index = self._view.currentIndex()
        return self._records.id_at(index.row()) if index.isValid() else None

    def count(self) -> int:
        """How many rows are selected."""
        return sum(bottom - top + 1 for top, bottom in self._ranges())

    def rows(self) -> list[int]:
        """The selected rows from top to bottom."""
        return [row for top, bottom in self._ranges() for row in range(top, bottom + 1)]

    def ids(self) -> list[str]:
        """The selected records from top to bottom."""
        return [self._records.id_at(row) for row in self.rows()]

    def among(self, rows: Iterable[int]) -> set[int]:
        """Those of ``rows`` that are selected."""
        ranges = self._ranges()
        return {row for row in rows if any(top <= row <= bottom for top, bottom in ranges)}

    def select(self, rows: Sequence[int]) -> None:
        """Select these rows, in rising order, and no others."""
        chosen = QItemSelection()
        last = self._records.columnCount() - 1
        start = 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                chosen.append(QItemSelectionRange(self._records.index(rows[start], 0), self._records.index(row, last)))
                start = place + 1
        self._view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keep_place(self, column: int) -> None:
        """Other rows are about to be shown; ``column`` is the current one."""
        if self._kept is None:
            few = self.count() <= _RESTORED
            place = (max(0, self._view.currentIndex().row()), column)
            self._kept = _Kept(self.current, place, self.ids() if few else [], self._view.verticalScrollBar().value())

    def restore_place(self) -> bool:
        """All of the other rows are shown: go where the person was; False where nothing was kept."""
        kept, self._kept = self._kept, None
        if kept is None:
            return False
        self.select(self._records.rows_of(kept.selected))
        row = self._records.row_of(kept.current) if kept.current else None
        if row is None and kept.current and not self._records.finder.asked_anew and self._records.rowCount():
            row = min(kept.place[0], self._records.rowCount() - 1)
        if row is not None:
            index = self._records.index(row, kept.place[1])
            self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        elif kept.current:
            self._lost()
        self._view.verticalScrollBar().setValue(0 if self._records.finder.asked_anew else kept.scroll)
        return True

    def _ranges(self) -> list[tuple[int, int]]:
        """Selected rows as (first, last), joined and in order."""
        selection = self._view.selectionModel().selection()
        spans = [(selection.at(place).top(), selection.at(place).bottom()) for place in range(selection.count())]
        joined: list[tuple[int, int]] = []
        for top, bottom in sorted(spans):
            if joined and top <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(bottom, joined[-1][1]))
            else:
                joined.append((top, bottom))
        return joined


class _Kept:
    """Where a person was before other rows were shown."""

    def __init__(self, current: str | None, place: tuple[int, int], selected: list[str], scroll: int) -> None:
        self.current, self.place, self.selected, self.scroll = current, place, selected, scroll
