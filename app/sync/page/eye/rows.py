"""The list of what needs an eye, as a table takes it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from app.language import marked, tr
from app.store.changes import Changes
from app.sync.rules.eye import DELETED, TWICE, Task, in_words, moment
from app.sync.service.eye import EyeService
from app.ui.tables.columns import Cell, Column, Row

_KINDS = {DELETED: marked("Deleted or kept"), TWICE: marked("Given twice")}
_PLAIN = marked("Changed twice")


def _when(value: Cell) -> str:
    return moment(datetime.fromisoformat(str(value)), datetime.now(UTC)) if value else ""


COLUMNS = (
    Column("name", "Record", width=210, look="strong"),
    Column("what", "What differs", width=130),
    Column("people", "Between", width=150, look="soft"),
    Column("when", "Last edit", width=110, show=_when),
    Column("kind", "Kind", "choice", width=120),
    Column("room", "Page", "choice", width=110),
)
WHAT, PEOPLE, WHEN = 1, 2, 3


class EyeSource:
    """Reads the tasks; ``tasks`` are those of the last reading, by key."""

    def __init__(self, service: EyeService) -> None:
        self._service = service
        self.tasks: Mapping[str, Task] = {}

    def note(self, changes: Changes) -> None:
        """Something was done: what it touched is read anew."""
        self._service.changed(changes)

    def stream(self) -> Iterator[Sequence[Row]]:
        """All of them, the newest first; the first ones come at once."""
        tasks: dict[str, Task] = {}
        for piece in self._service.pieces():
            tasks |= {task.key: task for task in piece}
            self.tasks = {**self.tasks, **tasks}
            yield [_row(task) for task in piece]
        self.tasks = tasks

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        return [_row(self.tasks[id]) for id in ids if id in self.tasks]


def _row(task: Task) -> Row:
    kind = tr(_KINDS.get(task.kind, _PLAIN))
    return task.key, task.name, task.what, in_words(task.people), task.newest.isoformat(), kind, task.room
