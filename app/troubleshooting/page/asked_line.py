"""A line in which a person says something about a step or about the device."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.language import tr
from app.ui.texts import no_key, text

LONGEST_NOTE = 400


class AskedLine(QWidget):
    """A label and a line to type in. Signals: ``edited``; ``done`` when Enter was pressed."""

    edited = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = text("", "soft", wrap=True)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Note"))
        self.line.setMaxLength(LONGEST_NOTE)
        self._label.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addWidget(self.line)
        self.line.textEdited.connect(lambda _words: self.edited.emit())
        self.line.returnPressed.connect(self.done)

    def ask(self, label: str, words: str) -> None:
        """Ask for something; ``words`` are what is known of it."""
        self._label.setText(no_key(label))
        self.line.setAccessibleName(label or tr("Note"))
        self.line.setText(words)

    def value(self) -> str:
        """What is in it, without spaces around."""
        return self.line.text().strip()
