"""Another value than those that were given, with the field's own choices and check."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import marked, tr
from app.sync.rules.naming import Typing
from app.ui.forms import choice_editor, lines_editor
from app.ui.widgets import restyle, text

_HINTS = {"date": marked("A date, as 2026-11-21"), "month": marked("A month, as 2030-06"), "money": marked("An amount, as 249.00")}


class Third(QWidget):
    """Signals: ``touched`` when somebody comes to it, ``left`` when they go on."""

    touched = Signal()
    left = Signal()

    def __init__(self, title: str, kind: str, typing: Typing, start: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = _editor(kind, typing)
        self.editor.setAccessibleName(tr("{title}: another value", title=title))
        self._error = text("", "error", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(text(tr("Something else") if kind != "long_text" else tr("Both in one, as you edit it"), "soft"))
        column.addWidget(self.editor)
        column.addWidget(self._error)
        if kind in _HINTS and isinstance(self.editor, QLineEdit):
            self.editor.setPlaceholderText(tr(_HINTS[kind]))
        self.put(start)
        self.editor.installEventFilter(self)
        line = self.editor.lineEdit() if isinstance(self.editor, QComboBox) else None
        if line is not None:
            line.installEventFilter(self)

    def value(self) -> str:
        """What is typed."""
        if isinstance(self.editor, QPlainTextEdit):
            return self.editor.toPlainText()
        return self.editor.currentText() if isinstance(self.editor, QComboBox) else self.editor.text()

    def put(self, words: str) -> None:
        """Begin with these words."""
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(words)
        elif isinstance(self.editor, QComboBox):
            self.editor.setCurrentText(words)
        else:
            self.editor.setText(words)

    def show_error(self, words: str) -> None:
        """Say what is wrong beside it; "" takes it away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.editor.setProperty("wrong", bool(words))
        self.editor.setAccessibleDescription(words)
        restyle(self.editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.touched.emit()
        elif event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


def _editor(kind: str, typing: Typing) -> QComboBox | QPlainTextEdit | QLineEdit:
    if typing.choices:
        return choice_editor(typing.choices, open_end=not typing.closed)
    return lines_editor(6) if kind == "long_text" else QLineEdit()
