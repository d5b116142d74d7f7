"""Putting a backup in the place of a whole desk; what stood there is kept."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from app.store.backups import BadBackup, copy_before_restore, copy_pages, is_newer, is_whole
from app.store.cipher import trouble
from app.store.disk import told
from app.store.folder import DATABASE, Lock, key_fits, sync_folder
from app.store.problems import NewerDesk, WrongKey
from app.store.progress import Progress, silent
from app.store.suspicion import clear

RESTORED = f"{DATABASE}.restored"
"""A database that is to take the place of the one there; finished when the desk is opened next."""
_STAMP = "%Y-%m-%dT%H-%M-%SZ"


def restore(
    folder: Path, key: bytes, backup: Path, now: datetime | None = None, progress: Progress = silent, *, understood: bool = True
) -> Path:
    """Put a backup in the place of a desk's database; gives where that one is kept now.

    A database that is whole becomes a backup itself; one that is not, or was not ``understood``, is moved aside as it is. The desk must be closed.
    Raises DeskLocked, WrongKey, NewerDesk or BadBackup; then nothing has changed.
    """
    at = now or datetime.now(UTC)
    with told(folder):
        lock = Lock(folder)
    try:
        with trouble(folder / DATABASE):
            return _restore(folder, key, backup, at, progress, understood=understood)
    finally:
        lock.release()


def _restore(folder: Path, key: bytes, backup: Path, at: datetime, progress: Progress, *, understood: bool) -> Path:
    if key_fits(folder, key) is False:
        raise WrongKey
    if not is_whole(backup, key):
        raise BadBackup(backup)
    if is_newer(backup, key):
        raise NewerDesk
    database = folder / DATABASE
    whole = understood and database.exists() and is_whole(database, key)
    kept = copy_before_restore(database, key, at, progress) if whole else None
    beside = folder / f"{DATABASE}.copying"
    copy_pages(backup, beside, key, progress)
    beside.replace(folder / RESTORED)
    sync_folder(folder)
    aside = finish_restore(folder, at)
    if kept is not None:
        with suppress(OSError):  # it is in the backups as well; another program may have it open
            _remove_folder(aside)
    return kept or aside


def finish_restore(folder: Path, now: datetime) -> Path:
    """The second half of :func:`restore`, also after a crash in the middle: the old files go aside, the new one in its place.

    The log file goes first: left beside another database it would be written into that one.
    """
    aside = _free_folder(folder, now.astimezone(UTC).strftime(_STAMP))
    for name in (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE):
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    (folder / RESTORED).replace(folder / DATABASE)
    clear(folder)
    sync_folder(folder)
    return aside


def set_aside(folder: Path) -> list[Path]:
    """The folders with databases that were moved aside, the last one first."""
    return sorted(folder.glob("set-aside-*"), reverse=True)


def _free_folder(folder: Path, stamp: str) -> Path:
    number = 1
    path = folder / f"set-aside-{stamp}"
    while path.exists():
        number += 1
        path = folder / f"set-aside-{stamp}-{number}"
    path.mkdir()
    return path


def _remove_folder(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink(missing_ok=True)
    folder.rmdir()
