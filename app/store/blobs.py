"""Pictures and other files that belong to records, in the encrypted database, named by what is in them."""

import hashlib

from app.store.database import Database

LARGEST = 32 * 1024 * 1024
"""Bytes; larger ones are for a folder, not for a desk."""


class Blobs:
    """Contents by their SHA-256. The same content is kept once and never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, data: bytes) -> str:
        """Keep bytes; gives their name (64 hex). Raises ValueError if there are more than LARGEST."""
        if len(data) > LARGEST:
            raise ValueError(f"{len(data)} bytes are too many for one blob")
        name = hashlib.sha256(data).hexdigest()
        with self._database.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO blob VALUES (?, ?)", (name, data))
        return name

    def names(self) -> list[str]:
        """The names of all contents that are here."""
        with self._database.reader() as connection:
            return [row[0] for row in connection.execute("SELECT hash FROM blob ORDER BY hash").fetchall()]

    def get(self, name: str) -> bytes | None:
        """The bytes with a name, None if they are not here (yet)."""
        with self._database.reader() as connection:
            row = connection.execute("SELECT data FROM blob WHERE hash = ?", (name,)).fetchone()
        return None if row is None else bytes(row[0])
