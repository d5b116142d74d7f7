"""Dated copies of the database, made while it is in use, opened before they count, thinned with age."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from app.errors import UserError
from app.language import tr
from app.store.action import BACKGROUND
from app.store.backup_file import Backup, BackupFacts
from app.store.cipher import DAMAGED, code_of, connect, trouble
from app.store.database import Database
from app.store.folder import BACKUPS, CARD, sync_folder, write_whole
from app.store.history import time_of
from app.store.migrations import MIGRATIONS
from app.store.problems import DeskDamaged, Unreadable
from app.store.progress import Progress, silent
from app.store.settings import FILE as SETTINGS
from app.store.suspicion import suspect

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of how many days, weeks and months the last backup is kept."""
UPDATES = 3
"""How many copies from before an update of the program are kept."""
RESTORES = 5
"""How many copies of what a restored backup took the place of are kept."""
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?:-(\d{1,5}))?")
_DATED, _UPDATE, _RESTORE = "desk-", "before-update-", "before-restore-"
_PAGES = 1_000
_TYPED = """
    SELECT name FROM sqlite_schema WHERE type = 'table'
    AND (SELECT count(*) FROM pragma_table_info(sqlite_schema.name) one WHERE one.name IN ('id', 'op', 'heads', 'deleted')) = 4"""
_LAST = f"""
    SELECT label, who, at FROM action WHERE applied = 1 AND refused = 0 AND final <> {BACKGROUND} AND part = 1
    ORDER BY lamport DESC, id DESC LIMIT 1"""  # noqa: S608


class BadBackup(UserError):
    """A copy cannot be opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(tr("The backup {name} cannot be opened.", name=path.name), tr("Choose another one."))
        self.path = path


class Backups:
    """The backups of an open desk."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._folder = database.path.parent
        self._now = now

    def make(self, progress: Progress | None = None) -> Path:
        """Make a backup, test it, thin the older ones. Raises DiskFull or Unreadable; then nothing is left of it."""
        try:
            path = copy(self._database.path, self._database.key, self._now(), _DATED, progress or silent)
        except DeskDamaged as error:
            suspect(self._folder)
            raise Unreadable from error
        thin(self._folder, path)
        return path

    def list(self) -> list[Backup]:
        """All backups, newest first."""
        return found(self._folder)

    def due(self) -> bool:
        """Whether today has no backup yet."""
        today = self._now().date()
        return not any(one.at.date() == today and one.dated for one in self.list())

    def facts(self, backup: Backup) -> BackupFacts | None:
        """What a backup holds; None if it cannot be read."""
        try:
            with self.reading(backup) as connection:
                return _facts(connection)
        except driver.DatabaseError:
            return None

    @contextmanager
    def reading(self, backup: Backup) -> Iterator[Any]:
        """A connection that reads a backup and writes nothing. What cannot be read is the driver's DatabaseError."""
        with _open(backup.path, self._database.key) as connection:
            connection.execute("PRAGMA query_only = ON")
            yield connection

    def is_whole(self, backup: Backup) -> bool:
        """Whether every page of a backup can be read."""
        return is_whole(backup.path, self._database.key)


def found(folder: Path) -> list[Backup]:
    """The backups in a desk's folder, newest first."""
    out = []
    for path in (folder / BACKUPS).glob("*.db"):
        for prefix in (_DATED, _UPDATE, _RESTORE):
            at = _stamp_of(path.stem.removeprefix(prefix)) if path.stem.startswith(prefix) else None
            if at is not None:
                out.append(Backup(path, at, path.stat().st_size, prefix == _UPDATE, prefix == _RESTORE))
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


def copy_before_restore(database: Path, key: bytes, now: datetime, progress: Progress = silent) -> Path:
    """Copy a database before another takes its place."""
    path = copy(database, key, now, _RESTORE, progress)
    thin(database.parent, path)
    return path


def copy(database: Path, key: bytes, now: datetime, prefix: str, progress: Progress) -> Path:
    """Copy a database that may be in use, as it stands at one moment, and test the copy."""
    folder = database.parent / BACKUPS
    with trouble(database):
        folder.mkdir(exist_ok=True)
        path = _free_name(folder, prefix + now.astimezone(UTC).strftime(_STAMP))
        beside = path.with_suffix(".part")
        try:
            copy_pages(database, beside, key, progress)
            if not _is_sound(beside, key):
                raise DeskDamaged(database.parent, [])
            _keep_settings(database.parent, key)
            beside.replace(path)
            sync_folder(folder)
            _keep_card(database.parent)
        finally:
            with suppress(OSError):
                _remove(beside)
    return path


