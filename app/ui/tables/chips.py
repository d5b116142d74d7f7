"""A filter chip: what it filters by, a click to change it, a cross to take it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from app.ui.tables.look import TableLook


class FilterChip(QWidget):
    """``number`` is its place among the chips; Delete takes it off by keyboard."""

    changed = Signal(int)
    removed = Signal(int)

    def __init__(self, words: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filterChip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._number = number
        text = QPushButton(words.replace("&", "&&"), self)
        text.setObjectName("filterChipText")
        text.setAccessibleName(f"Filter {words}: change")
        text.setToolTip("Change this filter")
        text.clicked.connect(lambda: self.changed.emit(self._number))
        cross = QToolButton(self)
        cross.setObjectName("filterChipCross")
        cross.setText("✕")
        cross.setAccessibleName(f"Filter {words}: take off")
        cross.setToolTip("Take this filter off")
        cross.clicked.connect(lambda: self.removed.emit(self._number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(text)
        row.addWidget(cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the chip off."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._number)
        else:
            super().keyPressEvent(event)


def chip_style(look: TableLook) -> str:
    """The style sheet of chips in these colours."""
    ink, fill = (colour.name() for colour in look.tones.get("info", (look.ink, look.line)))
    return f"""
    #filterChip {{ background: {fill}; border-radius: 6px; }}
    #filterChipText, #filterChipCross {{ background: transparent; color: {ink}; border: 1px solid transparent; border-radius: 6px; }}
    #filterChipText {{ font-weight: 600; padding: 4px 2px 4px 9px; min-height: 20px; }}
    #filterChipCross {{ padding: 4px 7px 4px 3px; }}
    #filterChipText:hover, #filterChipCross:hover {{ text-decoration: underline; }}
    #filterChipText:focus, #filterChipCross:focus {{ border: 1px solid {look.accent.name()}; }}
    """
