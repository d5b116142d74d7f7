"""Members with a changed program write what they may not, leave out causes and forge clocks: honest desks still agree, and are sound."""

import contextlib
import random
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store.action import Action, Body
from app.store.desk import Desk
from app.store.identity import Identity
from app.store.judge import Weighed
from app.store.log import Entry
from app.store.problems import NotAllowed, NotUndoable
from tests.effort import few_if_quick
from tests.store.spaces import facts_of, give, say
from tests.store.test_space_convergence import ROLES, Life


class Hostile(Life):
    """A school where many a desk has a changed program."""

    def arrived(self, desk: Desk) -> None:
        """Some new desks have a changed program, from the beginning."""
        if self.chance.random() < 0.6:
            corrupt(desk, self.chance)

    def invite(self, desk: Desk) -> None:
        """Also an invitation that somebody else made."""
        if not self.invitations or self.chance.random() < 0.7:
            super().invite(desk)
            return
        made: Identity = self.chance.choice(self.invitations)
        keys = {"invitation": made.device, "public": made.public, "box": made.box_public}
        say(desk, {"kind": "invite", **keys, "role": self.chance.choice(ROLES), "name": ""})


def corrupt(desk: Desk, chance: random.Random) -> None:
    """A desk that asks nobody, and lies about what its actions follow and when they were made."""
    writer: Any = desk._writer
    judge, clock = writer.judge, writer.clock
    weigh, stamp, deps = judge.weigh, clock.stamp, clock.deps

    def allow(entry: Entry, body: Body) -> Weighed:
        weighed: Weighed = weigh(entry, body)
        return weighed._replace(code=0) if body["d"] in clock.devices else weighed

    def lie(body: Body) -> tuple[Action, bytes]:
        stamped: tuple[Action, bytes]
        if chance.random() < 0.5:
            stamped = stamp(body)
            return stamped
        ids = [row[0] for row in writer.database.writer.execute("SELECT id FROM action WHERE applied = 1 ORDER BY seq").fetchall()]
        some = sorted(chance.sample(ids, min(len(ids), chance.randrange(3))))
        before, clock.deps = clock.lamport, lambda: some
        clock.lamport = chance.choice([before, chance.randrange(1, 60)])
        try:
            stamped = stamp(body)
        finally:
            clock.deps, clock.lamport = deps, max(before, clock.lamport)
        return stamped

    judge.weigh, clock.stamp = allow, lie


@settings(max_examples=few_if_quick(15), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**9))
def test_honest_desks_agree_whatever_others_write(seed: int) -> None:
    folder = Path(tempfile.mkdtemp())
    chance = random.Random(seed)
    life = Hostile(folder, chance)
    for _ in range(50):
        with contextlib.suppress(NotAllowed, NotUndoable):
            life.step()
    honest, *others = life.school.desks.values()
    for _ in range(2):
        for desk in others:
            give(desk, honest)
    everything = list(honest.incoming.outgoing())
    expected = facts_of(honest)
    assert honest.check().problems == []
    for number in range(2):
        watcher = life.school.watcher(f"watcher {number}")
        chance.shuffle(everything)
        for start in range(0, len(everything), 4):
            watcher.incoming.receive(everything[start : start + 4])
        assert watcher.incoming.waiting().number == 0
        assert facts_of(watcher) == expected
        assert watcher.check().problems == []
        watcher.close()
    life.school.close()
    shutil.rmtree(folder)
