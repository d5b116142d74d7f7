"""Settings: everything the keyboard does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.shell.settings.page import SettingsColumn
from app.ui.widgets import text

EVERYWHERE = (
    ("Ctrl K", "Find anything, or something to do"),
    ("Ctrl Z", "Undo what was done last; in a field, what was typed"),
    ("Ctrl Shift Z", "Redo"),
    ("Ctrl 1 … Ctrl 9", "Go to a page of the rail"),
    ("Tab, Shift Tab", "Next, previous"),
    ("Arrows", "Move in a list, a table or the rail"),
    ("Enter", "Open, do"),
    ("Esc", "Back, close, empty a field"),
    ("Ctrl Shift L", "Lock the desk now"),
    ("F1", "This list"),
)


class KeyboardSettings(SettingsColumn):
    """What works everywhere, and what the pages add."""

    def __init__(self, pages: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """``pages``: title of a page and its (keys, what they do)."""
        super().__init__()
        for title, lines in (("Everywhere", EVERYWHERE), *pages):
            if lines:
                self._add(title, lines)
        scanner = self.add_pane("Barcode scanner")
        scanner.body.addWidget(text(_SCANNER, "soft", wrap=True))

    def _add(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        pane = self.add_pane(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(lines):
            grid.addWidget(text(keys, "key"), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(text(words, wrap=True), row, 1)
        pane.body.addLayout(grid)


_SCANNER = (
    "Any scanner that types like a keyboard and ends with Enter. Scan a tag or a serial at any time: the device opens, "
    "and nothing is typed into the field you are in."
)
