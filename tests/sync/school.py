"""A school of desks that meet in one store, for tests."""

import shutil
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.store.desk import Desk
from app.store.identity import Identity
from app.store.records import Record
from app.sync.channels.object_store import ObjectStore
from app.sync.rules.packing import Sizes
from app.sync.service.driving import drive
from app.sync.service.session import Report, Session
from tests.store.desks import KEY, TYPES, state
from tests.sync.memory_store import MemoryStore


@dataclass
class Member:
    """A desk that is open, and its sessions."""

    desk: Desk
    session: Session

    def sync(self, store: ObjectStore) -> Report:
        """One session."""
        return drive(self.session.steps(), store)


class School:
    """Desks by the first name of who sits there; the first one founds the space."""

    def __init__(self, folder: Path, store: ObjectStore | None = None, sizes: Sizes | None = None) -> None:
        self.folder = folder
        self.memory = MemoryStore()
        self.store: ObjectStore = store or self.memory
        self.sizes = sizes
        self.members: dict[str, Member] = {}
        self.types: Sequence[type[Record]] = TYPES
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.clocks: dict[str, timedelta] = {}
        self.recovery = b""
        self.invitations: list[Identity] = []

    def __getitem__(self, who: str) -> Desk:
        return self.members[who].desk

    def open(self, who: str) -> Desk:
        """Open the desk in the folder of that name, or make one."""
        desk = Desk.open(
            self.folder / who,
            KEY,
            self.types,
            who=who.partition("-")[0].title(),
            clock=lambda: self.now() + self.clocks.get(who, timedelta()),
        )
        self.members[who] = Member(desk, Session(desk, self.sizes))
        return desk

    def close(self, *who: str) -> None:
        """Close these desks, or all."""
        for one in who or list(self.members):
            self.members.pop(one).desk.close()

    def found(self, who: str) -> Desk:
        """The first desk."""
        desk = self.open(who)
        self.recovery = desk.space.found()
        return desk

    def invite(self, by: str, role: str = "liaison", name: str = "") -> Identity:
        """An invitation, as the words on a sheet stand for it."""
        invitation = Identity.fresh()
        keys = {"invitation": invitation.device, "public": invitation.public, "box": invitation.box_public}
        self.invitations.append(invitation)
        with self[by].edit("Invited", control={"kind": "invite", "role": role, "name": name, **keys}):
            pass
        return invitation

    def join(self, who: str, by: str, role: str = "liaison") -> Desk:
        """A new desk, invited by another one that has synced with the store."""
        invitation = self.invite(by, role, who)
        self.sync(by)
        return self.accept(who, by, invitation)

    def accept(self, who: str, by: str, invitation: Identity) -> Desk:
        """A new desk joins with an invitation; what its bundle would hold comes from the inviter's desk."""
        desk, space = self.open(who), self[by].space
        assert space.facts is not None
        desk.space.adopt(space.facts, dict(space.epochs), invitation)
        self.sync(who)
        with desk.edit("Joined", control=desk.space.joining(invitation, who, "PC of " + who)):
            pass
        return desk

    def sync(self, *who: str) -> list[Report]:
        """One session of each of these, or of all."""
        return [self.members[one].sync(self.store) for one in who or sorted(self.members)]

    def rest(self, most: int = 12, without: Collection[str] = ()) -> int:
        """Sessions of all until nobody has anything to do; how many rounds it took."""
        for number in range(1, most + 1):
            if all(report.is_quiet for report in self.sync(*(one for one in sorted(self.members) if one not in without))):
                return number
        raise AssertionError("the desks find no rest")

    def is_one(self, without: Collection[str] = ()) -> bool:
        """Whether all see the same, and nothing waits."""
        desks = [member.desk for who, member in self.members.items() if who not in without]
        return all(state(one) == state(desks[0]) and one.travel.waiting_in() == 0 for one in desks)

    def copy(self, who: str, to: str) -> Path:
        """An image of a closed desk's disk."""
        return Path(shutil.copytree(self.folder / who, self.folder / to))
