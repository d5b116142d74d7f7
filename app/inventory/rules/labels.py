"""What an action on devices is called: the words of its undo and of the history."""

from collections.abc import Mapping

from app.language import tr, trn
from app.store.value import Value

_FEW = 3


def devices(number: int, tag: str | None) -> str:
    """``12 devices``, or the tag of the only one."""
    return tag if number == 1 and tag else trn(number, "{number} device", "{number} devices")


def change_label(who: str, values: Mapping[str, Value], shown: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """What setting ``values`` on the devices ``who`` is called. ``shown`` has the values in words, ``titles`` the fields' names."""
    fields = set(values)
    if "room" in fields and fields <= {"room", "slot"}:
        return tr("{who} moved to {shown}", who=who, shown=shown["room"]) if values["room"] else tr("{who} taken out of the room", who=who)
    if fields == {"slot"}:
        return tr("{who} moved to {shown}", who=who, shown=shown["slot"]) if values["slot"] else tr("{who} taken out of the slot", who=who)
    if fields == {"person"}:
        return tr("{who} given to {shown}", who=who, shown=shown["person"]) if values["person"] else tr("{who} given back", who=who)
    if "status" in fields and values["status"] and len(fields) <= _FEW:
        return tr("{who} set to {shown}", who=who, shown=shown["status"])
    if len(fields) == 1:
        title = titles[next(iter(fields))]
        kept = next(iter(values.values())) is not None
        return tr("{title} of {who} changed", title=title, who=who) if kept else tr("{title} of {who} cleared", title=title, who=who)
    return tr("{who} changed", who=who)
