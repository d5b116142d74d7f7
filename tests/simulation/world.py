"""One schedule: laptops, people, a store, and all that goes wrong, in the order that the seed decides."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import orjson

from app.store.action import causes_of, unpack
from app.sync.rules.names import LOG
from app.sync.rules.packing import Sizes
from app.sync.rules.requests import Delete, Pause, Put
from tests.simulation.chance import Time, WallClock, seeded
from tests.simulation.contents import Contents
from tests.simulation.disasters import Disasters
from tests.simulation.fault_store import FaultStore, Lost, intact
from tests.simulation.invariants import check_groups
from tests.simulation.laptop import Laptop, copy_disk, workshop
from tests.simulation.notes import Notes
from tests.simulation.people import People
from tests.simulation.profiles import Profile
from tests.simulation.rest import Rest
from tests.simulation.school import ROLES, Paper, School

_WRONG = (timedelta(days=-9000), timedelta(days=400), timedelta(hours=-7), timedelta(days=20000))


class World:
    """One schedule as it runs."""

    def __init__(self, seed: int, profile: Profile, folder: Path) -> None:
        self.profile = profile
        self.folder = folder
        self.chance = random.Random(seed)
        self.time = Time()
        self.stats: Counter[str] = Counter()
        self.notes = Notes()
        self.people = People(self.chance, self.notes, self.stats)
        self.school = School(self.chance, self.notes, self.stats)
        self.store = FaultStore(self.chance, faulty=profile.faults)
        self.contents = Contents(self.store)
        self.laptops: list[Laptop] = []
        self.retired: list[Laptop] = []
        self.papers: list[Paper] = []
        self._made = 0
        self.resting = False
        """All is coming to rest: whoever comes now has today's program."""
        self.disasters = Disasters(self)
        self.school.found(self._new(None))
        for _ in range(1, profile.laptops):
            self.invite(self.root, self.chance.choice(ROLES) if profile.members else "liaison")
        if profile.busy or self.chance.random() < 0.8:
            self.begin_together()

    def begin_together(self) -> None:
        """Everybody has joined before anything goes wrong."""
        faulty, self.store.faulty = self.store.faulty, False
        for laptop in [*self.laptops, *self.laptops]:
            while self.travel(laptop, faults=False):
                pass
        self.store.faulty = faulty

    @property
    def root(self) -> Laptop:
        """The founder's laptop."""
        assert self.school.root is not None
        return self.school.root

    # ---- laptops
    def _new(self, copy_of: Laptop | None) -> Laptop:
        """A computer more, new or with a copied disk."""
        number, self._made = self._made, self._made + 1
        folder = self.folder / str(number)
        copy_disk(copy_of.folder if copy_of else self.folder / "template", folder)
        off = self.chance.choice(_WRONG) if self.chance.random() < 0.3 else timedelta(seconds=self.chance.randrange(90))
        sizes = Sizes(
            actions=self.chance.choice((1, 2, 50)), fan=self.chance.choice((2, 3, 8)), large=self.chance.choice((3_000, 256 * 1024))
        )
        if self.profile.busy:
            sizes = Sizes()
        older = self.profile.older and not self.resting and self.chance.random() < 0.5
        laptop = Laptop(number, folder, WallClock(self.time, off), sizes, older=older)
        self.laptops.append(laptop)
        return laptop

    def invite(self, inviter: Laptop, role: str) -> Laptop | None:
        """Somebody is invited, and comes with a new laptop; None if the inviter may not."""
        paper = self.school.invite(inviter, role)
        if paper is None:
            return None
        self.papers.append(paper)
        return self.add_laptop(paper)

    def add_laptop(self, paper: Paper) -> Laptop:
        """A new laptop with an invitation."""
        laptop = self._new(None)
        self.people.roles[laptop.number] = paper.role
        self.school.take_paper(laptop, paper)
        return laptop

    def add_copy(self, original: Laptop) -> Laptop:
        """A second laptop with the same disk."""
        laptop = self._new(original)
        self.people.roles[laptop.number] = self.people.roles.get(original.number, "liaison")
        if original.number in self.school.papers:
            self.school.papers[laptop.number] = self.school.papers[original.number]
        return laptop

    def exist(self) -> set[str]:
        """All actions that are on a disk in use, or intact in the store."""
        return self.contents.exist(self.laptops)

    def blocked(self, laptop: Laptop) -> set[str]:
        """What keeps actions waiting: causes that are not there, and parts of groups that are not whole."""
        rows = [row for row in laptop.rows("SELECT id, unit, parts, body FROM action WHERE applied = 0") if not laptop.is_cut(row[0])]
        if not rows:
            return set()
        bodies = [orjson.loads(unpack(body)) for *_, body in rows]
        there = laptop.known()
        missing = {cause for body in bodies for cause in causes_of(body)} - there
        units = Counter(unit for _, unit, *_ in rows)
        missing |= {action for action, unit, parts, _ in rows if units[unit] < parts}
        return missing - laptop.writer.judge.ledger.lost

    # ---- the run
    def run(self) -> "Counter[str]":
        """Everything, to the end. Raises AssertionError where an invariant does not hold."""
        for _ in range(self.profile.steps):
            self.time.pass_by(self.chance.expovariate(1 / 600))
            laptop = self.chance.choice(self.laptops)
            self.happen(laptop)
            check_groups(laptop)
        self.stats.update(self.store.count)
        Rest(self).come()
        self.stats["objects"] += len(self.store.objects)
        return self.stats

    def happen(self, laptop: Laptop) -> None:
        """One thing happens."""
        luck = self.chance.random()
        editing = self.profile.editing
        before = self.stats["edits"]
        if luck < editing:
            self.people.work(laptop)
        elif luck < editing + 0.04:
            self.people.undo(laptop)
        elif luck < editing + 0.06:
            self.take_stock()
        elif luck < editing + 0.08:
            self.store.arrive(3)
        elif luck < editing + 0.085 and len(self.laptops) < 5 and not self.profile.busy:
            self.invite(self.root, "liaison")
        elif luck < editing + 0.13:
            self.disasters.happen()
        else:
            for _ in range(self.chance.choice((1, 1, 3, 12))):
                if not self.travel(laptop, faults=self.profile.faults):
                    break
        if not laptop.honest and self.stats["edits"] > before:
            self.school.forbidden |= {
                row[0] for row in laptop.rows("SELECT id FROM action WHERE device = ? AND types <> ''", laptop.device)
            }

    def take_stock(self) -> None:
        """Two people count the same shelf, far apart."""
        records = self.root.lately() if self.root in self.laptops else []
        if len(self.laptops) < 2 or not records:
            return
        record = self.chance.choice(records)
        for laptop in self.chance.sample(self.laptops, 2):
            form = laptop.open_form(record)
            if not form.deleted:
                self.people.count(laptop, form, 7)

    def travel(self, laptop: Laptop, *, faults: bool) -> bool:
        """One request of a laptop's session; False when the session is over."""
        if laptop.session is None:
            laptop.session = laptop.sessions.steps()
            laptop.request = next(laptop.session, None)
        if laptop.request is None:
            laptop.stop()
            return False
        if faults and self.chance.random() < 0.04:
            self.stats["crashes"] += 1
            laptop.crash()
            return False
        try:
            answer = self._answer(laptop)
            with laptop.program():
                laptop.request = laptop.session.send(answer)
        except Lost:
            laptop.stop()
            return False
        except StopIteration:
            laptop.session = laptop.request = None
            self.stats["sessions"] += 1
            self.school.go_on(laptop)
            return False
        return True

    def _answer(self, laptop: Laptop) -> object:
        """What the store answers; no delete may take the last copy of an action out of it."""
        request = laptop.request
        if isinstance(request, Pause):
            return None
        if isinstance(request, Put) and request.name.startswith(LOG):
            assert intact(request.name, request.data), f"{request.name} is not what its name says"
            self.contents.note(laptop, request.name)
        gone = self.store.objects.get(request.name) if isinstance(request, Delete) else None
        try:
            return self.store.answer(laptop.number, [one.number for one in self.laptops], request)
        finally:
            if gone is not None and request.name not in self.store.objects and intact(request.name, gone) and not self.profile.destroy:
                lost = self.contents.ids(request.name) - self.contents.in_store(torn=True)
                assert not lost, f"I10 {laptop} deleted the last copy of {sorted(lost)[:3]} with {request.name}"


@contextmanager
def world(seed: int, profile: Profile) -> Iterator[World]:
    """A schedule that is ready to run; its desks and disks go afterwards."""
    with ExitStack() as stack:
        stack.enter_context(seeded(seed))
        folder = stack.enter_context(workshop())
        made = World(seed, profile, folder)
        try:
            yield made
        finally:
            for laptop in [*made.laptops, *made.retired]:
                laptop.close()


def run(seed: int, profile: Profile) -> "Counter[str]":
    """One schedule; gives what happened in it."""
    with world(seed, profile) as made:
        return made.run()
