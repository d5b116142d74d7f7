"""The rows that are shown, as Qt's views and screen readers see them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.language import tr
from app.ui.tables.arrivals import RowArrivals
from app.ui.tables.columns import Cell, Column
from app.ui.tables.finder import Finder, Wish
from app.ui.tables.positions import positions
from app.ui.tables.query import Query
from app.ui.tables.snapshot import Snapshot

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _USUAL | Qt.ItemFlag.ItemIsEditable


class RecordsModel(QAbstractTableModel):
    """A window on a snapshot: which of its rows are shown, and in which order."""

    about_to_show = Signal()
    shown_changed = Signal(bool)
    """Other rows are shown; True when the answer is complete."""

    def __init__(self, columns: Sequence[Column], parent: QObject) -> None:
        super().__init__(parent)
        self.snapshot = Snapshot([column._replace(title=tr(column.title)) for column in columns])
        self.columns = self.snapshot.columns
        self.declared = tuple(column.title for column in columns)
        """The titles as the code has them: paper may speak another language than the window."""
        self.finder = Finder(self.snapshot, self)
        self.finder.first_page.connect(self._show_first)
        self.finder.finished.connect(self._show_all)
        self._shown = positions()
        self._sorted: tuple[int | None, bool] = (None, False)
        self.arrivals = RowArrivals(self.snapshot, self.finder, self._drop, self._repaint)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; everything about its looks is the delegate's."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) and index.isValid():
            return self.snapshot.text(self._shown[index.row()], index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Column titles."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title + self._arrow(section)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = "AlignRight" if self.columns[section].right_aligned else "AlignLeft"
                return int(Qt.AlignmentFlag[side]) | int(Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be selected, and edited where their column says so."""
        return _EDITABLE if index.isValid() and self.columns[index.column()].editable else _USUAL

    def text(self, row: int, column: int) -> str:
        """The shown text of a cell."""
        return self.snapshot.text(self._shown[row], column)

    def typed(self, row: int, column: int) -> str:
        """The text of a cell as it would be typed."""
        return self.columns[column].typed(self.value(row, column))

    def value(self, row: int, column: int) -> Cell:
        """The stored value of a cell."""
        return self.snapshot.value(self._shown[row], column)

    def id_at(self, row: int) -> str:
        """The record in a row."""
        return str(self.snapshot.row(self._shown[row])[0])

    def ids(self) -> list[str]:
        """All shown records, in their order."""
        rows = self.snapshot.rows
        return [str(row[0]) for position in self._shown if (row := rows[position]) is not None]

    def row_of(self, identity: str) -> int | None:
        """Where a record is shown, or None."""
        position = self.snapshot.position_of.get(identity)
        if position is None:
            return None
        try:
            return self._shown.index(position)
        except ValueError:
            return None

    def rows_of(self, identities: Iterable[str]) -> list[int]:
        """Where these records are shown, in rising order; those that are not are left out."""
        wanted = {position for one in identities if (position := self.snapshot.position_of.get(one)) is not None}
        return [row for row, position in enumerate(self._shown) if position in wanted] if wanted else []

    def ask(self, query: Query, sort: int | None, descending: bool) -> None:
        """Show other rows, or in another order."""
        self.finder.ask(Wish(query, sort, descending))
        if self._sorted != (sort, descending):
            self._sorted = (sort, descending)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def hold(self, identities: Iterable[str]) -> None:
        """Keep these rows in sight until the next filter, although they may no longer meet this one."""
        places = self.snapshot.position_of
        self.finder.hold([places[identity] for identity in identities if identity in places])

    def _arrow(self, section: int) -> str:
        column, descending = self._sorted
        return "" if column != section else " ↓" if descending else " ↑"

    def _drop(self, leaving: Sequence[str]) -> None:
        self.about_to_show.emit()
        self.beginResetModel()
        self.snapshot.drop(leaving)
        still = self.snapshot.rows
        self._shown = positions([position for position in self._shown if still[position] is not None])
        self.endResetModel()

    def _repaint(self, identities: Sequence[str] | None) -> None:
        rows = range(len(self._shown)) if identities is None else self.rows_of(identities)
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], len(self.columns) - 1))

    def _show_first(self, found: Sequence[int]) -> None:
        if not self.arrivals.still and self._shown[: len(found)] != found:
            self._replace(found)
            self.shown_changed.emit(False)

    def _show_all(self, found: Sequence[int]) -> None:
        count = len(self._shown)
        if count <= len(found) and count > 0 and self._shown == found[:count]:
            if len(found) > count:
                self.beginInsertRows(QModelIndex(), count, len(found) - 1)
                self._shown = positions(found)
                self.endInsertRows()
        elif self.arrivals.still:
            self.arrivals.miss()
            return
        else:
            self._replace(found)
        self.shown_changed.emit(True)

    def _replace(self, found: Sequence[int]) -> None:
        self.about_to_show.emit()
        self.beginResetModel()
        self._shown = positions(found)
        self.endResetModel()
