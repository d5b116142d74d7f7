"""The list of what needs an eye, as a table takes it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from app.sync.rules.eye import DELETED, TWICE, Task, listed, moment
from app.sync.service.eye import EyeService
from app.ui.tables.columns import Cell, Column, Row

_KINDS = {DELETED: "Deleted or kept", TWICE: "Given twice"}
_PLAIN = "Changed twice"


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
        self._decided: dict[str, Sequence[Task]] = {}
        self._again: dict[str, Task] = {}

    def note(self, label: str) -> None:
        """Something was done by this label: a decision that is taken back is asked again, as long as the page stands."""
        for word, into in (("Undo: ", self._again), ("Redo: ", None)):
            for task in self._decided.get(label.removeprefix(word), ()) if label.startswith(word) else ():
                if into is None:
                    self._again.pop(task.key, None)
                else:
                    into[task.key] = task

    def decided(self, label: str, tasks: Sequence[Task]) -> None:
        """These were decided by an action of this label."""
        self._decided[label] = tasks
        for task in tasks:
            self._again.pop(task.key, None)

    def stream(self) -> Iterator[Sequence[Row]]:
        """All of them."""
        tasks = {task.key: task for task in self._service.tasks()}
        for task in list(self._again.values()):
            found = self._service.asked_again(task) if task.key not in tasks else None
            if found is not None:
                tasks[task.key] = found
        self.tasks = tasks
        yield [_row(task) for task in tasks.values()]

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        return [_row(self.tasks[id]) for id in ids if id in self.tasks]


def _row(task: Task) -> Row:
    kind = _KINDS.get(task.kind, _PLAIN)
    return task.key, task.name, task.what, listed(task.people), task.newest.isoformat(), kind, task.room
