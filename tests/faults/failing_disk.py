"""A disk that fails at a call of one's choice, in a process that has ``failing_disk.c`` loaded before libc.

The calls fail where the program, SQLite and Python's own library make them, so that nothing of the program is replaced.
"""

import ctypes
import errno
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("failing_disk.c")
WRITE, SYNC, READ, LOOK, CREATE, RENAME, UNLINK, MAKE, OPEN_TO_WRITE = (1 << bit for bit in range(9))
CHANGES = WRITE | SYNC | CREATE | RENAME | UNLINK | MAKE
"""Every call that changes something on the disk, or makes it last."""
KILLS, SLEEPS = 10_000, 10_001
FOREVER = -1
NIGHT = 9 * 3_600


@dataclass(frozen=True)
class Fault:
    """Which calls fail, and how; ``lasts`` is for how many of them."""

    name: str
    kinds: int
    how: int
    lasts: int = FOREVER


FULL = Fault("disk full", WRITE | CREATE | MAKE, errno.ENOSPC)
FAILING = Fault("disk fails writing", CHANGES, errno.EIO)
UNREADABLE = Fault("disk fails reading", READ | LOOK, errno.EIO)
PROTECTED = Fault("write-protected", CHANGES & ~SYNC | OPEN_TO_WRITE, errno.EROFS)
NO_RIGHT = Fault("right taken away", CREATE | RENAME | UNLINK | MAKE | OPEN_TO_WRITE | LOOK, errno.EACCES)
HELD = Fault("file held a moment", RENAME | UNLINK | OPEN_TO_WRITE, errno.EACCES, lasts=1)
KILLED = Fault("power cut", CHANGES, KILLS)
ASLEEP = Fault("sleep and resume", CHANGES, SLEEPS)
COUNTED = Fault("nothing", CHANGES, 0)


def why_not() -> str:
    """Why no disk can be made to fail here; "" if one can."""
    if sys.platform != "linux":
        return "calls can be made to fail on Linux alone"
    return "" if shutil.which("cc") else "there is no C compiler"


def build(folder: Path) -> Path:
    """The library, made in ``folder``."""
    target = folder / "failing_disk.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(target), str(SOURCE), "-ldl"], check=True)
    return target


class FailingDisk:
    """Says to the library which calls fail."""

    def __init__(self) -> None:
        """Raises AttributeError in a process that does not have the library."""
        self._library = ctypes.CDLL(None)
        self._library.fault_arm.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_int, ctypes.c_long, ctypes.c_long, ctypes.c_longlong]
        self._library.fault_clock.argtypes = [ctypes.c_longlong]
        self._library.fault_disarm.restype = ctypes.c_long

    def arm(self, folder: Path, fault: Fault, skip: int = 0) -> None:
        """From the call after ``skip`` below ``folder`` on, ``fault``."""
        self._library.fault_arm(str(folder).encode(), fault.kinds, fault.how, skip, fault.lasts, NIGHT)

    def mend(self) -> int:
        """All is well again; how many calls there were that could have failed."""
        return int(self._library.fault_disarm())

    @contextmanager
    def clock(self, seconds: int) -> Iterator[None]:
        """The clock is off by so much."""
        self._library.fault_clock(seconds)
        try:
            yield
        finally:
            self._library.fault_clock(0)

    @contextmanager
    def mounts(self, table: Path) -> Iterator[None]:
        """The system says that what is mounted where is what stands in ``table``."""
        self._library.fault_mounts(str(table).encode())
        try:
            yield
        finally:
            self._library.fault_mounts(b"")

    @contextmanager
    def sleepless(self) -> Iterator[None]:
        """SQLite does not really wait for whoever holds a file."""
        self._library.fault_sleepless(1)
        try:
            yield
        finally:
            self._library.fault_sleepless(0)
