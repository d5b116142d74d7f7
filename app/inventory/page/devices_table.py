"""The list of devices: filter bar, table, and everything that works on its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.inventory.page.deeds import Deeds
from app.inventory.page.device_source import DeviceSource
from app.inventory.page.field_words import FieldWords
from app.inventory.page.first_rows import HOW_MANY, FirstRows
from app.late import late
from app.ui.feature import Surroundings
from app.ui.tables.columns import CellEdit
from app.ui.tables.control import TableControl
from app.ui.tables.editing import TableEditing
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.loading import RowLoader
from app.ui.tables.look import COMFORTABLE, COMPACT, HEADER, TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.pasting import PastePlan
from app.ui.tables.query import Condition
from app.ui.tables.remembered import Remembered
from app.ui.tables.view import RecordsView
from app.ui.widgets import Pane

if TYPE_CHECKING:
    from app.inventory.page import paste_preview as paste_previews
    from app.inventory.rules.columns import TableColumn
    from app.inventory.service import InventoryService
    from app.store.seen import Seen
else:
    paste_previews = late("app.inventory.page.paste_preview")


_FEW = 50
_COMPACT_SETTING = "table.compact"


class DevicesTable(QWidget):
    """One snapshot of devices on screen. It is made anew when the fields of devices change."""

    counted = Signal(int, int)
    device_chosen = Signal(str)
    device_opened = Signal(str)

    def __init__(
        self, surroundings: Surroundings, service: InventoryService, words: FieldWords, deeds: Deeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._service = service
        self._deeds = deeds
        self._seen: tuple[str, Seen] | None = None
        self._compact: bool = surroundings.desk.settings.get(_COMPACT_SETTING, default=False)
        self._page_actions: Sequence[QAction] = ()
        self.expected = 0
        """How many devices there will be, if that is known before they are read."""
        self.model = RecordsModel(words.columns(), self)
        self.view = RecordsView(self.model, self._look(), self)
        self.view.setAccessibleName("Devices")
        self.control = TableControl(self.view, Remembered(surroundings.desk.settings, surroundings.jobs), "devices")
        self.bar = FilterBar(self.control, "Filter devices", self)
        self.editing = TableEditing(self.view)
        source = DeviceSource(service, [column.name for column in self.model.columns])
        self.loader = RowLoader(self.model, source, surroundings.jobs, "Reading devices")
        self._actions = self._own_actions()
        self._arrange()
        self._connect()
        self.dress()
        self.loader.load()

    @property
    def selected(self) -> list[str]:
        """The selected devices, else the current one."""
        chosen = self.view.selected_ids()
        current = self.view.current_id()
        return chosen or ([current] if current else [])

    @property
    def actions_for_keys(self) -> Sequence[QAction]:
        """The table's own actions, which have keys."""
        return self._actions

    def show_first(self, first: FirstRows) -> None:
        """Show these rows until all are read."""
        self.expected = first.total
        if first.rows:
            self.model.add(self.model.snapshot.prepare(first.rows))
            self.control.ask()

    def look(self, columns: Sequence[TableColumn]) -> dict[str, Any] | None:
        """The top of the list by the first column for the next start; None as long as not all rows are there and in order."""
        top = [] if self.loader.loading else [self.model.snapshot.row(position) for position in self.model.finder.first(HOW_MANY)]
        return FirstRows(columns, top, len(self.model.snapshot)).to_dict() if top else None

    def offer(self, page_actions: Sequence[QAction]) -> None:
        """What the context menu offers besides."""
        self._page_actions = page_actions

    def dress(self) -> None:
        """Take colours and sizes of the theme in force."""
        self.view.dress(self._look(), self.view.font())
        self.control.header.set_scale(self._around.theme.scale, self._around.theme.pixels(HEADER))

    def show_only(self, conditions: Sequence[Condition], text: str = "") -> None:
        """Filter by these chips."""
        self.control.set_text(text)
        self.control.set_conditions(conditions)
        self.bar.search.setText(text)

    def show_device(self, identity: str) -> None:
        """Go to one device; filters that hide it are taken off."""
        if self.model.row_of(identity) is None and identity in self.model.snapshot.position_of:
            self.show_only(())
        if self.model.row_of(identity) is None or self.model.finder.busy:
            self._when_answered(lambda: self.view.select_ids([identity]))
        else:
            self.view.select_ids([identity])

    def _when_answered(self, then: Callable[[], None]) -> None:
        def once(_shown: int, _all: int) -> None:
            self.control.answered.disconnect(once)
            then()

        self.control.answered.connect(once)

    def _look(self) -> TableLook:
        theme = self._around.theme
        return TableLook.of_tokens(theme.tokens, round((COMPACT if self._compact else COMFORTABLE) * theme.scale) + 1)

    def _arrange(self) -> None:
        pane = Pane(margin=0, parent=self)
        pane.body.setContentsMargins(1, 1, 1, 8)
        pane.body.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)

    def _connect(self) -> None:
        self.bar.left_downwards.connect(self._enter_list)
        self.view.text_typed.connect(self.bar.take_typed)
        self.view.current_changed.connect(self.device_chosen)
        self.view.record_opened.connect(self.device_opened)
        self.view.cells_edited.connect(self._save_typed)
        self.view.editing_started.connect(self._remember_seen)
        self.view.menu_asked.connect(self._offer_menu)
        self.control.answered.connect(self.counted)
        self.editing.said.connect(self._around.notices.say)
        self.editing.planned.connect(self._take_plan)
        self.loader.failed.connect(self._around.notices.fail)
        self._deeds.refused.connect(lambda ids: self.loader.refresh(set(ids)))

    def _enter_list(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, self.view.shown_columns()[0]))

    def _own_actions(self) -> list[QAction]:
        wanted: list[tuple[str, QKeySequence, Callable[[], None]]] = [
            ("Copy", QKeySequence(QKeySequence.StandardKey.Copy), self.editing.copy),
            ("Copy with column titles", QKeySequence("Ctrl+Shift+C"), self.editing.copy_with_header),
            ("Paste", QKeySequence(QKeySequence.StandardKey.Paste), self.editing.paste),
            ("Fill down", QKeySequence("Ctrl+D"), self.editing.fill_down),
            ("Edit this cell", QKeySequence(), self.view.edit_current),
            ("Filter by this value", QKeySequence(), self._filter_by_cell),
        ]
        made = [self._compact_action()]
        for words, keys, run in wanted:
            action = QAction(words, self.view)
            if not keys.isEmpty():
                action.setShortcut(keys)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.view.addAction(action)
            made.append(action)
        return made

    def _compact_action(self) -> QAction:
        action = QAction("Compact rows", self.view)
        action.setCheckable(True)
        action.setChecked(self._compact)
        action.toggled.connect(self._make_compact)
        return action

    def _make_compact(self, compact: bool) -> None:
        self._compact = compact
        self._around.jobs.keep(partial(self._around.desk.settings.put, _COMPACT_SETTING, compact))
        self.dress()

    def _offer_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(list(self._page_actions))
        menu.addSeparator()
        menu.addActions(self._actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _filter_by_cell(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            column = self.model.columns[index.column()]
            value = self.model.value(index.row(), index.column())
            made = Condition(column.name, "is", (value,)) if value not in (None, "") else Condition(column.name, "empty")
            kept = [condition for condition in self.control.conditions if condition.column != column.name]
            self.control.set_conditions([*kept, made])

    def _remember_seen(self, identity: str) -> None:
        """What stands on the form that opens: a later value of somebody else is not overwritten unseen."""
        self._seen = (identity, self._service.devices.seen(identity))

    def _save_typed(self, edits: list[CellEdit]) -> None:
        seen = self._seen[1] if self._seen and self._seen[0] == edits[0].id else None
        self._seen = None
        self._save(edits, seen)

    def _save(self, edits: list[CellEdit], seen: Seen | None = None) -> None:
        if len(edits) <= _FEW:
            for edit in edits:
                self.model.put_value(edit.id, self.model.snapshot.index_of(edit.column), edit.value)
        else:
            self.model.hold(edit.id for edit in edits)
        self._deeds.save_cells(edits, seen)

    def _take_plan(self, plan: PastePlan) -> None:
        if len(plan.edits) == 1 and not plan.refused and not plan.beyond:
            self._save(plan.edits)
            return
        preview = paste_previews.PastePreview(plan, self)
        preview.accepted.connect(lambda: self._save(plan.edits))
        preview.fit()
        preview.open()
