"""Settings: everything the keyboard does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.language import marked, tr
from app.shell.settings.page import SettingsColumn
from app.ui.widgets import text

EVERYWHERE = (
    (marked("Ctrl K"), marked("Find anything, or something to do")),
    (marked("Ctrl Z"), marked("Undo what was done last; in a field, what was typed")),
    (marked("Ctrl Shift Z"), marked("Redo")),
    (marked("Ctrl 1 … Ctrl 9"), marked("Go to a page of the rail")),
    (marked("Tab, Shift Tab"), marked("Next, previous")),
    (marked("Arrows"), marked("Move in a list, a table or the rail")),
    (marked("Enter"), marked("Open, do")),
    (marked("Esc"), marked("Back, close, empty a field")),
    (marked("Ctrl Shift L"), marked("Lock the desk now")),
    (marked("F1"), marked("This list")),
)


class KeyboardSettings(SettingsColumn):
    """What works everywhere, and what the pages add."""

    def __init__(self, pages: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """``pages``: title of a page and its (keys, what they do)."""
        super().__init__()
        for title, lines in ((tr("Everywhere"), [(tr(keys), tr(words)) for keys, words in EVERYWHERE]), *pages):
            if lines:
                self._add(title, lines)
        scanner = self.add_pane(tr("Barcode scanner"))
        scanner.body.addWidget(text(tr(_SCANNER), "soft", wrap=True))

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


_SCANNER = marked(
    "Any scanner that types like a keyboard and ends with Enter. Scan a tag or a serial at any time: the device opens, "
    "and nothing is typed into the field you are in."
)
