"""Small disks in memory that can be filled, protected, and pulled out. Only root may mount them, and only on Linux."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """A disk of its own at ``root``."""

    def __init__(self, root: Path, megabytes: int) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self._run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(root))

    def fill(self) -> None:
        """Leave no room."""
        with (self.root / "ballast").open("ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError:
                    continue

    def make_room(self) -> None:
        """Take away what filled it."""
        (self.root / "ballast").unlink()

    def protect(self, *, on: bool) -> None:
        """Nothing can be written there, or it can again."""
        self._run("mount", "-o", f"remount,{'ro' if on else 'rw'}", str(self.root))

    def pull_out(self) -> None:
        """It is gone, with all that is on it."""
        self._run("umount", "--lazy", str(self.root))

    def _run(self, *command: str) -> None:
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"a small disk cannot be had here: {done.stderr.strip()}")


@contextmanager
def small_disk(root: Path, megabytes: int = 24) -> Iterator[SmallDisk]:
    """One; the test is left out where there can be none."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk, and on Linux; the table is played anyway")
    disk = SmallDisk(root, megabytes)
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(root)], check=False, capture_output=True)
