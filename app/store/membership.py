"""Who is in a space, as the control actions say it at this moment."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from app.store.controls import Control
from app.store.rights import may_control, may_write
from app.store.space_facts import SpaceFacts
from app.store.verdicts import Verdicts


@dataclass(frozen=True)
class Member:
    """A device in a space. ``covering`` is the name of whom it stands in for, ``inviter`` the device that invited it,
    ``replaced_by`` the device that goes on in its place; ``mine``: it is, or was, this very desk.
    """

    device: str
    person: str
    computer: str
    role: str
    inviter: str
    covering: str
    removed: bool
    public: str
    box_public: str
    mine: bool = False
    replaced_by: str = ""
    last_seen: datetime | None = None


@dataclass(frozen=True)
class Invitation:
    """An invitation; ``by`` is the device that made it, ``used_by`` the one that joined with it."""

    id: str
    role: str
    name: str
    at: str
    by: str
    box: str
    used_by: str = ""
    withdrawn: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody can still join with it."""
        return not self.used_by and not self.withdrawn


@dataclass(frozen=True)
class Roll:
    """A space as it stands after a commit. ``epoch_control`` made the present epoch; None for the founding one."""

    facts: SpaceFacts | None = None
    members: tuple[Member, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    epochs: Mapping[str, bytes] = field(default_factory=dict)
    epoch: str | None = None
    epoch_needed: bool = False
    device: str = ""

    @property
    def me(self) -> Member | None:
        """This desk; None if it is alone or no member."""
        return next((one for one in self.members if one.device == self.device), None)

    @cached_property
    def removed(self) -> frozenset[str]:
        """The devices that were removed."""
        return frozenset(one.device for one in self.members if one.removed)

    def may_write(self, types: Collection[str]) -> bool:
        """Whether this desk may write records of all these types now."""
        me = self.me
        if self.facts is None:
            return True
        return me is not None and not me.removed and may_write(me.role, types, covering=bool(me.covering))

    def may(self, kind: str) -> bool:
        """Whether this desk may do what a control action of this kind does (about itself, where it is about a device)."""
        me = self.me
        return me is not None and not me.removed and may_control(me.role, kind, own=True)


class RollCall:
    """Finds out who is in a space."""

    def __init__(self, facts: SpaceFacts, verdicts: Verdicts, controls: Iterable[Control], devices: tuple[str, ...]) -> None:
        self._facts = facts
        self._verdicts = verdicts
        self._controls = sorted(controls, key=lambda one: one.rank)
        self._devices = devices
        self._all = sum(one.bit for one in self._controls)

    def members(self) -> list[Member]:
        """The founder's desk, then the others as they came."""
        facts = self._facts
        found = [Member(facts.root, "", "", facts.root_role, "", "", self._gone(facts.root), facts.root_public, facts.root_box)]
        came = [*self._entrances("join"), *self._entrances("rekey")]
        found += [self._member(one) for one in sorted(came, key=lambda one: one.rank)]
        follower = {one.content["of"]: one.device for one in came if one.kind == "rekey"}
        return [_with(one, mine=one.device in self._devices, replaced_by=follower.get(one.device, "")) for one in found]

    def _entrances(self, kind: str) -> list[Control]:
        """How devices came in, also those that were removed with all that they did."""
        return [one for one in self._controls if one.kind == kind and self._verdicts.entrance(one.device) is one]

    def _member(self, came: Control) -> Member:
        """A device that joined, or took another's place."""
        device, content, said = came.device, came.content, came
        while said.kind == "rekey":
            before = self._verdicts.entrance(said.content["of"])
            if before is None:
                break
            said = before
        covering = self._verdicts.covering(device, self._all)
        role = self._verdicts.role(device, self._all) or self._verdicts.role(device, came.known | came.bit) or ""
        person, computer = said.content.get("person", ""), said.content.get("computer", "")
        above = self._verdicts.inviter(device) or ""
        return Member(device, person, computer, role, above, covering or "", self._gone(device), content["public"], content["box"])

    def _gone(self, device: str) -> bool:
        return self._verdicts.cut(device) is not None

    def invitations(self) -> list[Invitation]:
        """Every invitation that counts."""
        used = {one.content["invitation"]: one.device for one in self._entrances("join")}
        withdrawn = {one.content["invitation"] for one in self._verdicts.good("withdraw")}
        return [self._invitation(one, used.get(one.content["invitation"], ""), withdrawn) for one in self._verdicts.good("invite")]

    def _invitation(self, made: Control, used_by: str, withdrawn: Collection[str]) -> Invitation:
        content, name = made.content, made.content["invitation"]
        return Invitation(name, content["role"], content["name"], made.at, made.device, content["box"], used_by, name in withdrawn)

    def epoch(self, held: Collection[str]) -> Control | None:
        """What made the present epoch: the last control action that counts, among those whose key is held."""
        made = [one for one in self._controls if one.kind in ("remove", "epoch") and one.content["epoch"] in held]
        return next((one for one in reversed(made) if self._verdicts.is_good(one)), None)

    def epoch_needed(self, epoch: Control | None) -> bool:
        """Whether somebody who was removed, or holds a withdrawn invitation, has the present key, or a member has not."""
        known = 0 if epoch is None else epoch.known | epoch.bit
        used = {one.id for one in self.invitations() if one.used_by}
        gone = [*self._verdicts.good("remove"), *(one for one in self._verdicts.good("withdraw") if one.content["invitation"] not in used)]
        if any(not one.known_to(known) for one in gone):
            return True
        if epoch is None:
            return False
        return any(self._lacks(one.device, epoch) for one in self.members() if not one.removed) or self._leaves_out(epoch)

    def _leaves_out(self, epoch: Control) -> bool:
        """Whether the holder of an open invitation could not read what is sealed with an epoch, the invitation itself included."""
        made = {one.content["invitation"]: one for one in self._verdicts.good("invite")}
        lacking = (one.id for one in self.invitations() if one.is_open and one.id not in epoch.content["boxes"])
        return any(not epoch.known_to(made[one].known) for one in lacking)

    def _lacks(self, device: str | None, epoch: Control) -> bool:
        """Whether nobody has given a member the key of an epoch: neither sealed for it, nor with its invitation."""
        boxes = epoch.content["boxes"]
        while device is not None:
            entrance = self._verdicts.entrance(device)
            if device in boxes or device == epoch.device:
                return False
            if entrance is None or entrance.kind == "join":
                invitation = self._verdicts.invitation_of(entrance) if entrance is not None else None
                return invitation is None or (invitation.content["invitation"] not in boxes and not epoch.known_to(invitation.known))
            device = str(entrance.content["of"])
        return True


def _with(member: Member, *, mine: bool, replaced_by: str) -> Member:
    return Member(**{**vars(member), "mine": mine, "replaced_by": replaced_by})
