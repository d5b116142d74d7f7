"""Who shares: their role and computer, when they were last heard of; inviting is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr, trn
from app.late import late
from app.sync.rules.roles import role_title

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.store.membership import Invitation, Member
    from app.store.space_view import Refusal
    from app.sync.rules import words
else:
    words = late("app.sync.rules.words")

RECOVERY = "sharing.recovery"
RECOVERY_WORDS = 12


@dataclass(frozen=True)
class Company:
    """Everyone who shares, as this desk knows now."""

    me: Member | None
    members: Sequence[Member] = ()
    invitations: Sequence[Invitation] = ()
    refusals: Sequence[Refusal] = ()
    mine: frozenset[str] = frozenset()
    """The invitations whose words this desk can show again."""
    may_invite: bool = False
    """Whether this desk may invite, withdraw, and change roles."""
    removable: frozenset[str] = frozenset()
    """The devices that this desk may remove; every other one only with the recovery key."""


class Members:
    """Reads and changes who shares."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def company(self, mine: frozenset[str] = frozenset()) -> Company:
        """Who shares, who is invited, and what was refused."""
        space = self._desk.space
        if space.facts is None:
            return Company(None)
        everyone = space.members()
        there = [one for one in everyone if not one.replaced_by]
        return Company(space.me(), there, space.invitations(), space.refusals(), mine, space.may("invite"), _below_me(everyone))

    def change_role(self, device: str, name: str, role: str) -> str:
        """Give a member another role; returns what was done, in words. Raises NotAllowed."""
        label = tr("{name} is now {role_title}", name=name, role_title=role_title(role).lower())
        with self._desk.edit(label, undoable=False, control={"kind": "role", "device": device, "role": role}):
            pass
        return label

    def remove(self, device: str, name: str, recovery: str = "") -> str:
        """Take a member out; new keys begin, which it does not get. ``recovery``: the words of the recovery key, where the right is missing.

        Raises NotAllowed, WrongWords.
        """
        secret = words.secret_of(recovery, RECOVERY_WORDS) if recovery.strip() else None
        label = tr("{name} removed from the school's desks", name=name)
        with self._desk.edit(label, undoable=False, control=self._desk.space.removing(device, secret)):
            pass
        return label

    def declare_lost(self, ids: Sequence[str]) -> str:
        """Wait no longer for actions that were destroyed everywhere. Raises NotAllowed."""
        if not ids:
            raise UserError(tr("Nothing waits for what is lost."))
        label = trn(len(ids), "1 missing change declared lost", "{number} missing changes declared lost")
        with self._desk.edit(label, undoable=False, control={"kind": "lost", "ids": list(ids)}):
            pass
        return label

    def recovery_words(self) -> list[str]:
        """The words of the recovery key, as long as nobody has said that they are on paper; [] afterwards."""
        kept = self._desk.settings.get(RECOVERY, "")
        return words.words_of(bytes.fromhex(kept)) if kept else []

    def keep_recovery(self, secret: bytes) -> None:
        """Keep the recovery key until it is on paper."""
        self._desk.settings.put(RECOVERY, secret.hex())

    def recovery_is_on_paper(self) -> None:
        """Forget the recovery key: from now on it is on paper alone."""
        self._desk.settings.delete(RECOVERY)


def _below_me(members: Sequence[Member]) -> frozenset[str]:
    """The devices that this desk has invited, directly or not: those it may remove, as every desk sees it."""
    above = {one.device: one.inviter for one in members}
    mine = {one.device for one in members if one.mine}
    found: set[str] = set()
    for one in members:
        device, way = one.device, {one.device}
        while (device := above.get(device, "")) and device not in way:
            way.add(device)
        if not one.mine and way & mine:
            found.add(one.device)
    return frozenset(found)
