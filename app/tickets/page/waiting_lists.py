"""The lists that a ticket can be on, as a row of buttons, each with its number."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.language import figure, tr
from app.ui.page_header import WrapRow
from app.ui.texts import no_key

_GAP = "\u00a0\u00a0"


class WaitingLists(QWidget):
    """One list is chosen. Signal ``chosen`` carries its key; the row goes on in the next line where it ends."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``entries`` are keys and words, the first of them chosen."""
        super().__init__(parent)
        self.setAccessibleName(tr("Lists of tickets"))
        self._words = dict(entries)
        self._group = QButtonGroup(self)
        self._row = WrapRow(spacing=2)
        self.buttons: dict[str, QPushButton] = {}
        for key, words in entries:
            self.buttons[key] = self._button(key, words)
        self.choose(entries[0][0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    @property
    def current(self) -> str:
        """The key of the chosen list."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose a list without saying so. Raises KeyError for no such list."""
        self.buttons[key].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Put the numbers behind the words; no number for none."""
        for key, button in self.buttons.items():
            number = counts.get(key, 0)
            words = f"{self._words[key]}{_GAP}{figure(number)}" if number else self._words[key]
            if button.text() != no_key(words):
                button.setText(no_key(words))
                button.setAccessibleName(f"{self._words[key]}, {figure(number)}")
                self._row.flow.invalidate()

    def _button(self, key: str, words: str) -> QPushButton:
        button = QPushButton(no_key(words))
        button.setProperty("segment", True)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group does that already; so a screen reader says one of several
        button.setAutoDefault(True)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._row.add(button)
        return button
