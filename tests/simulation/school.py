"""Who is a member: founding, inviting, joining, roles, covers, removing, and what follows from them by the notes alone."""

import random
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from app.errors import UserError
from app.store.identity import Identity
from app.store.space_facts import SpaceFacts
from tests.simulation.laptop import Laptop
from tests.simulation.notes import Notes

ROLES = ("liaison", "liaison", "liaison", "alternate", "partner", "viewer")


@dataclass(frozen=True)
class Removal:
    """Somebody removed a device: the action that says so, and what its author had seen of the device.

    Who removes ``by_paper`` need be no member: it counts also when its author was removed.
    """

    action: str
    device: str
    seen: frozenset[str]
    by_paper: bool


@dataclass(frozen=True)
class Paper:
    """An invitation as it is handed over: who holds it may join once."""

    keys: Identity
    facts: SpaceFacts
    epochs: Mapping[str, bytes]
    role: str
    action: str
    """The one that invites."""


class School:
    """The members of a schedule's school, as the people see it."""

    def __init__(self, chance: random.Random, notes: Notes, stats: "Counter[str]") -> None:
        self.chance = chance
        self.notes = notes
        self.stats = stats
        self.root: Laptop | None = None
        self.recovery = b""
        self.papers: dict[int, Paper] = {}
        """The invitations with which laptops came."""
        self.removals: list[Removal] = []
        self.doubtful: set[str] = set()
        """Devices whose actions may be refused: they share an invitation with another, or their program is not honest."""
        self.moved: dict[str, str] = {}
        """Devices that were given another role, by the actions that gave it."""
        self.forbidden: set[str] = set()
        """Actions of programs that are not honest: nobody's role permits them."""
        self.invites: dict[str, str] = {}
        """The invitations by the actions that made them."""
        self.bearers: dict[str, list[Laptop]] = {}
        """The laptops that took an invitation in."""

    # ---- coming
    def found(self, laptop: Laptop) -> None:
        """The first desk founds the space."""
        self.root = laptop
        self.recovery = laptop.desk.space.found()

    def invite(self, inviter: Laptop, role: str) -> Paper | None:
        """Somebody is invited; None if the inviter may not."""
        keys = Identity.from_private(secrets.token_bytes(32), secrets.token_bytes(32))
        control = {"kind": "invite", "invitation": keys.device, "public": keys.public, "box": keys.box_public, "role": role, "name": role}
        said = self.say(inviter, "Invited", control)
        if not said:
            return None
        facts = inviter.desk.space.facts
        assert facts is not None
        paper = Paper(keys, facts, dict(inviter.desk.space.epochs), role, said[0])
        self.invites[said[0]] = keys.device
        return paper

    def take_paper(self, laptop: Laptop, paper: Paper) -> None:
        """A new desk takes an invitation in; it says so when it has seen the history."""
        laptop.desk.space.adopt(paper.facts, paper.epochs, paper.keys)
        self.papers[laptop.number] = paper
        bearers = self.bearers.setdefault(paper.keys.device, [])
        bearers.append(laptop)
        if len(bearers) > 1:
            self.stats["leaked invitations"] += 1
            self.doubtful.update(device for bearer in bearers for device in devices_of(bearer))

    def is_pending(self, laptop: Laptop) -> bool:
        """Whether a laptop has yet to join, perhaps once more since its disk was put back."""
        return laptop.number in self.papers and laptop.desk.space.me() is None

    def go_on(self, laptop: Laptop) -> None:
        """Join, once the invitation has arrived."""
        paper = self.papers.get(laptop.number)
        space = laptop.desk.space
        if paper is None or space.me() is not None:
            return
        found = next((one for one in space.invitations() if one.id == paper.keys.device), None)
        if found is None or found.withdrawn or found.used_by:
            return
        if self.say(laptop, "Joined", space.joining(paper.keys, f"Person {laptop.number}", f"computer {laptop.number}")):
            self.stats["joined"] += 1

    # ---- what members say about members
    def say(self, laptop: Laptop, what: str, control: Mapping[str, Any]) -> list[str]:
        """A control action; none if it may not be."""
        try:
            with laptop.desk.edit(what, undoable=False, control=control) as edit:
                pass
        except UserError as error:
            self.stats[f"refused at the desk: {type(error).__name__}"] += 1
            return []
        assert edit.outcome is not None
        self.stats["control actions"] += 1
        self.notes.authored.add(edit.outcome.action)
        return [edit.outcome.action]

    def cover(self, laptop: Laptop) -> None:
        """An alternate covers, or stops."""
        me = laptop.desk.space.me()
        if me is not None and me.role == "alternate":
            self.say(laptop, "Cover", {"kind": "cover", "device": me.device, "open": not me.covering, "of": "Lee"})

    def change_role(self, laptop: Laptop, other: Laptop) -> None:
        """Somebody has another role from now on."""
        if other is self.root or self.is_pending(other) or not other.honest:
            return
        for action in self.say(laptop, "Role", {"kind": "role", "device": other.device, "role": self.chance.choice(ROLES)}):
            self.moved[action] = other.device

    def remove(self, laptop: Laptop, other: Laptop, *, by_paper: bool) -> bool:
        """Remove somebody, as who invited them or with the paper recovery key."""
        assert self.root is not None
        if other is laptop or other.device == self.root.device or self.is_pending(other):  # a clone of the founder's is the founder
            return False
        seen = laptop.applied()
        try:
            control = laptop.desk.space.removing(other.device, self.recovery if by_paper else None)
        except UserError:
            return False
        said = self.say(laptop, "Removed", control)
        if not said:
            return False
        self.stats["removed"] += 1
        for device in control["devices"]:
            self.removals.append(Removal(said[0], device, frozenset(action for action in seen if action.startswith(device)), by_paper))
        return True

    @property
    def removed(self) -> set[str]:
        """The devices that somebody removed, whether that counts or not."""
        return {one.device for one in self.removals}

    # ---- judging
    def suspects(self, everyone: Sequence[Laptop]) -> set[str]:
        """Devices whose actions may be refused.

        Nobody can know that a device is a member whose first action, its joining, was destroyed; and an invitation, or another
        role, by somebody removed is worth nothing if the remover had not seen it.
        """
        assert self.root is not None
        found = {*self.doubtful, *self.removed, *(action.split(".", 1)[0] for action in self.notes.dead if action.split(".")[1] == "1")}
        for (action,) in self.root.rows("SELECT id FROM action WHERE refused <> 0"):
            found.update({self.moved[action]} if action in self.moved else ())
            found.update(device for bearer in self.bearers.get(self.invites.get(action, ""), ()) for device in devices_of(bearer))
        for laptop in everyone:
            if found.intersection(devices_of(laptop)):
                found.update(devices_of(laptop))
        return found

    def judge(self, refused: Set[str], known: Set[str], everyone: Sequence[Laptop]) -> None:
        """I9: what was refused is of somebody doubtful; of who was removed counts what all removers had seen, and nothing else."""
        suspects = self.suspects(everyone)
        for action in refused:
            assert action.split(".", 1)[0] in suspects, f"I9 {action} was refused for nothing"
        by_paper = {one.action for one in self.removals if one.by_paper}
        for one in self.removals:
            if one.action not in known or one.action in refused:
                continue
            late = {action for action in known if action.startswith(one.device)} - one.seen - refused - by_paper
            assert not late, f"I9 {sorted(late)[:3]} count although their device was removed before anybody had seen them"
        assert self.root is not None
        members = {member.device for member in self.root.desk.space.members() if not member.removed}
        for invitation, bearers in self.bearers.items():
            inside = [bearer for bearer in bearers if members.intersection(devices_of(bearer))]
            assert len(inside) < 2, f"I9 the invitation {invitation} let in {inside}"
        wrong = (self.forbidden & known) - refused
        assert not wrong, f"I9 {sorted(wrong)[:3]} count although no role permits them"


def devices_of(laptop: Laptop) -> list[str]:
    """All devices that a laptop has been, as far as its disk knows."""
    return [identity.device for identity in laptop.desk.identities]
