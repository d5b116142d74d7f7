"""What waits for something that does not come, as this desk has noticed it: read for the page, and gone on without."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.late import late
from app.store.merge import device_of, number_of
from app.sync.rules.names import read_segment_name
from app.sync.rules.sealed import NEWER, NO_KEY

if TYPE_CHECKING:
    from app.store import held_back
    from app.store.desk import Desk
    from app.store.membership import Member
    from app.sync.rules import bad_objects, waits
    from app.sync.rules.waits import Absent, Stuck
else:
    bad_objects = late("app.sync.rules.bad_objects")
    held_back = late("app.store.held_back")
    waits = late("app.sync.rules.waits")

NOTICED = "sharing.noticed"
SEALED = "sealed"
"""Under this name it is remembered since when something can't be opened here."""
PATIENCE = timedelta(days=1)
"""So long a key may take that comes with what the others send."""


class Waiting:
    """Remembers when it was noticed first that something is missing; any thread may ask."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: tuple[int, int] | None = None

    def note(self) -> None:
        """A turn is over: remember since when what is missing now is missing."""
        now = self._desk.now()
        travel = self._desk.travel
        here = (travel.waiting_in(), len(travel.bad()))
        if here == self._known:
            return
        missing = {device_of(one) for one in self._desk.incoming.waiting().missing} if here[0] else set()
        sealed = {SEALED} if any(one.why == NO_KEY for one in travel.bad()) else set()
        before = self._noticed()
        after = {one: before.get(one, now.isoformat()) for one in sorted(missing | sealed)}
        if after != before:
            self._desk.settings.put(NOTICED, after)
        self._known = here

    def stuck(self) -> Stuck | None:
        """What waits for something that is not here; None if nothing does."""
        found = held_back.waits_of(self._desk)
        if not found.held:
            return None
        members = {one.device: one for one in self._desk.space.members()}
        noticed = min((self._since(one) for one in found.missing), default=self._desk.now())
        return waits.Stuck(
            tuple(waits.Held(one.who, one.number, one.since) for one in found.held),
            tuple(self._absent(device, ids, members.get(device)) for device, ids in found.missing.items()),
            noticed,
            self._heard(list(members.values()), noticed),
            self._desk.space.may("lost"),
            found.needs_update,
        )

    def sealed_since(self) -> datetime | None:
        """Since when something lies there that this desk can't open, if its key should have come by now."""
        since = self._since(SEALED) if SEALED in self._noticed() else None
        return since if since is not None and self._desk.now() - since >= PATIENCE else None

    def _noticed(self) -> dict[str, str]:
        kept: dict[str, str] = self._desk.settings.get(NOTICED, {})
        return kept

    def _since(self, name: str) -> datetime:
        kept = self._noticed().get(name)
        return datetime.fromisoformat(kept) if kept else self._desk.now()

    def _absent(self, device: str, ids: tuple[str, ...], member: Member | None) -> Absent:
        own = any(one.device == device for one in self._desk.identities)
        lies = self._why_closed(ids)
        if member is None:
            return waits.Absent("", "", None, ids, own, lies=lies)
        return waits.Absent(member.person, member.computer, member.last_seen, ids, own, member.removed, lies)

    def _why_closed(self, ids: tuple[str, ...]) -> str:
        """Why what is missing can't be read, if it lies where the desks meet and its key or its program is still to come."""
        for one in self._desk.travel.bad():
            name = read_segment_name(one.name)
            if name is not None and one.why in (NO_KEY, NEWER):
                there = (id for id in ids if device_of(id) == name.device)
                if any(name.first <= number_of(id) <= name.last for id in there):
                    return bad_objects.words_of(one.why)[0]
        return ""

    def _heard(self, members: list[Member], noticed: datetime) -> bool:
        """Whether every other computer has done something since it was noticed that something is missing."""
        others = [one for one in members if not (one.mine or one.removed or one.replaced_by)]
        return bool(others) and all(one.last_seen is not None and one.last_seen > noticed for one in others)
