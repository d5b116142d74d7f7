"""What was entered for somebody, and when: late changes too."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.store.names import acted
from app.ui.dialogs import Sheet
from app.ui.widgets import FactRow, PrimaryButton, text

if TYPE_CHECKING:
    from app.store.history import HistoryEntry


class HistorySheet(Sheet):
    """Newest first."""

    def __init__(self, entries: "Sequence[HistoryEntry]", parent: QWidget | None = None) -> None:
        super().__init__("What was entered", "Nothing that stood here before is lost.", parent, width=560)
        for entry in entries:
            at = f"{entry.at.astimezone():%d %b %Y, %H:%M}"
            self.body.addWidget(text(f"{at} · {acted(entry.who, entry.behalf)}", "section"))
            for change in entry.changes:
                before, after = change.before or "nothing", change.after or "nothing"
                self.body.addWidget(FactRow(change.title, f"{before} → {after}"))
        close = PrimaryButton("Close")
        close.clicked.connect(self.accept)
        self.add_buttons([close])
