"""Which actions count: the same answer on every desk that has applied the same actions, in whichever order.

Whether a device is a member, what its role is and whether a cover is open for it follow from the control actions that an
action's author had seen. Three things reach further back than that: who was removed keeps only what the remover had seen
of them; of two who used one invitation only the first counts; and an invitation that its inviter (or who invited that one)
withdrew is void for all whose joining they had not seen. Who may remove and who may withdraw like that follows from the
tree of invitations as it is written, never from roles or verdicts on those below, so that no verdict depends on itself.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from app.store.controls import Control
from app.store.rights import FINE, NO_RIGHT, NOT_JOINED, REMOVED, STRANGER, may_control, may_write
from app.store.space_facts import SpaceFacts
from app.store.tree import Tree

Chain = Callable[[str, Sequence[str]], frozenset[str]]
"""Gives the actions of a device that these, the last ones seen of it, follow, themselves included."""


class Deed(NamedTuple):
    """An action, as far as its verdict depends on it. ``known``: the control actions that its author had seen."""

    id: str
    device: str
    known: int
    types: Collection[str]
    control: Control | None = None


class Verdicts:
    """Judges by the control actions of a space."""

    def __init__(self, facts: SpaceFacts, controls: Iterable[Control], chain: Chain) -> None:
        self._facts = facts
        self._chain = chain
        self._by_kind: dict[str, list[Control]] = {}
        self._about: dict[tuple[str, str], list[Control]] = {}
        for control in sorted(controls, key=lambda one: one.rank):
            self._by_kind.setdefault(control.kind, []).append(control)
            self._about.setdefault((control.kind, control.content.get("device", "")), []).append(control)
        self._tree = Tree(facts, self._by_kind)
        self._members: dict[str, Control | None] = {}
        self._cuts: dict[str, frozenset[str] | None] = {}
        self._good: dict[int, bool] = {}

    def of(self, deed: Deed) -> int:
        """FINE, or why the action is refused."""
        if deed.control is not None and deed.control.kind == "remove" and deed.control.content.get("proof"):
            return FINE if deed.control.proven and not deed.types else NO_RIGHT
        if self.is_cut(deed.device, deed.id):
            return REMOVED
        if deed.control is not None and deed.control.kind in ("join", "rekey"):
            joined = self.entrance(deed.device)
            return FINE if joined is not None and joined.id == deed.id and not deed.types else NOT_JOINED
        role = self.role(deed.device, deed.known)
        if role is None:
            return STRANGER
        if deed.control is not None and not self.is_good(deed.control):
            return NO_RIGHT
        covering = self.covering(deed.device, deed.known) is not None
        return FINE if may_write(role, deed.types, covering=covering) else NO_RIGHT

    def is_good(self, control: Control) -> bool:
        """Whether a control action counts; a removal does as soon as it may remove one of those that it names."""
        found = self._good.get(control.number)
        if found is None:
            found = self._good[control.number] = not self.is_cut(control.device, control.id) and self._is_due(control)
        return found

    def good(self, kind: str) -> Iterator[Control]:
        """The control actions of a kind that count, first ones first."""
        return (control for control in self._by_kind.get(kind, ()) if self.is_good(control))

    def _is_due(self, control: Control) -> bool:
        """Whether its author could do what a control action does, apart from being removed."""
        if control.kind in ("join", "rekey"):
            entrance = self.entrance(control.device)
            return entrance is not None and entrance.id == control.id
        if control.kind == "remove":
            return any(self._may_remove(control, device) for device in control.content["devices"])
        if control.kind == "role" and self._is_root(control.content["device"]):
            return False
        if control.kind == "invite" and not control.proven:
            return False
        own = control.content.get("device") == control.device
        return may_control(self.role(control.device, control.known), control.kind, own=own)

    def _is_root(self, device: str) -> bool:
        """Whether a device is the founder's, now or before it founded the space."""
        return device == self._facts.root or device in self._facts.earlier

    def role(self, device: str, known: int) -> str | None:
        """The role of a device in the eyes of somebody who has seen these control actions; None if it is no member."""
        if self._is_root(device):
            return self._facts.root_role
        entrance = self._entrance_within(device, known)
        if entrance is None:
            return None
        given = self._last_of("role", device, known)
        if given is not None:
            return str(given.content["role"])
        if entrance.kind == "rekey":
            return self.role(entrance.content["of"], entrance.known)
        invitation = self._tree.invitation_of(entrance)
        return str(invitation.content["role"]) if invitation else None

    def covering(self, device: str, known: int) -> str | None:
        """For whom a device covers; None if no cover is open for it."""
        cover = self._last_of("cover", device, known)
        if cover is not None:
            return str(cover.content["of"]) if cover.content["open"] else None
        entrance = self._entrance_within(device, known)
        if entrance is None or entrance.kind != "rekey":
            return None
        return self.covering(entrance.content["of"], entrance.known)

    def _last_of(self, kind: str, device: str, known: int) -> Control | None:
        """The last control action of a kind about a device that counts, among what is known."""
        named = self._about.get((kind, device), ())
        return next((one for one in reversed(named) if one.known_to(known) and self.is_good(one)), None)

    def invitation_of(self, join: Control) -> Control | None:
        """The invitation that a device used, as far as it had seen one."""
        return self._tree.invitation_of(join)

    def _entrance_within(self, device: str, known: int) -> Control | None:
        """How a device became a member, if that is among what is known."""
        came = [one for kind in ("join", "rekey") for one in self._by_kind.get(kind, ()) if one.device == device and one.known_to(known)]
        if not came:
            return None
        entrance = self.entrance(device)
        return entrance if entrance is not None and entrance.known_to(known) and not self.is_cut(device, entrance.id) else None

    def entrance(self, device: str) -> Control | None:
        """The joining (or the rekey) by which a device became a member, removed or not; None for the root and for strangers."""
        if device not in self._members:
            came = [one for kind in ("join", "rekey") for one in self._by_kind.get(kind, ()) if one.device == device]
            came.sort(key=lambda one: one.rank)
            self._members[device] = next((one for one in came if one.proven and self._lets_in(one)), None)
        return self._members[device]

    def _lets_in(self, came: Control) -> bool:
        """Whether a joining or a rekey whose signatures are right makes its device a member."""
        if came.kind == "rekey":
            return self._is_followed_by(came.content["of"], came)
        invitation = self._tree.invitation_of(came)
        return invitation is not None and self.is_good(invitation) and not self._is_withdrawn(came) and self._is_first(came)

    def _is_followed_by(self, device: str, rekey: Control) -> bool:
        """Whether a member's place may be taken by a fresh device: whoever removed the member had seen that."""
        if not self._is_root(device) and self._entrance_within(device, rekey.known) is None:
            return False
        return all(removal.known & rekey.bit for removal in self._removals(device))

    def _is_first(self, join: Control) -> bool:
        """Whether nobody else used the invitation before."""
        for other in self._by_kind.get("join", ()):
            if other.rank >= join.rank:
                return True
            rival = other.proven and other.device != join.device and other.content["invitation"] == join.content["invitation"]
            if rival and not self._is_withdrawn(other):
                return False
        return True

    def _is_withdrawn(self, join: Control) -> bool:
        """Whether the invitation was withdrawn: before the device used it, or, by its inviter, without having seen that."""
        for one in self._by_kind.get("withdraw", ()):
            if one.content["invitation"] != join.content["invitation"]:
                continue
            if one.known_to(join.known) and self.is_good(one):
                return True
            if not join.known_to(one.known) and self._may_withdraw_for_all(one, join):
                return True
        return False

    def _may_withdraw_for_all(self, withdrawal: Control, join: Control) -> bool:
        """Whether the author made the invitation that a device used, or invited who made it, directly or not."""
        invitation = self._tree.invitation_of(join)
        if invitation is None:
            return False
        inviter, author = invitation.device, self._tree.seat(withdrawal.device)
        return (author == self._tree.seat(inviter) or author in self._tree.above(inviter)) and self._acts(withdrawal)

    def is_cut(self, device: str, action: str) -> bool:
        """Whether a device was removed, and an action is not among what the removers had seen of it."""
        cut = self.cut(device)
        return cut is not None and action not in cut

    def cut(self, device: str) -> frozenset[str] | None:
        """What counts of a removed device; None if it was not removed."""
        if device not in self._cuts:
            chains = [self._chain(device, removal.content["devices"][device]) for removal in self._removals(device)]
            self._cuts[device] = frozenset.intersection(*chains) if chains else None
        return self._cuts[device]

    def _removals(self, device: str) -> list[Control]:
        """The removals of a device that count."""
        named = (one for one in self._by_kind.get("remove", ()) if device in one.content["devices"])
        return [one for one in named if self._may_remove(one, device)]

    def _may_remove(self, removal: Control, device: str) -> bool:
        """Whether a removal of a device counts: by the paper recovery key, or by who stands above it in the tree of invitations."""
        if removal.content.get("proof"):
            return removal.proven
        return self._tree.seat(removal.device) in self._tree.above(device) and self._acts(removal)

    def _acts(self, control: Control) -> bool:
        """Whether the author of a control action was a member and had not been removed, whatever its role."""
        member = self._is_root(control.device) or self._entrance_within(control.device, control.known) is not None
        return member and not self.is_cut(control.device, control.id)

    def inviter(self, device: str) -> str | None:
        """Who invited a device, or whose place it took; None for the root and for strangers."""
        entrance = self.entrance(device)
        if entrance is None:
            return None
        if entrance.kind == "rekey":
            return str(entrance.content["of"])
        invitation = self._tree.invitation_of(entrance)
        return invitation.device if invitation else None
