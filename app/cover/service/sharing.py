"""The desks that share with this one, as the log knows them; and the edits by which a cover begins and ends."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

from app.cover.rules.who import Colleague
from app.store.desk import Desk
from app.store.editing import Edit


class DeskSharing:
    """Asks the desk's space. Alone, there is nobody else, and everything is allowed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def devices(self) -> frozenset[str]:
        """The ids that this desk has, and had."""
        return frozenset(one.device for one in self._desk.identities)

    def role(self) -> str:
        """The role of who works here; "" while this desk is alone."""
        me = self._desk.space.me() if self._desk.space.facts is not None else None
        return me.role if me is not None else ""

    def colleagues(self) -> Sequence[Colleague]:
        """Everybody else who has a desk of this school now, by name."""
        if self._desk.space.facts is None:
            return []
        mine = self.devices()
        found = [
            Colleague(one.device, one.person, one.role, one.covering)
            for one in self._desk.space.members()
            if one.device not in mine and not one.removed and not one.replaced_by
        ]
        return sorted(found, key=lambda one: one.name.casefold())


def cover_edit(desk: Desk, label: str, device: str, away: str, *, opens: bool) -> AbstractContextManager[Edit]:
    """An edit that also opens (or closes) the rights of who covers, when ``device`` is one that shares with this desk.

    What all desks were told so is not undone; a cover on paper alone is.
    """
    if not device or desk.space.facts is None:
        return desk.edit(label)
    control = {"kind": "cover", "device": device, "open": opens, "of": away}
    return desk.edit(label, undoable=False, control=control)
