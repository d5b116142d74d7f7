"""Adding or editing one device beside the list; what is typed survives a crash."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.inventory.page.field_words import FieldWords
from app.language import tr
from app.late import late
from app.ui.feature import Surroundings
from app.ui.forms import Form, FormField, choice_editor
from app.ui.scroll_area import ScrollArea
from app.ui.suggestions import Suggestions
from app.ui.tables.columns import Cell
from app.ui.widgets import LinkButton, Pane, PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.inventory.service import InventoryService
    from app.store import seen as heads
    from app.store.seen import Seen
else:
    heads = late("app.store.seen")

NEW = "device.new"
_FIRST = ("tag", "serial", "model", "category", "status", "room", "slot", "person", "assigned_class", "use", "condition")


class DeviceForm(Pane):
    """One form for all fields, the usual ones first."""

    saved = Signal(str)
    left = Signal()

    def __init__(
        self, surroundings: Surroundings, service: "InventoryService", words: FieldWords, identity: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(margin=0, parent=parent)
        self._around = surroundings
        self._service = service
        self._words = words
        self._identity = identity
        self._before: dict[str, str] = {}
        self._seen: Seen | None = None
        self.form = Form(columns=1)
        self._heading = text(tr("Edit device") if identity else tr("Add a device"), "pane_title")
        self._note = text("", "faint", wrap=True)
        self._note.hide()
        self._fresh = LinkButton(tr("Start anew"))
        self._fresh.hide()
        self._error = text("", "error", wrap=True)
        self._error.hide()
        self.save_button = PrimaryButton(tr("Save") if identity else tr("Add device"))
        self._build()
        self._load()
        self.form.edited.connect(self._keep)
        QTimer.singleShot(0, self.form.fields["tag"].editor.setFocus)

    @property
    def draft_key(self) -> str:
        """Under which name the draft is kept."""
        return f"device.{self._identity}" if self._identity else NEW

    def save(self) -> None:
        """Check everything; save what has changed."""
        if not self.form.valid():
            return
        typed = {name: words for name, words in self.form.values().items() if words != self._before.get(name, "")}
        try:
            values = {name: self._words.book.parse(name, words) for name, words in typed.items()}
        except UserError as problem:
            self._show_error(problem)
            return
        self.save_button.setEnabled(False)
        identity, seen = self._identity, self._seen

        def work(_progress: object) -> tuple[str, str, dict[str, str]]:
            problems = self._service.devices.problems(values, identity or None)
            if problems:
                return "", "", problems
            if identity:
                return identity, self._service.devices.change(identity, values, seen), {}
            return self._service.devices.add(values), "", {}

        self._around.jobs.write(work, title=tr("Saving the device"), owner=self, done=self._on_saved, failed=self._show_error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list (the draft stays), Ctrl Enter saves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        names = [*_FIRST, *(name for name in self._words.book.fields if name not in _FIRST)]
        for name in names:
            self.form.add(name, self._field(name))
        inside = QWidget()
        inside.setProperty("plain", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 8)
        for widget in (self._heading, self._note, self._fresh, self.form):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self._fresh else Qt.AlignmentFlag(0))
        column.addStretch()
        scroll = ScrollArea(inside)
        self.body.setSpacing(0)
        self.body.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 14)
        foot.addWidget(self._error)
        buttons = QHBoxLayout()
        leave = QuietButton(tr("Cancel"))
        leave.clicked.connect(self._give_up)
        self.save_button.clicked.connect(self.save)
        buttons.addWidget(leave)
        buttons.addStretch()
        buttons.addWidget(self.save_button)
        foot.addLayout(buttons)
        self.body.addLayout(foot)
        self._fresh.clicked.connect(self._start_anew)

    def _field(self, name: str) -> FormField:
        field = self._words.book.field(name)
        choices = self._words.choices(name)
        if choices and self._words.is_closed(name) and field.kind != "reference":
            return FormField(field.title, choice_editor(choices), check=lambda words: self._wrong(name, words))
        if field.kind == "long_text":
            notes = QPlainTextEdit()
            notes.setTabChangesFocus(True)
            notes.setFixedHeight(90)
            return FormField(field.title, notes, check=lambda words: self._wrong(name, words))
        line = QLineEdit()
        if choices:
            line.setCompleter(Suggestions(choices, line))
        return FormField(field.title, line, check=lambda words: self._wrong(name, words))

    def _wrong(self, name: str, words: str) -> str:
        try:
            self._words.book.parse(name, words)
        except UserError as problem:
            return str(problem)
        return ""

    def _load(self) -> None:
        if self._identity:
            seen = self._service.devices.seen(self._identity)
            device = self._service.devices.get(self._identity)
            if device is not None:
                self._seen = seen
                self._before = {name: self._typed(name, _value(device, name)) for name in self.form.fields}
                self.form.put(self._before)
        draft = self._around.drafts.load(self.draft_key)
        if draft is not None:
            self._take_draft(draft)

    def _take_draft(self, draft: dict[str, Any]) -> None:
        typed = draft.get("values")
        if isinstance(typed, dict):
            self.form.put({str(name): str(words) for name, words in typed.items()})
        if isinstance(draft.get("seen"), str):
            self._seen = heads.Seen.from_json(draft["seen"])
        self._note.setText(tr("Here is what you typed before and had not saved."))
        self._note.show()
        self._fresh.show()

    def _typed(self, name: str, value: Cell) -> str:
        """A value as a person would type it: it reads back the same."""
        if value is None:
            return ""
        field = self._words.book.field(name)
        if field.kind in ("date", "month"):
            return str(value)
        return self._words.book.show(name, value)

    def _keep(self) -> None:
        draft: dict[str, Any] = {
            "values": {name: words for name, words in self.form.values().items() if words != self._before.get(name, "")}
        }
        if self._seen is not None:
            draft["seen"] = self._seen.to_json()
        self._around.drafts.save(self.draft_key, draft)

    def _start_anew(self) -> None:
        self._around.drafts.clear(self.draft_key)
        self.form.put({name: self._before.get(name, "") for name in self.form.fields})
        self._around.drafts.clear(self.draft_key)
        self._note.hide()
        self._fresh.hide()

    def _give_up(self) -> None:
        self._around.drafts.clear(self.draft_key)
        self.left.emit()

    def _on_saved(self, outcome: tuple[str, str, dict[str, str]]) -> None:
        identity, label, problems = outcome
        self.save_button.setEnabled(True)
        if problems:
            for name, sentence in problems.items():
                if name in self.form.fields:
                    self.form.fields[name].show_error(sentence)
            first = next((self.form.fields[name] for name in problems if name in self.form.fields), None)
            if first is not None:
                first.editor.setFocus()
            return
        self._around.drafts.clear(self.draft_key)
        said = label or (tr("{values} added", values=self.form.values()["tag"] or tr("Device")) if not self._identity else "")
        if said:
            self._around.notices.say(f"{said}.", undoable=True)
        self.saved.emit(identity)

    def _show_error(self, problem: UserError) -> None:
        self.save_button.setEnabled(True)
        self._error.setText(str(problem))
        self._error.show()


def _value(device: object, name: str) -> Cell:
    """A field of a device record; the school's own lie in one mapping."""
    if name.startswith("custom."):
        own: dict[str, Cell] = getattr(device, "custom", None) or {}
        return own.get(name.removeprefix("custom."))
    value: Cell = getattr(device, name)
    return value
