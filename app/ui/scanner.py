"""A barcode scanner works anywhere: its burst of keys is told from typing, and never lands in a field that didn't ask.

A scanner types like a keyboard, a few milliseconds a key, and ends with Enter. Nobody types four keys with less than
35 ms between them. The first key of a burst cannot be known for one, so every printable key is held for that long at
most and then passed on; a person does not notice.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

BETWEEN_SECONDS = 0.035
SHORTEST = 4
TARGET = "scanTarget"
"""Set this property to True on a field that wants the scanned text typed into it."""

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class Scanner(QObject):
    """Watches the keys of the whole program. Signal ``scanned`` carries a code that no field asked for."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._held: list[QKeyEvent] = []
        self._target: QObject | None = None
        self._last = 0.0
        self._passing_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(BETWEEN_SECONDS * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.release)

    def install(self, app: QApplication) -> None:
        """Watch the keys of ``app``."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a burst; everything else passes."""
        if self._passing_on or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched is not self._receiver() or watched.property(TARGET):
            return False
        return self._key(watched, event)

    def release(self) -> None:
        """Pass on what was held: it was a person."""
        self._timer.stop()
        held, self._held = self._held, []
        target = self._target
        if target is None or not held:
            return
        self._passing_on = True
        try:
            for event in held:
                QCoreApplication.sendEvent(target, event)
        finally:
            self._passing_on = False

    def _key(self, watched: QWidget, event: QKeyEvent) -> bool:
        now = self._clock()
        quick = now - self._last <= BETWEEN_SECONDS
        self._last = now
        if event.key() in _ENDS:
            return self._end(quick)
        if not self._printable(event):
            self.release()
            return False
        if self._held and (not quick or self._target is not watched):
            self.release()
        self._target = watched
        self._held.append(event.clone())
        self._timer.start()
        return True

    def _end(self, quick: bool) -> bool:
        if not (quick and len(self._held) >= SHORTEST):
            self.release()
            return False
        self._timer.stop()
        code = "".join(event.text() for event in self._held).strip()
        self._held = []
        self.scanned.emit(code)
        return True

    @staticmethod
    def _printable(event: QKeyEvent) -> bool:
        return bool(event.text()) and event.text().isprintable() and event.modifiers() in _PLAIN

    @staticmethod
    def _receiver() -> QObject | None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            inside: QWidget | None = popup.focusWidget()
            return popup if inside is None else inside
        focused: QWidget | None = QApplication.focusWidget()
        return QGuiApplication.focusObject() if focused is None else focused
