"""Dated copies of the database, made while it is in use, opened before they count, thinned with age."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from app.errors import UserError
from app.store.backup_file import Backup
from app.store.cipher import connect, trouble
from app.store.database import Database
from app.store.folder import BACKUPS, DATABASE, Lock, key_fits, sync_folder
from app.store.problems import WrongKey
from app.store.progress import Progress, silent

DAYS, WEEKS, MONTHS = 7, 4, 12
"""For how long the last backup of each day, week and month is kept."""
UPDATES = 3
"""How many copies from before an update of the program are kept."""
RESTORED = f"{DATABASE}.restored"
"""A database that is to take the place of the one there; finished when the desk is opened next."""
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?:-(\d{1,5}))?")
_DATED, _UPDATE = "desk-", "before-update-"
_PAGES = 1_000


class BadBackup(UserError):
    """A copy cannot be opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The backup {path.name} cannot be opened.", "Choose another one.")
        self.path = path


class Backups:
    """The backups of an open desk."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._folder = database.path.parent
        self._now = now

    def make(self, progress: Progress | None = None) -> Path:
        """Make a backup, test it, thin the older ones. Raises DiskFull or BadBackup; then nothing is left of it."""
        path = copy(self._database.path, self._database.key, self._now(), _DATED, progress or silent)
        thin(self._folder, path)
        return path

    def list(self) -> list[Backup]:
        """All backups, newest first."""
        return found(self._folder)

    def due(self) -> bool:
        """Whether today has no backup yet."""
        today = self._now().date()
        return not any(one.at.date() == today and not one.before_update for one in self.list())


def found(folder: Path) -> list[Backup]:
    """The backups in a desk's folder, newest first."""
    out = []
    for path in (folder / BACKUPS).glob("*.db"):
        for prefix in (_DATED, _UPDATE):
            at = _stamp_of(path.stem.removeprefix(prefix)) if path.stem.startswith(prefix) else None
            if at is not None:
                out.append(Backup(path, at, path.stat().st_size, prefix == _UPDATE))
    return sorted(out, key=lambda one: (one.at, one.path.name), reverse=True)


def _stamp_of(text: str) -> datetime | None:
    """The time in a name; the second backup of a second counts as a little later."""
    match = _NAME.fullmatch(text)
    if match is None:
        return None
    try:
        at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return at + timedelta(microseconds=int(match[2] or 0))


def usable(folder: Path, key: bytes) -> list[Backup]:
    """The backups that open with a key, newest first."""
    return [one for one in found(folder) if is_whole(one.path, key)]


def copy_before_update(database: Path, key: bytes, now: datetime, progress: Progress = silent) -> Path:
    """Copy a database before its tables are changed."""
    path = copy(database, key, now, _UPDATE, progress)
    thin(database.parent, path)
    return path


def copy(database: Path, key: bytes, now: datetime, prefix: str, progress: Progress) -> Path:
    """Copy a database that may be in use, as it stands at one moment, and test the copy."""
    folder = database.parent / BACKUPS
    folder.mkdir(exist_ok=True)
    path = _free_name(folder, prefix + now.astimezone(UTC).strftime(_STAMP))
    beside = path.with_suffix(".part")
    try:
        with trouble(database):
            _copy_pages(database, beside, key, progress)
        if not is_whole(beside, key):
            raise BadBackup(path)
        beside.replace(path)
        sync_folder(folder)
    finally:
        _remove(beside)
    return path


def _copy_pages(database: Path, target: Path, key: bytes, progress: Progress) -> None:
    """Copy page by page what one reading transaction sees."""
    _remove(target)

    def tell(status: int, left: int, total: int) -> None:  # noqa: ARG001
        progress(total - left, max(total, 1), "Making a backup")

    with _open(database, key) as source, _open(target, key) as goal:
        goal.execute("PRAGMA synchronous = FULL")
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        source.backup(goal, pages=_PAGES, progress=tell)
        goal.execute("PRAGMA journal_mode = DELETE")


