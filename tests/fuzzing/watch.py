"""A limit on the time and the memory that one input may take.

Processor time counts, not the clock on the wall: a computer with other work to do makes no reader hang. What never comes back,
and what brings the process down, leaves its input in a file that outlives the process.
"""

from __future__ import annotations

import faulthandler
import mmap
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

if sys.platform != "win32":
    import resource

SECONDS = 2.0
_STUCK_SECONDS = 120
_WATCHED_ANEW = 20.0
_MEMORY = 2 * 2**30
_ROOM = 2**22


class TooSlow(BaseException):
    """An input took longer than any may; no reader may catch it."""


class Watch:
    """Watches one process. ``flight``: the file in which the input that is being read stands, until the next."""

    def __init__(self, flight: Path | None = None) -> None:
        self._map: mmap.mmap | None = None
        self._watched = 0.0
        if flight is not None:
            flight.write_bytes(bytes(_ROOM))
            with flight.open("r+b") as file:
                self._map = mmap.mmap(file.fileno(), _ROOM)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Limits are in force."""
        before = signal.signal(signal.SIGPROF, _too_slow)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)
            faulthandler.cancel_dump_traceback_later()

    def timed(self, data: bytes, call: Callable[[], None], *, times: float = 1.0) -> float:
        """The seconds of processor time that a call took; no more than ``SECONDS * times``. Raises TooSlow."""
        self._note(data)
        limit = SECONDS * times
        signal.setitimer(signal.ITIMER_PROF, limit)
        start = time.process_time()
        try:
            call()
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        took = time.process_time() - start
        if took > limit:
            raise TooSlow
        return took

    def _note(self, data: bytes) -> None:
        if self._map is not None:
            self._map[: 8 + len(data)] = len(data).to_bytes(8, "little") + data
            now = time.monotonic()
            if now - self._watched > _WATCHED_ANEW:
                self._watched = now
                faulthandler.dump_traceback_later(_STUCK_SECONDS, exit=True)


def left_by(flight: Path) -> bytes:
    """The input that stood last in the file of a process that is gone."""
    data = flight.read_bytes()
    return data[8 : 8 + int.from_bytes(data[:8], "little")]


def limit_memory() -> None:
    """From now on this process may take two gigabytes more than it has; then it gets a MemoryError."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + _MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _too_slow(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow
