"""What would be different after going back to a backup, as a person reads it: by room, by kind, record by record. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.language import tr, trn
from app.late import late

if TYPE_CHECKING:
    from app.store import records
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.records import Record, RecordType, Value
    from app.store.restoring import Comparison, Difference, What
else:
    records = late("app.store.records")

MOST_LINES = 200
"""Records of one kind that are named one by one; the others are counted."""
_FIELDS = 4
_SHORT = 48
_ORDER: Sequence[What] = ("back", "changed", "gone")


class Naming(Protocol):
    """How the records of one desk are called, as they are at one moment."""

    def __call__(self, record_type: str, id: str, /) -> str:
        """What people call a record."""

    def room(self, record_type: str, /) -> str:
        """The page on which such records are seen."""

    def title(self, record_type: str, field: str, /) -> str:
        """The title of one of the school's own fields; "" for others."""

    def shown(self, record_type: str, field: str, value: Value, /) -> str:
        """A value in words."""


@dataclass(frozen=True)
class Sources:
    """What the rooms say of their records. ``left``: types that have left the building, and are never set back."""

    names: Callable[[Desk], Naming]
    left: Collection[str] = ()


@dataclass(frozen=True)
class Line:
    """One record: its name, and what of it would be different."""

    difference: Difference
    name: str
    detail: str = ""


@dataclass(frozen=True)
class Group:
    """Records of one kind to which the same would happen; ``lines`` are the first of ``differences``."""

    room: str
    what: What
    title: str
    differences: Sequence[Difference]
    lines: Sequence[Line] = field(default_factory=tuple)


def preview(
    desk: Desk, comparison: Comparison, types: Sequence[type[Record]], sources: Sources, progress: Progress, most: int = MOST_LINES
) -> list[Group]:
    """The groups in the order of the rooms, in each room first what would come back."""
    names = sources.names(desk)
    found = []
    for number, kind in enumerate(types):
        known = records.record_type(kind)
        progress(number, len(types), tr("Reading the names"))
        for what in _ORDER:
            some = comparison.of(known.name, what)
            if some:
                lines = tuple(_line(one, known, names) for one in some[:most])
                room = names.room(known.name) or known.plural.capitalize()
                found.append(Group(room, what, group_title(known, what, len(some)), some, lines))
    order = list(dict.fromkeys(group.room for group in found))
    return sorted(found, key=lambda group: (order.index(group.room), _ORDER.index(group.what)))


def group_title(known: RecordType, what: What, number: int) -> str:
    """What would happen to so many records of a type."""
    words = {"one": known.title, "many": known.plural}
    if what == "back":
        return trn(number, "{number} {one} comes back", "{number} {many} come back", **words)
    if what == "changed":
        return trn(number, "{number} {one} changes back", "{number} {many} change back", **words)
    return trn(number, "{number} {one} goes away", "{number} {many} go away", **words)


def _line(one: Difference, known: RecordType, names: Naming) -> Line:
    if one.what == "back" and not one.now:
        return Line(one, _name_then(one, known))
    return Line(one, names(one.type, one.id), _detail(one, known, names) if one.what == "changed" else "")


def _name_then(one: Difference, known: RecordType) -> str:
    """The name of a record that only the backup knows."""
    keys = [name for name, described in known.fields.items() if described.key] or list(known.columns[:1])
    words = [str(one.then[name]) for name in keys if one.then.get(name)]
    return _short(" · ".join(words)) or tr("A {kind}", kind=known.title)


def _detail(one: Difference, known: RecordType, names: Naming) -> str:
    fields = sorted({*one.then, *one.now}, key=_place(known))
    said = []
    for name in fields[:_FIELDS]:
        now, then = (_short(names.shown(one.type, name, values.get(name))) or tr("empty") for values in (one.now, one.then))
        described = known.fields.get(name)
        title = names.title(one.type, name) or (described.title if described else name.removeprefix("custom."))
        said.append(f"{title}: {now} → {then}")
    more = len(fields) - _FIELDS
    return "  ·  ".join([*said, tr("{more} more", more=more)] if more > 0 else said)


def _place(known: RecordType) -> Callable[[str], tuple[int, str]]:
    order = {name: place for place, name in enumerate(known.columns)}
    return lambda name: (order.get(name, len(order)), name)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
