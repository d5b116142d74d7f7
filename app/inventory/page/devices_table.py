"""The list of devices: filter bar, table, and everything that works on its cells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.inventory.page.deeds import Deeds
from app.inventory.page.device_source import DeviceSource
from app.inventory.page.field_words import FieldWords
from app.inventory.page.first_rows import HOW_MANY, FirstRows
from app.language import tr
from app.late import late
from app.ui.feature import Surroundings
from app.ui.tables.columns import CellEdit
from app.ui.tables.look import COMFORTABLE, COMPACT
from app.ui.tables.pasting import PastePlan
from app.ui.tables.query import Condition
from app.ui.tables.records_table import RecordsTable

if TYPE_CHECKING:
    from app.inventory.page import paste_preview as paste_previews
    from app.inventory.rules.columns import TableColumn
    from app.inventory.service import InventoryService
    from app.store.seen import Seen
else:
    paste_previews = late("app.inventory.page.paste_preview")


_FEW = 50
_COMPACT_SETTING = "table.compact"


class DevicesTable(RecordsTable):
    """One snapshot of devices on screen. It is made anew when the fields of devices change."""

    def __init__(
        self, surroundings: Surroundings, service: InventoryService, words: FieldWords, deeds: Deeds, parent: QWidget | None = None
    ) -> None:
        compact: bool = surroundings.desk.settings.get(_COMPACT_SETTING, default=False)
        columns = words.columns()
        source = DeviceSource(service, [column.name for column in columns])
        super().__init__(surroundings, "devices", columns, source, row_height=COMPACT if compact else COMFORTABLE, parent=parent)
        self._service = service
        self._deeds = deeds
        self._seen: tuple[str, Seen] | None = None
        self.expected = 0
        """How many devices there will be, if that is known before they are read."""
        self._offer_compact(compact)
        self._act()
        self.view.cells_edited.connect(self._save_typed)
        self.view.editing_started.connect(self._remember_seen)
        self.editing.planned.connect(self._take_plan)
        deeds.refused.connect(lambda ids: self.loader.refresh(set(ids)))
        self.loader.load()

    @property
    def selected(self) -> list[str]:
        """The selected devices, else the current one."""
        chosen = self.view.selected_ids()
        current = self.view.current_id()
        return chosen or ([current] if current else [])

    def show_first(self, first: FirstRows) -> None:
        """Show these rows until all are read."""
        self.expected = first.total
        if first.rows:
            self.model.arrivals.add(first.rows)
            self.control.ask()

    def look(self, columns: Sequence[TableColumn]) -> dict[str, Any] | None:
        """The top of the list by the first column for the next start; None as long as not all rows are there and in order."""
        top = [] if self.loader.loading else [self.model.snapshot.row(position) for position in self.model.finder.first(HOW_MANY)]
        return FirstRows(columns, self.model.snapshot.prepare(top), len(self.model.snapshot)).to_dict() if top else None

    def show_record(self, identity: str) -> None:
        """Go to one device; filters that hide it are taken off."""
        if self.model.row_of(identity) is None and identity in self.model.snapshot.position_of:
            self.show_only(())
        super().show_record(identity)

    def _act(self) -> None:
        keys = QKeySequence
        self.act(
            [
                (tr("Copy"), keys(keys.StandardKey.Copy), self.editing.copy),
                (tr("Copy with column titles"), keys("Ctrl+Shift+C"), self.editing.copy_with_header),
                (tr("Paste"), keys(keys.StandardKey.Paste), self.editing.paste),
                (tr("Fill down"), keys("Ctrl+D"), self.editing.fill_down),
                (tr("Edit this cell"), keys(), self.view.edit_current),
                (tr("Filter by this value"), keys(), self._filter_by_cell),
            ]
        )

    def _offer_compact(self, compact: bool) -> None:
        action = QAction(tr("Compact rows"), self.view)
        action.setCheckable(True)
        action.setChecked(compact)
        action.toggled.connect(self._make_compact)
        self._actions.append(action)

    def _make_compact(self, compact: bool) -> None:
        self._around.jobs.keep(partial(self._around.desk.settings.put, _COMPACT_SETTING, compact))
        self.dress(COMPACT if compact else COMFORTABLE)

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
                self.model.arrivals.put_value(edit.id, self.model.snapshot.index_of(edit.column), edit.value)
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
