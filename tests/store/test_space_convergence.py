"""Whoever has received the same actions, in whichever order, shows the same, knows the same members, refuses the same."""

import contextlib
import random
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store.desk import Desk
from app.store.identity import Identity
from app.store.problems import NotAllowed, NotUndoable
from tests.effort import few_if_quick
from tests.store.spaces import School, facts_of, give, say, shuffled
from tests.store.test_convergence import Someone

ROLES = ("liaison", "liaison", "alternate", "partner", "viewer", "district")


class Life:
    """A school whose members edit, invite, join, change roles, cover, withdraw, remove and go on under new keys."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.school = School(folder)
        self.chance = chance
        self.invitations: list[Identity] = []
        self.people = {"0": Someone(self.school.found("0"), chance)}

    def step(self) -> None:
        desk = self.school[self.chance.choice(list(self.school.desks))]
        what = self.chance.choice(
            ["act", "act", "act", "hear", "hear", "invite", "join", "role", "cover", "withdraw", "remove", "rekey", "epoch"]
        )
        with contextlib.suppress(NotAllowed, NotUndoable):
            getattr(self, what)(desk)

    def act(self, desk: Desk) -> None:
        name = next(name for name, one in self.school.desks.items() if one is desk)
        self.people[name].act()

    def hear(self, desk: Desk) -> None:
        other = self.school[self.chance.choice(list(self.school.desks))]
        actions = list(other.incoming.outgoing())
        desk.incoming.receive(self.chance.sample(actions, self.chance.randrange(len(actions) + 1)))

    def invite(self, desk: Desk) -> None:
        made = Identity.fresh()
        keys = {"invitation": made.device, "public": made.public, "box": made.box_public}
        say(desk, {"kind": "invite", **keys, "role": self.chance.choice(ROLES), "name": ""})
        self.invitations.append(made)

    def join(self, desk: Desk) -> None:
        """Somebody uses an invitation, perhaps one that was used or withdrawn."""
        if not self.invitations or len(self.school.desks) > 5:
            return
        invitation = self.chance.choice(self.invitations)
        name = str(len(self.school.desks))
        by = next(other for other, one in self.school.desks.items() if one is desk)
        new = self.school.arrive(name, by, invitation)
        self.people[name] = Someone(new, self.chance)
        self.arrived(new)
        say(new, new.space.joining(invitation, name, "computer"))

    def arrived(self, desk: Desk) -> None:
        """A new desk is about to join."""

    def someone(self) -> str:
        """A device."""
        return self.school[self.chance.choice(list(self.school.desks))].identity.device

    def role(self, desk: Desk) -> None:
        say(desk, {"kind": "role", "device": self.someone(), "role": self.chance.choice(ROLES)})

    def cover(self, desk: Desk) -> None:
        say(desk, {"kind": "cover", "device": self.someone(), "open": self.chance.random() < 0.6, "of": "Ann"})

    def withdraw(self, desk: Desk) -> None:
        if self.invitations:
            say(desk, {"kind": "withdraw", "invitation": self.chance.choice(self.invitations).device})

    def remove(self, desk: Desk) -> None:
        if self.chance.random() < 0.5:
            recovery = self.school.recovery if self.chance.random() < 0.3 else None
            say(desk, desk.space.removing(self.someone(), recovery))

    def rekey(self, desk: Desk) -> None:
        if self.chance.random() < 0.3:
            desk.rekey()

    def epoch(self, desk: Desk) -> None:
        if desk.space.epoch_needed():
            say(desk, desk.space.new_epoch())


@settings(max_examples=few_if_quick(20), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**9))
def test_all_desks_judge_alike(seed: int) -> None:
    folder = Path(tempfile.mkdtemp())
    chance = random.Random(seed)
    life = Life(folder, chance)
    for _ in range(40):
        life.step()
    life.school.meet()
    life.school.meet()
    first, *others = life.school.desks.values()
    expected = facts_of(first)
    for desk in others:
        assert facts_of(desk) == expected
    for number in range(3):
        watcher = life.school.watcher(f"watcher {number}")
        for packet in shuffled(first, chance):
            watcher.incoming.receive(packet)
        give(first, watcher)
        assert watcher.incoming.waiting().number == 0
        assert facts_of(watcher) == expected
        assert watcher.check().problems == []
        watcher.close()
    for desk in life.school.desks.values():
        assert desk.check().problems == []
    life.school.close()
    shutil.rmtree(folder)
