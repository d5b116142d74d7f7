"""What a system says when the folder of a desk cannot be used, as a sentence for a person. Loads at once: it knows no database."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr
from app.late import late
from app.store.problems import DiskFull, DiskTrouble, NotWritable

if TYPE_CHECKING:
    import shutil
else:
    shutil = late("shutil")

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}
_ROOM = 64 * 1024
"""Bytes; with less left nothing can be written, though a database then says no more than that it was not possible."""


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn what the system says about files in ``folder`` into sentences."""
    try:
        yield
    except OSError as error:
        raise disk_sentence(error, folder) from error


def disk_sentence(error: OSError, folder: Path) -> UserError:
    """The sentence for ``error``."""
    if error.errno in _FULL:
        return DiskFull()
    return NotWritable(folder) if error.errno in _FORBIDDEN else DiskTrouble(error.strerror or tr("no reason given"))


def hindrance(folder: Path, detail: str) -> UserError:
    """Why nothing can be written in ``folder``, where a database says only that it was not possible (``detail``)."""
    try:
        if shutil.disk_usage(folder).free < _ROOM:
            return DiskFull()
        if not os.access(folder, os.W_OK):
            return NotWritable(folder)
    except OSError as error:
        return disk_sentence(error, folder)
    return DiskTrouble(detail)
