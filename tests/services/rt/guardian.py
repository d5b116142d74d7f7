"""Runs a server for as long as anybody needs it: ``python -m tests.services.rt.guardian LOCK COMMAND…``.

Whoever needs the server holds a shared lock on the file LOCK. The system lets go of it when a process ends, however it ends, so that
a test or a bench that is cut off leaves nothing running.
"""

import ctypes
import fcntl
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from types import FrameType

LOOKS_AGAIN = 0.5
PATIENCE = 10.0
_SET_PARENT_DEATH_SIGNAL = 1


def hold(lock: str) -> int:
    """Need the server of this lock until the process ends, or ``os.close`` of what is returned."""
    kept = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    fcntl.flock(kept, fcntl.LOCK_SH)
    return kept


def nobody_holds(lock: str) -> bool:
    """Whether nobody needs the server any more."""
    kept = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(kept, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(kept)
    return True


def _end_with_guardian() -> None:
    ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)


def _end(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)


def main() -> None:
    """Start the command, look every half second whether somebody needs it, and end it with all that it started."""
    lock, command = sys.argv[1], sys.argv[2:]
    signal.signal(signal.SIGTERM, _end)
    server = subprocess.Popen(command, start_new_session=True, preexec_fn=_end_with_guardian)
    try:
        while server.poll() is None and not nobody_holds(lock):
            time.sleep(LOOKS_AGAIN)
    finally:
        server.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.wait(timeout=PATIENCE)
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGKILL)
        server.wait(timeout=PATIENCE)


if __name__ == "__main__":
    main()
