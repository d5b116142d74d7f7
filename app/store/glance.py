"""A first look at a desk before it is open: what a page last showed, if nothing has been done since.

Everything here loads in a moment: no SQLAlchemy, no record types. What is kept lies in the encrypted
settings, beside a mark of what the log stood on; if the log has gone on, there is no glance.
"""

import hashlib
from pathlib import Path
from typing import Any

import orjson
from sqlcipher3 import dbapi2 as driver

from app.errors import UserError
from app.store.cipher import connect
from app.store.folder import DATABASE
from app.store.settings import FILE, Settings

_NAME = "glance."


def keep(folder: Path, key: bytes, settings: Settings, name: str, data: dict[str, Any]) -> None:
    """Keep what a page shows now. ``data`` must be JSON and of the desk as it is at this moment."""
    mark = _mark(folder, key)
    if mark is not None:
        settings.put(_NAME + name, {"mark": mark, "data": data})


def glance(folder: Path, key: bytes, name: str) -> dict[str, Any] | None:
    """What was kept under a name; None if there is nothing, the log has gone on since, or the files cannot be read."""
    if not (folder / FILE).exists():
        return None
    mark = _mark(folder, key)
    if mark is None:
        return None
    try:
        settings = Settings(folder, key)
        try:
            kept = settings.get(_NAME + name, {})
        finally:
            settings.close()
    except UserError:
        return None
    data = kept.get("data")
    return data if kept.get("mark") == mark and isinstance(data, dict) else None


def _mark(folder: Path, key: bytes) -> str | None:
    """What the log stands on and how old the tables are, as a short text; None if the database cannot be read."""
    if not (folder / DATABASE).exists():
        return None
    try:
        connection = connect(folder / DATABASE, key, 500)
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            rows = connection.execute("SELECT value FROM meta WHERE name IN ('clock', 'types') ORDER BY name").fetchall()
        finally:
            connection.close()
    except driver.DatabaseError:
        return None
    return hashlib.sha256(orjson.dumps([version, rows])).hexdigest()
