"""Differing edits are told with both values, and decided by one action over all of them."""

from pathlib import Path

import pytest

from app.errors import UserError
from app.inventory.records import Device, Room, StockItem
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.store.desk import Desk
from app.sync.rules.eye import DELETED, Decision, people_of
from app.sync.service.eye import eye_words, how_many
from app.wiring.naming import RecordNames
from tests.sync.eye.desks import change, create, exchange, eye, hand_over, sharing_desks, two_desks, values


def test_both_values_are_told_with_who_gave_them(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        library, lab = create(mine, Room, name="Library"), create(mine, Room, name="Lab")
        device = create(mine, Device, tag="PV-1", model="Acer C733", status="Deployed")
        hand_over(mine, theirs)
        change(mine, Device, device, room=library, status="Missing")
        change(theirs, Device, device, room=lab)
        exchange(mine, theirs)
        (task,) = eye(mine).tasks()
        assert (task.name, task.room, task.what) == ("PV-1 · Acer C733", "Inventory", "Room")
        (room,) = task.fields
        assert {(side.words, side.people) for side in room.sides} == {("Library", ("you",)), ("Lab", ("D. Chen",))}
        assert [side.shown for side in room.sides] == [True, False]
        assert room.shown.value == values(mine, Device, device)["room"]
        assert room.typing.choices == ("Lab", "Library")
        assert eye_words(mine, RecordNames) == (
            "1 edit needs your eye",
            "D. Chen and you both changed PV-1 without having seen each other's. Nothing was lost.",
        )


def test_a_decision_is_one_action_that_undo_takes_back(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        device = create(mine, Device, tag="PV-1", model="Acer", slot="1")
        hand_over(mine, theirs)
        change(mine, Device, device, model="Acer C733", slot="2")
        change(theirs, Device, device, model="Acer C734", slot="3")
        exchange(mine, theirs)
        service = eye(mine)
        (task,) = service.tasks()
        assert service.decider.decide(task, Decision({"model": "Acer C735"})) == "PV-1: Model decided"
        (left,) = service.tasks()
        assert left.what == "Slot"
        service.decider.decide(left, Decision({"slot": "2"}))
        exchange(mine, theirs)
        assert how_many(mine) == how_many(theirs) == 0
        assert values(theirs, Device, device)["model"] == "Acer C735"
        assert mine.history(Device, device)[0].label == "PV-1: Slot decided"
        shown = left.fields[0].shown.value
        mine.undo()
        exchange(mine, theirs)
        assert values(mine, Device, device)["slot"] == values(theirs, Device, device)["slot"] == shown


def test_what_arrives_while_the_page_is_open_is_not_decided_with_it(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        device = create(mine, Device, tag="PV-1", slot="1")
        hand_over(mine, theirs)
        change(mine, Device, device, slot="2")
        change(theirs, Device, device, slot="3")
        hand_over(theirs, mine)
        service = eye(mine)
        (task,) = service.tasks()
        change(theirs, Device, device, slot="4")
        hand_over(theirs, mine)
        service.decider.decide(task, Decision({"slot": "2"}))
        exchange(mine, theirs)
        (again,) = service.tasks()
        assert {side.value for side in again.fields[0].sides} == {"2", "4"}


def test_deleted_here_and_edited_there_is_a_question_of_its_own(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        devices = [create(mine, Device, tag=f"PV-{number}", slot="1") for number in range(2)]
        hand_over(mine, theirs)
        with mine.edit("Deleted") as edit:
            edit.delete(Device, devices)
        for device in devices:
            change(theirs, Device, device, slot="3")
        exchange(mine, theirs)
        service = eye(mine)
        tasks = {task.id: task for task in service.tasks()}
        assert {task.kind for task in tasks.values()} == {DELETED}
        kept, gone = devices
        with pytest.raises(UserError, match="kept or stays deleted"):
            service.decider.decide(tasks[kept], Decision({}))
        service.decider.decide(tasks[kept], Decision({}, keep=True))
        service.decider.decide(tasks[gone], Decision({}, keep=False))
        exchange(mine, theirs)
        for desk in (mine, theirs):
            assert how_many(desk) == 0
            assert (values(desk, Device, kept)["deleted"], values(desk, Device, gone)["deleted"]) == (False, True)
            assert values(desk, Device, kept)["slot"] == "3"


def test_two_counts_are_told_with_what_was_taken_since(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        item = create(mine, StockItem, name="Lamps", quantity=10)
        hand_over(mine, theirs)
        for desk, count in ((mine, 7), (theirs, 9)):
            with desk.edit("Counted") as edit:
                edit.recount(StockItem, item, "quantity", count)
        with mine.edit("Taken") as edit:
            edit.add(StockItem, item, "quantity", -2)
        exchange(mine, theirs)
        service = eye(theirs)
        (task,) = service.tasks()
        told = {(side.value, side.note) for side in task.fields[0].sides}
        assert told == {(5, "counted 7, then taken 2"), (7, "counted 9, then taken 2")}
        service.decider.decide(task, Decision({"quantity": 6}))
        exchange(mine, theirs)
        assert values(mine, StockItem, item)["quantity"] == values(theirs, StockItem, item)["quantity"] == 6
        assert how_many(mine) == 0


def test_many_are_kept_as_shown_in_one_action(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        devices = [create(mine, Device, tag=f"PV-{number}", slot="1") for number in range(5)]
        hand_over(mine, theirs)
        for device in devices:
            change(mine, Device, device, slot="2")
            change(theirs, Device, device, slot="3")
        exchange(mine, theirs)
        service = eye(mine)
        shown = {device: values(mine, Device, device)["slot"] for device in devices}
        assert service.decider.keep_shown(service.tasks()) == "5 records kept as shown"
        exchange(mine, theirs)
        assert how_many(mine) == how_many(theirs) == 0
        assert {device: values(theirs, Device, device)["slot"] for device in devices} == shown


def test_all_of_one_persons_values_hold_in_many_and_undo_asks_all_again_also_after_a_restart(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        devices = [create(mine, Device, tag=f"PV-{number}", slot="1", model="Acer") for number in range(3)]
        hand_over(mine, theirs)
        for device in devices:
            change(mine, Device, device, slot="2")
            change(theirs, Device, device, slot="3")
        change(mine, Device, devices[0], model="Acer C733")
        change(theirs, Device, devices[0], model="Acer C734")
        exchange(mine, theirs)
        service = eye(mine)
        tasks = service.tasks()
        before = {task.id: [{side.value for side in one.sides} for one in task.fields] for task in tasks}
        assert people_of(tasks) == ["you", "D. Chen"]
        assert service.decider.keep_side(tasks, "D. Chen") == "3 records: all of D. Chen’s kept"
        assert [values(mine, Device, device)["slot"] for device in devices] == ["3", "3", "3"]
        assert values(mine, Device, devices[0])["model"] == "Acer C734"
        assert how_many(mine, RecordNames) == 0
    with two_desks(tmp_path) as (mine, theirs):
        assert eye(mine).tasks() == []
        mine.undo()
        exchange(mine, theirs)
        for desk in (mine, theirs):
            again = eye(desk).tasks()
            assert {task.id: [{side.value for side in one.sides} for one in task.fields] for task in again} == before
            assert how_many(desk, RecordNames) == 3
        mine.redo()
        assert how_many(mine, RecordNames) == 0
        mine.undo()
        (first, *rest) = [task for task in eye(mine).tasks() if task.id != devices[0]]
        eye(mine).decider.decide(first, Decision({"slot": first.fields[0].shown.value}))
        assert len(eye(mine).tasks()) == 2
        change(mine, Device, rest[0].id, slot="9")
        assert [task.id for task in eye(mine).tasks()] == [devices[0]]
        exchange(mine, theirs)
        assert how_many(mine, RecordNames) == how_many(theirs, RecordNames) == 1


@pytest.mark.parametrize("keep", [True, False])
def test_undo_of_whether_it_is_kept_asks_again_everywhere(tmp_path: Path, keep: bool) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        device = create(mine, Device, tag="PV-1", slot="1")
        hand_over(mine, theirs)
        with mine.edit("Device deleted") as edit:
            edit.delete(Device, [device])
        change(theirs, Device, device, slot="2")
        exchange(mine, theirs)
        (task,) = eye(mine).tasks()
        asked = [(side.value, side.shown, side.people) for side in task.fields[0].sides]
        assert asked == [(False, True, ("D. Chen",)), (True, False, ("you",))]
        eye(mine).decider.decide(task, Decision({}, keep=keep))
        assert eye(mine).tasks() == []
        for _ in range(2):
            mine.undo()
            exchange(mine, theirs)
            for desk in (mine, theirs):
                (again,) = eye(desk).tasks()
                assert (again.kind, [side.value for side in again.fields[0].sides]) == (DELETED, [False, True])
                assert how_many(desk, RecordNames) == 1
            mine.redo()
            exchange(mine, theirs)
            assert how_many(mine, RecordNames) == how_many(theirs, RecordNames) == 0
        mine.undo()
        (again,) = eye(mine).tasks()
        eye(mine).decider.decide(again, Decision({}, keep=False))
        assert eye(mine).tasks() == []
        exchange(mine, theirs)
        assert values(theirs, Device, device)["deleted"]
        assert eye(theirs).tasks() == []


def test_undo_of_a_decision_about_counts_asks_again_with_what_was_taken_since(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        item = create(mine, StockItem, name="Lamps", quantity=10)
        hand_over(mine, theirs)
        for desk, count in ((mine, 7), (theirs, 9)):
            with desk.edit("Counted") as edit:
                edit.recount(StockItem, item, "quantity", count)
        take(theirs, item, 2)
        exchange(mine, theirs)
        (task,) = eye(mine).tasks()
        asked = {(side.value, side.note, side.shown) for side in task.fields[0].sides}
        assert {(value, note) for value, note, _ in asked} == {(5, "counted 7, then taken 2"), (7, "counted 9, then taken 2")}
        stands = task.fields[0].shown.value
        eye(mine).decider.decide(task, Decision({"quantity": 6}))
        assert eye(mine).tasks() == []
        mine.undo()
        exchange(mine, theirs)
        for desk in (mine, theirs):
            (again,) = eye(desk).tasks()
            assert {(side.value, side.note, side.shown) for side in again.fields[0].sides} == asked
            assert how_many(desk, RecordNames) == 1
        take(theirs, item, 3)
        (again,) = eye(theirs).tasks()
        assert {(side.value, side.shown) for side in again.fields[0].sides} == {(2, stands == 5), (4, stands == 7)}
        assert values(theirs, StockItem, item)["quantity"] == again.fields[0].shown.value
        eye(theirs).decider.decide(again, Decision({"quantity": 2}))
        exchange(mine, theirs)
        assert values(mine, StockItem, item)["quantity"] == 2
        assert eye(mine).tasks() == eye(theirs).tasks() == []


def take(desk: Desk, item: str, number: int) -> None:
    """Take some out of the stock."""
    with desk.edit("Taken") as edit:
        edit.add(StockItem, item, "quantity", -number)


def test_an_undone_edit_that_decided_nothing_asks_nothing(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (mine, theirs):
        device = create(mine, Device, tag="PV-1", slot="1")
        hand_over(mine, theirs)
        change(mine, Device, device, slot="2")
        change(theirs, Device, device, slot="2")
        exchange(mine, theirs)
        change(mine, Device, device, slot="3")
        mine.undo()
        assert eye(mine).tasks() == []
        assert how_many(mine, RecordNames) == 0


def test_the_history_of_a_device_says_on_which_computer(tmp_path: Path) -> None:
    with sharing_desks(tmp_path) as (mine, theirs):
        device = create(mine, Device, tag="PV-1")
        hand_over(mine, theirs)
        change(theirs, Device, device, slot="3")
        hand_over(theirs, mine)
        lines = InventoryService(mine, District.load()).facts.device_history(device)
        assert [(line.who, line.desk) for line in lines] == [("Bob", "PC of bob"), ("Ann", "")]
