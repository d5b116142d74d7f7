"""Python's garbage is looked for on the GUI thread alone.

A window that was closed lives on in objects that hold on to each other until Python looks for such. It does so on
whichever thread happens to make the next object, and Qt's objects must not die on any thread but the GUI's: the
program would end without a word. So Python's own looking is turned off, and a timer of the GUI thread does it.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app.store.bulk import resting, set_aside

_EVERY = 500
"""Milliseconds from one look to the next, while garbage is made."""
_AT_REST = 8000
"""The most milliseconds there are between two looks where none is: a program at rest wakes nobody."""
_FIRST = 3000
"""Milliseconds until the first look: what a start makes stays."""
_OLD_SHARE = 1000
"""After a look at everything there is none for this many times as long as it took."""
_OVERDUE = 4
"""A look at everything, which can take longer than a frame, waits until nothing is being made; but no longer than for this many
times as much as Python itself would wait for."""


class Collector(QObject):
    """Looks for garbage on the thread that made it (the GUI thread), and turns Python's own looking off for good."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._next_old = 0.0
        self._at_rest = self._settling = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(_FIRST, self._timer, self._timer.start)

    def look(self) -> None:
        """Look for garbage if enough was made since the last look; nothing while very many objects are being made."""
        if resting():
            return
        looked = self._look_now()
        self._at_rest = not looked
        if isValid(self._timer):  # what was garbage may have been the program that this is a part of
            self._timer.setInterval(_EVERY if looked else min(_AT_REST, 2 * self._timer.interval()))

    def _look_now(self) -> bool:
        """Look at what there is most reason to look at; False where there is none."""
        made, young_looks, middle_looks = gc.get_count()
        young, middle, old = gc.get_threshold()
        began = time.monotonic()
        at_rest = self._at_rest and made <= young
        if at_rest and self._settling:
            self._settling = False
            gc.collect(1)
            set_aside()
        elif middle_looks > (old if at_rest else _OVERDUE * old) and began > self._next_old:
            gc.collect()
            ended = time.monotonic()
            self._next_old = ended + (ended - began) * _OLD_SHARE
        elif young_looks > middle:
            gc.collect(1)
        elif made > young:
            gc.collect(0)
        else:
            return False
        return True

    @property
    def pause(self) -> int:
        """Milliseconds from one look to the next, as it is now."""
        return self._timer.interval()

    def hurry(self) -> None:
        """Work begins, and with it garbage: look often again."""
        self._at_rest = False
        if self._timer.interval() != _EVERY:
            self._timer.setInterval(_EVERY)

    def settle(self) -> None:
        """What is alive at the next rest stays so: later looks leave it out (the rooms' code, the desk that was just opened)."""
        self._settling = True
        self.hurry()
