"""The end of a schedule: faults stop, everything late arrives, all travel until nothing changes, and all is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.simulation.invariants import Oracle, check_alike, check_tables
from tests.simulation.laptop import Laptop

if TYPE_CHECKING:
    from tests.simulation.world import World

MOST_ROUNDS = 12
"""In fewer rounds than these everybody has everything."""
MOST_TIDYING = 16
"""In fewer than these the store is tidy as well: segments are merged two by two here, and each level takes two rounds."""


class Rest:
    """Brings a schedule to rest and judges it."""

    def __init__(self, world: World) -> None:
        self._world = world

    def come(self) -> None:
        """All of it. Raises AssertionError where an invariant does not hold."""
        world = self._world
        world.store.faulty, world.resting = False, True
        world.store.arrive()
        for laptop in world.laptops:
            laptop.stop()
        self.settle()
        self.update()
        self.declare_lost()
        if not world.profile.busy:
            self.judge()
        while world.retired and world.chance.random() < 0.7:
            world.laptops.append(world.retired.pop())
            world.stats["came back"] += 1
            self.settle()
            self.update()
            self.declare_lost()
            self.judge()
        self.join_anew()

    def update(self) -> None:
        """Everybody has today's program in the end."""
        older = [laptop for laptop in self._world.laptops if laptop.older]
        for laptop in older:
            laptop.update()
        if older:
            self.settle()

    def settle(self) -> None:
        """Travel until nothing changes."""
        world = self._world
        rounds, learning, last, known = 0, 0, None, None
        while last != (last := self._position()):
            if known != (known := self._known()):
                learning = rounds
            rounds += 1
            assert learning < MOST_ROUNDS, "I5 it never becomes quiet"
            assert rounds < MOST_TIDYING, "I5 the store is never tidy"
            world.time.pass_by(600)
            for laptop in world.laptops:
                while world.travel(laptop, faults=False):
                    pass
        world.stats["rounds"] += rounds

    def _position(self) -> object:
        """What would be different if anything still moved."""
        sizes = sorted((name, len(data)) for name, data in self._world.store.objects.items())
        segments = [sorted(laptop.rows("SELECT name, coalesce(size, -1), absent FROM segment")) for laptop in self._world.laptops]
        return sizes, segments, self._known()

    def _known(self) -> object:
        """Which actions every desk has, and which of them count."""
        return [sorted(laptop.rows("SELECT id, applied, refused FROM action")) for laptop in self._world.laptops]

    def insiders(self) -> list[Laptop]:
        """The laptops of honest members, the founder's first: whose desks must all be the same."""
        world = self._world
        root = world.root
        members = {member.device for member in root.desk.space.members() if not member.removed}
        inside = [laptop for laptop in world.laptops if laptop.honest and laptop.device in members]
        suspects = world.school.suspects([*world.laptops, *world.retired])
        for laptop in world.laptops:
            if not world.school.is_pending(laptop) and laptop.device not in suspects:
                assert laptop in inside, f"I9 {laptop} is no member any more, and nobody has removed it"
        return inside

    def declare_lost(self) -> None:
        """What waits for actions that were destroyed everywhere: the founder declares these lost."""
        world, notes = self._world, self._world.notes
        for _ in range(MOST_ROUNDS):
            there = world.exist()
            notes.dead -= there
            unsent = {action for action in notes.authored if action.split(".", 1)[0] in world.school.removed}
            gone = notes.authored - there - notes.dead - unsent
            assert not gone, f"I2 not destroyed, but gone: {sorted(gone)[:3]}"
            blocked = set().union(*(world.blocked(laptop) for laptop in self.insiders()))
            for action in sorted(blocked):
                group = notes.groups.get(action, [action])
                assert notes.dead.intersection(group), f"I1 something waits for {action}, which was never destroyed"
            if not blocked:
                return
            world.school.say(world.root, "Declared lost", {"kind": "lost", "ids": sorted(blocked)})
            notes.lost |= blocked
            world.stats["declared lost"] += len(blocked)
            self.settle()
        raise AssertionError("I1 there is always more to declare lost")

    def judge(self) -> None:
        """All invariants."""
        world = self._world
        inside = self.insiders()
        forms = check_alike(inside, world.notes.lost)
        check_tables(world.chance.choice(inside))
        oracle = Oracle(world.notes, inside[0], forms, world.stats)
        oracle.judge()
        world.school.judge(oracle.refused, inside[0].applied(), [*world.laptops, *world.retired])
        world.stats["refused"] += len(oracle.refused)
        sent = world.contents.in_store()
        missing = inside[0].known() - sent
        assert not missing, f"I2 not in the store: {sorted(missing)[:3]}"

    def join_anew(self) -> None:
        """I8: new desks with nothing but the store come to the same."""
        world = self._world
        new = [world.invite(world.root, "liaison") for _ in range(world.profile.newcomers)]
        self.settle()
        for one in new:
            assert one is not None, "I8 the founder cannot invite"
            assert not world.school.is_pending(one), "I8 a new desk cannot join"
        self.judge()
