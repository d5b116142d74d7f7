"""What does not go together, in sentences: clashes of rooms and people, devices that a room lacks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets import IconLabel, text

_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "bad": "circle-alert", "info": "info"}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One sentence and how it stands: ok, warn, bad or info."""

    words: str
    tone: str


class ChecksList(QWidget):
    """Sentences under each other, each with an icon; nothing when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[CheckLine, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these."""
        if tuple(lines) == self.lines and self._rows:
            return
        self.lines = tuple(lines)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_row(line) for line in lines]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(lines))


def _row(line: CheckLine) -> QWidget:
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(8)
    inside.addWidget(IconLabel(_ICONS.get(line.tone, "info"), line.tone, 16))
    inside.addWidget(text(line.words, wrap=True), 1)
    return row
