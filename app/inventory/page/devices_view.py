"""The devices: list on the left, one device (or its form) on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.inventory.page.deeds import Deeds
from app.inventory.page.details import DetailsPane
from app.inventory.page.devices_table import DevicesTable
from app.inventory.page.elsewhere import Elsewhere
from app.inventory.page.field_words import FieldWords
from app.inventory.page.first_rows import FirstRows
from app.language import tr
from app.late import late
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.inventory.page import bulk_edit as bulk_edits
    from app.inventory.page import device_form as device_forms
    from app.inventory.page.device_form import DeviceForm
    from app.inventory.rules.columns import TableColumn
    from app.inventory.service import InventoryService
else:
    device_forms = late("app.inventory.page.device_form")
    bulk_edits = late("app.inventory.page.bulk_edit")


_DETAILS_WIDTH = 270
_FORM_WIDTH = 340
_LIST_WIDTH = 430


class DevicesView(QWidget):
    """Joins the table, the details and the form. ``print_wanted`` says what to print: labels or card."""

    counted = Signal(int, int)
    print_wanted = Signal(str)
    bar_renewed = Signal()
    """The table was made anew, and its filter bar with it."""

    def __init__(self, surroundings: Surroundings, service: InventoryService, elsewhere: Elsewhere, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._service = service
        first = FirstRows.from_dict(surroundings.desk.look)
        self._words = FieldWords(service, first.columns)
        self.deeds = Deeds(surroundings, service, self)
        self.deeds.use_words(self._words)
        self.actions_offered = self._make_actions()
        self._menu = QMenu(self)
        self._menu.addActions(self.actions_offered)
        self._offer_elsewhere(elsewhere)
        self.table = DevicesTable(surroundings, service, self._words, self.deeds, self)
        self.table.show_first(first)
        self.details = DetailsPane(surroundings, service, self._menu, elsewhere)
        self._side = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.form: DeviceForm | None = None
        self._covering = False
        self._arrange()
        self._connect_table()
        self.details.label_wanted.connect(lambda _id: self.print_wanted.emit("labels"))
        self.details.edit_wanted.connect(self.edit)
        self._prepare_words()

    @property
    def words(self) -> FieldWords:
        """Fields and choices as they are now."""
        return self._words

    def selected(self) -> list[str]:
        """The selected devices; the one in the details when none is."""
        return self.table.selected or ([self.details.device] if self.details.device else [])

    def shown(self) -> list[str]:
        """All devices as filtered and sorted."""
        return self.table.model.ids()

    def shown_fields(self) -> list[str]:
        """The shown columns from left to right."""
        return [self.table.model.columns[column].name for column in self.table.view.shown_columns()]

    def add(self) -> None:
        """Open the form of a new device."""
        self._open_form("")

    def edit(self, identity: str = "") -> None:
        """Open the form of a device, of the current one by default."""
        wanted = identity or self.details.device
        if wanted:
            self._open_form(wanted)

    def bulk_edit(self) -> None:
        """One value for all selected devices."""
        chosen = self.selected()
        if not chosen:
            self._around.notices.say(tr("Select the devices to change first."))
            return
        sheet = bulk_edits.BulkEdit(chosen, self._words, self.deeds, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.changed_all.connect(lambda: self.table.model.hold(chosen))
        sheet.fit()
        sheet.open()

    def delete(self) -> None:
        """Delete the selected devices; Undo brings them back."""
        chosen = self.selected()
        if not chosen:
            self._around.notices.say(tr("Select the devices to delete first."))
        self.deeds.delete(chosen)

    def show_device(self, identity: str) -> None:
        """Go to a device."""
        self.close_form()
        self.table.show_record(identity)
        self.details.show_device(identity)

    def refresh(self, ids: set[str] | None) -> None:
        """These devices changed; None = very many."""
        self.table.loader.refresh(ids)
        if ids is None or self.details.concerns(ids):
            self.details.refresh()

    def refresh_words(self) -> None:
        """Rooms, people, lists or fields changed: names are read anew; new fields make the table anew."""
        before = self._words.columns_known
        self._words = FieldWords(self._service)
        self.deeds.use_words(self._words)
        self._prepare_words()
        if self._words.columns_known == before:
            self.table.loader.load()
            self.details.refresh()
        else:
            self._make_table_anew()

    def _prepare_words(self) -> None:
        """Read in the background what typing will need; where the columns are others than those that were kept, show them."""
        words = self._words

        def done(columns: tuple[TableColumn, ...]) -> None:
            if words is self._words and set(columns) != set(words.columns_known):
                self.refresh_words()

        self._around.jobs.read(lambda _progress: words.prepare(), title="", owner=self, done=done, failed=self._around.notices.fail)

    def close_form(self) -> None:
        """Back from the form to the details; a draft stays."""
        if self.form is not None:
            self._around.drafts.keep_now()
            self._side.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
            self._side.setCurrentWidget(self.details)
            self._set_widths(_DETAILS_WIDTH)
            self._cover(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where list and details have no room beside each other, one of them is shown."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from the details that cover the list."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._covering:
            self._cover(False)
            self.table.view.setFocus()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        """Take the theme's colours and sizes."""
        self.table.dress()
        self.details.refresh()
        self._set_widths(_FORM_WIDTH if self.form is not None else _DETAILS_WIDTH)
        self._fold()

    @property
    def _narrow(self) -> bool:
        return self.width() < self._around.theme.pixels(_LIST_WIDTH + _DETAILS_WIDTH)

    def _fold(self) -> None:
        """Show list and details as there is room."""
        narrow = self._narrow
        self._covering = self._covering and narrow
        self.table.setVisible(not (narrow and self._covering))
        self._side.setVisible(not narrow or self._covering)

    def _cover(self, covering: bool) -> None:
        self._covering = covering
        self._fold()

    def _open_device(self, identity: str) -> None:
        """Enter: the details where they are hidden, else the form."""
        if self._narrow and not self._covering:
            self._cover(True)
            self.details.setFocus()
        else:
            self.edit(identity)

    def _make_actions(self) -> list[QAction]:
        wanted: Sequence[tuple[str, str, Callable[[], None]]] = (
            (tr("Edit…"), "F4", self.edit),
            (tr("Change many…"), "Ctrl+B", self.bulk_edit),
            (tr("Labels…"), "Ctrl+L", lambda: self.print_wanted.emit("labels")),
            (tr("Device card…"), "", lambda: self.print_wanted.emit("card")),
            (tr("Copy tag"), "", self._copy_tag),
            (tr("Delete"), "Ctrl+Del", self.delete),
        )
        made = []
        for words, keys, run in wanted:
            action = QAction(words, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.addAction(action)
            made.append(action)
        return made

    def _offer_elsewhere(self, elsewhere: Elsewhere) -> None:
        """What other rooms do with the current device, at the end of the menu and on the keyboard."""
        self._menu.addSeparator()
        for deed in elsewhere.deeds:
            action = QAction(tr(deed.title), self)
            action.triggered.connect(lambda _checked=False, place=deed.place: self._around.navigate(place(self.details.device)))
            self._menu.addAction(action)
            self.actions_offered.append(action)

    def _arrange(self) -> None:
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(14)
        self._side.addWidget(self.details)
        self._split.addWidget(self.table)
        self._split.addWidget(self._side)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.table.bar)
        column.addWidget(self._split, 1)
        self._set_widths(_DETAILS_WIDTH)

    def _set_widths(self, side: int) -> None:
        wanted = self._around.theme.pixels(side)
        self._side.setMinimumWidth(wanted)
        self._side.setMaximumWidth(2 * wanted)
        self._split.setSizes([10_000, wanted])

    def _connect_table(self) -> None:
        self.table.offer(self.actions_offered)
        self.table.counted.connect(self.counted)
        self.table.record_chosen.connect(self.details.show_device)
        self.table.record_opened.connect(self._open_device)

    def _make_table_anew(self) -> None:
        old = self.table
        self.table = DevicesTable(self._around, self._service, self._words, self.deeds, self)
        self.table.control.show_view(old.control.current)
        self._split.replaceWidget(0, self.table)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old.bar, self.table.bar)
        for widget in (old.bar, old):
            widget.hide()
            widget.deleteLater()
        self._connect_table()
        self._fold()
        self.bar_renewed.emit()

    def _open_form(self, identity: str) -> None:
        self.close_form()
        self.form = device_forms.DeviceForm(self._around, self._service, self._words, identity)
        self.form.left.connect(self._leave_form)
        self.form.saved.connect(self._on_saved)
        self._side.addWidget(self.form)
        self._side.setCurrentWidget(self.form)
        self._set_widths(_FORM_WIDTH)
        self._cover(True)

    def _leave_form(self) -> None:
        self.close_form()
        self.table.view.setFocus()

    def _on_saved(self, identity: str) -> None:
        self.close_form()
        self.table.model.hold([identity])
        self.details.show_device(identity)
        self.table.view.setFocus()

    def _copy_tag(self) -> None:
        if (facts := self.details.facts) is not None:
            QApplication.clipboard().setText(facts.tag)
            self._around.notices.say(tr("{tag} copied.", tag=facts.tag))
