"""Backups, and the file of a desk's settings."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from random import Random
from typing import Any

import orjson

from app.errors import UserError
from app.store.backup_file import Backup
from app.store.backups import BadBackup
from app.store.cipher import connect
from app.store.folder import CARD, DATABASE
from app.store.restoring import compare
from app.store.settings import Settings
from tests.fuzzing.mutation import byte_mutation
from tests.fuzzing.places import file_in_memory, own_folder
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import ODD
from tests.store.desks import KEY, TYPES, add, open_desk


class _Kept:
    """A desk and a backup of it, of which copies are changed."""

    def __init__(self) -> None:
        self.desk = open_desk(own_folder() / "backed-up")
        for number in range(3):
            add(self.desk, tag=f"PV-{number}", cost=number, **{"custom.a": "x"})
        self.whole = self.desk.backups.make().read_bytes()
        add(self.desk, tag="later")

    def bytes_changed(self, data: bytes) -> object:
        """A backup as a file: told as it is, compared, never taken for one that it is not."""
        with file_in_memory("changed.db", data) as path:
            backup = Backup(path, datetime(2026, 11, 22, tzinfo=UTC), len(data))
            whole = self.desk.backups.is_whole(backup)
            facts = self.desk.backups.facts(backup)
            assert whole or data != self.whole
            try:
                return facts, len(compare(self.desk, backup, TYPES).differences)
            finally:
                self._sweep(path)

    def content_changed(self, data: bytes) -> object:
        """A backup that is sound as a file and says odd things: ``[[table, column, row, value], …]`` are put into it."""
        path = own_folder() / "odd.db"
        path.write_bytes(self.whole)
        self._put(path, data)
        backup = Backup(path, datetime(2026, 11, 22, tzinfo=UTC), len(self.whole))
        try:
            facts = self.desk.backups.facts(backup)
            found = compare(self.desk, backup, TYPES)
            return facts, len(found.differences)
        finally:
            self._sweep(path)

    def opened(self, data: bytes) -> object:
        """The same in the place of a desk, which is opened."""
        folder = own_folder() / "opened"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / CARD).write_bytes((self.desk.folder / CARD).read_bytes())
        (folder / DATABASE).write_bytes(self.whole)
        self._put(folder / DATABASE, data)
        opened = open_desk(folder)
        opened.close()
        return opened.undo_label()

    @staticmethod
    def _put(path: Path, data: bytes) -> None:
        try:
            changes = orjson.loads(data)
        except orjson.JSONDecodeError:
            return
        connection = connect(path, KEY, 1_000)
        try:
            for one in changes if isinstance(changes, list) else ():
                _try(partial(_put_one, connection, one))
        finally:
            connection.close()

    @staticmethod
    def _sweep(path: Path) -> None:
        for ending in ("-wal", "-shm", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _put_one(connection: Any, one: Any) -> None:
    table, column, row, value = one
    names = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") if "fts" not in name
    ]
    name = names[int(table) % len(names)]
    columns = [found[1] for found in connection.execute(f'PRAGMA table_info("{name}")')]
    chosen = columns[int(column) % len(columns)]
    key = columns[0]
    found = connection.execute(f'SELECT "{key}" FROM "{name}" LIMIT 1 OFFSET {int(row) % 3}').fetchone()
    if found:
        connection.execute(
            f'UPDATE "{name}" SET "{chosen}" = ? WHERE "{key}" = ?',
            (value if isinstance(value, int | str | float) else str(value), found[0]),
        )
        connection.commit()


def _try(call: Callable[[], object]) -> None:
    """Put something odd into a database, if it takes it."""
    try:
        call()
    except Exception:  # noqa: BLE001  whatever the database does not take is no input
        return


@lru_cache(maxsize=1)
def _kept() -> _Kept:
    return _Kept()


def _odd_changes(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    """A few odd values in odd places of a database."""
    values = [value for value in ODD if isinstance(value, int | str) and (isinstance(value, str) or abs(value) < 2**63)]
    made = [
        [chance.randrange(40), chance.randrange(16), chance.randrange(3), chance.choice(values)] for _ in range(chance.choice((1, 1, 2, 6)))
    ]
    try:
        return orjson.dumps(made)
    except TypeError:  # text that is no Unicode
        return data


def _settings_file(data: bytes) -> object:
    """The file of settings: one that is damaged is put aside, and another begins."""
    folder = own_folder() / "settings"
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    (folder / "local.db").write_bytes(data)
    settings = Settings(folder, KEY)
    try:
        settings.put("a", 1)
        return settings.get("a", 0), settings.get("b", "")
    finally:
        settings.close()


def _settings_seeds() -> list[bytes]:
    folder = own_folder() / "settings-whole"
    folder.mkdir(exist_ok=True)
    settings = Settings(folder, KEY)
    settings.put("b", "x")
    settings.close()
    return [(folder / "local.db").read_bytes()]


_FILE = byte_mutation(bytes(4096), b"SQLite format 3\0")
_NO_BACKUP = (UserError, BadBackup)

READERS = (
    Reader("backup_file", "backups as files", lambda data: _kept().bytes_changed(data), lambda: [_kept().whole], _FILE, 1_500, _NO_BACKUP, largest=400_000),
    Reader("backup_content", "backups that are sound and say odd things", lambda data: _kept().content_changed(data), lambda: [b"[]"], _odd_changes, 1_500, _NO_BACKUP),
    Reader("backup_opened", "backups that are sound and say odd things, opened as desks", lambda data: _kept().opened(data), lambda: [b"[]"], _odd_changes, 1_000),
    Reader("settings_file", "the file of a desk's settings", _settings_file, _settings_seeds, _FILE, 1_500),
)  # fmt: skip
