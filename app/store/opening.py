"""Opening a desk: its folder, its lock, its key, the version of its tables."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlcipher3 import dbapi2 as driver

from app.language import tr
from app.store.backups import copy_before_update, is_whole, sweep, usable
from app.store.cipher import DAMAGED, code_of, connect, trouble
from app.store.clock import Clock
from app.store.database import Database
from app.store.disk import told
from app.store.folder import CARD, DATABASE, Lock, has_begun, key_fits, mark_begun, new_desk, refuse_network
from app.store.log import Log
from app.store.migrations import MIGRATIONS, REFOLDING
from app.store.problems import DeskDamaged, NewerDesk, NotUnderstood, Unreadable, WrongKey
from app.store.progress import Progress
from app.store.rebuilding import refill
from app.store.replacing import RESTORED, finish_restore
from app.store.schema import Layout, match_types, types_differ
from app.store.search_index import Index
from app.store.steps import Steps
from app.store.suspicion import clear, is_suspect
from app.store.tables import Tables

_NONSENSE = (TypeError, ValueError, LookupError, AttributeError)
"""What comes of rows that are sound as a file and that no program writes."""


class Opening:
    """One attempt to open the desk in a folder."""

    def __init__(self, folder: Path, key: bytes, now: Callable[[], datetime], migrations: Sequence[ModuleType] = MIGRATIONS) -> None:
        self._folder = folder
        self._key = key
        self._now = now
        self._migrations = migrations
        self._path = folder / DATABASE

    def open(self, layouts: list[Layout], progress: Progress) -> tuple[Database, Lock]:
        """The open database and the lock on its folder. Raises what ``Desk.open`` says."""
        refuse_network(self._folder)
        with told(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = Lock(self._folder)
        try:
            with self.damage_told():
                return self._open(layouts, progress), lock
        except BaseException:
            lock.release()
            raise

    @contextmanager
    def damage_told(self) -> Iterator[None]:
        """Whatever part of the file proves to be damaged while a desk is opened: DeskDamaged, with the backups that open.

        NotUnderstood where the pages are whole. That may be a mistake of the program, too: going back loses nothing either way.
        """
        try:
            with trouble(self._path):
                yield
        except (DeskDamaged, Unreadable) as error:
            if isinstance(error, Unreadable) and not error.damaged:
                raise
            raise DeskDamaged(self._folder, usable(self._folder, self._key)) from error
        except _NONSENSE as error:
            raise NotUnderstood(self._folder, usable(self._folder, self._key)) from error

    def _open(self, layouts: list[Layout], progress: Progress) -> Database:
        if key_fits(self._folder, self._key) is False:
            raise WrongKey
        sweep(self._folder)
        if (self._folder / RESTORED).exists():
            finish_restore(self._folder, self._now())
        self._need_file()
        if is_suspect(self._folder) and has_begun(self._folder) and self._path.exists() and not is_whole(self._path, self._key):
            raise DeskDamaged(self._folder, [])
        clear(self._folder)
        with trouble(self._path):
            version, differ = self._look(layouts)
            if version == 0 and has_begun(self._folder):
                raise DeskDamaged(self._folder, [])
            if version and (version < len(self._migrations) or differ):
                copy_before_update(self._path, self._key, self._now(), progress)
            database = Database(self._path, self._key)
        try:
            self._update(database, version, layouts, progress)
            mark_begun(self._folder)
        except BaseException:
            database.close()
            raise
        return database

    def _need_file(self) -> None:
        """A desk that has been here must not begin anew because its file is gone."""
        if has_begun(self._folder) and not self._path.exists():
            raise DeskDamaged(self._folder, [])
        if not (self._folder / CARD).exists() and self._path.exists() and self._path.stat().st_size:
            self._try_key()
        new_desk(self._folder, self._key)

    def _try_key(self) -> None:
        """Without a card, only the database can say whether the key fits."""
        try:
            connect(self._path, self._key).close()
        except driver.DatabaseError as error:
            if code_of(error) in DAMAGED:
                raise WrongKey from error
            raise

    def _look(self, layouts: list[Layout]) -> tuple[int, bool]:
        """The version of the database and whether declared types have changed, without changing anything."""
        connection = connect(self._path, self._key)
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if version > len(self._migrations):
                raise NewerDesk
            return version, bool(version) and types_differ(connection, layouts)
        finally:
            connection.close()

    def _update(self, database: Database, version: int, layouts: list[Layout], progress: Progress) -> None:
        """Bring the tables to what this program declares, in one transaction."""
        with database.writing() as connection:
            for number, migration in enumerate(self._migrations[version:], version + 1):
                progress(number, len(self._migrations), tr("Updating the desk"))
                migration.migrate(connection)
            connection.execute(f"PRAGMA user_version = {len(self._migrations)}")
            begin_clock(connection)
            older = any(0 < version < number for number in REFOLDING)
            if match_types(connection, layouts) or older:
                log = Log(connection)
                refill(connection, log, Tables(connection, log, layouts), Steps(connection), progress)
            Index(connection, Tables(connection, Log(connection), layouts), Log(connection)).match(layouts)


def begin_clock(connection: Any) -> None:
    """Give a new desk its device."""
    clock = Clock(connection)
    if not clock.device:
        clock.begin()
