"""A barcode scanner works anywhere: its burst of keys is told from typing, and never lands in a field that didn't ask.

A scanner types like a keyboard, a few milliseconds a key, and ends with Enter. Nobody types four keys with less than
35 ms between them. The first key of a burst cannot be known for one, so every printable key is held for that long at
most and then passed on; a person does not notice. Whatever else happens meanwhile (a click, another field, a shortcut)
passes on what was held first, so that nothing comes out of order.

Printable keys therefore belong in ``keyPressEvent``: a ``QShortcut`` on a bare letter would see the first key of a burst.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

BETWEEN_SECONDS = 0.035
SHORTEST = 4
TARGET = "scanTarget"
"""Set this property to True on a field that wants the scanned text typed into it."""
_PASSED_ON = "keysArePassedOn"
"""The property of the application while held keys are passed on: where two desks stand in one process, no other scanner holds them again."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)
_INTERRUPTIONS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
    QEvent.Type.FocusAboutToChange,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Close,
)


class Scanner(QObject):
    """Watches the keys of the whole program. Signal ``scanned`` carries a code that no field asked for."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] | None = None) -> None:
        """``clock`` gives seconds; without one, keys carry the time at which the system saw them."""
        super().__init__(parent)
        self._clock = clock
        self._app: QApplication | None = None
        self._held: list[QKeyEvent] = []
        self._target: QWidget | None = None
        self._last = 0.0
        self._owed: set[int] = set()
        self._passing_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(BETWEEN_SECONDS * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wait_for_what_came_meanwhile)
        self._last_chance = QTimer(self)
        self._last_chance.setSingleShot(True)
        self._last_chance.timeout.connect(self.release)

    def install(self, app: QApplication) -> None:
        """Watch the keys of ``app``."""
        self._app = app
        app.installEventFilter(self)

    def look_away(self) -> None:
        """Watch no keys until ``install``: looking at each event costs too much while thousands are no keys."""
        self.release()
        app, self._app = self._app, None
        if app is not None and shiboken6.isValid(app):
            app.removeEventFilter(self)

    @contextmanager
    def looking_away(self) -> Iterator[None]:
        """Watch no keys meanwhile: a page that is made sends its parts thousands of events, and nobody types into it."""
        app = self._app
        if app is not None:
            self.look_away()
        try:
            yield
        finally:
            if app is not None:
                self.install(app)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a burst; everything else passes."""
        if self._passing_on or not (self._held or isinstance(event, QKeyEvent)):
            return False  # nearly every event of the program ends here: to ask for its kind takes longer than all else
        kind = event.type()
        if kind in _INTERRUPTIONS:
            self.release()
        elif isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and self._listens_to(watched) and not _passed_on():
            if kind == QEvent.Type.ShortcutOverride:
                return self._before_shortcuts(event)
            if kind == QEvent.Type.KeyPress:
                return self._press(watched, event)
            if kind == QEvent.Type.KeyRelease:
                return self._let_go(event)
        return False

    def release(self) -> None:
        """Pass on what was held: it was a person."""
        self._timer.stop()
        self._last_chance.stop()
        held, self._held = self._held, []
        target, self._target = self._target, None
        self._passing_on = True
        first = _pass_on(passing=True)
        try:
            for event in held:
                if target is None or not shiboken6.isValid(target):
                    break  # the field is gone, and its keys are meant for no other
                QCoreApplication.sendEvent(target, event)
                now = self._receiver()
                if isinstance(now, QWidget):
                    target = now  # the first key may have opened an editor; the next ones are meant for it
        finally:
            self._passing_on = False
            _pass_on(passing=not first)

    def _listens_to(self, watched: QWidget) -> bool:
        return watched is self._receiver() and not watched.property(TARGET)

    def _before_shortcuts(self, event: QKeyEvent) -> bool:
        """Within a burst no key is a shortcut; before any other shortcut the field gets what was held."""
        if not self._held or event.key() in _SILENT:
            return False
        if (self._printable(event) or event.key() in _ENTER) and self._quick(self._now(event)):
            event.accept()
            return True
        self.release()
        return False

    def _press(self, watched: QWidget, event: QKeyEvent) -> bool:
        now = self._now(event)
        quick = self._quick(now)
        if event.key() in _SILENT:
            return False
        self._last = now
        if event.key() in _ENTER and not event.isAutoRepeat():
            return self._end(event, quick)
        if not self._printable(event) or event.isAutoRepeat():
            self.release()
            return False
        if self._held and (not quick or self._target is not watched):
            self.release()
        self._owed.clear()
        self._target = watched
        self._held.append(event.clone())
        self._timer.start()
        return True

    def _let_go(self, event: QKeyEvent) -> bool:
        if self._held:
            self._held.append(event.clone())
            return True
        if event.key() in self._owed and not event.isAutoRepeat():
            self._owed.discard(event.key())
            return True
        return False

    def _end(self, event: QKeyEvent, quick: bool) -> bool:
        code = "".join(held.text() for held in self._held if held.type() == QEvent.Type.KeyPress).strip()
        if not quick or len(code) < SHORTEST:
            self.release()
            return False
        self._timer.stop()
        self._last_chance.stop()
        released = {held.key() for held in self._held if held.type() == QEvent.Type.KeyRelease}
        self._owed = {held.key() for held in self._held} - released | {event.key()}
        self._held, self._target = [], None
        self.scanned.emit(code)
        return True

    def _wait_for_what_came_meanwhile(self) -> None:
        """The window may have been at work: keys that came in time are still to be told."""
        self._last_chance.start(0)

    def _now(self, event: QKeyEvent) -> float:
        if self._clock is not None:
            return self._clock()
        return event.timestamp() / 1000 or time.monotonic()

    def _quick(self, now: float) -> bool:
        return 0 <= now - self._last <= BETWEEN_SECONDS

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


def _passed_on() -> bool:
    """Whether a scanner passes on what it held."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_PASSED_ON))


def _pass_on(*, passing: bool) -> bool:
    """Say whether held keys are passed on; gives whether it was otherwise before."""
    app = QCoreApplication.instance()
    before = _passed_on()
    if app is not None and before != passing:
        app.setProperty(_PASSED_ON, passing)
    return before != passing
