"""Who made an action, for a person: name, whom they stood in for, computer."""

from collections.abc import Mapping
from datetime import datetime

from app.store.desk import Desk
from app.store.history import HistoryEntry
from app.store.merge import device_of
from app.store.names import acted
from app.sync.rules.eye import Author


class Authors:
    """The members of a space as they are at one moment."""

    def __init__(self, desk: Desk) -> None:
        self._own = {one.device for one in desk.identities}
        members = desk.space.members() if desk.space.facts is not None else []
        self._computers: Mapping[str, str] = {member.device: member.computer for member in members}

    def of(self, entry: HistoryEntry) -> Author:
        """Who did what a history tells."""
        return self.named(entry.action, acted(entry.who, entry.behalf), entry.at, entry.label)

    def named(self, action: str, who: str, at: datetime, did: str = "") -> Author:
        """Who made an action."""
        device = device_of(action)
        return Author(who, at, self._computers.get(device, ""), device in self._own, did)
