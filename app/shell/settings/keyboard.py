"""Settings: everything the keyboard does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.language import marked, tr
from app.shell.settings.page import SettingsColumn
from app.ui.keyboard import FORM_KEYS, LIST_KEYS, KeyGroup
from app.ui.texts import text


class KeyboardSettings(SettingsColumn):
    """What works everywhere, and what the pages add."""

    def __init__(self, groups: Sequence[KeyGroup]) -> None:
        super().__init__()
        for group in (*groups, LIST_KEYS, FORM_KEYS):
            if group.lines:
                self._add(group)
        scanner = self.add_pane(tr("Barcode scanner"))
        scanner.body.addWidget(text(tr(_SCANNER), "soft", wrap=True))

    def _add(self, group: KeyGroup) -> None:
        pane = self.add_pane(tr(group.title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(group.lines):
            grid.addWidget(text(tr(line.keys), "key"), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(text(tr(line.what), wrap=True), row, 1)
        pane.body.addLayout(grid)


_SCANNER = marked(
    "Any scanner that types like a keyboard and ends with Enter. Scan a tag or a serial at any time: the device opens, "
    "and nothing is typed into the field you are in."
)
