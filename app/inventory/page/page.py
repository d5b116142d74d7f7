"""The inventory's tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.inventory.page.devices_view import DevicesView
from app.inventory.page.elsewhere import Elsewhere
from app.inventory.page.empty import bring_forward, empty_inventory
from app.inventory.page.files import FilesAndPaper
from app.inventory.page.lists_views import ListsViews
from app.inventory.page.places import conditions_of
from app.language import marked, tr, trn
from app.late import late
from app.ui.actions import page_actions
from app.ui.feature import Page, Place, Surroundings
from app.ui.widgets import IconButton, PageHeader, PrimaryButton, QuietButton, Segments

if TYPE_CHECKING:
    from app.inventory.page import list_view as list_views
    from app.inventory.page.list_view import ListView
    from app.inventory.service import InventoryService
    from app.store.changes import Changes
else:
    list_views = late("app.inventory.page.list_view")


_VIEWS = (
    ("devices", marked("Devices")),
    ("rooms", marked("Rooms")),
    ("people", marked("People")),
    ("stock", marked("Stock")),
    ("models", marked("Models")),
)
_NAMES_IN_DEVICES = ("room", "person", "category", "custom_field", "device_model")
_COUNT_PAUSE_MS = 30
_ADDING = (marked("Add device"), marked("Add stock item"))


class InventoryPage(Page):
    """Devices, rooms, people, stock and models; import, print, export. ``painted`` = the first rows are on screen."""

    title = marked("Inventory")
    painted = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        service: InventoryService,
        elsewhere: Elsewhere | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._service = service
        self._counts = (0, 0)
        self.setAcceptDrops(True)
        self.devices = DevicesView(surroundings, service, elsewhere or Elsewhere())
        self.lists = ListsViews(surroundings, service, self.devices.words)
        self.files = FilesAndPaper(surroundings, service, self.devices, self)
        self.import_button = QuietButton(tr("Import"), "file-up")
        self.print_button = QuietButton(tr("Print"), "printer")
        self.add_button = PrimaryButton(tr("Add device"), "plus")
        self.more_button = IconButton("ellipsis", tr("More to do with the inventory"), framed=True)
        self.header = PageHeader(tr("Inventory"), "", (self.import_button, self.print_button, self.more_button, self.add_button))
        self._stack = QStackedWidget()
        self._segments: list[Segments] = []
        self.empty = empty_inventory(self._new_segments(), self.files.choose_import, self.files.load_sample)
        self._tell = QTimer(self, singleShot=True, interval=_COUNT_PAUSE_MS)
        self._tell.timeout.connect(self._say_counts)
        self._arrange()
        self._connect()

    def opened(self) -> None:
        """The filter has the focus; a device that was begun is remembered."""
        self._focus()
        if self._around.drafts.load("device.new") and self.devices.form is None:
            self._around.notices.say(tr("A device you began to add is not saved yet."), button=tr("Go on"), run=self.add_device)

    def show_place(self, place: Place) -> bool:
        """A device, a room, a person, a stock item; or devices filtered by fields."""
        if place.record_type == "action":
            return self._act(place.record_id)
        if place.record_type in ("", "device"):
            self.show_view("devices")
            if place.record_id:
                self.devices.show_device(place.record_id)
            else:
                self.devices.table.show_only(conditions_of(place.filter, self.devices.table.model.columns))
            return True
        key = self.lists.key_of(place.record_type)
        if key:
            self.show_view(key)
            self.lists.view(key).show_record(place.record_id)
        return bool(key)

    def _act(self, name: str) -> bool:
        """Something that Ctrl K or Today asks for by name."""
        deeds = {
            "add": self.add_device,
            "import": self.files.choose_import,
            "sample": self.files.load_sample,
            "print": self.files.print_list,
            "labels": self.files.print_labels,
            "export": self.files.export,
            "stock": lambda: self.show_view("stock"),
        }
        deed = deeds.get(name)
        if deed is not None:
            QTimer.singleShot(0, self, deed)
        return deed is not None

    def scanned(self, code: str) -> bool:
        """A tag or serial opens its device."""
        identity = self._service.table.by_code(code)
        if identity is None:
            return False
        self.show_view("devices")
        self.devices.show_device(identity)
        return True

    def changed(self, changes: Changes) -> None:
        """Refresh what changed, and nothing else."""
        types = changes.types
        if any(name in types for name in _NAMES_IN_DEVICES):
            self.devices.refresh_words()
            self.lists.use_words(self.devices.words)
        elif "device" in types:
            self.devices.refresh(types["device"])
        if "photo" in types:
            self.devices.details.refresh()
        self.lists.refresh(set(types))

    def page_actions(self) -> list[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return [*self._actions, *self.devices.actions_offered, *self.devices.table.actions_for_keys]

    def look(self) -> dict[str, Any] | None:
        """The top of the list of devices."""
        return self.devices.table.look(self.devices.words.in_order())

    def leave(self) -> bool:
        """Columns and widths are remembered; a form's draft is on the disk."""
        self.devices.table.control.leave()
        self.lists.leave()
        self._around.drafts.keep_now()
        return True

    def show_view(self, key: str) -> None:
        """Devices, rooms, people, stock or models."""
        self._stack.setCurrentWidget(self._devices_or_first_step() if key == "devices" else self.lists.view(key))
        for segments in self._segments:
            segments.choose(key)
        self.add_button.setText(tr("Add device") if key == "devices" else self.lists.view(key).adding)
        self.add_button.setAccessibleName(self.add_button.text())
        self._say_counts()
        self._focus()

    def print_list(self) -> None:
        """The pages of the list in front."""
        current = self._stack.currentWidget()
        if isinstance(current, list_views.ListView):
            self.files.print_rows(current)
        else:
            self.files.print_list()

    def add_device(self) -> None:
        """The form of a new device."""
        self.show_view("devices")
        self._stack.setCurrentWidget(self.devices)
        self.devices.add()

    def showEvent(self, event: QShowEvent) -> None:
        """The button that adds has its look now."""
        super().showEvent(event)
        self._hold_width()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A table file may be dropped anywhere on the page."""
        if self.files.table_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the dropped file."""
        path = self.files.table_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.files.import_file(path)

    def _arrange(self) -> None:
        self._stack.addWidget(self.devices)
        self._add_segments(self.devices)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 20, 26, 22)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)

    def _add_segments(self, devices: DevicesView) -> None:
        devices.table.bar.add_beside(self._new_segments())

    def _hold_width(self) -> None:
        """The button that adds is as wide for every list, so that the buttons beside it stay where they are."""
        words = self.add_button.text()
        widths = []
        for longest in map(tr, _ADDING):
            self.add_button.setText(longest)
            widths.append(self.add_button.sizeHint().width())
        self.add_button.setText(words)
        self.add_button.setMinimumWidth(max(widths))

    def _add_list(self, view: ListView) -> None:
        self._stack.addWidget(view)
        view.bar.add_beside(self._new_segments())

    def _new_segments(self) -> Segments:
        made = Segments([(key, tr(words)) for key, words in _VIEWS], tr("Lists of the inventory"))
        made.chosen.connect(self.show_view)
        self._segments.append(made)
        return made

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.files.choose_import)
        self.add_button.clicked.connect(self._add_to_view)
        self.devices.counted.connect(self._on_counted)
        self.devices.bar_renewed.connect(lambda: self._add_segments(self.devices))
        self.devices.print_wanted.connect(self.files.print_wanted)
        self.devices.table.view.first_painted.connect(self.painted)
        self.lists.made.connect(self._add_list)
        self.lists.counted.connect(self._tell.start)
        self.lists.room_card_wanted.connect(self.files.print_room_card)
        self.lists.devices_wanted.connect(self.devices.table.show_only)
        self.lists.devices_wanted.connect(lambda _conditions: self.show_view("devices"))
        self._around.theme.changed.connect(self._dress)
        wanted = (
            (tr("Import a device list…"), "Ctrl+I", self.files.choose_import),
            (tr("Print the list…"), "Ctrl+P", self.print_list),
            (tr("Labels…"), "", self.files.print_labels),
            (tr("Export the list…"), "Ctrl+E", self.files.export),
            (tr("Add device"), "Ctrl+N", self.add_device),
            (tr("Fields of your own…"), "", self.files.edit_fields),
        )
        self._actions = page_actions(self, wanted, in_window=True)
        menu = QMenu(self)
        menu.addActions(self._actions[1:3])
        self.print_button.setMenu(menu)
        more = QMenu(self)
        more.addActions([self._actions[3], self._actions[5]])
        self.more_button.setMenu(more)
        self.more_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

    def _add_to_view(self) -> None:
        current = self._stack.currentWidget()
        if current in (self.devices, self.empty):
            self.add_device()
        else:
            self.lists.add_to(current)

    def _on_counted(self, shown: int, total: int) -> None:
        self._counts = (shown, total)
        if self._stack.currentWidget() in (self.devices, self.empty):
            bring_forward(self._stack, self._devices_or_first_step())
        self._tell.start()

    def _devices_or_first_step(self) -> QWidget:
        nothing = self._counts[1] == 0 and not self.devices.table.loader.loading and self.devices.form is None
        return self.empty if nothing else self.devices

    def _say_counts(self) -> None:
        current = self._stack.currentWidget()
        if current not in (self.devices, self.empty):
            self.header.say(self.lists.words_of(current))
            return
        shown, total = self._counts
        loading = self.devices.table.loader.loading
        expected = self.devices.table.expected if loading else 0
        words = trn(expected or total, "1 device", "{number} devices")
        if loading and not expected:
            words = tr("Reading devices …") if total == 0 else tr("{words} so far", words=words)
        elif shown != total:
            words = f"{words} · {tr('{shown:,} selected by filter', shown=shown)}"
        self.header.say(words)

    def _focus(self) -> None:
        current = self._stack.currentWidget()
        if current in (self.devices, self.empty):
            (self.devices.table.bar.search if current is self.devices else self.empty).setFocus()
        else:
            self.lists.focus(current)

    def _dress(self) -> None:
        self._hold_width()
        self.devices.dress()
        self.lists.dress()
