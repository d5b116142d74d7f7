"""A crash writes nothing of what was in memory: the key of the desk and what a person typed would stand in it."""

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from app.late import late

if TYPE_CHECKING:
    import ctypes
else:
    ctypes = late("ctypes")

if sys.platform != "win32":
    import resource

_ONE_BYTE = 1
"""Too little for any dump, and Linux asks no program that collects dumps either (``do_coredump``), which it would at 0."""
_FAIL_CRITICAL_ERRORS, _NO_FAULT_BOX = 0x0001, 0x0002
_NO_HEAP = 1


def keep_memory_private() -> None:
    """Let the system write no dump of this process, nor of those that it starts, however it ends."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(kernel.GetErrorMode() | _FAIL_CRITICAL_ERRORS | _NO_FAULT_BOX)
        kernel.WerSetFlags(_NO_HEAP)
    else:
        with suppress(OSError, ValueError):  # less than that is allowed already
            resource.setrlimit(resource.RLIMIT_CORE, (_ONE_BYTE, resource.getrlimit(resource.RLIMIT_CORE)[1]))
