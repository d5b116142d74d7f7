"""What goes wrong beyond lost requests: stores and disks put back, clones, laptops that vanish, members that go."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.simulation.laptop import Laptop
from tests.simulation.school import ROLES

if TYPE_CHECKING:
    from tests.simulation.world import World

MOST = 6
"""Laptops at once."""


class Disasters:
    """Makes them happen, as far as the profile wants them, and notes what they destroyed."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._chance: random.Random = world.chance
        self._old_store: dict[str, bytes] | None = None
        wanted: dict[str, Callable[[], None]] = {
            "destroy": self.hit_store,
            "disks": self.hit_disk,
            "twins": self.clone,
            "retire": self.retire,
            "members": self.change_members,
            "rogues": self.deceive,
            "older": self.update,
        }
        self._kinds = [happen for name, happen in wanted.items() if getattr(world.profile, name)]

    def happen(self) -> None:
        """One of them."""
        if not self._kinds:
            return
        world = self._world
        before = world.exist()
        self._chance.choice(self._kinds)()
        world.notes.dead |= before - world.exist()

    def hit_store(self) -> None:
        """The store is rolled back, or objects in it are deleted or cut, or all of it."""
        store, luck = self._world.store, self._chance.random()
        if luck < 0.3:
            self._old_store = dict(store.objects)
        elif luck < 0.6 and self._old_store is not None:
            store.roll_back(self._old_store)
            self._world.stats["store rolled back"] += 1
        else:
            some = sorted(store.objects)
            whole = self._chance.random() < 0.2
            if not whole and some:
                device = self._chance.choice(some)[:12]
                some = [name for name in some if name.startswith(device)]
            store.damage(some if whole or self._chance.random() < 0.3 else self._chance.sample(some, min(2, len(some))))
            self._world.stats["store emptied" if whole else "objects damaged"] += 1

    def hit_disk(self) -> None:
        """An image of a disk is made, or put back."""
        laptops = self._world.laptops
        kept = [laptop for laptop in laptops if laptop.image is not None]
        if kept and self._chance.random() < 0.5:
            self._chance.choice(kept).restore_image()
            self._world.stats["disks rolled back"] += 1
        else:
            self._chance.choice(laptops).keep_image()

    def clone(self) -> None:
        """A disk is cloned, and both are used from then on."""
        world = self._world
        if len(world.laptops) < MOST and world.stats["clones"] < 2:
            original = self._chance.choice(world.laptops)
            if not world.school.is_pending(original) and original.honest:
                world.add_copy(original)
                world.stats["clones"] += 1

    def retire(self) -> None:
        """A laptop vanishes, for ever or for long; at the worst moment all who have an action, and the object with it."""
        world = self._world
        waiting = [(laptop, cause) for laptop in world.laptops for cause in sorted(world.blocked(laptop))]
        gone: list[Laptop] = []
        if waiting:
            _, cause = self._chance.choice(waiting)
            gone = [laptop for laptop in world.laptops if laptop.rows("SELECT 1 FROM action WHERE id = ?", cause)]
        if gone and world.school.root not in gone:
            hit = [name for name in world.store.objects if cause in world.contents.ids(name)]
            for name in hit:
                world.store.objects[name] = world.store.objects[name][:-2]
            world.stats["burnt"] += 1
        else:
            others = [laptop for laptop in world.laptops if laptop is not world.school.root]
            gone = self._chance.sample(others, 1) if len(others) > 1 and not world.retired else []
        for laptop in gone:
            laptop.stop()
            world.laptops.remove(laptop)
            world.retired.append(laptop)
            world.stats["retired"] += 1

    def change_members(self) -> None:
        """A role, a cover, a removal, an invitation, one that leaks."""
        world, luck = self._world, self._chance.random()
        one, other = self._chance.choice(world.laptops), self._chance.choice(world.laptops)
        if luck < 0.3:
            world.school.cover(one)
        elif luck < 0.5:
            world.school.change_role(one, other)
        elif luck < 0.65 and len(world.laptops) > 2:
            by_paper = self._chance.random() < 0.2
            world.school.remove(one if self._chance.random() < 0.4 else world.root, other, by_paper=by_paper)
        elif len(world.laptops) < MOST:
            if luck < 0.75 and world.papers:
                world.add_laptop(self._chance.choice(world.papers))
            else:
                world.invite(one, self._chance.choice(ROLES))

    def update(self) -> None:
        """Somebody installs today's program."""
        older = [laptop for laptop in self._world.laptops if laptop.older]
        if older and self._chance.random() < 0.4:
            self._chance.choice(older).update()
            self._world.stats["programs updated"] += 1

    def deceive(self) -> None:
        """Somebody who may not write uses a program that does not ask."""
        world = self._world
        laptop = self._chance.choice(world.laptops)
        me = laptop.desk.space.me()
        if (
            me is not None
            and me.role == "viewer"
            and me.device not in world.school.moved.values()
            and laptop.honest
            and not world.school.is_pending(laptop)
        ):
            laptop.deceive()
            world.school.doubtful.add(me.device)
            world.stats["rogues"] += 1
