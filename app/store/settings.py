"""Small things a desk remembers on this computer: window sizes, saved views, mappings, drafts. Not in the log."""

from typing import Any, TypeVar

import orjson

from app.store.database import Database

PERSON = "person.name"
"""The setting that names who uses this desk; actions carry it."""

Kept = TypeVar("Kept", str, int, float, bool, list[Any], dict[str, Any])


class Settings:
    """Named values, each of the type of its default. A put is on the disk when it returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Kept) -> Kept:
        """What is kept under a name; ``default`` if there is nothing, or something of another type."""
        with self._database.reader() as connection:
            row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        if row is None:
            return default
        value = orjson.loads(row[0])
        if type(default) is float and type(value) is int:
            return float(value)
        return value if type(value) is type(default) else default

    def put(self, name: str, value: Kept) -> None:
        """Keep a value. Raises TypeError if it cannot be written as JSON, DiskFull if there is no room."""
        text = orjson.dumps(value).decode()
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, text))

    def delete(self, name: str) -> None:
        """Forget a value; none there is fine."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM setting WHERE name = ?", (name,))

    def names(self, prefix: str = "") -> list[str]:
        """The names that begin with ``prefix``, in order."""
        with self._database.reader() as connection:
            rows = connection.execute("SELECT name FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name", (len(prefix), prefix))
            return [row[0] for row in rows]
