"""A store in a folder: on this computer, a stick, a network drive, or one that OneDrive or Google Drive carries on.

What is written appears under its name only when it is whole. What others' programs leave in the folder is no concern of ours.
"""

from __future__ import annotations

import errno
import ntpath
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from app.language import tr
from app.sync.channels.folder_trouble import for_later, trouble_of
from app.sync.channels.object_store import LARGEST, StoreTrouble, Why, is_name, known_name, listed_prefix, new_name

_TEMPORARY = re.compile(r"~[0-9a-f]{16}\.tmp")
_STALE = 24 * 60 * 60.0
_PAUSES = (0.05, 0.2, 0.5)
"""A scanner for viruses or a sync program may hold a file on Windows for a moment."""
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NO_FLUSH = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM}
_LINKS = (getattr(stat, "IO_REPARSE_TAG_SYMLINK", 0), getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0))


def long_path(path: str) -> str:
    """A Windows path in the form that may be longer than 260 letters."""
    path = ntpath.normpath(path)
    if path.startswith("\\\\?\\"):
        return path
    return "\\\\?\\UNC\\" + path[2:] if path.startswith("\\\\") else "\\\\?\\" + path


class FolderStore:
    """Objects as files below ``root``, which must be there: a folder that has vanished is never made again, nor taken for an empty one."""

    def __init__(self, root: Path, *, pause: Callable[[float], None] = time.sleep) -> None:
        """Raises StoreTrouble when ``root`` does not say where it is on its own."""
        if not root.is_absolute():
            raise StoreTrouble(Why.ADDRESS, tr("“{root}” does not say where the folder is.", root=root), tr("Choose the folder again."))
        self._shown = root
        self._root = Path(long_path(str(root))) if sys.platform == "win32" else root
        self._pause = pause
        self._swept: set[Path] = set()

    def __repr__(self) -> str:
        return f"FolderStore({self._shown})"

    def list(self, prefix: str) -> dict[str, int]:
        """As every store."""
        folder = self._below(listed_prefix(prefix).rstrip("/"))
        try:
            with os.scandir(folder) as entries:
                return {prefix + name: size for name, size in _files(entries) if is_name(prefix + name)}
        except (FileNotFoundError, NotADirectoryError):
            self._must_be_there()
            return {}
        except OSError as error:
            raise trouble_of(error, self._shown) from None

    def get(self, name: str) -> bytes | None:
        """As every store. A single file that cannot be read (damaged, not downloaded yet, somebody else's) counts as not there."""
        path = self._below(known_name(name))
        try:
            with os.fdopen(os.open(path, _READ), "rb") as file:
                facts = os.fstat(file.fileno())
                return file.read() if stat.S_ISREG(facts.st_mode) and facts.st_size <= LARGEST else None
        except OSError:
            self._must_be_there()
            return None

    def put(self, name: str, data: bytes) -> None:
        """As every store: written under another name, flushed to the disk, then renamed."""
        path = self._below(new_name(name))
        self._make(path.parent)
        temporary = path.parent / f"~{secrets.token_hex(8)}.tmp"
        try:
            written = _write(temporary, data)
            self._rename(temporary, path, data)
        except OSError as error:
            with suppress(OSError):
                temporary.unlink()
            raise trouble_of(error, self._shown, writing=True) from None
        _flush_folder(path.parent)
        self._sweep(path.parent, written)

    def delete(self, name: str) -> None:
        """As every store. What somebody has open at this moment stays until the next time."""
        path = self._below(known_name(name))
        try:
            path.unlink()
        except FileNotFoundError:
            self._must_be_there()
        except OSError as error:
            if not for_later(error):
                raise trouble_of(error, self._shown, writing=True) from None

    def _below(self, name: str) -> Path:
        """The path of ``name``, with no link on the way to it below the root."""
        path = self._root
        parts = name.split("/")
        for at, part in enumerate(parts):
            path /= part
            with suppress(OSError):
                facts = path.lstat()
                linked = stat.S_ISLNK(facts.st_mode) or (getattr(facts, "st_reparse_tag", 0) or None) in _LINKS
                if linked and at < max(len(parts) - 1, 1):
                    what = tr("“{part}” in {shown} leads to another place.", part=part, shown=self._shown)
                    raise StoreTrouble(Why.ADDRESS, what, tr("The program does not follow it. Remove it, or choose another folder."))
        return path

    def _must_be_there(self) -> None:
        """Raises StoreTrouble when the folder itself is not there, or cannot be read."""
        try:
            with os.scandir(self._root):
                return
        except OSError as error:
            raise trouble_of(error, self._shown) from None

    def _make(self, folder: Path) -> None:
        """Make the folders below the root, never the root."""
        if folder.is_dir():
            return
        self._must_be_there()
        missing = [folder, *folder.parents]
        for one in reversed(missing[: missing.index(self._root)]):
            try:
                one.mkdir()
            except FileExistsError:
                continue
            except OSError as error:
                raise trouble_of(error, self._shown, writing=True) from None

    def _rename(self, temporary: Path, path: Path, data: bytes) -> None:
        for pause in (*_PAUSES, None):
            try:
                temporary.replace(path)
                return
            except PermissionError as error:
                if not for_later(error) or pause is None:
                    if self._holds(path, data):
                        temporary.unlink()
                        return
                    raise
                self._pause(pause)

    def _holds(self, path: Path, data: bytes) -> bool:
        try:
            return path.read_bytes() == data
        except OSError:
            return False

    def _sweep(self, folder: Path, now: float) -> None:
        """Remove what a program that ended in the middle left a day ago, by the store's own clock."""
        if folder in self._swept:
            return
        self._swept.add(folder)
        with suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if _TEMPORARY.fullmatch(entry.name) and entry.stat(follow_symlinks=False).st_mtime < now - _STALE:
                    with suppress(OSError):
                        (folder / entry.name).unlink()


def _files(entries: Iterator[os.DirEntry[str]]) -> Iterator[tuple[str, int]]:
    """The plain files; what vanishes while it is looked at is not there."""
    for entry in entries:
        with suppress(FileNotFoundError, PermissionError):
            if entry.is_file(follow_symlinks=False):
                yield entry.name, entry.stat(follow_symlinks=False).st_size


def _write(path: Path, data: bytes) -> float:
    """Write a new file to the disk; the moment of it by the disk's own clock."""
    with os.fdopen(os.open(path, _WRITE, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        try:
            os.fsync(file.fileno())
        except OSError as error:
            if error.errno not in _NO_FLUSH:
                raise
        return os.fstat(file.fileno()).st_mtime


def _flush_folder(folder: Path) -> None:
    """Make the new name last; some drives cannot, and need not."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
