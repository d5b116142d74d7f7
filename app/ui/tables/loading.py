"""Fills a table from its source in the background: the first rows at once, the rest as they come."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.store.progress import Progress
from app.ui.job_tasks import Job
from app.ui.jobs import Jobs
from app.ui.tables.columns import Row
from app.ui.tables.model import RecordsModel
from app.ui.tables.snapshot import PreparedRow

RELOAD_ABOVE = 2_000
"""More changed rows than this are read anew all together."""
_UNTAKEN = 2
"""So many pieces may wait to be taken: more of them, taken in one turn of the event loop, would be felt."""
_LOOK_SECONDS = 0.2


class TableSource(Protocol):
    """Where rows come from; called on a background thread."""

    def stream(self) -> Iterator[Sequence[Row]]:
        """All rows, in pieces, best in the order of the first column."""

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """The rows of these records; without those that don't exist."""


class RowLoader(QObject):
    """Keeps a model's rows those of a source."""

    loaded = Signal()
    failed = Signal(object)
    _piece = Signal(int, object)

    def __init__(self, model: RecordsModel, source: TableSource, jobs: Jobs, title: str) -> None:
        super().__init__(model)
        self._model = model
        self._source = source
        self._jobs = jobs
        self._title = title
        self._turn = 0
        self._loading: Job | None = None
        self._seen: set[str] = set()
        self._changed_meanwhile: set[str] = set()
        self._room = threading.Semaphore(_UNTAKEN)
        self._piece.connect(self._take)

    @property
    def loading(self) -> bool:
        """Whether rows are still coming."""
        return self._loading is not None

    def load(self) -> None:
        """Read everything; what is shown stays until it is replaced."""
        if self._loading is not None:
            self._loading.cancel()
        self._turn += 1
        self._seen = set()
        self._changed_meanwhile.clear()
        turn, room = self._turn, threading.Semaphore(_UNTAKEN)
        self._room = room
        self._loading = self._jobs.read(
            lambda progress: self._read_all(turn, room, progress),
            title=self._title,
            owner=self,
            done=lambda _nothing: self._finish(turn),
            failed=self._fail,
        )

    def refresh(self, ids: set[str] | None) -> None:
        """These records came, went or changed; None = very many."""
        if ids is None or len(ids) > RELOAD_ABOVE:
            self.load()
        elif self.loading:
            self._changed_meanwhile |= ids
        elif ids:
            wanted = sorted(ids)
            self._jobs.read(
                lambda _progress: self._model.snapshot.prepare(self._source.only(wanted)),
                title=self._title,
                owner=self,
                done=lambda prepared: self._put(wanted, prepared),
                failed=self._fail,
            )

    def _read_all(self, turn: int, room: threading.Semaphore, progress: Progress) -> None:
        """On a background thread: read, fold, hand over, as fast as the window takes it."""
        count = 0
        for piece in self._source.stream():
            prepared = self._model.snapshot.prepare(piece)
            count += len(prepared)
            while not room.acquire(timeout=_LOOK_SECONDS):
                progress(count, 0)
            self._piece.emit(turn, prepared)
            progress(count, 0)

    def _take(self, turn: int, prepared: list[PreparedRow]) -> None:
        if turn != self._turn:
            return
        self._room.release()
        first = not self._seen
        self._seen.update(str(row[0]) for row, _ in prepared)
        self._model.arrivals.add(prepared)
        if first and self._model.rowCount() == 0:
            self._model.finder.forget_orders()
            self._model.finder.again()

    def _finish(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._loading = None
        known = self._model.snapshot.position_of
        gone = [identity for identity in known if identity not in self._seen] if len(known) > len(self._seen) else []
        self._seen = set()
        self._model.arrivals.reloaded(gone)
        self.loaded.emit()
        late, self._changed_meanwhile = self._changed_meanwhile, set()
        self.refresh(late)

    def _put(self, wanted: Sequence[str], prepared: list[PreparedRow]) -> None:
        found = {str(row[0]) for row, _ in prepared}
        self._model.arrivals.refresh(prepared, [identity for identity in wanted if identity not in found])

    def _fail(self, problem: UserError) -> None:
        self._loading = None
        self.failed.emit(problem)