def _keep_settings(folder: Path, key: bytes) -> None:
    """Keep what this computer remembers beside its backups, in the place of the copy before: should its file be damaged one day."""
    if not (folder / SETTINGS).is_file():
        return
    beside = folder / BACKUPS / f"{SETTINGS}.part"
    try:
        copy_pages(folder / SETTINGS, beside, key, silent)
        beside.replace(folder / BACKUPS / SETTINGS)
    except driver.DatabaseError as error:
        if code_of(error) not in DAMAGED:  # that is seen at the next start, which needs the copy that is there
            raise
    finally:
        with suppress(OSError):
            _remove(beside)


def _keep_card(folder: Path) -> None:
    """Keep the desk's card beside its backups: without it nobody knows under which name the keyring has the key."""
    card = folder / CARD
    if card.exists():
        write_whole(folder / BACKUPS / CARD, card.read_bytes())


def copy_pages(database: Path, target: Path, key: bytes, progress: Progress) -> None:
    """Copy page by page what one reading transaction sees; the copy is one file."""
    _remove(target)

    def tell(status: int, left: int, total: int) -> None:  # noqa: ARG001
        progress(total - left, max(total, 1), tr("Making a backup"))

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
        return _is_sound(path, key)
    except driver.DatabaseError:
        return False


def _is_sound(path: Path, key: bytes) -> bool:
    """The same; raises the driver's DatabaseError for a copy that cannot be read, damaged or not."""
    with _open(path, key) as connection:
        seals = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        check = connection.execute("PRAGMA quick_check(1)").fetchone()
        connection.execute("SELECT count(*) FROM meta").fetchone()
        return not seals and check is not None and check[0] == "ok"


def is_newer(path: Path, key: bytes) -> bool:
    """Whether a newer program wrote a copy."""
    with _open(path, key) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0]) > len(MIGRATIONS)


def _facts(connection: Any) -> BackupFacts:
    """How many living records a copy has, and the last thing that a person did."""
    tables = [row[0] for row in connection.execute(_TYPED).fetchall()]
    records = sum(connection.execute(f'SELECT count(*) FROM "{table}" WHERE deleted = 0').fetchone()[0] for table in tables)  # noqa: S608
    row = connection.execute(_LAST).fetchone()
    return BackupFacts(records, row[0], row[1], time_of(row[2])) if row else BackupFacts(records)


def sweep(folder: Path) -> None:
    """Remove what a power cut left of a copy in the making. The caller has the lock on the folder, and makes no copy meanwhile."""
    for path in (*(folder / BACKUPS).glob("*.part*"), *folder.glob("*.copying*")):
        with suppress(OSError):
            path.unlink()


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-journal", f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def thin(folder: Path, fresh: Path) -> None:
    """Delete backups that others make superfluous; ``fresh``, which was made just now, stays whatever the clock says."""
    every = found(folder)
    keep = {fresh} | {one.path for one in kept(one for one in every if one.dated)}
    keep |= {one.path for one in [one for one in every if one.before_update][:UPDATES]}
    keep |= {one.path for one in [one for one in every if one.before_restore][:RESTORES]}
    for one in every:
        if one.path not in keep:
            with suppress(OSError):  # another program may have it open; it goes the next time
                one.path.unlink(missing_ok=True)


def kept(backups: Iterable[Backup]) -> list[Backup]:
    """Which of these are worth keeping: the last of each of the newest days, weeks and months that have any.

    Counted by those that there are, not back from the newest: one made while the clock was years ahead must not cost all others.
    """
    newest_first = sorted(backups, key=lambda one: (one.at, one.path.name), reverse=True)
    out: dict[Path, Backup] = {}
    rules: list[tuple[Callable[[date], object], int]] = [
        (lambda day: day, DAYS),
        (lambda day: day.isocalendar()[:2], WEEKS),
        (lambda day: (day.year, day.month), MONTHS),
    ]
    for period, most in rules:
        done: set[object] = set()
        for one in newest_first:
            which = period(one.at.date())
            if which not in done and len(done) < most:
                done.add(which)
                out[one.path] = one
    return list(out.values())
