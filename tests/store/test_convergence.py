"""People who edit, open forms early and save them late, undo and hear of each other in any order end with the same desks."""

import random
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store.desk import Desk
from tests.effort import few_if_quick
from tests.store.desks import add, exchange, gadgets, open_desk, state
from tests.store.sample_records import Gadget


class Someone:
    """A person who edits, opens forms early and saves them late, undoes, and hears from others now and then."""

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        self.desk = desk
        self.chance = chance
        self.forms: list[tuple[str, Any]] = []

    def act(self) -> None:
        there = sorted(gadgets(self.desk))
        what = self.chance.choice(["create", "change", "change", "form", "save", "delete", "add", "count", "undo", "redo", "settle"])
        if what == "undo":
            self.desk.undo()
        elif what == "redo":
            self.desk.redo()
        elif what == "create" or not there:
            add(self.desk, tag=str(self.chance.randrange(9)), number=3, notes="one\ntwo\nthree\nfour\n")
        else:
            self.edit(what, self.chance.choice(there))

    def edit(self, what: str, record: str) -> None:
        values = {self.chance.choice(["tag", "place", "custom.a"]): self.chance.choice(["x", "y", None]), "notes": self.text()}
        with self.desk.edit(what) as edit:
            if what == "change":
                edit.change(Gadget, record, values)
            elif what == "form":
                self.forms.append((record, self.desk.seen(Gadget, record)))
            elif what == "save" and self.forms:
                record, seen = self.forms.pop(0)
                edit.change(Gadget, record, values, seen)
            elif what == "delete":
                edit.delete(Gadget, [record])
            elif what == "add":
                edit.add(Gadget, record, "number", self.chance.randrange(-2, 3))
            elif what == "count":
                edit.recount(Gadget, record, "number", self.chance.randrange(5))
            elif what == "settle":
                edit.settle(Gadget, record, values)

    def text(self) -> str:
        lines = ["one", "two", "three", "four"]
        lines[self.chance.randrange(4)] = str(self.chance.randrange(9))
        return "\n".join(lines) + "\n"

    def hear(self, other: Desk) -> None:
        """Some of the other's actions, in any order."""
        actions = list(other.incoming.outgoing())
        self.desk.incoming.receive(self.chance.sample(actions, self.chance.randrange(len(actions) + 1)))


@settings(max_examples=few_if_quick(25), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**9))
def test_all_desks_come_to_the_same(seed: int) -> None:
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp())
    desks = [open_desk(folder / name, name) for name in ("Ann", "Bob", "Cem")]
    people = [Someone(desk, chance) for desk in desks]
    for _ in range(30):
        person = chance.choice(people)
        if chance.random() < 0.25:
            person.hear(chance.choice(desks))
        else:
            person.act()
    exchange(*desks)
    exchange(*desks)
    assert state(desks[0]) == state(desks[1]) == state(desks[2])
    for desk in desks:
        assert desk.incoming.waiting().number == 0
        assert desk.check().problems == []
        desk.close()
    shutil.rmtree(folder)
