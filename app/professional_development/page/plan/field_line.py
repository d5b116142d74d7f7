"""One line of a card: what it is, soft, and beside it what it says; below each other where the card is narrow."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.ui.icons import scaled
from app.ui.press_area import PressArea
from app.ui.widgets import Badge, WrapRow, restyle, text

LABEL_WIDTH = 130
_NARROW = 400
_ANY = 16_777_215
"""Qt's word for a width without an end."""


class FieldLine(QWidget):
    """A label and its value."""

    def __init__(self, title: str, value: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._label = text(title, "soft", wrap=True)
        self._label.setBuddy(value)
        self._label.setContentsMargins(0, 3, 0, 0)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
        self._set_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other where there is no room beside."""
        super().resizeEvent(event)
        self._set_width()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_box"):
            self._set_width()

    def _set_width(self) -> None:
        narrow = 0 < self.width() < scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != way:
            self._box.setDirection(way)
        self._label.setMinimumWidth(0 if narrow else scaled(LABEL_WIDTH))
        self._label.setMaximumWidth(_ANY if narrow else scaled(LABEL_WIDTH))


class PickLine(PressArea):
    """Words that are chosen, not typed: a click, Enter or Space asks for the choice with ``wanted``."""

    wanted = Signal()

    def __init__(self, name: str, hint: str, *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._hint = hint
        self._role = role
        self.setProperty("pick", True)
        self.clicked.connect(self.wanted)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 1, 2, 1)
        self._row.setSpacing(0)
        self._strong = text("", "strong")
        self._words = text("", wrap=True)
        self._row.addWidget(self._strong, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self._chips: WrapRow | None = None
        self.show_words("")

    def show_words(self, words: str, strong: str = "") -> None:
        """Show a choice; the hint when there is none."""
        self._strong.setText(strong)
        self._strong.setVisible(bool(strong))
        self._words.setText(words or ("" if strong else self._hint))
        self._words.setProperty("role", self._role if words else "faint")
        restyle(self._words)
        self._words.show()
        if self._chips is not None:
            self._chips.hide()
        self.setAccessibleName(f"{self._name}: {strong}{words}" if words or strong else f"{self._name}: {self._hint}")

    def show_chips(self, names: list[str]) -> None:
        """Show several choices, each on a tint."""
        if not names:
            self.show_words("")
            return
        if self._chips is not None:
            self._row.removeWidget(self._chips)
            self._chips.hide()
            self._chips.deleteLater()
        self._chips = WrapRow([Badge(name, "info") for name in names], 6)
        self._row.addWidget(self._chips, 1)
        self._words.hide()
        self._strong.hide()
        self.setAccessibleName(f"{self._name}: {', '.join(names)}")
