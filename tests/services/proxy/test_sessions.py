"""Whole sessions of three desks with a real store, over a network that fails in every way: nothing typed is lost, and all see the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from app.sync.channels.address import S3, WEBDAV
from app.sync.channels.object_store import StoreTrouble
from app.sync.rules.packing import Sizes
from tests.services.proxy.places import far_place, through
from tests.services.proxy.proxy import Fault, FaultyWay, chosen_by, in_front_of
from tests.store.desks import add, change, gadgets
from tests.store.sample_records import Gadget
from tests.sync.channels.places import Place
from tests.sync.school import School

pytestmark = [pytest.mark.services, pytest.mark.usefixtures("trusted"), pytest.mark.timeout(400)]
STEPS = 60
WHO = ("ann", "bob", "cho")


@pytest.fixture(params=[WEBDAV, S3])
def far(request: pytest.FixtureRequest) -> Place:
    """A place on a real server."""
    return far_place(request)


@pytest.fixture
def school(far: Place, tmp_path: Path) -> Iterator[School]:
    """Three desks of one school at rest, which have met without faults."""
    school = School(tmp_path / "desks", far.open(), Sizes(actions=5, fan=3))
    school.found(WHO[0])
    for who in WHO[1:]:
        school.join(who, WHO[0])
    school.rest()
    yield school
    school.close()


class Work:
    """What people do, and what of it must be there in the end."""

    def __init__(self, school: School, chance: random.Random) -> None:
        self.school, self.chance = school, chance
        self.tags: set[str] = set()
        self.models: dict[str, set[str]] = {}
        self.troubles = 0

    def edit(self, who: str) -> None:
        """A new gadget, or another model for one that is on this desk."""
        desk, number = self.school[who], sum(len(models) for models in self.models.values())
        known = sorted(gadgets(desk))
        if known and self.chance.random() < 0.5:
            record = self.chance.choice(known)
            change(desk, record, model=f"model {number} of {who}")
            self.models[record].add(f"model {number} of {who}")
        else:
            self.tags.add(f"{who} {number}")
            self.models[add(desk, tag=f"{who} {number}", model="first")] = {"first"}

    def sync(self, who: str) -> None:
        """A session, which may end in the middle."""
        try:
            self.school.sync(who)
        except StoreTrouble:
            self.troubles += 1


@pytest.mark.parametrize("seed", [11, 12])
def test_nothing_typed_is_lost(far: Place, authority: trustme.CA, school: School, seed: int) -> None:
    assert far.address
    chance = random.Random(seed)
    work = Work(school, chance)
    direct = school.store
    with in_front_of(far.address.place, authority, chosen_by(chance, 0.25), chance) as (way, server):
        school.store = through(far, server.url)
        for _ in range(STEPS):
            who = chance.choice(WHO)
            work.edit(who) if chance.random() < 0.5 else work.sync(who)
        _all_kinds(way)
        way.arrive()
    assert work.troubles
    school.store = direct
    school.rest(20)
    assert school.is_one()
    desk = school["cho"]
    assert {gadget["tag"] for gadget in gadgets(desk).values()} == work.tags
    for record, typed in work.models.items():
        entries = desk.history(Gadget, record)
        assert {change.after for entry in entries for change in entry.changes if change.field == "model"} == typed
        assert gadgets(desk)[record]["model"] in typed


def _all_kinds(way: FaultyWay) -> None:
    assert len(way.happened) >= len(Fault) // 2, way.happened


@pytest.mark.parametrize("fault", list(Fault))
def test_a_session_after_each_fault_brings_everything(far: Place, authority: trustme.CA, school: School, fault: Fault) -> None:
    """Every request of one desk's session meets the fault once; then the line is good again."""
    assert far.address
    faults: set[int] = set()
    count = 0

    def choose(_method: str) -> Fault | None:
        nonlocal count
        count += 1
        return fault if count in faults else None

    direct, passing = school.store, list[bool]()
    with in_front_of(far.address.place, authority, choose, random.Random(4)) as (way, server):
        school.store = through(far, server.url)
        for at in range(1, 5):
            add(school["ann"], tag=f"PV-{at}")
            count, faults = 0, {at}
            for who in ("ann", "ann", "bob"):
                try:
                    school.sync(who)
                except StoreTrouble as trouble:
                    passing.append(trouble.passes)
        way.arrive()
    school.store = direct
    school.rest()
    assert school.is_one()
    assert all(passing)
    assert {gadget["tag"] for gadget in gadgets(school["cho"]).values()} == {f"PV-{at}" for at in range(1, 5)}
