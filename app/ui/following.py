"""Reading what belongs to the current row, a moment behind it, so that arrows run freely."""

from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.errors import UserError
from app.ui.jobs import Jobs

Known = TypeVar("Known")
_PAUSE_MS = 40


class Following(QObject, Generic[Known]):
    """Follows a row: ``read`` (on a background thread) what is known of a record, then ``show`` it; None when there is none.

    An answer that comes when another record is wanted already is dropped. A record that is not there is shown when it has come.
    """

    def __init__(
        self,
        jobs: Jobs,
        title: str,
        read: Callable[[str], Known | None],
        show: Callable[[Known | None], None],
        failed: Callable[[UserError], None],
        parent: QObject,
    ) -> None:
        """``title`` says what is done while it is read ("Reading a device")."""
        super().__init__(parent)
        self._jobs, self._title = jobs, title
        self._read, self._show, self._failed = read, show, failed
        self.wanted = ""
        """The id of the record that is shown or about to be."""
        self._missing = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._start)

    @property
    def pausing(self) -> bool:
        """Whether the moment before reading has begun."""
        return self._pause.isActive()

    def concerns(self, ids: Collection[str]) -> bool:
        """Whether the record that is shown, or was not there when it should be, is one of these."""
        return self.wanted in ids or self._missing in ids

    def follow(self, identity: str) -> None:
        """Show a record in a moment; "" shows none, at once."""
        self.wanted, self._missing = identity, ""
        if identity:
            self._pause.start()
        else:
            self._pause.stop()
            self._show(None)

    def refresh(self) -> None:
        """Read the record anew."""
        if self.wanted or self._missing:
            self._pause.start()

    def _start(self) -> None:
        identity = self.wanted or self._missing

        def done(known: Known | None) -> None:
            if identity != (self.wanted or self._missing):
                return
            self.wanted, self._missing = (identity, "") if known is not None else ("", identity)
            self._show(known)

        self._jobs.read(lambda _progress: self._read(identity), title=self._title, owner=self, done=done, failed=self._failed)
