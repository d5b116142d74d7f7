"""The forms for the parts of a checklist: what is typed is told at once, what is wrong stands beside its field."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from app.ui.forms import FormField, lines_editor, number_editor
from app.ui.texts import text

Wrong = Callable[[str], str]
"""What is wrong with a field, by its name, in a sentence; "" if nothing is."""
NEW_STEP, NEW_OUTCOME = "\nstep", "\noutcome"
"""What a list of places says when something new is wanted there."""


class PartForm(QWidget):
    """Fields by name. Signals: ``edited`` (name, value) at each change; ``undo_wanted`` and ``redo_wanted`` for the keys."""

    edited = Signal(str, object)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, title: str, wrong: Wrong) -> None:
        super().__init__()
        self._wrong = wrong
        self.title = text(title, "pane_title", wrap=True)
        self.fields: dict[str, FormField] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self._quiet = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.column.addWidget(self.title)

    def add_line(self, name: str, title: str, hint: str = "") -> None:
        """A field of one line."""
        editor = QLineEdit()
        self._add(name, FormField(title, editor, hint=hint, check=lambda _words: self._wrong(name)))
        editor.textEdited.connect(lambda words: self._tell(name, " ".join(words.split())))

    def add_lines(self, name: str, title: str, lines: int, hint: str = "", *, many: bool = False) -> None:
        """A field of several lines; ``many``: each line is an entry of its own."""
        editor = lines_editor(lines)
        editor.setUndoRedoEnabled(False)
        self._add(name, FormField(title, editor, hint=hint, check=lambda _words: self._wrong(name)))

        def tell() -> None:
            words = editor.toPlainText()
            entries = tuple(" ".join(line.split()) for line in words.splitlines() if line.strip())
            self._tell(name, entries if many else " ".join(words.split()))

        editor.textChanged.connect(tell)

    def add_number(self, name: str, title: str, least: int, most: int) -> None:
        """A whole number."""
        editor = number_editor(least, most)
        self._add(name, FormField(title, editor, check=lambda _words: self._wrong(name)))
        editor.valueChanged.connect(lambda value: self._tell(name, value))

    def add_choice(self, name: str, title: str) -> None:
        """A list to choose from; :meth:`put_choices` fills it."""
        editor = QComboBox()
        editor.setMinimumContentsLength(8)
        editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._add(name, FormField(title, editor, check=lambda _words: self._wrong(name)))
        editor.activated.connect(lambda _row: self._tell(name, editor.currentData()))

    def add_tick(self, name: str, title: str) -> None:
        """Yes or no."""
        box = QCheckBox(title)
        box.toggled.connect(lambda ticked: self._tell(name, ticked))
        box.installEventFilter(self)
        self.ticks[name] = box
        self.column.addWidget(box)

    def put(self, values: Mapping[str, Any]) -> None:
        """Show values without telling of it; a field that shows its value already keeps its cursor."""
        self._quiet = True
        for name, value in values.items():
            if name in self.ticks:
                self.ticks[name].setChecked(bool(value))
            elif name in self.fields:
                self._put(self.fields[name], value)
        self._quiet = False

    def put_choices(self, name: str, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Fill a list: (value, words)."""
        box = self.fields[name].editor
        if not isinstance(box, QComboBox):
            return
        known = [(box.itemData(row), box.itemText(row)) for row in range(box.count())]
        if known != list(choices):
            box.clear()
            for value, words in choices:
                box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(current), 0))

    def show_wrong(self) -> None:
        """Take sentences away where nothing is wrong any more."""
        for name, field in self.fields.items():
            if field.editor.property("wrong"):
                field.show_error(self._wrong(name))

    def show_all_wrong(self) -> None:
        """Show everything that is wrong."""
        for name, field in self.fields.items():
            field.show_error(self._wrong(name))

    def focus(self, name: str = "") -> None:
        """Put the focus into a field, or into the first."""
        editor = self.fields[name if name in self.fields else next(iter(self.fields))].editor
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo are the editor's, not the field's."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            for keys, wanted in ((QKeySequence.StandardKey.Undo, self.undo_wanted), (QKeySequence.StandardKey.Redo, self.redo_wanted)):
                if event.matches(keys):
                    if event.type() == QEvent.Type.KeyPress:
                        wanted.emit()
                    event.accept()
                    return True
        return super().eventFilter(watched, event)

    def _add(self, name: str, field: FormField) -> None:
        self.fields[name] = field
        field.editor.installEventFilter(self)
        self.column.addWidget(field)

    def _put(self, field: FormField, value: object) -> None:
        editor = field.editor
        words = "\n".join(value) if isinstance(value, tuple) else str(value)
        if isinstance(editor, QPlainTextEdit):
            shown = editor.toPlainText()
            same = [" ".join(line.split()) for line in shown.splitlines() if line.strip()] if isinstance(value, tuple) else shown.split()
            if same != (list(value) if isinstance(value, tuple) else words.split()):
                editor.setPlainText(words)
        elif isinstance(editor, QLineEdit):
            if editor.text().split() != words.split():
                editor.setText(words)
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(words) if words.isdecimal() else editor.minimum())
        if field.editor.property("wrong"):
            field.show_error("")

    def _tell(self, name: str, value: object) -> None:
        if not self._quiet:
            self.edited.emit(name, value)
