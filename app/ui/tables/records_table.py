"""A list of one kind of record as a room shows it: the table in its frame, filter bar, background loading, menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.language import tr
from app.ui.feature import Surroundings
from app.ui.tables.columns import Column
from app.ui.tables.control import TableControl
from app.ui.tables.editing import TableEditing
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.loading import RowLoader, TableSource
from app.ui.tables.look import COMFORTABLE, HEADER, TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.query import Condition
from app.ui.tables.remembered import Remembered
from app.ui.tables.view import RecordsView
from app.ui.texts import no_key
from app.ui.widgets import Pane

TableAction = tuple[str, QKeySequence, Callable[[], None]]
"""Words, keys (none: empty), and what it does."""


class RecordsTable(QWidget):
    """One list. The ``bar`` is laid out by the page. ``counted``: shown and all; ``record_chosen`` follows the current row,
    ``record_opened`` is Enter. A room subclasses it, says what its ``actions`` are, and loads when it is ready.
    """

    counted = Signal(int, int)
    record_chosen = Signal(str)
    record_opened = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        many: str,
        columns: Sequence[Column],
        source: TableSource,
        control: Callable[[RecordsView, Remembered, str], TableControl] = TableControl,
        row_height: int = COMFORTABLE,
        parent: QWidget | None = None,
    ) -> None:
        """``many`` is what they are called ("devices"): in the words of the table and as the name of its settings."""
        super().__init__(parent)
        self._around = around
        self._row_height = row_height
        self._page_actions: Sequence[QAction] = ()
        words = tr(many)
        self.model = RecordsModel(columns, self)
        self.view = RecordsView(self.model, self._look(), self)
        self.view.setAccessibleName(words[:1].upper() + words[1:])
        self.control = control(self.view, Remembered(around.desk.settings, around.jobs), many)
        self.bar = FilterBar(self.control, tr("Filter {many}", many=words), self)
        self.bar.lead_to(self.view)
        self.editing = TableEditing(self.view)
        self.loader = RowLoader(self.model, source, around.jobs, tr("Reading {many}", many=words))
        self._actions: list[QAction] = []
        self._awaited = ""
        self._held = False
        self._arrange()
        self._connect()
        self.dress()

    @property
    def current(self) -> str:
        """The record of the current row, or ""."""
        return self.view.current_id() or ""

    @property
    def awaits(self) -> bool:
        """Whether :meth:`show_record` waits for its row."""
        return bool(self._awaited)

    @property
    def actions_for_keys(self) -> Sequence[QAction]:
        """The table's own actions, which have keys."""
        return [*self._actions, *self.control.column_actions]

    def act(self, actions: Sequence[TableAction]) -> None:
        """What can be done with the table itself: keys in the list, and entries of its menu."""
        for words, keys, run in actions:
            action = QAction(no_key(words), self.view)
            if not keys.isEmpty():
                action.setShortcut(keys)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.view.addAction(action)
            self._actions.append(action)

    def offer(self, page_actions: Sequence[QAction]) -> None:
        """What the context menu offers besides."""
        self._page_actions = page_actions

    def dress(self, row_height: int | None = None) -> None:
        """Take colours and sizes of the theme in force; ``row_height`` from now on."""
        self._row_height = row_height or self._row_height
        self.view.dress(self._look(), self.view.font())
        self.control.header.set_scale(self._around.theme.scale, self._around.theme.pixels(HEADER))

    def show_only(self, conditions: Sequence[Condition], text: str = "") -> None:
        """Filter by these chips."""
        self.control.set_text(text)
        self.control.set_conditions(conditions)
        self.bar.search.setText(text)

    def show_record(self, identity: str) -> None:
        """Go to one, when its row is there; it stays in sight until the next filter, even if it is no longer on this list.

        Where a person goes elsewhere before, they stay there.
        """
        self._awaited, self._held = identity, False
        self._go_to_awaited()

    def enter(self) -> None:
        """From the filter into the list."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, self.view.shown_columns()[0]))

    def filters(self) -> list[str]:
        """What the list is filtered by, in words."""
        columns = self.model.columns
        chips = [one.words(columns[self.model.snapshot.index_of(one.column)]) for one in self.control.conditions]
        typed = self.control.current.text.strip()
        return [f"“{typed}”", *chips] if typed else chips

    def as_shown(self) -> tuple[list[tuple[str, bool]], list[list[str]]]:
        """Titles of the shown columns as they are declared (and whether they hold numbers), and the texts of all rows."""
        shown = self.view.shown_columns()
        titles = [(self.model.declared[at], self.model.columns[at].right_aligned) for at in shown]
        return titles, [[self.model.text(row, at) for at in shown] for row in range(self.model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A person goes somewhere in the list."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._awaited = ""
        return super().eventFilter(watched, event)

    def _go_to_awaited(self) -> None:
        identity, model = self._awaited, self.model
        if not identity or model.finder.busy or identity not in model.snapshot.position_of:
            return
        model.hold([identity])
        if model.row_of(identity) is None and not self._held:
            self._held = True
            model.finder.again()
            return
        self._awaited = ""
        self.view.select_ids([identity])

    def _on_current(self, identity: str) -> None:
        """While a record is awaited, another row that comes to stand in its place is nobody's choice."""
        if not self._awaited or identity == self._awaited:
            self.record_chosen.emit(identity)

    def _look(self) -> TableLook:
        theme = self._around.theme
        return TableLook.of_tokens(theme.tokens, round(self._row_height * theme.scale) + 1)

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
        self.view.current_changed.connect(self._on_current)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.record_opened.connect(self.record_opened)
        self.view.menu_asked.connect(self._offer_menu)
        self.control.answered.connect(lambda _shown, _all: self._go_to_awaited())
        self.control.answered.connect(self.counted)
        self.editing.said.connect(self._around.notices.say)
        self.loader.failed.connect(self._around.notices.fail)

    def _offer_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(list(self._page_actions))
        menu.addSeparator()
        menu.addActions(list(self.actions_for_keys))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
