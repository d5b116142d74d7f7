"""The school's own fields of devices."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from app.errors import UserError
from app.ui.dialogs import Sheet
from app.ui.feature import Surroundings
from app.ui.forms import Form, FormField, choice_editor
from app.ui.icons import scaled
from app.ui.widgets import PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.inventory.service import InventoryService
    from app.inventory.service.lists import CustomFieldFact

_KIND_WORDS = {"text": "Text", "date": "Date", "money": "Money", "integer": "Number", "choice": "One of a list", "bool": "Yes or no"}


class CustomFields(Sheet):
    """What there is, and a form for one more."""

    def __init__(self, surroundings: Surroundings, service: "InventoryService", parent: QWidget) -> None:
        super().__init__(
            "Fields of your own",
            "Every device has them; they can be shown, filtered, imported and printed.",
            parent,
            width=scaled(520),
            height=scaled(560),
        )
        self._around = surroundings
        self._service = service
        self.list = QListWidget()
        self.list.setAccessibleName("Fields of your own")
        self.list.setMinimumHeight(120)
        self._kinds = {_KIND_WORDS.get(choice.name, choice.name): choice.name for choice in service.lists.choices("custom_kind")}
        self.form = Form(columns=1)
        kind = choice_editor(list(self._kinds))
        kind.setCurrentText(_KIND_WORDS["text"])
        choices = QPlainTextEdit()
        choices.setFixedHeight(80)
        choices.setTabChangesFocus(True)
        self.form.add("title", FormField("Title", QLineEdit()))
        self.form.add("kind", FormField("What it holds", kind))
        self.form.add("choices", FormField("Choices, one a line (for “One of a list”)", choices))
        self.add = PrimaryButton("Add field", "plus")
        close = QuietButton("Close")
        self.add.clicked.connect(self._add)
        close.clicked.connect(self.accept)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(text("Add another", "strong"))
        self.body.addWidget(self.form)
        self.add_buttons([close, self.add])
        self._show(service.lists.custom_fields())

    def _show(self, facts: "Sequence[CustomFieldFact]") -> None:
        self.list.clear()
        for fact in facts:
            self.list.addItem(
                f"{fact.title} · {_KIND_WORDS.get(fact.kind, fact.kind)}{': ' + ', '.join(fact.choices) if fact.choices else ''}"
            )
        if not facts:
            self.list.addItem("None yet")

    def _add(self) -> None:
        typed = self.form.values()
        kind = self._kinds.get(typed["kind"], "text")
        choices = tuple(line.strip() for line in typed["choices"].splitlines() if line.strip())
        if kind == "choice" and not choices:
            self.form.fields["choices"].show_error("Write at least one choice.")
            return
        self._run(lambda: self._service.lists.add_custom_field(typed["title"], kind, choices), typed["title"])

    def _run(self, work: Callable[[], str], title: str) -> None:
        def done(_key: str) -> None:
            self.form.put({"title": "", "choices": ""})
            self.show_error("")
            self._show(self._service.lists.custom_fields())
            self._around.notices.say(f"Field {title} added.", undoable=True)

        def failed(problem: UserError) -> None:
            self.show_error(str(problem))

        self._around.jobs.write(lambda _progress: work(), title="Adding a field", owner=self, done=done, failed=failed)
