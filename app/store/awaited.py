"""The tables of a desk, to be opened behind what is shown already; whoever asks for them meanwhile waits.

They stand on SQLAlchemy, which takes longer to load than a window takes to appear.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.late import late
from app.store.changes import Announcer
from app.store.progress import Cancelled, Progress, silent

if TYPE_CHECKING:
    from app.store import standing
    from app.store.records import Record
    from app.store.standing import Standing
else:
    standing = late("app.store.standing")


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class AwaitedTables:
    """Opened once, by one thread, for all."""

    def __init__(self, folder: Path, key: bytes, clock: Callable[[], datetime] = utc_now) -> None:
        self.changes = Announcer()
        self.who: Callable[[], str] = lambda: ""
        """Names the person whose name actions carry."""
        self.behalf: Callable[[], str] = lambda: ""
        """Names whom that person stands in for; "" for nobody."""
        self._folder = folder
        self._key = key
        self.clock = clock
        self._closed = False
        self._decided = threading.Event()
        self._standing: Standing | None = None

    @property
    def open_now(self) -> bool:
        """Whether asking does not wait."""
        return self._standing is not None

    def open(self, types: Sequence[type[Record]], progress: Progress = silent) -> None:
        """Open them. Raises what ``Desk.open`` says; those who wait are sent away then."""
        try:
            opened = standing.stand(self._folder, self._key, types, self.changes, self._who_now, self._behalf_now, self.clock, progress)
            if self._closed:
                opened.close()
                raise Cancelled
            self._standing = opened
        finally:
            self._decided.set()

    def wait(self) -> Standing:
        """What stands. Raises Cancelled where they could not be opened, or were closed before."""
        if not self.open_now:
            self._decided.wait()
        if self._standing is None:
            raise Cancelled
        return self._standing

    def close(self) -> None:
        """Close them; if they are not open, nobody waits for them any more."""
        self._closed = True
        if self._standing is not None:
            self._standing.close()
        self._decided.set()

    def _who_now(self) -> str:
        return self.who()

    def _behalf_now(self) -> str:
        return self.behalf()
