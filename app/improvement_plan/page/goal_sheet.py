"""The form of a goal."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.errors import UserError
from app.language import tr
from app.store.value import Value
from app.ui.dialogs import Sheet
from app.ui.forms import Form, FormField, choice_editor, lines_editor
from app.ui.widgets import PrimaryButton, QuietButton

Suggest = Callable[[str], Mapping[str, Value]]


class GoalSheet(Sheet):
    """``wanted`` carries the values that are other than before."""

    wanted = Signal(object)

    def __init__(
        self, values: Mapping[str, Value], areas: Sequence[str], people: Sequence[str], *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Add a goal") if is_new else tr("Edit goal"), "", parent, width=600)
        self._before = {name: str(value or "") for name, value in values.items()}
        self._is_new = is_new
        self.form = Form()
        self.form.add("number", FormField(tr("Number"), QLineEdit()))
        self.form.add("school_year", FormField(tr("School year"), QLineEdit()))
        self.area = choice_editor(areas, open_end=True)
        self.form.add("area", FormField(tr("Area"), self.area))
        owner = choice_editor(people, open_end=True)
        self.form.add("owner", FormField(tr("Who answers for it"), owner))
        self.form.add("title", FormField(tr("What is to be reached"), QLineEdit(), check=_titled), wide=True)
        self.form.add("measure", FormField(tr("What it is measured by"), lines_editor(3)), wide=True)
        self.form.add("target", FormField(tr("Target"), QLineEdit()), wide=True)
        self.form.put(self._before)
        self.body.addWidget(self.form)
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Add goal") if is_new else tr("Save"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.save)
        self.add_buttons([stay, self.go])

    def offer(self, suggest: Suggest) -> None:
        """What the district's sample says for an area fills what is empty."""

        def fill() -> None:
            for name, value in suggest(self.area.currentText()).items():
                field = self.form.fields.get(name)
                if field is not None and not field.value() and not isinstance(field.editor, QComboBox):
                    field.put(str(value or ""))

        self.area.activated.connect(lambda _at: fill())

    def save(self) -> None:
        """Check, then say what is wanted."""
        if not self.form.valid():
            return
        values = self.form.values()
        changed = {name: words or None for name, words in values.items() if self._is_new or words != self._before.get(name, "")}
        if not changed:
            self.reject()
            return
        self.go.setEnabled(False)
        self.wanted.emit(changed)

    def refuse(self, problem: UserError) -> None:
        """Say why it can't be kept."""
        self.go.setEnabled(True)
        self.show_error(str(problem))


def _titled(words: str) -> str:
    return "" if words else tr("Say in a line what is to be reached.")
