"""The small form of a room, a person, a stock item or a model."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.errors import UserError
from app.language import tr
from app.ui.dialogs import Sheet
from app.ui.forms import Form, FormField, choice_editor
from app.ui.icons import scaled
from app.ui.tables.columns import Cell
from app.ui.widgets import PrimaryButton, QuietButton

Values = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field. ``read`` turns typed text into a value (ValueError or UserError with a sentence); ``show`` the way back."""

    name: str
    title: str
    read: Callable[[str], Cell]
    show: Callable[[Cell], str]
    choices: Callable[[], Sequence[str]] | None = None
    long: bool = False
    fixed: bool = False
    """Can't be changed once it is kept."""


class ListForm(Sheet):
    """Fields under each other; says ``wanted`` with the values that differ from what was there."""

    wanted = Signal(object)

    def __init__(self, one: str, fields: Sequence[FieldSpec], values: Values, *, is_new: bool, parent: QWidget) -> None:
        super().__init__(tr("Add a {one}", one=one) if is_new else tr("Edit {one}", one=one), "", parent, width=scaled(460))
        self._fields = {spec.name: spec for spec in fields}
        self.form = Form(columns=1)
        for spec in fields:
            field = self.form.add(spec.name, self._made(spec))
            field.setEnabled(is_new or not spec.fixed)
        self._before = {spec.name: spec.show(values.get(spec.name)) for spec in fields}
        self._is_new = is_new
        self.form.put(self._before)
        self.body.addWidget(self.form)
        self.body.addStretch()
        stay = QuietButton(tr("Cancel"))
        self.go = PrimaryButton(tr("Add {one}", one=one) if is_new else tr("Save"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.save)
        self.add_buttons([stay, self.go])

    def save(self) -> None:
        """Check everything and say what is wanted."""
        if not self.form.valid():
            return
        typed = {name: words for name, words in self.form.values().items() if self._is_new or words != self._before[name]}
        self.go.setEnabled(False)
        self.wanted.emit({name: self._fields[name].read(words) for name, words in typed.items()})

    def refuse(self, problem: UserError) -> None:
        """Say why it can't be kept."""
        self.go.setEnabled(True)
        self.show_error(str(problem))

    def _made(self, spec: FieldSpec) -> FormField:
        def wrong(words: str) -> str:
            try:
                spec.read(words)
            except (ValueError, UserError) as problem:
                return str(problem)
            return ""

        if spec.long:
            notes = QPlainTextEdit()
            notes.setTabChangesFocus(True)
            notes.setFixedHeight(80)
            return FormField(spec.title, notes, check=wrong)
        if spec.choices is not None:
            return FormField(spec.title, choice_editor(spec.choices(), open_end=True), check=wrong)
        return FormField(spec.title, QLineEdit(), check=wrong)
