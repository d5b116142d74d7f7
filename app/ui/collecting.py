"""Python's garbage is looked for on the GUI thread alone.

A window that was closed lives on in objects that hold on to each other until Python looks for such. It does so on
whichever thread happens to make the next object, and Qt's objects must not die on any thread but the GUI's: the
program would end without a word. So Python's own looking is turned off, and a timer of the GUI thread does it.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

from app.store.bulk import resting

_EVERY = 500
"""Milliseconds from one look to the next."""
_FIRST = 3000
"""Milliseconds until the first look: what a start makes stays."""
_OLD_SHARE = 1000
"""After a look at everything there is none for this many times as long as it took."""


class Collector(QObject):
    """Looks for garbage on the thread that made it (the GUI thread), and turns Python's own looking off for good."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._next_old = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(_FIRST, self._timer, self._timer.start)

    def look(self) -> None:
        """Look for garbage if enough was made since the last look; nothing while very many objects are being made."""
        if resting():
            return
        made, young_looks, middle_looks = gc.get_count()
        young, middle, old = gc.get_threshold()
        began = time.monotonic()
        if middle_looks > old and began > self._next_old:
            gc.collect()
            ended = time.monotonic()
            self._next_old = ended + (ended - began) * _OLD_SHARE
        elif young_looks > middle:
            gc.collect(1)
        elif made > young:
            gc.collect(0)

    def settle(self) -> None:
        """What is alive now stays so: later looks leave it out (the rooms' code, the desk that was just opened)."""
        gc.collect(1)
        gc.freeze()
