"""The tab with the edits that need an eye."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.feature import Place, Surroundings
from app.ui.widgets import EmptyState

if TYPE_CHECKING:
    from app.store.changes import Changes


class EyeTab(QWidget):
    """Signal ``counted``: how many edits wait."""

    counted = Signal(int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        column = QVBoxLayout(self)
        column.addWidget(
            EmptyState("git-merge", "Nothing needs your eye", "Where two people changed the same field, both values stand here.")
        )

    def opened(self) -> None:
        """Begin in the list."""

    def changed(self, changes: Changes) -> None:
        """Something was done here, or has come."""

    def show_place(self, place: Place) -> bool:
        """Show one edit."""
        del place
        return False

    def page_actions(self) -> Sequence[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return ()
