"""Notices that nobody has touched keys or mouse for some time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    )
)
_SHORTEST_LOOK = 0.05


class IdleWatch(QObject):
    """Signal ``idle`` comes once when nothing was touched for the time; then ``begin`` must be called again.

    The clock is that of the wall: a lid that was closed over night counts, and the first touch after it does not.
    """

    idle = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = 0.0
        self._touched = clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self, seconds: float) -> None:
        """Watch from now on; 0 = watch no more."""
        self.stop()
        self._seconds = seconds
        self._touched = self._clock()
        application = QApplication.instance()
        if seconds > 0 and application is not None:
            application.installEventFilter(self)
            self._wait(seconds)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._seconds = 0.0
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A touch begins the time anew; one that comes too late is not for the desk any more."""
        if event.type() not in _TOUCHES:
            return False
        if self._left() <= 0:
            self.look()
            return True
        self._touched = self._clock()
        return False

    def look(self) -> None:
        """Tell it if the time is over; otherwise look again when it will be."""
        left = self._left()
        if self._seconds > 0 and left <= 0:
            self.stop()
            self.idle.emit()
        elif self._seconds > 0:
            self._wait(left)

    def _left(self) -> float:
        passed = self._clock() - self._touched
        if passed < 0:  # the clock was set back
            self._touched = self._clock()
            return self._seconds
        return self._seconds - passed

    def _wait(self, seconds: float) -> None:
        self._timer.start(round(max(_SHORTEST_LOOK, seconds) * 1000))
