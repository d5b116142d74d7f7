"""Who invited whom, as the control actions say it, whether they count or not.

A device that took the place of another by rekey has its *seat*: the two are one in the tree.
"""

from collections.abc import Mapping, Sequence

from app.store.controls import Control
from app.store.space_facts import SpaceFacts


class Tree:
    """The tree of invitations; the founder is its root."""

    def __init__(self, facts: SpaceFacts, by_kind: Mapping[str, Sequence[Control]]) -> None:
        self._facts = facts
        self._by_kind = by_kind
        self._above: dict[str, frozenset[str]] = {}

    def seat(self, device: str) -> str:
        """The device that had the place first."""
        seen = {device}
        while not self._is_root(device):
            before = next((one.content["of"] for one in self._entrances("rekey", device)), device)
            if before in seen:
                return device
            seen.add(before)
            device = before
        return self._facts.root

    def _is_root(self, device: str) -> bool:
        return device == self._facts.root or device in self._facts.earlier

    def _entrances(self, kind: str, device: str) -> list[Control]:
        """The joinings or rekeys of a device whose signatures are right."""
        return [one for one in self._by_kind.get(kind, ()) if one.device == device and one.proven]

    def above(self, device: str) -> frozenset[str]:
        """The seats that stand above a device on a way that comes from the root; none above the root and above strangers."""
        seat = self.seat(device)
        if seat not in self._above:
            self._above[seat] = self._found_above(seat, ())
        return self._above[seat]

    def _found_above(self, seat: str, way: tuple[str, ...]) -> frozenset[str]:
        """The seats above another, apart from those on the ``way`` to it."""
        found: set[str] = set()
        for join in self._entrances("join", seat):
            invitation = self.invitation_of(join)
            inviter = self.seat(invitation.device) if invitation else seat
            if inviter == self._facts.root:
                found.add(inviter)
            elif inviter != seat and inviter not in way:
                higher = self._found_above(inviter, (*way, seat))
                found |= {inviter, *higher} if higher else set()
        return frozenset(found)

    def invitation_of(self, join: Control) -> Control | None:
        """The invitation that a device used, as far as it had seen one."""
        wanted = join.content.get("invitation")
        found = [one for one in self._by_kind.get("invite", ()) if one.known_to(join.known) and one.content["invitation"] == wanted]
        return next((one for one in found if not any(other.known_to(one.known) for other in found)), None)
