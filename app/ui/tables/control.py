"""What a table is asked to show: typed filter, chips, sorting, columns; and the named views that remember them."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.tables.column_keys import column_actions
from app.ui.tables.header import TableHeader
from app.ui.tables.layout import ColumnLayout, View
from app.ui.tables.model import RecordsModel
from app.ui.tables.query import ColumnNames, Condition, parse
from app.ui.tables.view import RecordsView

_SAVE_AFTER_MS = 500


class Keeping(Protocol):
    """Settings that outlive the program; ``get`` gives the default where nothing, or something else, is kept."""

    def get(self, key: str, default: dict[str, Any]) -> dict[str, Any]:
        """What is kept under ``key``."""

    def put(self, key: str, value: dict[str, Any]) -> None:
        """Keep ``value`` under ``key``."""


class TableControl(QObject):
    """One place to change what is shown. ``name`` sets apart what is remembered for each table."""

    filter_changed = Signal()
    answered = Signal(int, int)
    """Shown rows, all rows."""
    views_changed = Signal()

    def __init__(self, view: RecordsView, remembered: Keeping, name: str) -> None:
        super().__init__(view)
        self._view = view
        self._remembered = remembered
        self._name = name
        self._text = ""
        self._conditions: tuple[Condition, ...] = ()
        self._sort: int | None = 0
        self._descending = False
        self._save = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._save.timeout.connect(self.save_layout)
        header = self.header
        header.sort_asked.connect(self.sort_by)
        self.column_actions = column_actions(view, header, self.sort_by, self)
        header.layout_changed.connect(self._on_layout)
        header.apply_layout(ColumnLayout.from_dict(remembered.get(f"table.{name}.layout", {})))
        self.records.shown_changed.connect(self._on_answer)
        self.ask()

    @property
    def records(self) -> RecordsModel:
        """The rows."""
        return self._view.records

    @property
    def header(self) -> TableHeader:
        """The head of the table."""
        header = self._view.horizontalHeader()
        if not isinstance(header, TableHeader):
            raise TypeError(header)
        return header

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The chips."""
        return self._conditions

    @property
    def current(self) -> View:
        """Everything that is asked for now."""
        sort = "" if self._sort is None else self.records.columns[self._sort].name
        return View(self._text, self._conditions, sort, self._descending, self.header.read_layout())

    def ask(self) -> None:
        """Show what is wished for."""
        query = parse(self._text, ColumnNames.of(self.records.columns), self._conditions)
        self.records.ask(query, self._sort, self._descending)

    def set_text(self, text: str) -> None:
        """Filter by what was typed."""
        if text != self._text:
            self._text = text
            self.ask()
            self.filter_changed.emit()

    def set_conditions(self, conditions: Sequence[Condition]) -> None:
        """Filter by these chips; those about unknown columns are left out."""
        names = {column.name for column in self.records.columns}
        self._conditions = tuple(condition for condition in conditions if condition.column in names)
        self.ask()
        self.filter_changed.emit()

    def sort_by(self, column: int, *, descending: bool | None = None) -> None:
        """Sort by a column; where nothing is said of the direction, a second time turns the order round."""
        self._descending = (self._sort == column and not self._descending) if descending is None else descending
        self._sort = column
        self.ask()
        self.filter_changed.emit()

    def show_view(self, view: View) -> None:
        """Show everything as it was saved."""
        names = [column.name for column in self.records.columns]
        self._text = view.text
        self._conditions = tuple(condition for condition in view.conditions if condition.column in names)
        self._sort = names.index(view.sort) if view.sort in names else 0
        self._descending = view.descending
        self.set_layout(view.layout)
        self.ask()
        self.filter_changed.emit()

    def set_layout(self, layout: ColumnLayout) -> None:
        """Show these columns in this order."""
        self.header.apply_layout(layout)
        self._on_layout()

    def save_layout(self) -> None:
        """Remember columns and widths."""
        self._save.stop()
        self._remembered.put(f"table.{self._name}.layout", self.header.read_layout().to_dict())

    def leave(self) -> None:
        """The program is about to close: keep what waits."""
        if self._save.isActive():
            self.save_layout()

    def saved_views(self) -> dict[str, View]:
        """Named views by name, in the order of their names."""
        kept = self._remembered.get(f"table.{self._name}.views", {})
        return {name: View.from_dict(kept[name]) for name in sorted(kept, key=str.casefold)}

    def save_view(self, name: str) -> None:
        """Remember what is shown now under ``name``, replacing a view of that name."""
        kept = dict(self._remembered.get(f"table.{self._name}.views", {}))
        kept[name] = self.current.to_dict()
        self._remembered.put(f"table.{self._name}.views", kept)
        self.views_changed.emit()

    def forget_view(self, name: str) -> None:
        """Remember a named view no longer."""
        kept = dict(self._remembered.get(f"table.{self._name}.views", {}))
        kept.pop(name, None)
        self._remembered.put(f"table.{self._name}.views", kept)
        self.views_changed.emit()

    def _on_layout(self) -> None:
        self._save.start()
        self._prepare_orders()

    def _prepare_orders(self) -> None:
        self.records.finder.prepare_orders(self._view.shown_columns())

    def _on_answer(self, complete: bool) -> None:
        if complete:
            self.answered.emit(self.records.rowCount(), len(self.records.snapshot))
