"""The connection that writes, which many hold: it stays the same for them when the real one has to be opened anew."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver


class WritingConnection:
    """Does what a connection of the driver does, by whichever is the present one.

    ``spent`` says that it has to be another one: after a page that could not be read SQLCipher lets a connection do nothing
    more, also when the disk reads again (``sqlcipher_codec_ctx_set_error`` of https://github.com/sqlcipher/sqlcipher).
    """

    execute: Callable[..., Any]
    executemany: Callable[..., Any]

    def __init__(self, path: Path, connect: Callable[[], Any]) -> None:
        self._path = path
        self._connect = connect
        self.spent = False
        self._take(connect())

    def _take(self, real: Any) -> None:
        """Bind what is called most to the real one, so that standing in for it takes no time."""
        self._real = real
        self.execute, self.executemany = real.execute, real.executemany

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return bool(self._real.in_transaction)

    def renew(self) -> None:
        """Open the real one anew; where even that fails it stays ``spent``. Nobody may be using it."""
        if not self._path.exists():  # SQLite would make an empty one
            return
        with suppress(driver.DatabaseError):
            fresh = self._connect()
            try:
                _write_nothing(fresh)
            except BaseException:
                fresh.close()
                raise
            before = self._real
            self._take(fresh)
            self.spent = False
            before.close()

    def close(self) -> None:
        """Close the real one."""
        self._real.close()


def _write_nothing(connection: Any) -> None:
    """Raises what the driver says where a file can only be read: opened so, a connection would stay so when the disk is mended.

    The file itself must not be looked at: whoever closes it, however opened, gives up all locks that the process has on it
    (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    connection.execute("BEGIN IMMEDIATE")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("ROLLBACK")
