"""The school's own fields of devices."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.ui.dialogs import Sheet
from app.ui.feature import Surroundings
from app.ui.forms import Form, FormField, choice_editor
from app.ui.icons import scaled
from app.ui.widgets import PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.inventory.service import InventoryService
    from app.inventory.service.lists import CustomFieldFact

_KIND_WORDS = {
    "text": marked("Text"),
    "date": marked("Date"),
    "money": marked("Money"),
    "integer": marked("Number"),
    "choice": marked("One of a list"),
    "bool": marked("Yes or no"),
}


class CustomFields(Sheet):
    """What there is, to be renamed or deleted, and a form for one more."""

    def __init__(self, surroundings: Surroundings, service: "InventoryService", parent: QWidget) -> None:
        super().__init__(
            tr("Fields of your own"),
            tr("Every device has them; they can be shown, filtered, imported and printed."),
            parent,
            width=scaled(520),
            height=scaled(560),
        )
        self._around = surroundings
        self._service = service
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Fields of your own"))
        self.list.setMinimumHeight(120)
        self._kinds = {tr(_KIND_WORDS.get(choice.name, choice.name)): choice.name for choice in service.lists.choices("custom_kind")}
        self.form = Form(columns=1)
        kind = choice_editor(list(self._kinds))
        kind.setCurrentText(tr(_KIND_WORDS["text"]))
        choices = QPlainTextEdit()
        choices.setFixedHeight(80)
        choices.setTabChangesFocus(True)
        self.form.add("title", FormField(tr("Title"), QLineEdit()))
        self.form.add("kind", FormField(tr("What it holds"), kind))
        self.form.add("choices", FormField(tr("Choices, one a line (for “One of a list”)"), choices))
        self.add = PrimaryButton(tr("Add field"), "plus")
        close = QuietButton(tr("Close"))
        self.add.clicked.connect(self._add)
        close.clicked.connect(self.accept)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(self._buttons_of_one())
        self.body.addWidget(text(tr("Add another"), "strong"))
        self.body.addWidget(self.form)
        self.add_buttons([close, self.add])
        self._show(service.lists.custom_fields())

    def _buttons_of_one(self) -> QHBoxLayout:
        """What can be done with the chosen field."""
        self.rename = QuietButton(tr("Rename…"), "pencil")
        self.delete = QuietButton(tr("Delete"), "trash-2")
        self.rename.clicked.connect(self._ask_title)
        self.delete.clicked.connect(lambda: self._change(self._service.lists.delete_custom_field))
        self.list.itemSelectionChanged.connect(self._offer)
        row = QHBoxLayout()
        row.addWidget(self.rename)
        row.addWidget(self.delete)
        row.addStretch()
        return row

    def _show(self, facts: "Sequence[CustomFieldFact]") -> None:
        self.list.clear()
        for fact in facts:
            choices = ": " + ", ".join(fact.choices) if fact.choices else ""
            item = QListWidgetItem(f"{fact.title} · {tr(_KIND_WORDS.get(fact.kind, fact.kind))}{choices}")
            item.setData(Qt.ItemDataRole.UserRole, fact.key)
            self.list.addItem(item)
        if not facts:
            self.list.addItem(tr("None yet"))
        self._offer()

    def _offer(self) -> None:
        for button in (self.rename, self.delete):
            button.setEnabled(bool(self._chosen()))

    def _chosen(self) -> str:
        """The key of the chosen field, "" for none."""
        return "".join(str(item.data(Qt.ItemDataRole.UserRole) or "") for item in self.list.selectedItems())

    def _ask_title(self) -> None:
        title, given = QInputDialog.getText(self, tr("Rename a field"), tr("Its new title"))
        if given:
            self.give_title(title)

    def give_title(self, title: str) -> None:
        """Rename the chosen field."""
        self._change(lambda key: self._service.lists.rename_custom_field(key, title))

    def _change(self, work: Callable[[str], str]) -> None:
        """Do something to the chosen field, and say it with Undo."""
        key = self._chosen()
        if not key:
            return

        def done(label: str) -> None:
            self.show_error("")
            self._show(self._service.lists.custom_fields())
            self._around.notices.say(f"{label}.", undoable=True)

        def failed(problem: UserError) -> None:
            self.show_error(str(problem))

        self._around.jobs.write(lambda _progress: work(key), title=tr("Saving"), owner=self, done=done, failed=failed)

    def _add(self) -> None:
        typed = self.form.values()
        kind = self._kinds.get(typed["kind"], "text")
        choices = tuple(line.strip() for line in typed["choices"].splitlines() if line.strip())
        if kind == "choice" and not choices:
            self.form.fields["choices"].show_error(tr("Write at least one choice."))
            return
        self._run(lambda: self._service.lists.add_custom_field(typed["title"], kind, choices), typed["title"])

    def _run(self, work: Callable[[], str], title: str) -> None:
        def done(_key: str) -> None:
            self.form.put({"title": "", "choices": ""})
            self.show_error("")
            self._show(self._service.lists.custom_fields())
            self._around.notices.say(tr("Field {title} added.", title=title), undoable=True)

        def failed(problem: UserError) -> None:
            self.show_error(str(problem))

        self._around.jobs.write(lambda _progress: work(), title=tr("Adding a field"), owner=self, done=done, failed=failed)