def _free_name(folder: Path, stem: str) -> Path:
    """A name after all that are there: another backup of the same second gets the next number."""
    taken = [path.stem.removeprefix(stem).removeprefix("-") or "1" for path in folder.glob(f"{stem}*.db")]
    last = max((int(number) for number in taken if number.isdecimal()), default=0)
    return folder / (f"{stem}-{last + 1}.db" if last else f"{stem}.db")


@contextmanager
def _open(path: Path, key: bytes) -> Iterator[Any]:
    connection = connect(path, key, 4_000)
    try:
        yield connection
    finally:
        connection.close()


def is_whole(path: Path, key: bytes) -> bool:
    """Whether a copy opens with a key and is sound: every page's seal, the structure, and a log in it."""
    try:
        with _open(path, key) as connection:
            seals = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            check = connection.execute("PRAGMA quick_check(1)").fetchone()
            connection.execute("SELECT count(*) FROM meta").fetchone()
            return not seals and check is not None and check[0] == "ok"
    except driver.DatabaseError:
        return False


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-journal", f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def thin(folder: Path, fresh: Path) -> None:
    """Delete backups that others make superfluous; ``fresh``, which was made just now, stays whatever the clock says."""
    every = found(folder)
    dated = [one for one in every if not one.before_update]
    keep = {fresh} | {one.path for one in kept(dated)} | {one.path for one in [one for one in every if one.before_update][:UPDATES]}
    for one in every:
        if one.path not in keep:
            one.path.unlink(missing_ok=True)


def kept(backups: Iterable[Backup]) -> list[Backup]:
    """Which of these are worth keeping: the last of each day for a week, each week for a month, each month for a year."""
    newest_first = sorted(backups, key=lambda one: (one.at, one.path.name), reverse=True)
    if not newest_first:
        return []
    last = newest_first[0].at.date()
    out: dict[Path, Backup] = {}
    rules: list[tuple[Callable[[date], object], int]] = [
        (lambda day: day, DAYS),
        (lambda day: day.isocalendar()[:2], WEEKS * 7),
        (lambda day: (day.year, day.month), MONTHS * 31),
    ]
    for period, days in rules:
        done: set[object] = set()
        for one in newest_first:
            day = one.at.date()
            if period(day) not in done and day > last - timedelta(days=days):
                done.add(period(day))
                out[one.path] = one
    return list(out.values())


def restore(folder: Path, key: bytes, backup: Path, now: datetime | None = None) -> Path:
    """Put a backup in the place of a desk's database. The database that was there is moved aside; gives where.

    The desk must be closed. Raises DeskLocked, WrongKey or BadBackup; then nothing has changed.
    """
    lock = Lock(folder)
    try:
        if key_fits(folder, key) is False:
            raise WrongKey
        if not is_whole(backup, key):
            raise BadBackup(backup)
        beside = folder / f"{DATABASE}.copying"
        with trouble(folder / DATABASE):
            _copy_pages(backup, beside, key, silent)
        beside.replace(folder / RESTORED)
        sync_folder(folder)
        return finish_restore(folder, now or datetime.now(UTC))
    finally:
        lock.release()


def finish_restore(folder: Path, now: datetime) -> Path:
    """The second half of :func:`restore`, also after a crash in the middle: the old files go aside, the new one in its place.

    The log file goes first: left beside another database it would be written into that one.
    """
    aside = _free_folder(folder, now.astimezone(UTC).strftime(_STAMP))
    for name in (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE):
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    (folder / RESTORED).replace(folder / DATABASE)
    sync_folder(folder)
    return aside


def _free_folder(folder: Path, stamp: str) -> Path:
    number = 1
    path = folder / f"set-aside-{stamp}"
    while path.exists():
        number += 1
        path = folder / f"set-aside-{stamp}-{number}"
    path.mkdir()
    return path
