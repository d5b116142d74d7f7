"""Work on the GUI thread in slices shorter than a frame, with the window served in between."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE_SECONDS = 0.004


class Slices(QObject):
    """Runs one piece of work at a time: an iterator whose every step is short. New work replaces the old."""

    def __init__(self, parent: QObject, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self._work: Iterator[object] | None = None
        self._then: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def run(self, work: Iterator[object], then: Callable[[], None]) -> None:
        """Begin ``work`` with the next turn of the event loop and call ``then`` after its last step."""
        self._work, self._then = work, then
        self._timer.start()

    def stop(self) -> None:
        """Leave the work undone."""
        self._work = self._then = None
        self._timer.stop()

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        until = perf_counter() + SLICE_SECONDS
        for _ in work:
            if self._work is not work:
                return
            if perf_counter() > until:
                self._timer.start()
                return
        if self._work is work:
            then = self._then
            self.stop()
            if then is not None:
                then()
