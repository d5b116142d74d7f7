"""Connections to encrypted database files, and what their errors mean. Knows nothing of SQLAlchemy, so it loads at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from app.errors import UserError
from app.store.disk import disk_sentence, hindrance
from app.store.problems import DeskDamaged, DiskFull, HeldByAnother, Unreadable

USUAL_CACHE = 8_000
"""Kilobytes of decrypted pages that a connection keeps."""

DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
UNREADABLE = (*DAMAGED, "SQLITE_IOERR")
"""After these a connection reads nothing more."""
UNNAMED = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "file is not a database": "SQLITE_NOTADB",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "database is locked": "SQLITE_BUSY",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
}
"""What the driver raises without a code while it copies a database."""
TROUBLE = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM")
HELD = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")
"""Whoever works on the file at the same time is no part of this program, which lets its own threads wait for each other."""


def connect(path: Path, key: bytes, cache: int = USUAL_CACHE) -> Any:
    """A connection to the database at ``path``, in autocommit mode; it may be used by any one thread at a time."""
    connection = driver.connect(str(path), isolation_level=None, check_same_thread=False, timeout=10)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"""PRAGMA key = "x'{key.hex()}'" """)
    connection.execute(f"PRAGMA cache_size = -{cache}")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def code_of(error: BaseException) -> str:
    """SQLite's name for an error, without its finer shade ("SQLITE_FULL")."""
    name = getattr(error, "sqlite_errorname", None) or UNNAMED.get(str(error), "")
    return "_".join(name.split("_")[:2])


@contextmanager
def trouble(path: Path) -> Iterator[None]:
    """Turn what the disk does to a database into sentences; a mistake in the program stays what it is."""
    try:
        yield
    except driver.DatabaseError as error:
        code = code_of(error)
        if code == "SQLITE_FULL":
            raise DiskFull from error
        if code in DAMAGED:
            raise DeskDamaged(path.parent, []) from error
        if code in HELD:
            raise HeldByAnother from error
        if code in TROUBLE:
            raise hindrance(path.parent, str(error)) from error
        raise
    except OSError as error:
        raise disk_sentence(error, path.parent) from error


def reading_trouble(error: BaseException | None) -> UserError | None:
    """The sentence for what went wrong while reading; None for a mistake in the program."""
    if not isinstance(error, driver.DatabaseError):
        return None
    code = code_of(error)
    if code in DAMAGED:
        return Unreadable()
    if code in HELD:
        return HeldByAnother()
    return Unreadable(str(error)) if code in (*TROUBLE, "SQLITE_FULL") else None
