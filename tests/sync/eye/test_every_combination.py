"""Whatever two desks did to a record and whatever is chosen: no open edit is left, and both desks show the same."""

import shutil
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.inventory.records import Device, StockItem
from app.store.desk import Desk
from app.store.records import Value
from app.sync.rules.eye import DELETED_FIELD, Decision, Task
from app.sync.service.eye import how_many
from tests.effort import few_if_quick
from tests.sync.eye.desks import create, exchange, eye, two_desks, values

FIELDS = ("slot", "model", "notes", "cost", "custom.owner")
VALUES: dict[str, st.SearchStrategy[Value]] = {
    "slot": st.sampled_from([None, "1", "2"]),
    "model": st.sampled_from(["A", "B"]),
    "notes": st.sampled_from(["one\ntwo", "one\n2", "1\ntwo", None]),
    "cost": st.sampled_from([None, 0, 100]),
    "custom.owner": st.sampled_from([None, "Lab", "Office"]),
}
EDITS = st.lists(
    st.one_of(
        st.just("delete"),
        st.just("undo"),
        st.sampled_from(FIELDS).flatmap(lambda name: st.tuples(st.just(name), VALUES[name])),
        st.tuples(st.just("quantity"), st.integers(-3, 9)),
    ),
    max_size=4,
)
CHOICES = st.lists(st.integers(0, 3), min_size=8, max_size=8)


def act(desk: Desk, device: str, item: str, edits: list[object]) -> None:
    """What a person does, without hearing of the other."""
    for one in edits:
        if one == "undo":
            desk.undo()
        elif one == "delete":
            with desk.edit("Deleted") as edit:
                edit.delete(Device, [device])
        elif isinstance(one, tuple) and one[0] == "quantity" and not values(desk, StockItem, item)["deleted"]:
            with desk.edit("Counted") as edit:
                if one[1] < 0:
                    edit.add(StockItem, item, "quantity", one[1])
                else:
                    edit.recount(StockItem, item, "quantity", one[1])
        elif isinstance(one, tuple) and one[0] != "quantity" and not values(desk, Device, device)["deleted"]:
            with desk.edit("Changed") as edit:
                edit.change(Device, device, {one[0]: one[1]})


def decided(task: Task, choices: list[int]) -> Decision:
    """A choice for every field."""
    sides = {one.name: one.sides[choices[at % len(choices)] % len(one.sides)].value for at, one in enumerate(task.fields)}
    life = sides.pop(DELETED_FIELD, None)
    return Decision(sides, None if life is None else not life)


@settings(max_examples=few_if_quick(25), deadline=None, suppress_health_check=list(HealthCheck))
@given(EDITS, EDITS, CHOICES, st.booleans())
def test_every_decision_leaves_no_question_and_both_desks_equal(
    here: list[object], there: list[object], choices: list[int], all_shown: bool
) -> None:
    folder = Path(mkdtemp())
    try:
        with two_desks(folder) as (mine, theirs):
            device = create(mine, Device, tag="PV-1", slot="0", notes="one\ntwo\nthree", **{"custom.owner": "Lab"})
            item = create(mine, StockItem, name="Lamps", quantity=5)
            exchange(mine, theirs)
            act(mine, device, item, here)
            act(theirs, device, item, there)
            exchange(mine, theirs)
            service = eye(theirs)
            tasks = service.tasks()
            assert len(tasks) == how_many(mine) == how_many(theirs)
            wanted = {(task.id, name): value for task in tasks for name, value in decided(task, choices).values.items()}
            if all_shown:
                service.decider.keep_shown(tasks)
            else:
                for task in tasks:
                    service.decider.decide(task, decided(task, choices))
            exchange(mine, theirs)
            assert how_many(mine) == how_many(theirs) == 0
            for cls, id in ((Device, device), (StockItem, item)):
                shown = values(mine, cls, id)
                assert shown == values(theirs, cls, id)
                for (record, name), value in wanted.items() if not all_shown and not shown["deleted"] else ():
                    if record == id:
                        kept = shown.get("custom", {}).get(name[7:]) if name.startswith("custom.") else shown.get(name)
                        assert kept == value
    finally:
        shutil.rmtree(folder, ignore_errors=True)
