"""Desks that share through a real folder, each with the service that people use, for tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.improvement_plan.records import RECORDS
from app.improvement_plan.rules.goals import PlanDistrict
from app.improvement_plan.service import PlanService
from app.network.secrets import KeyringSecrets
from app.store.desk import Desk
from app.sync.channels.address import StoreAddress
from app.sync.channels.object_store import ObjectStore, StoreTrouble, Why
from app.sync.rules.invitations import Invitation, read_invitation
from app.sync.service.joining import find_offer
from app.sync.service.sharing import SyncService
from tests.keyrings import MemoryKeyring

KEY = bytes(range(32))
MOST_TURNS = 12


@dataclass
class SharingDesk:
    """An open desk, its sharing and its goals."""

    desk: Desk
    sync: SyncService
    goals: PlanService


class SharingDesks:
    """A folder where desks meet, and those desks by name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = folder / "share"
        self.place.mkdir()
        self.keyring = MemoryKeyring()
        self.open: dict[str, SharingDesk] = {}

    @property
    def address(self) -> StoreAddress:
        """Where they meet."""
        return StoreAddress("folder", str(self.place))

    def desk(self, name: str) -> SharingDesk:
        """Open the desk of somebody, or make one."""
        desk = Desk.open(self.folder / name, KEY, RECORDS, who=name)
        if not desk.settings.get("school.name", ""):
            desk.settings.put("school.name", "Parkview Elementary")
        made = self.open[name] = SharingDesk(
            desk, SyncService(desk, lambda: KeyringSecrets(self.keyring)), PlanService(desk, PlanDistrict.load())
        )
        return made

    def again(self, name: str) -> SharingDesk:
        """Close somebody's desk and open it once more, as after a crash or overnight."""
        self.open.pop(name).desk.close()
        return self.desk(name)

    def founded(self, name: str = "Maria Rivera") -> SharingDesk:
        """A desk with one goal that has begun to share."""
        made = self.desk(name)
        made.goals.add({"title": "Writing"})
        made.sync.found(self.address, b"")
        self.rest(made)
        return made

    def invite(self, by: SharingDesk, role: str = "liaison", name: str = "Dana Chen") -> Invitation:
        """Invite somebody; the invitation lies ready."""
        invitation = by.sync.inviting.invite(role, name)
        self.rest(by)
        return invitation

    def join(self, invitation: Invitation, name: str = "Dana Chen") -> SharingDesk:
        """Join with the words of an invitation; both desks come to rest."""
        made = self.desk(name)
        offer = find_offer(read_invitation(" ".join(invitation.words())), self.address, b"")
        made.sync.joining.begin(offer)
        self.rest(made, *self.open.values())
        return made

    def rest(self, *desks: SharingDesk) -> None:
        """Turns until nothing moves any more; two rounds, so that the first hears of the last."""
        for _ in range(2):
            for one in desks:
                for _turn in range(MOST_TURNS):
                    report = one.sync.turn()
                    if report is None or not (report.got or report.put or report.deleted):
                        break
                else:
                    raise AssertionError(f"no rest: {report}")

    def close(self) -> None:
        """Close all."""
        for one in self.open.values():
            one.desk.close()


class CutOff:
    """A store that is out of reach after a number of requests."""

    def __init__(self, store: ObjectStore, ends_after: int) -> None:
        self._store = store
        self._left = ends_after

    def _note(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise StoreTrouble(Why.OFFLINE, "The store cannot be reached.", "It is tried again.")

    def list(self, prefix: str) -> dict[str, int]:
        """As every store."""
        self._note()
        return self._store.list(prefix)

    def get(self, name: str) -> bytes | None:
        """As every store."""
        self._note()
        return self._store.get(name)

    def put(self, name: str, data: bytes) -> None:
        """As every store."""
        self._note()
        self._store.put(name, data)

    def delete(self, name: str) -> None:
        """As every store."""
        self._note()
        self._store.delete(name)
