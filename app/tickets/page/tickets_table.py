"""The list of tickets: the kit's table, narrowed to one of the lists."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.language import marked, tr
from app.tickets.page.columns import FIELDS, ticket_columns
from app.tickets.page.lists import ALL, list_conditions
from app.ui.feature import Surroundings
from app.ui.tables.columns import Row
from app.ui.tables.control import TableControl
from app.ui.tables.query import ColumnNames, Condition, parse
from app.ui.tables.records_table import RecordsTable

if TYPE_CHECKING:
    from app.tickets.service import TicketService

_CHUNK = 512


class TicketSource:
    """The tickets as a table takes them; read on background threads."""

    def __init__(self, service: "TicketService") -> None:
        self._service = service

    def stream(self) -> Iterator[Sequence[Row]]:
        """All living tickets, in pieces."""
        yield from self._service.table.rows(FIELDS, chunk=_CHUNK)

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        for piece in self._service.table.rows(FIELDS, ids):
            yield from piece


class ListControl(TableControl):
    """A table that shows one list; the list is no chip, its button stands above the table."""

    _narrowed: tuple[Condition, ...] = ()

    def show_list(self, key: str) -> None:
        """Show only the tickets on a list."""
        self._narrowed = list_conditions(key)
        self.ask()
        self.filter_changed.emit()

    def ask(self) -> None:
        """Show what is wished for, within the list."""
        view = self.current
        names = [column.name for column in self.records.columns]
        query = parse(view.text, ColumnNames.of(self.records.columns), (*view.conditions, *self._narrowed))
        self.records.ask(query, names.index(view.sort) if view.sort in names else None, view.descending)


class TicketsTable(RecordsTable):
    """The tickets, newest first; a double click opens one, as Enter does."""

    def __init__(self, around: Surroundings, service: "TicketService", parent: QWidget | None = None) -> None:
        super().__init__(around, marked("tickets"), ticket_columns(service.district), TicketSource(service), ListControl, parent=parent)
        self.list_key = ALL
        self.act([(tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self.editing.copy)])
        self.view.doubleClicked.connect(lambda _index: self.record_opened.emit(self.current))
        self._newest_first()
        self.loader.load()

    def show_list(self, key: str) -> None:
        """Show one of the lists."""
        self.list_key = key
        assert isinstance(self.control, ListControl)
        self.control.show_list(key)

    def _newest_first(self) -> None:
        self.control.sort_by(self.model.snapshot.index_of("changed"))
        self.control.sort_by(self.model.snapshot.index_of("changed"))
