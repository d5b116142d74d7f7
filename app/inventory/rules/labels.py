"""What an action on devices is called: the words of its undo and of the history."""

from collections.abc import Mapping

from app.inventory.rules.words import counted
from app.store.value import Value

_FEW = 3


def devices(number: int, tag: str | None) -> str:
    """``12 devices``, or the tag of the only one."""
    return tag if number == 1 and tag else counted(number, "device", "devices")


def change_label(who: str, values: Mapping[str, Value], shown: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """What setting ``values`` on the devices ``who`` is called. ``shown`` has the values in words, ``titles`` the fields' names."""
    fields = set(values)
    if "room" in fields and fields <= {"room", "slot"}:
        return f"{who} moved to {shown['room']}" if values["room"] else f"{who} taken out of the room"
    if fields == {"slot"}:
        return f"{who} moved to {shown['slot']}" if values["slot"] else f"{who} taken out of the slot"
    if fields == {"person"}:
        return f"{who} given to {shown['person']}" if values["person"] else f"{who} given back"
    if "status" in fields and values["status"] and len(fields) <= _FEW:
        return f"{who} set to {shown['status']}"
    if len(fields) == 1:
        title = titles[next(iter(fields))]
        return f"{title} of {who} {'changed' if next(iter(values.values())) is not None else 'cleared'}"
    return f"{who} changed"
