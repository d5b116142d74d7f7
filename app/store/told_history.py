"""What was done to records, as every history tells it: when, by whom and for whom, on which other computer, and from what to what."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.language import marked, tr
from app.store.merge import device_of
from app.store.names import acted
from app.store.records import Record, Value, record_type

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.store.history import FieldChange, HistoryEntry

NOTHING = marked("nothing")
LONGEST = 300
"""Letters of a value that are told."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Named = Callable[[str, str], str]
"""The name of a record of a type by its id; "" when it is not known here."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that was done. ``by`` is "Dana Alt for Lee Liaison · Library PC"; ``changes`` are title, before, after."""

    at: datetime
    by: str
    label: str
    changes: tuple[tuple[str, str, str], ...] = ()


class Doers:
    """The computers of those who share a desk, as they are called at one moment."""

    def __init__(self, desk: Desk) -> None:
        space = desk.space
        self._others = {one.device: one.computer for one in space.members() if not one.mine} if space.facts is not None else {}

    def by(self, entry: HistoryEntry) -> str:
        """Who did it, for whom, and on which computer if that was not this one."""
        return " · ".join(filter(None, (acted(entry.who, entry.behalf), self._others.get(device_of(entry.action), ""))))


def told_history(
    desk: Desk,
    records: Iterable[tuple[type[Record], str]],
    *,
    hidden: Collection[str] = (),
    named: Named = lambda _type, _id: "",
    limit: int = 200,
) -> list[Told]:
    """What was done to these records, newest first; ``hidden`` are fields that the program keeps for itself."""
    doers = Doers(desk)
    found: dict[str, Told] = {}
    for cls, id in records:
        for entry in desk.history(cls, id, limit):
            shown = [one for one in entry.changes if one.field not in hidden and _shows(cls, one, named)]
            changes = tuple(_change(cls, one, named) for one in shown)
            before = found.get(entry.action)
            found[entry.action] = Told(entry.at, doers.by(entry), entry.label, (*(before.changes if before is not None else ()), *changes))
    return sorted(found.values(), key=lambda one: one.at, reverse=True)[:limit]


def _shows(cls: type[Record], change: FieldChange, named: Named) -> bool:
    """Whether it tells a person something: not a picture, an id that nobody can name, or a no that nobody said."""
    if change.before is None and change.after is False:
        return False
    field = record_type(cls).fields.get(change.field)
    kind = field.format if field is not None else "text"
    if kind == "reference" and field is not None:
        return any(named(field.refers, str(value)) for value in (change.before, change.after) if value)
    return kind != "image"


def _change(cls: type[Record], change: FieldChange, named: Named) -> tuple[str, str, str]:
    if change.added is not None:
        return change.title, "", f"{change.added:+}"
    field = record_type(cls).fields.get(change.field)
    kind, refers = (field.format, field.refers) if field is not None else ("text", "")

    def words(value: Value) -> str:
        told = named(refers, str(value)) if kind == "reference" and value else _words(kind, value)
        return told or tr(NOTHING)

    return change.title, words(change.before), words(change.after)


def _words(kind: str, value: Value) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return f"{value / 100:,.2f}" if kind == "money" else str(value)
    if _MOMENT.fullmatch(value):
        at = datetime.fromisoformat(value)
        return f"{at.astimezone() if at.tzinfo else at:%d %b %Y, %H:%M}"
    if _DAY.fullmatch(value):
        return f"{datetime.fromisoformat(value):%d %b %Y}"
    return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
