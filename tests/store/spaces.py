"""Schools of several desks for the store's tests: founding, inviting, joining, removing."""

import random
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.store.desk import Desk
from app.store.identity import Identity
from app.store.problems import NotAllowed
from tests.store.desks import add, exchange, gadgets, open_desk, state


class School:
    """Desks by name, all in one space that the first one founded."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desks: dict[str, Desk] = {}
        self.recovery = b""

    def __getitem__(self, name: str) -> Desk:
        return self.desks[name]

    def found(self, name: str, role: str = "liaison") -> Desk:
        """The founder's desk."""
        desk = self.open(name)
        self.recovery = desk.space.found(role)
        return desk

    def open(self, name: str) -> Desk:
        """A desk in the school's folder; a new one is alone."""
        self.desks[name] = open_desk(self.folder / name, name)
        return self.desks[name]

    def invite(self, by: str, role: str = "liaison", name: str = "") -> Identity:
        """An invitation, made on the desk ``by``."""
        made = Identity.fresh()
        keys = {"invitation": made.device, "public": made.public, "box": made.box_public}
        say(self[by], {"kind": "invite", **keys, "role": role, "name": name})
        return made

    def arrive(self, name: str, by: str, invitation: Identity) -> Desk:
        """A new desk that holds an invitation and has what ``by`` has, but has not joined yet."""
        desk = self.open(name)
        facts = self[by].space.facts
        assert facts is not None
        desk.space.adopt(facts, self[by].space.epochs, invitation)
        give(self[by], desk)
        return desk

    def join(self, name: str, by: str, role: str = "liaison") -> Desk:
        """A new desk that was invited by another and joins; the inviter knows."""
        invitation = self.invite(by, role, name)
        desk = self.arrive(name, by, invitation)
        say(desk, desk.space.joining(invitation, name, f"{name}'s computer"))
        give(desk, self[by])
        return desk

    def watcher(self, name: str = "watcher") -> Desk:
        """A desk that only receives."""
        desk = self.open(name)
        facts = next(iter(self.desks.values())).space.facts
        assert facts is not None
        desk.space.adopt(facts, {})
        del self.desks[name]
        return desk

    def remove(self, by: str, name: str, *, recovery: bool = False) -> None:
        """Remove a desk."""
        say(self[by], self[by].space.removing(self[name].identity.device, self.recovery if recovery else None))

    def meet(self, *names: str) -> None:
        """Give these (all, if none is named) what the others have."""
        exchange(*(self.desks[name] for name in names or self.desks))

    def close(self) -> None:
        """Close all desks."""
        for desk in self.desks.values():
            desk.close()


def say(desk: Desk, control: Mapping[str, Any]) -> None:
    """Write a control action."""
    with desk.edit(f"Said {control['kind']}", control=control):
        pass


def give(giver: Desk, taker: Desk) -> None:
    """Everything that one has."""
    taker.incoming.receive(list(giver.incoming.outgoing()))


def may_add(desk: Desk) -> bool:
    """Whether a desk can add a gadget; it does."""
    try:
        add(desk, tag="allowed")
    except NotAllowed:
        return False
    return True


def facts_of(desk: Desk) -> Any:
    """All that must be the same on every desk: what is shown, who is in the space, what does not count."""
    members = [(one.device, one.person, one.role, one.inviter, one.covering, one.removed, one.replaced_by) for one in desk.space.members()]
    invitations = [(one.id, one.role, one.used_by, one.withdrawn) for one in desk.space.invitations()]
    refused = [(one.action, one.reason) for one in desk.space.refusals(100_000)]
    return state(desk), sorted(members), sorted(invitations), refused


def tags(school: School, name: str) -> set[str]:
    return {one["tag"] for one in gadgets(school[name]).values()}


def is_one(school: School) -> None:
    """All desks agree, and each is sound."""
    first, *others = school.desks.values()
    for other in others:
        assert facts_of(other) == facts_of(first)
    for desk in school.desks.values():
        assert desk.check().problems == []


def shuffled(desk: Desk, chance: random.Random) -> list[list[bytes]]:
    """All actions of a desk in any order, in packets."""
    return in_packets(desk.incoming.outgoing(), chance)


def in_packets(outgoing: Iterable[bytes], chance: random.Random) -> list[list[bytes]]:
    """Actions in any order, in packets."""
    actions = list(outgoing)
    chance.shuffle(actions)
    packets = []
    while actions:
        size = chance.randrange(1, 6)
        packets.append(actions[:size])
        actions = actions[size:]
    return packets
