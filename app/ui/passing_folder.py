"""A folder for files that other programs are to show: it goes with the program, and what a crash has left goes at the next one."""

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_PREFIX = "liaison-desk-files-"
_LEFT_AFTER = 3 * 24 * 60 * 60
"""Seconds after which such a folder belongs to no program that still runs."""


class PassingFolder:
    """Made when it is first asked for; readable by this person alone."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def path(self) -> Path:
        """The folder, made anew where somebody has swept it away. Raises OSError when none can be made."""
        if self._folder is None or not Path(self._folder.name).is_dir():
            _sweep(Path(tempfile.gettempdir()))
            self._folder = tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        os.utime(folder)  # in use today: nobody sweeps it
        return folder


def _sweep(place: Path) -> None:
    """Take away what a program has left that ended without a word."""
    oldest = time.time() - _LEFT_AFTER
    with suppress(OSError):
        for folder in place.glob(f"{_PREFIX}*"):
            with suppress(OSError):
                if folder.lstat().st_mtime < oldest and not folder.is_symlink():
                    shutil.rmtree(folder, ignore_errors=True)
