"""Notices that another day has begun while the program stayed open: what says "today" and "tomorrow" is said anew."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY = 30_000
"""Milliseconds. A timer that waits for midnight itself would sleep with the computer, and be late."""


class NewDay(QObject):
    """Looks at the calendar now and then; ``began`` comes once for each new day, with the day."""

    began = Signal(object)

    def __init__(self, parent: QObject, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        day = self._today()
        if day != self._day:
            self._day = day
            self.began.emit(day)
