"""Small things a desk remembers on this computer: window sizes, saved views, mappings, drafts. Not in the log.

They have a database of their own beside the desk's, encrypted with the same key, so that keeping a draft never
waits for an import. If it is damaged it is put aside, and what was kept beside the last backup takes its place, or a new
one is begun: it never stops a desk.
"""

import threading
from pathlib import Path
from typing import Any, TypeVar

import orjson
from sqlcipher3 import dbapi2 as driver

from app.store.cipher import DAMAGED, code_of, connect, trouble
from app.store.folder import BACKUPS, write_whole

FILE = "local.db"
PERSON = "person.name"
"""The setting that names who uses this desk; actions carry it."""

Kept = TypeVar("Kept", str, int, float, bool, list[Any], dict[str, Any])


class Settings:
    """Named values, each of the type of its default, for any thread. A put is on the disk when it returns."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path = folder / FILE
        self._lock = threading.Lock()
        with trouble(self._path):
            if not self._path.exists():
                _bring_back(self._path)
            self._connection = _open_whole(self._path, key) or _begin_anew(self._path, key)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def get(self, name: str, default: Kept) -> Kept:
        """What is kept under a name; ``default`` if there is nothing, or something of another type."""
        with self._lock, trouble(self._path):
            row = self._connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        if row is None:
            return default
        value = orjson.loads(row[0])
        if type(default) is float and type(value) is int:
            return float(value)
        return value if type(value) is type(default) else default

    def value(self, name: str) -> Any:
        """What is kept under a name, whatever its type; None if there is nothing."""
        with self._lock, trouble(self._path):
            row = self._connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return None if row is None else orjson.loads(row[0])

    def put(self, name: str, value: Kept) -> None:
        """Keep a value. Raises TypeError if it cannot be written as JSON, DiskFull if there is no room."""
        text = orjson.dumps(value).decode()
        self._write("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, text)

    def delete(self, name: str) -> None:
        """Forget a value; none there is fine."""
        self._write("DELETE FROM setting WHERE name = ?", name)

    def _write(self, query: str, *values: str) -> None:
        with self._lock, trouble(self._path):
            self._connection.execute(query, values)

    def names(self, prefix: str = "") -> list[str]:
        """The names that begin with ``prefix``, in order."""
        query = "SELECT name FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name"
        with self._lock, trouble(self._path):
            return [row[0] for row in self._connection.execute(query, (len(prefix), prefix))]


def _open_whole(path: Path, key: bytes) -> Any | None:
    """The open file; None for one that is damaged anywhere."""
    try:
        return _open(path, key)
    except driver.DatabaseError as error:
        if code_of(error) not in DAMAGED:
            raise
        return None


def _begin_anew(path: Path, key: bytes) -> Any:
    """Without who works here, the lock and where the desks meet a desk goes on as nobody's: they come from the last backup."""
    _put_aside(path)
    brought = _open_whole(path, key) if _bring_back(path) else None
    if brought is None:
        path.unlink(missing_ok=True)
    return brought or _open(path, key)


def _bring_back(path: Path) -> bool:
    """Whether there was a copy to put in the place of a file that is gone."""
    copy = path.parent / BACKUPS / path.name
    if not copy.is_file():
        return False
    _remove_logs(path)
    write_whole(path, copy.read_bytes())
    return True


def _open(path: Path, key: bytes) -> Any:
    """The open file, with its one table."""
    connection = connect(path, key, 1_000)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        connection.execute("SELECT sum(length(value)) FROM setting").fetchone()  # every page is looked at: it is a small file
    except driver.DatabaseError:
        connection.close()
        raise
    return connection


def _put_aside(path: Path) -> None:
    """Keep a damaged file under another name."""
    _remove_logs(path)
    path.replace(path.with_name(f"{path.name}.damaged"))


def _remove_logs(path: Path) -> None:
    for name in (f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)
