"""The form of a ticket: words on the left; what, where, who and how soon on the right. It knows nothing of saving."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import tr
from app.school.directory import KnownDevice, SchoolDirectory
from app.store.value import Value
from app.tickets.page.attachment_well import AttachmentWell
from app.tickets.page.canned_menu import CannedButton, CannedSource
from app.tickets.page.device_picker import DevicePicker
from app.tickets.page.facts_panel import FactsPanel
from app.tickets.page.likely_panel import LikelyPanel
from app.tickets.page.priority_panel import PriorityPanel
from app.tickets.page.reply_box import pasting_editor
from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.facts import FACT
from app.ui.feature import Surroundings
from app.ui.forms import FormField, choice_editor
from app.ui.scroll_column import ScrollColumn
from app.ui.suggestions import Suggestions
from app.ui.widgets import Pane, text

Values = Mapping[str, Value]
_ROOM_FOR_TWO = 820
_BODY_LINES = 9
_PLACES = ("room", "person")


class TicketForm(QWidget):
    """Signal ``edited`` at each change that a person makes."""

    edited = Signal()

    def __init__(
        self,
        around: Surroundings,
        directory: SchoolDirectory,
        district: TicketDistrict,
        texts: CannedSource,
    ) -> None:
        super().__init__()
        self._around = around
        self._filling = False
        self._ids: dict[str, dict[str, str]] = {name: {} for name in _PLACES}
        self.device = DevicePicker(around, directory)
        self.title = FormField(tr("Title"), QLineEdit(), hint="")
        self.body_editor = pasting_editor(_BODY_LINES, tr("What happened"))
        self.body = FormField(tr("What happened, and what was tried"), self.body_editor)
        self.well = AttachmentWell(around, tr("Photos and files of the ticket"))
        self.body_editor.take = self.well.take
        self.canned = CannedButton(self.body_editor, texts)
        self.category = FormField(tr("Category"), choice_editor([one.name for one in district.categories]))
        self.places = {name: self._place_field(name, title) for name, title in (("room", tr("Room")), ("person", tr("For whom")))}
        self.priority = PriorityPanel(district)
        self.facts = FactsPanel()
        self.facts.after = self.places["person"].editor
        self.likely = LikelyPanel()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = ScrollColumn()
        self._arrange()
        self._connect()

    @property
    def values(self) -> dict[str, Value]:
        """The ticket's fields as they stand in the form."""
        device = self.device.device
        made: dict[str, Value] = {
            "title": self.title.value() or None,
            "body": self.body.value() or None,
            "category": self.category.value() or None,
            "device": device.id if device is not None else None,
            **{name: self._id_of(name) for name in _PLACES},
            **self.priority.values,
        }
        return {**made, **{FACT + label: words for label, words in self.facts.answers.items()}}

    def put(self, values: Values, device: KnownDevice | None) -> None:
        """Fill everything."""
        self._filling = True
        self.device.show_device(device)
        for name, field in (("title", self.title), ("body", self.body), ("category", self.category)):
            field.put(str(values.get(name) or ""))
            field.show_error("")
        for name in _PLACES:
            self._show_place(name, str(values.get(name) or ""))
        self.priority.put(values)
        self.facts.put({name.removeprefix(FACT): str(value) for name, value in values.items() if name.startswith(FACT) and value})
        self.likely.show_tickets([])
        self._filling = False

    def fill_from(self, device: KnownDevice, values: Values) -> None:
        """What a scanned device tells: it replaces device, room and person; the category only where none was chosen."""
        self._filling = True
        self.device.show_device(device)
        for name in _PLACES:
            if values.get(name):
                self._show_place(name, str(values[name]))
        if values.get("category") and not self.category.value():
            self.category.put(str(values["category"]))
        self._filling = False
        self.edited.emit()

    def show_choices(self, rooms: Mapping[str, str], people: Mapping[str, str]) -> None:
        """Rooms and people by id, to choose from."""
        for name, known in (("room", rooms), ("person", people)):
            kept = self._id_of(name)
            self._ids[name] = {words: id for id, words in known.items()}
            box = self.places[name].editor
            if isinstance(box, QComboBox):
                self._filling = True
                box.clear()
                box.addItems(["", *known.values()])
                self._show_place(name, kept or "")
                self._filling = False

    def show_wrong(self, problems: Mapping[str, str]) -> None:
        """Say beside each field what is wrong; the first one gets the focus."""
        fields = {"title": self.title, "body": self.body, "category": self.category, **self.places}
        for name, field in fields.items():
            field.show_error(problems.get(name, ""))
        for name, sentence in problems.items():
            self.facts.show_wrong(name.removeprefix(FACT), sentence)
        first = next((fields[name] for name in fields if name in problems), None)
        if first is not None:
            first.editor.setFocus()
        self.show_focus()

    def show_missing(self, labels: Sequence[str]) -> None:
        """Name what is missing beside its field; the first one gets the focus."""
        if self.facts.show_missing(labels):
            return
        places = {"Room": "room", "For": "person"}
        self.show_wrong({places[label]: tr("TSS will ask for this.") for label in labels if label in places})
        if "Asset tag" in labels:
            self.device.field.setFocus()

    def show_focus(self) -> None:
        """Scroll to the field that has the focus."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        narrow = self.width() < self._around.theme.pixels(_ROOM_FOR_TWO)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _arrange(self) -> None:
        words = Pane(margin=18)
        words.body.setSpacing(10)
        for part in (self.device, self.title, self.body):
            words.body.addWidget(part)
        tools = QHBoxLayout()
        tools.addWidget(self.well, 1)
        tools.addWidget(self.canned, 0, Qt.AlignmentFlag.AlignTop)
        words.body.addLayout(tools)
        words.body.addStretch()
        about = Pane(margin=18)
        about.body.setSpacing(10)
        for field in (self.category, *self.places.values()):
            about.body.addWidget(field)
        about.body.addWidget(text(tr("What TSS needs to know"), "section"))
        about.body.addWidget(self.facts)
        about.body.addWidget(text(tr("How soon"), "section"))
        about.body.addWidget(self.priority)
        about.body.addStretch()
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.likely)
        right.addWidget(about, 1)
        self._sides.setSpacing(14)
        self._sides.addWidget(words, 17)
        self._sides.addLayout(right, 10)
        self._scroll.column.addLayout(self._sides, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _connect(self) -> None:
        for field in (self.title, self.body, self.category, *self.places.values()):
            field.edited.connect(self._on_edit)
        for part in (self.priority, self.facts):
            part.edited.connect(self._on_edit)
        self.well.changed.connect(self._on_edit)
        self.device.cleared.connect(self._on_edit)

    def _place_field(self, name: str, title: str) -> FormField:
        def check(words: str) -> str:
            return "" if not words or words in self._ids[name] else tr("Nothing in the list is called “{name}”.", name=words)

        return FormField(title, _name_editor(), check=check)

    def _on_edit(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _id_of(self, name: str) -> str | None:
        return self._ids[name].get(self.places[name].value())

    def _show_place(self, name: str, id: str) -> None:
        words = next((words for words, known in self._ids[name].items() if known == id), "")
        self.places[name].put(words)


def _name_editor() -> QComboBox:
    """A list of names that finds what is typed anywhere in them."""
    box = choice_editor([], open_end=True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setCompleter(Suggestions(box.model(), box))
    return box
