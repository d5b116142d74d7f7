"""A desk as an older program left it, so that the program can prove, also when frozen, that it updates one."""

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.store.action import FORMAT, PLAIN
from app.store.clock import Clock
from app.store.database import Database
from app.store.folder import DATABASE, mark_begun, new_desk
from app.store.log import Log
from app.store.migrations import MIGRATIONS
from app.store.steps import Steps
from app.store.tables import Tables

OLDEST = 1
LABEL = "Wrote a note"
_APPEND = """
INSERT INTO action (id, device, n, lamport, at, who, label, unit, part, parts, final, records, applied, body)
VALUES (?, ?, 1, 1, ?, '', ?, ?, 1, 1, 0, 1, 1, ?)
"""


def make_older_desk(folder: Path, key: bytes, now: Callable[[], datetime]) -> None:
    """Make a desk of version 1, with one note in it that no record type of today declares."""
    new_desk(folder, key)
    database = Database(folder / DATABASE, key)
    try:
        with database.writing() as connection:
            for migration in MIGRATIONS[:OLDEST]:
                migration.migrate(connection)
            connection.execute(f"PRAGMA user_version = {OLDEST}")
            clock, log = Clock(connection), Log(connection)
            clock.device = secrets.token_hex(16)
            change = {"t": "older_note", "r": "0" * 32, "set": {"deleted": False, "words": "Written by an older program"}}
            body = {"format": FORMAT, "at": now().isoformat(), "who": "", "label": LABEL, "salt": "0" * 16, "ch": [change]}
            action, data = clock.stamp(body)
            connection.execute(_APPEND, (action.id, body["d"], body["at"], LABEL, action.unit, data))
            Tables(connection, log, []).apply(log.entry(1), body)
            Steps(connection).note(1, action.unit, LABEL, None, PLAIN)
            clock.save()
    finally:
        database.close()
    mark_begun(folder)
