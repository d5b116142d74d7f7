"""Edits that need an eye: how many there are, what they are, and deciding them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import UserError
from app.late import late
from app.sync.rules.eye import DELETED_FIELD, Decision, Task, counted, summary

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.store.records import Value
    from app.sync.rules.naming import Names
    from app.sync.service import eye_deciding, eye_reading, eye_twice
    from app.sync.service.eye_deciding import EyeDecider
else:
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
    edits = len({(one.type, one.id) for one in desk.open_edits()})
    return edits + (eye_twice.TwiceReader(desk, names(desk)).how_many() if names is not None and desk.space.facts is not None else 0)


def eye_words(desk: Desk, names: MakeNames | None = None) -> tuple[str, str]:
    """Title and sentence for Today; without ``names`` the sentence names nothing."""
    number = how_many(desk, names)
    if names is None:
        return counted(number), "The same was changed on two computers. Nothing was lost."
    return counted(number), summary(EyeService(desk, names).tasks()[:_NAMED])


class EyeService:
    """What the page asks and does; every method belongs in a job."""

    def __init__(self, desk: Desk, names: MakeNames) -> None:
        self.desk = desk
        self._names = names

    def tasks(self) -> list[Task]:
        """Everything that waits for a person: differing edits, the newest first, then what was made twice."""
        names = self._names(self.desk)
        found = eye_reading.EyeReader(self.desk, names).tasks()
        return found + (eye_twice.TwiceReader(self.desk, names).tasks() if self.desk.space.facts is not None else [])

    def asked_again(self, task: Task) -> Task | None:
        """A task whose decision was taken back: it can be decided anew, unless its record has changed since. None then."""
        record = next((one for one in self._names(self.desk).record_types() if one.__tablename__ == task.record_type), None)
        if record is None:
            return None
        seen = self.desk.seen(record, task.id)
        asked = [one for one in task.fields if one.name != DELETED_FIELD]
        same = all(seen.field(one.name).value == one.shown.value for one in asked)
        return replace(task, seen=seen) if same and seen.alive else None

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
