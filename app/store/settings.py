"""Small things a desk remembers on this computer: window sizes, saved views, mappings, drafts. Not in the log.

They have a database of their own beside the desk's, encrypted with the same key, so that keeping a draft never
waits for an import. If it is damaged it is put aside and a new one begun: it never stops a desk.
"""

import threading
from pathlib import Path
from typing import Any, TypeVar

import orjson
from sqlcipher3 import dbapi2 as driver

from app.store.cipher import DAMAGED, code_of, connect, trouble

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
            try:
                self._connection = _open(self._path, key)
            except driver.DatabaseError as error:
                if code_of(error) not in DAMAGED:
                    raise
                _put_aside(self._path)
                self._connection = _open(self._path, key)

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


def _open(path: Path, key: bytes) -> Any:
    """The open file, with its one table."""
    connection = connect(path, key, 1_000)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
    except driver.DatabaseError:
        connection.close()
        raise
    return connection


def _put_aside(path: Path) -> None:
    """Keep a damaged file under another name."""
    for name in (f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)
    path.replace(path.with_name(f"{path.name}.damaged"))
