"""The connection that writes, which many hold: it stays the same for them when the real one has to be opened anew."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver


class WritingConnection:
    """Does what a connection of the driver does, by whichever is the present one.

    ``spent`` says that it has to be another one. After a page that could not be read SQLCipher lets a connection do nothing more, also when the disk reads again:
    https://github.com/sqlcipher/sqlcipher (``sqlcipher_codec_ctx_set_error``). So it is closed and opened again.
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
        with suppress(driver.DatabaseError, OSError):
            with self._path.open("r+b"):  # SQLite would make a file where it is gone, and only read where it can't be written
                pass
            before = self._real
            self._take(self._connect())
            self.spent = False
            before.close()

    def close(self) -> None:
        """Close the real one."""
        self._real.close()
