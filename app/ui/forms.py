"""Forms: a label, an editor, and what is wrong with it beside it; checked when a field is left."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.speech import speak
from app.ui.texts import no_key, restyle, text

Editor = QLineEdit | QPlainTextEdit | QComboBox | QSpinBox
Check = Callable[[str], str]
"""Takes the text of a field and returns what is wrong with it in a sentence, or ""."""


def nothing_wrong(words: str) -> str:
    """The check of a field that takes any text."""
    del words
    return ""


class FormField(QWidget):
    """One labelled editor. Signals: ``edited`` at each change, ``left`` when the focus goes on."""

    edited = Signal()
    left = Signal()

    def __init__(self, title: str, editor: Editor, *, hint: str = "", check: Check = nothing_wrong, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.editor, self._check, self._hint = title, editor, check, hint
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(hint)
        label = text(no_key(title), "soft", wrap=True)
        label.setBuddy(editor)
        self._error = text("", "error", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(editor)
        if hint:
            column.addWidget(text(hint, "faint", wrap=True))
        column.addWidget(self._error)
        editor.installEventFilter(self)
        self._listen()

    def value(self) -> str:
        """What is in it, without spaces around."""
        if isinstance(self.editor, QLineEdit | QAbstractSpinBox):
            return self.editor.text().strip()
        if isinstance(self.editor, QComboBox):
            return self.editor.currentText().strip()
        return self.editor.toPlainText().strip()

    def put(self, words: str) -> None:
        """Show ``words`` in it."""
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(words)
        elif isinstance(self.editor, QComboBox):
            self.editor.setCurrentText(words)
        elif isinstance(self.editor, QSpinBox):
            self.editor.setValue(int(words) if words.strip().lstrip("-").isdecimal() else self.editor.minimum())
        else:
            self.editor.setPlainText(words)

    def valid(self) -> bool:
        """Check it now and show what is wrong."""
        self.show_error(self._check(self.value()))
        return not self._error.text()

    def show_error(self, words: str) -> None:
        """Show a sentence beside the field; "" takes it away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.editor.setProperty("wrong", bool(words))
        self.editor.setAccessibleDescription(words or self._hint)
        speak(self._error, words)
        restyle(self.editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Check the field when the focus leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            self.valid()
            self.left.emit()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        if isinstance(self.editor, QComboBox):
            self.editor.currentTextChanged.connect(self.edited)
        else:
            self.editor.textChanged.connect(self.edited)


def number_editor(least: int, most: int) -> QSpinBox:
    """A field for a whole number."""
    field = QSpinBox()
    field.setRange(least, most)
    field.lineEdit().setTextMargins(7, 0, 0, 0)
    field.setMaximumWidth(140)
    return field


def lines_editor(lines: int = 3) -> QPlainTextEdit:
    """A field for some lines of text; Tab goes on to the next field."""
    field = LinesEdit()
    field.lines = lines
    field.setTabChangesFocus(True)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return field


class LinesEdit(QPlainTextEdit):
    """A text field that is as high as ``lines`` lines."""

    lines = 3

    def sizeHint(self) -> QSize:
        """As high as its lines, at any text size."""
        height = self.fontMetrics().lineSpacing() * self.lines + 2 * round(self.document().documentMargin()) + 16
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Two lines must be seen."""
        return QSize(80, min(self.sizeHint().height(), self.fontMetrics().lineSpacing() * 2 + 24))


def choice_editor(choices: Sequence[str], *, open_end: bool = False) -> QComboBox:
    """A list to choose from, with "nothing" first; ``open_end`` lets a person type another."""
    box = QComboBox()
    box.addItems(["", *choices])
    box.setEditable(open_end)
    box.setMinimumContentsLength(5)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


class Form(QWidget):
    """Fields in one or two columns by name. Signal ``edited`` at each change of any."""

    edited = Signal()

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.fields: dict[str, FormField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)
        self._next = 0

    def add(self, name: str, form_field: FormField, *, wide: bool = False) -> FormField:
        """Put a field in reading order; ``wide`` takes the whole row."""
        if wide and self._next % self._columns:
            self._next += self._columns - self._next % self._columns
        row, column = divmod(self._next, self._columns)
        self._grid.addWidget(form_field, row, column, 1, self._columns if wide else 1, Qt.AlignmentFlag.AlignTop)
        self._next += self._columns if wide else 1
        self.fields[name] = form_field
        form_field.edited.connect(self.edited)
        return form_field

    def values(self) -> dict[str, str]:
        """The text of every field by name."""
        return {name: form_field.value() for name, form_field in self.fields.items()}

    def put(self, values: dict[str, str]) -> None:
        """Fill the fields that ``values`` names."""
        for name, words in values.items():
            if name in self.fields:
                self.fields[name].put(words)

    def valid(self) -> bool:
        """Check every field; the first wrong one gets the focus."""
        wrong = [form_field for form_field in self.fields.values() if not form_field.valid()]
        if wrong:
            wrong[0].editor.setFocus()
        return not wrong
