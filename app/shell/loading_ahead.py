"""What a person may ask for next is loaded while nobody works, so that the first visit of a page need not."""

from collections import deque
from collections.abc import Iterable
from types import ModuleType

from PySide6.QtCore import QObject, QTimer, Signal

from app.late import load, waiting
from app.ui.jobs import Jobs

_AFTER = 1_500
"""Milliseconds until the first one: what a person opened the program for comes first."""
_EVERY = 150


class LoadingAhead(QObject):
    """Executes late ``modules`` (see ``app.late``) one at a time, in their order, whenever no job works.

    The GUI thread does it itself, in steps that nobody feels: beside another thread it would wait for its turn again and again.
    """

    looked = Signal()
    """It was looked whether there is time for the next one."""

    def __init__(self, jobs: Jobs, modules: Iterable[ModuleType], parent: QObject, *, after: int = _AFTER, every: int = _EVERY) -> None:
        """``after`` and ``every``: milliseconds until the first one, and from one to the next."""
        super().__init__(parent)
        self._jobs = jobs
        self._modules = deque(modules)
        self._every = every
        self._timer = QTimer(self, singleShot=True, interval=after)
        self._timer.timeout.connect(self._load_next)
        self._timer.start()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._timer.stop()

    def go_on(self) -> None:
        """Begin again after ``stop``."""
        self._timer.start()

    def _load_next(self) -> None:
        while self._modules and not waiting(self._modules[0]):
            self._modules.popleft()
        if self._modules:
            if not self._jobs.busy():
                load(self._modules.popleft())
            self._timer.start(self._every)
        self.looked.emit()
