"""Settings: everything the keyboard does."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout

from app.language import marked, tr
from app.shell.settings.page import SettingsColumn
from app.ui.keyboard import FORM_KEYS, LIST_KEYS, KeyGroup
from app.ui.texts import text


class KeyboardSettings(SettingsColumn):
    """What works everywhere, and what the pages add: ``of_pages``, asked for one after the other, as a page may have to be made for it."""

    def __init__(self, everywhere: KeyGroup, of_pages: Iterator[KeyGroup]) -> None:
        super().__init__()
        self._of_pages = of_pages
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._add(everywhere)
        self._next.start()

    def _go_on(self) -> None:
        group = next(self._of_pages, None)
        if group is not None:
            self._add(group)
            self._next.start()
            return
        self._add(LIST_KEYS)
        self._add(FORM_KEYS)
        scanner = self.add_pane(tr("Barcode scanner"))
        scanner.body.addWidget(text(tr(_SCANNER), "soft", wrap=True))

    def _add(self, group: KeyGroup) -> None:
        if not group.lines:
            return
        pane = self.add_pane(tr(group.title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(group.lines):
            grid.addWidget(text(tr(line.keys), "key"), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text(tr(line.what), wrap=True), row, 1)
        pane.body.addLayout(grid)


_SCANNER = marked(
    "Any scanner that types like a keyboard and ends with Enter. Scan a tag or a serial at any time: the device opens, "
    "and nothing is typed into the field you are in."
)
