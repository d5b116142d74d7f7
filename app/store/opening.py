"""Opening a desk: its folder, its lock, its key, its tables."""

import secrets
from pathlib import Path

from app.store.database import Database
from app.store.progress import Progress
from app.store.schema import Layout, create_core, match_types

FILE = "desk.db"


def open_database(folder: Path, key: bytes, layouts: list[Layout], progress: Progress) -> Database:
    """The open database of a desk."""
    folder.mkdir(parents=True, exist_ok=True)
    database = Database(folder / FILE, key)
    with database.writing() as connection:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").fetchone():
            create_core(connection)
            connection.execute("INSERT INTO meta VALUES ('clock', ?)", ('{"device": "%s"}' % secrets.token_hex(16),))
        match_types(connection, [layout.known for layout in layouts if layout.known])
    return database
