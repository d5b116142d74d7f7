"""What the desk commits in any thread, told on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.store.desk import Desk


class DeskWatch(QObject):
    """Passes the desk's changes on as a signal, in the order they were committed."""

    committed = Signal(object)
    """The ``Changes`` of a committed action."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = desk.changes.subscribe(self._heard)

    def close(self) -> None:
        """Listen no more."""
        self._stop()

    def _heard(self, changes: Changes) -> None:
        self.committed.emit(changes)
