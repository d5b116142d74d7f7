"""A first look at a desk before it is open: what its page last showed, if nothing has been done since.

Everything here loads in a moment: no SQLAlchemy, no record types. What is kept lies in the encrypted
settings, beside a mark of what the log stood on; if the log has gone on, there is no glance.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
from sqlcipher3 import dbapi2 as driver

from app.errors import UserError
from app.store.awaited import AwaitedTables
from app.store.cipher import connect
from app.store.desk import Desk
from app.store.folder import DATABASE, key_fits
from app.store.settings import FILE, Settings

_NAME = "glance"
_FORM = 2
"""The form of what pages keep. Raise it when one of them keeps something else: what an older program kept is not shown."""
_LITTLE_CACHE = 500


def keep(desk: Desk, page: str, look: dict[str, Any]) -> None:
    """Keep what ``page`` shows now for the next start. ``look`` must be JSON and of the desk as it is at this moment."""
    with desk.connection() as connection:
        mark = _mark(lambda query: connection.exec_driver_sql(query).fetchall())
    desk.settings.put(_NAME, {"form": _FORM, "mark": mark, "page": page, "look": look})


def forget(desk: Desk) -> None:
    """Show nothing before the desk is open."""
    desk.settings.delete(_NAME)


def desk_at_a_glance(folder: Path, key: bytes, page: str) -> Desk | None:
    """The desk with its settings and the last look of ``page``, its tables still to be opened.

    None if nothing is kept of that page, the log has gone on since, or anything stands in the way of opening it.
    """
    if not (folder / FILE).exists() or not (folder / DATABASE).exists() or not key_fits(folder, key):
        return None
    try:
        settings = Settings(folder, key)
    except UserError:
        return None
    kept = settings.get(_NAME, {})
    if kept.get("form") == _FORM and kept.get("page") == page and kept.get("mark") == _mark_of(folder, key):
        return Desk(folder, settings, AwaitedTables(folder, key), kept["look"])
    settings.close()
    return None


def _mark_of(folder: Path, key: bytes) -> str | None:
    """The mark of a database that is not open; None if it cannot be read."""
    try:
        connection = connect(folder / DATABASE, key, _LITTLE_CACHE)
        try:
            return _mark(lambda query: connection.execute(query).fetchall())
        finally:
            connection.close()
    except driver.DatabaseError:
        return None


def _mark(rows: Callable[[str], Any]) -> str:
    """What the log stands on and how old the tables are, as a short text."""
    version = rows("PRAGMA user_version")[0][0]
    values = [row[0] for row in rows("SELECT value FROM meta WHERE name IN ('clock', 'types') ORDER BY name")]
    return hashlib.sha256(orjson.dumps([version, values])).hexdigest()
