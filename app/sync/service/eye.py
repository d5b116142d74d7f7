"""Edits that need an eye: how many there are, what they are, and deciding them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr
from app.late import late
from app.sync.rules.eye import Decision, Task, counted, summary

if TYPE_CHECKING:
    from app.store import close_look, records
    from app.store.changes import Changes
    from app.store.desk import Desk
    from app.store.records import Value
    from app.sync.rules.naming import Names
    from app.sync.service import eye_deciding, eye_reading, eye_twice
    from app.sync.service.eye_deciding import EyeDecider
else:
    close_look = late("app.store.close_look")
    records = late("app.store.records")
    eye_deciding = late("app.sync.service.eye_deciding")
    eye_reading = late("app.sync.service.eye_reading")
    eye_twice = late("app.sync.service.eye_twice")

MakeNames = Callable[["Desk"], "Names"]
"""Names as they are at one moment; each reading asks for new ones."""
_NAMED = 50
"""Records that a summary looks at; it names three."""


class WrongValue(UserError):
    """What was typed for ``field`` is no value of it."""

    def __init__(self, field: str, error: UserError) -> None:
        super().__init__(error.what, error.advice)
        self.field = field


def how_many(desk: Desk, names: MakeNames | None = None) -> int:
    """How many records wait for a person; with ``names`` also those that were made twice."""
    if names is None:
        return len({(one.type, one.id) for one in desk.open_edits()})
    named = names(desk)
    edits = close_look.open_records(desk, [one.__tablename__ for one in named.record_types()])
    return edits + (eye_twice.TwiceReader(desk, named).how_many() if desk.space.facts is not None else 0)


def eye_words(desk: Desk, names: MakeNames | None = None) -> tuple[str, str]:
    """Title and sentence for Today; without ``names`` the sentence names nothing."""
    number = how_many(desk, names)
    if names is None:
        return counted(number), tr("The same was changed on two computers. Nothing was lost.")
    return counted(number), summary(EyeService(desk, names).tasks(_NAMED))


class EyeService:
    """What the page asks and does; every method belongs in a job."""

    def __init__(self, desk: Desk, names: MakeNames) -> None:
        self.desk = desk
        self._names = names
        self._known = eye_reading.Known()

    def tasks(self, most: int | None = None) -> list[Task]:
        """Everything that waits for a person (or ``most`` of it): differing edits, the newest first, then what was made twice."""
        found: list[Task] = []
        for piece in self.pieces(most):
            found += piece
            if most is not None and len(found) >= most:
                break
        return found[:most]

    def pieces(self, most: int | None = None) -> Iterator[list[Task]]:
        """As :meth:`tasks`, some at a time."""
        names = self._names(self.desk)
        yield from eye_reading.EyeReader(self.desk, names, self._known).pieces(most)
        if self.desk.space.facts is not None:
            yield eye_twice.TwiceReader(self.desk, names).tasks()

    def changed(self, changes: Changes) -> None:
        """Something was done here, or has come: what it touched is read anew."""
        types = map(records.record_type, self._names(self.desk).record_types())
        self._known.forget(changes.types, eye_reading.refers_to(types))

    @property
    def decider(self) -> EyeDecider:
        """The deeds."""
        return eye_deciding.EyeDecider(self.desk, self._names(self.desk))

    def parse(self, task: Task, field: str, typed: str) -> Value:
        """What was typed as a value of a field. Raises UserError with a sentence."""
        return self._names(self.desk).parse(task.record_type, field, typed)

    def decision(self, task: Task, keep: bool | None, chosen: Mapping[str, Value], typed: Mapping[str, str]) -> Decision:
        """A decision with what was typed as values. Raises WrongValue."""
        values = dict(chosen)
        for field, words in typed.items():
            try:
                values[field] = self.parse(task, field, words)
            except UserError as error:
                raise WrongValue(field, error) from error
        return Decision(values, keep)

    def words(self, task: Task, field: str, value: Value) -> str:
        """A value in words."""
        return self._names(self.desk).shown(task.record_type, field, value)
