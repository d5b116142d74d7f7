"""Making very many objects at once."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

WALKED_IN_A_MOMENT = 100_000
"""So many objects the collector walks over in a few milliseconds."""


class _Rest:
    """How many blocks make many objects just now. There is one collector in the process, so there is one of these."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._blocks = 0
        self._was_on = False
        self.set_aside = False

    @property
    def now(self) -> bool:
        """Whether any thread is within such a block."""
        return self._blocks > 0

    def begin(self) -> None:
        """A block begins; the first one stops the collector."""
        with self._lock:
            self._blocks += 1
            if self._blocks == 1:
                self._was_on = gc.isenabled()
                gc.disable()

    def end(self) -> None:
        """A block has ended; after the last one the collector works again, if it did before."""
        with self._lock:
            self._count_as_old()
            self._blocks -= 1
            if not self._blocks and self._was_on:
                gc.enable()

    def _count_as_old(self) -> None:
        """Let what was made count as old without a walk over it.

        Python can only bring back at once all that was set aside, also what the window set aside for good after its start. So where
        something was, few objects stay young: the next look at them is shorter than all later ones with the whole program in them.
        Whether something was is remembered: Python itself counts what it set aside one by one, which is such a walk too.
        """
        if self.set_aside and gc.get_count()[0] <= WALKED_IN_A_MOMENT:
            return
        gc.freeze()
        gc.unfreeze()
        self.set_aside = False


_REST = _Rest()


def set_aside() -> None:
    """What is alive now stays so: later looks for objects that hold on to each other leave it out, for good."""
    gc.freeze()
    _REST.set_aside = True


def resting() -> bool:
    """Whether objects that hold on to each other shall not be looked for just now: some thread makes very many objects."""
    return _REST.now


@contextmanager
def many_objects() -> Iterator[None]:
    """Within the block Python does not look for objects that hold on to each other.

    It would walk over all rows again and again while they are made: a third of the time, and each time all
    threads, the window's too, stand still. What was made counts as old afterwards, also where the collector is
    called by hand, so that the end of the block is no such walk either.
    """
    _REST.begin()
    try:
        yield
    finally:
        _REST.end()
