"""Reading from a socket for a limited time in all."""

from __future__ import annotations

import io
import socket
import time
from typing import Any


class Timed(io.RawIOBase):
    """Reads a socket until a moment; what trickles in byte by byte ends there too."""

    def __init__(self, source: socket.socket, seconds: float) -> None:
        self._socket = source
        self._raw = source.makefile("rb", buffering=0)
        self._ends = time.monotonic() + seconds

    def readable(self) -> bool:
        """It is only read."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """As the socket, but for no longer than is left."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the whole answer took too long")
        patience = self._socket.gettimeout()
        if self._socket.fileno() >= 0 and (patience is None or left < patience):
            self._socket.settimeout(left)
        return self._raw.readinto(buffer)

    def close(self) -> None:
        """Let go of the socket."""
        self._raw.close()
        super().close()
