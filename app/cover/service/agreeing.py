"""Two who begin or end a cover without having heard of each other: the program decides alike on all desks, and asks nobody."""

from collections.abc import Sequence

from app.cover.records import Cover
from app.cover.rules import periods
from app.language import tr
from app.store.desk import Desk
from app.store.history import Contender, OpenEdit
from app.store.records import Value

_ORDER = (periods.PLANNED, periods.RUNNING, periods.ENDED)
_BY = {"begun_by": "began", "ended_by": "ended"}


def agree(desk: Desk) -> int:
    """Decide what the program itself keeps of covers: the later state, the earlier moment, and who did that. How many covers."""
    open_edits: dict[str, list[OpenEdit]] = {}
    for edit in desk.open_edits():
        if edit.type == "cover" and edit.field in ("state", "read", "began", "ended", *_BY):
            open_edits.setdefault(edit.id, []).append(edit)
    if not open_edits or not desk.space.may_write(("cover",)):
        return 0
    with desk.edit(tr("Beginning and end of a cover agreed"), background=True) as collected:
        for id, edits in open_edits.items():
            collected.settle(Cover, id, _decided({edit.field: edit.contenders for edit in edits}))
    return len(open_edits)


def _decided(contenders: dict[str, Sequence[Contender]]) -> dict[str, Value]:
    chosen: dict[str, Value] = {}
    actions: dict[str, str] = {}
    for field, some in contenders.items():
        if field == "state":
            chosen[field] = max((str(one.value) for one in some), key=lambda value: _ORDER.index(value) if value in _ORDER else -1)
        elif field not in _BY:
            first = min(some, key=lambda one: (not one.value, str(one.value), one.action))
            chosen[field], actions[field] = first.value, first.action
    for field in (one for one in contenders if one in _BY):
        some = contenders[field]
        same = [one for one in some if one.action == actions.get(_BY[field])]
        chosen[field] = (same or sorted(some, key=lambda one: (str(one.value), one.action)))[0].value
    return chosen
