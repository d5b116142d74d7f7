"""What the program does by itself while nobody waits: the daily backup, the search index after changes, pages loaded ahead."""

from __future__ import annotations

from collections.abc import Iterable
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.language import tr
from app.shell.loading_ahead import LoadingAhead
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.store.progress import Progress

_BACKUP_AFTER = 30_000
"""Milliseconds after the desk was opened: starting comes first."""
_INDEX_AFTER = 400
_INDEX_SECONDS = 0.05


class Housekeeping(QObject):
    """Small jobs in the background, one after the other, that give way to what a person does."""

    indexed = Signal()
    """The search knows all records."""

    def __init__(self, around: Surroundings, parent: QObject, ahead: Iterable[ModuleType] = ()) -> None:
        """``ahead``: what to load before a person asks for it, in this order."""
        super().__init__(parent)
        self._around = around
        self._ahead = LoadingAhead(around.jobs, ahead, self)
        self._stopped = False
        self._indexing = QTimer(self, singleShot=True, interval=_INDEX_AFTER)
        self._indexing.timeout.connect(self._index)
        self._backup = QTimer(self, singleShot=True, interval=_BACKUP_AFTER)
        self._backup.timeout.connect(self.back_up_if_due)
        self._backup.start()
        self._indexing.start()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._stopped = True
        self._indexing.stop()
        self._backup.stop()
        self._ahead.stop()

    def go_on(self) -> None:
        """Begin again after ``stop``."""
        self._stopped = False
        self._indexing.start()
        self._backup.start()
        self._ahead.go_on()

    def committed(self, changes: Changes) -> None:
        """Records changed: bring the index up to date soon."""
        del changes
        self._indexing.start()

    def back_up_if_due(self) -> None:
        """Make today's backup if there is none yet."""
        if self._stopped:
            return
        backups = self._around.desk.backups

        def work(progress: Progress) -> None:
            if backups.due():
                backups.make(progress)

        self._around.jobs.read(work, title=tr("Daily backup"), owner=self, failed=self._around.notices.fail)

    def _index(self) -> None:
        if self._stopped:
            return
        if self._around.jobs.busy():
            self._indexing.start()
            return
        search = self._around.desk.search

        def work(_progress: Progress) -> bool:
            return search.catch_up(_INDEX_SECONDS)

        self._around.jobs.write(work, title="", owner=self, done=self._indexed)

    def _indexed(self, more: bool) -> None:
        if more and not self._stopped:
            self._indexing.start(1)
        else:
            self.indexed.emit()
