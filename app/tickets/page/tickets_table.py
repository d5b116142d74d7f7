"""The list of tickets: the kit's table, narrowed to one of the lists."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.tickets.page.columns import FIELDS, ticket_columns
from app.tickets.page.lists import ALL, list_conditions
from app.ui.feature import Surroundings
from app.ui.tables.columns import Row
from app.ui.tables.control import TableControl
from app.ui.tables.editing import TableEditing
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.loading import RowLoader
from app.ui.tables.look import COMFORTABLE, HEADER, TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.query import ColumnNames, Condition, parse
from app.ui.tables.remembered import Remembered
from app.ui.tables.view import RecordsView
from app.ui.widgets import Pane

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


class TicketsTable(QWidget):
    """Filter bar and list. ``ticket_chosen`` follows the current row, ``ticket_opened`` is Enter or a double click."""

    counted = Signal(int, int)
    ticket_chosen = Signal(str)
    ticket_opened = Signal(str)

    def __init__(self, around: Surroundings, service: "TicketService", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._page_actions: Sequence[QAction] = ()
        self.model = RecordsModel(ticket_columns(service.district), self)
        self.view = RecordsView(self.model, self._look(), self)
        self.view.setAccessibleName("Tickets")
        self.control = ListControl(self.view, Remembered(around.desk.settings, around.jobs), "tickets")
        self.bar = FilterBar(self.control, "Filter tickets", self)
        self.editing = TableEditing(self.view)
        self.loader = RowLoader(self.model, TicketSource(service), around.jobs, "Reading tickets")
        self.list_key = ALL
        self._actions = self._own_actions()
        self._arrange()
        self._connect()
        self.dress()
        self._newest_first()
        self.loader.load()

    @property
    def current(self) -> str:
        """The ticket of the current row, or ""."""
        return self.view.current_id() or ""

    @property
    def actions_for_keys(self) -> Sequence[QAction]:
        """The table's own actions, which have keys."""
        return self._actions

    def offer(self, page_actions: Sequence[QAction]) -> None:
        """What the context menu offers besides."""
        self._page_actions = page_actions

    def dress(self) -> None:
        """Take colours and sizes of the theme in force."""
        self.view.dress(self._look(), self.view.font())
        self.control.header.set_scale(self._around.theme.scale, self._around.theme.pixels(HEADER))

    def show_list(self, key: str) -> None:
        """Show one of the lists."""
        self.list_key = key
        self.control.show_list(key)

    def show_only(self, conditions: Sequence[Condition], text: str = "") -> None:
        """Filter by these chips."""
        self.control.set_text(text)
        self.control.set_conditions(conditions)
        self.bar.search.setText(text)

    def show_ticket(self, identity: str) -> None:
        """Go to one ticket, as far as it is on the list that is shown."""
        if self.model.row_of(identity) is None or self.model.finder.busy:
            self._when_answered(lambda: self.view.select_ids([identity]))
        else:
            self.view.select_ids([identity])

    def filters(self) -> list[str]:
        """What the list is filtered by, in words."""
        columns = self.model.columns
        chips = [one.words(columns[self.model.snapshot.index_of(one.column)]) for one in self.control.conditions]
        typed = self.control.current.text.strip()
        return [f"“{typed}”", *chips] if typed else chips

    def as_shown(self) -> tuple[list[tuple[str, bool]], list[list[str]]]:
        """Titles of the shown columns (and whether they hold numbers), and the texts of all rows."""
        shown = self.view.shown_columns()
        titles = [(self.model.columns[at].title, self.model.columns[at].right_aligned) for at in shown]
        return titles, [[self.model.text(row, at) for at in shown] for row in range(self.model.rowCount())]

    def _newest_first(self) -> None:
        self.control.sort_by(self.model.snapshot.index_of("changed"))
        self.control.sort_by(self.model.snapshot.index_of("changed"))

    def _when_answered(self, then: Callable[[], None]) -> None:
        def once(_shown: int, _all: int) -> None:
            self.control.answered.disconnect(once)
            then()

        self.control.answered.connect(once)

    def _look(self) -> TableLook:
        theme = self._around.theme
        return TableLook.of_tokens(theme.tokens, round(COMFORTABLE * theme.scale) + 1)

    def _arrange(self) -> None:
        pane = Pane(margin=0, parent=self)
        pane.body.setContentsMargins(1, 1, 1, 8)
        pane.body.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)

    def _connect(self) -> None:
        self.bar.left_downwards.connect(self.enter)
        self.view.text_typed.connect(self.bar.take_typed)
        self.view.current_changed.connect(self.ticket_chosen)
        self.view.record_opened.connect(self.ticket_opened)
        self.view.doubleClicked.connect(lambda _index: self.ticket_opened.emit(self.current))
        self.view.menu_asked.connect(self._offer_menu)
        self.control.answered.connect(self.counted)
        self.editing.said.connect(self._around.notices.say)
        self.loader.failed.connect(self._around.notices.fail)

    def enter(self) -> None:
        """From the filter into the list."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, self.view.shown_columns()[0]))

    def _own_actions(self) -> list[QAction]:
        copy = QAction("Copy", self.view)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(lambda _checked=False: self.editing.copy())
        self.view.addAction(copy)
        return [copy]

    def _offer_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(list(self._page_actions))
        menu.addSeparator()
        menu.addActions(self._actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
