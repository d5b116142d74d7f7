"""Files that are never written to a disk, for readers that take a path."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

_MEMORY = Path("/dev/shm")  # a folder in memory, where there is one


@lru_cache(maxsize=1)
def folder() -> tempfile.TemporaryDirectory[str]:
    """A folder of this process, in memory where the system has such a thing; gone with the process."""
    return tempfile.TemporaryDirectory(prefix="feeding-", dir=_MEMORY if _MEMORY.is_dir() else None)


@contextmanager
def file_in_memory(name: str, data: bytes) -> Iterator[Path]:
    """A file with this content, under the same path every time."""
    path = folder().name + "/" + name
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(handle, data)
    finally:
        os.close(handle)
    yield Path(path)


def own_folder() -> Path:
    """The folder of this process, where readers that write have their desks."""
    return Path(folder().name)
