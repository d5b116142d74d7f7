"""Rights are enforced by everybody who receives: a changed program may send what it likes, and only what its role permits has an effect."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from app.cover.records import RECORDS as COVERS
from app.cover.records import Cover
from app.inventory.records import RECORDS as INVENTORY
from app.inventory.records import Device
from app.store.desk import Desk
from app.store.identity import Identity
from app.store.judge import Judge
from app.store.rights import FINE
from tests.store.desks import TYPES, gadgets
from tests.store.sample_records import Gadget
from tests.sync.school import School

ALL = {"inventory", "other", "cover record", "invite", "epoch", "role", "others' cover", "own cover"}
MAY = {
    "liaison": ALL,
    "alternate": {"cover record", "own cover"},
    "covering alternate": {"inventory", "other", "cover record", "own cover"},
    "partner": {"inventory"},
    "viewer": set(),
    "district": {"invite", "epoch", "role", "others' cover", "own cover"},
    "removed": set(),
    "stranger": set(),
}


@contextmanager
def lawless(desk: Desk) -> Iterator[None]:
    """A changed program: what it does itself is always fine."""
    judge: Judge = desk._writer.judge
    weigh = judge.weigh
    judge.weigh = lambda entry, body: weigh(entry, body)._replace(code=FINE)  # type: ignore[method-assign]
    yield
    judge.weigh = weigh  # type: ignore[method-assign]


def invitation() -> dict[str, Any]:
    """A new one, for a liaison."""
    new = Identity.fresh()
    keys = {"invitation": new.device, "public": new.public, "box": new.box_public}
    return {"kind": "invite", "role": "liaison", "name": "Eve's friend", **keys}


def deeds(school: School, who: str) -> dict[str, Callable[[Any], dict[str, Any] | None]]:
    """What is tried: each gets an edit, and gives a control action or none."""
    desk, ann, cho = school[who], school["ann"].identity.device, school["cho"].identity.device
    return {
        "inventory": lambda edit: edit.create(Device, {"tag": "PV-666"}) and None,
        "other": lambda edit: edit.create(Gadget, {"tag": "G-666"}) and None,
        "cover record": lambda edit: edit.create(Cover, {}) and None,
        "invite": lambda _: invitation(),
        "epoch": lambda _: desk.space.new_epoch(),
        "remove the founder": lambda _: desk.space.removing(ann),
        "remove another": lambda _: desk.space.removing(cho),
        "role of the founder": lambda _: {"kind": "role", "device": ann, "role": "viewer"},
        "role": lambda _: {"kind": "role", "device": cho, "role": "partner"},
        "others' cover": lambda _: {"kind": "cover", "device": cho, "open": True, "of": "Ann"},
        "own cover": lambda _: {"kind": "cover", "device": desk.identity.device, "open": True, "of": "Ann"},
    }


def do_all(school: School, who: str) -> dict[str, str]:
    """Do everything there is; gives the ids of the actions."""
    made: dict[str, str] = {}
    with lawless(school[who]):
        for name, deed in deeds(school, who).items():
            controls = deed(Recorder())
            with school[who].edit(name, control=controls) as edit:
                if controls is None:
                    deed(edit)
            assert edit.outcome is not None
            made[name] = edit.outcome.action
        school.members[who].session.may_give = lambda: True  # type: ignore[method-assign]
        school.sync(who)
    return made


class Recorder:
    """In the place of an edit, to see whether there is a control action."""

    def create(self, *_: Any) -> str:
        """Nothing is made."""
        return "made"


@pytest.fixture
def full(school: School) -> School:
    """Ann, the founder; Cho, a bystander; all types of records."""
    school.types = (*TYPES, *INVENTORY, *COVERS)
    school.found("ann")
    school.join("cho", "ann")
    school.rest()
    return school


def enter(school: School, role: str) -> str:
    """Somebody in that position; gives their name."""
    if role == "stranger":
        facts = school["ann"].space.facts
        assert facts is not None
        school.open("eve").space.adopt(facts, dict(school["ann"].space.epochs))
    else:
        school.join("eve", "ann", {"covering alternate": "alternate", "removed": "liaison"}.get(role, role))
    school.rest()
    device = school["eve"].identity.device
    if role == "covering alternate":
        with school["ann"].edit("Cover", control={"kind": "cover", "device": device, "open": True, "of": "Ann"}):
            pass
        school.rest()
    if role == "removed":
        with school["ann"].edit("Removed", control=school["ann"].space.removing(device)):
            pass
        school.rest(without={"eve"})
    return "eve"


@pytest.mark.parametrize("role", MAY)
def test_only_what_a_role_permits_has_an_effect(full: School, role: str) -> None:
    who = enter(full, role)
    before = gadgets(full["ann"])
    made = do_all(full, who)
    full.rest(without={who})
    honoured: list[set[str]] = []
    for desk in (full["ann"], full["cho"]):
        refused = {one.action for one in desk.space.refusals()}
        honoured.append({name for name, action in made.items() if action not in refused})
    assert honoured == [MAY[role], MAY[role]]
    assert full.is_one(without={who})
    assert (gadgets(full["ann"]) != before) == ("other" in MAY[role])
    assert full["ann"].space.epoch == full["cho"].space.epoch
    assert full["ann"].space.epoch in full["ann"].space.epochs
    assert all(full[one].check().problems == [] for one in ("ann", "cho"))
    full.join("dee", "ann")
    full.rest(without={who})
    assert full.is_one(without={who})
    assert {one.action for one in full["dee"].space.refusals()} == {one.action for one in full["ann"].space.refusals()}
