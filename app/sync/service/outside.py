"""A desk that was removed: how it learns that, and what it did that nobody else has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import marked, tr
from app.late import late

if TYPE_CHECKING:
    from app.exchange import writing
    from app.store import held_back, records
    from app.store.desk import Desk
    from app.store.held_back import LeftBehind, Removal
    from app.sync.rules import standing
    from app.sync.service.eye import MakeNames
else:
    held_back = late("app.store.held_back")
    records = late("app.store.records")
    standing = late("app.sync.rules.standing")
    writing = late("app.exchange.writing")

HEADER = (marked("When"), marked("Who"), marked("What was done"), marked("Of what"), marked("Field"), marked("Value"))


_REMOVED = {
    (False, False): marked("This desk was removed from the school's desks ({when})."),
    (True, False): marked("This desk was removed from the school's desks by {who} ({when})."),
    (False, True): marked("This desk was removed from the school's desks with the recovery key ({when})."),
    (True, True): marked("This desk was removed from the school's desks by {who} with the recovery key ({when})."),
}
"""By whether it is known who did it, and whether with the recovery key."""


@dataclass(frozen=True)
class Kept:
    """One edit that no other desk has: when, who, what was done."""

    at: datetime
    who: str
    label: str


class Outside:
    """Asked when this desk may have been removed; belongs in a job."""

    def __init__(self, desk: Desk, names: MakeNames | None) -> None:
        self._desk = desk
        self._names = names

    def removal(self) -> Removal | None:
        """How this desk was removed; None while it is a member as far as it can know."""
        me = self._desk.space.me()
        if me is None or not (me.removed or self._desk.travel.waiting_in()):
            return None
        return held_back.removal_of(self._desk)

    def trouble(self, removal: Removal) -> UserError:
        """That this desk was removed, in words."""
        when = standing.moment(removal.at, self._desk.now().astimezone())
        what = tr(_REMOVED[bool(removal.who), removal.recovery], who=removal.who, when=when)
        advice = tr("What is on it stays readable here. To come back, ask the liaison for a new invitation and begin a new desk with it.")
        return UserError(what, advice)

    def kept(self) -> tuple[Kept, ...]:
        """What was done here that no other desk has, in the order in which it was done."""
        removal = self.removal()
        found = held_back.left_behind(self._desk, removal) if removal is not None else []
        return tuple(dict.fromkeys(Kept(one.at, one.who, one.label) for one in found))

    def save(self, path: Path) -> int:
        """Write what no other desk has as a table; gives how many lines. Raises UserError."""
        removal = self.removal()
        found = held_back.left_behind(self._desk, removal) if removal is not None else []
        if self._names is None:
            return writing.write_csv(
                path, [tr(title) for title in HEADER], [(*_begin(one), one.record_type, one.field, str(one.value)) for one in found]
            )
        names = self._names(self._desk)
        types = {known.name: known for known in map(records.record_type, names.record_types())}

        def row(one: LeftBehind) -> tuple[str, ...]:
            known = types.get(one.record_type)
            declared = known.fields.get(one.field) if known is not None else None
            title = names.title(one.record_type, one.field) or (declared.title if declared is not None else one.field.capitalize())
            value = names.shown(one.record_type, one.field, one.value) if declared is not None else str(one.value)
            return *_begin(one), names(one.record_type, one.record), title, value

        return writing.write_csv(path, [tr(title) for title in HEADER], [row(one) for one in found])


def _begin(one: LeftBehind) -> tuple[str, str, str]:
    return f"{one.at.astimezone():%Y-%m-%d %H:%M}", one.who, one.label
