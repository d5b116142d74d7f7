"""Asking for a name, in a small panel below a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from app.ui.widgets import PrimaryButton


class NameAsker(QFrame):
    """One line and one button; Esc closes it."""

    named = Signal(str)

    def __init__(self, words: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("pane", True)
        self.setAccessibleName(words)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setMinimumWidth(220)
        save = PrimaryButton(verb, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.addWidget(self.field)
        row.addWidget(save)
        save.clicked.connect(self._finish)
        self.field.returnPressed.connect(self._finish)
        self.field.setFocus()

    def _finish(self) -> None:
        name = self.field.text().strip()
        if name:
            self.named.emit(name)
            self.close()
