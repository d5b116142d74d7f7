"""A tag that two desks gave offline is a task: one gets another, or they are the same thing."""

from pathlib import Path

import pytest

from app.errors import UserError
from app.inventory.records import Device, Photo
from app.sync.rules.eye import TWICE
from app.sync.service.eye import how_many
from app.wiring.naming import RecordNames
from tests.sync.eye.desks import change, create, exchange, eye, sharing_desks, values


def test_a_tag_given_on_two_desks_is_a_task_until_one_has_another(tmp_path: Path) -> None:
    with sharing_desks(tmp_path) as (mine, theirs):
        create(mine, Device, tag="PV-1", model="Acer C733", serial="A1")
        other = create(theirs, Device, tag="pv -1", model="Acer C734", serial="A2")
        create(mine, Device, tag="PV-2")
        exchange(mine, theirs)
        service = eye(mine)
        (task,) = service.tasks()
        assert how_many(mine, RecordNames) == 1
        assert (task.kind, task.what, task.people) == (TWICE, "Same tag on 2", ("Bob", "you"))
        assert {title for twin in task.twins for _, title, _, _ in twin.values} >= {"Tag", "Serial", "Model"}
        with pytest.raises(UserError, match="taken already"):
            service.decider.retag(task, other, "PV-2")
        service.decider.retag(task, other, "PV-3")
        assert service.tasks() == []
        assert values(mine, Device, other)["tag"] == "PV-3"


def test_two_records_of_one_thing_become_one_and_nothing_is_lost(tmp_path: Path) -> None:
    with sharing_desks(tmp_path) as (mine, theirs):
        keep = create(mine, Device, tag="PV-1", model="Acer C733")
        other = create(theirs, Device, tag="PV-1", model="Acer C734", slot="Cart B")
        photo = create(theirs, Photo, device=other, image="0" * 64)
        exchange(mine, theirs)
        service = eye(mine)
        (task,) = service.tasks()
        service.decider.same(task, keep, {"slot": "Cart B"})
        exchange(mine, theirs)
        for desk in (mine, theirs):
            assert values(desk, Device, keep)["slot"] == "Cart B"
            assert values(desk, Device, other)["deleted"]
            assert values(desk, Photo, photo)["device"] == keep
            assert how_many(desk, RecordNames) == 0
        assert mine.history(Device, other)[0].label == "Tag PV-1: 2 devices made one"
        mine.undo()
        assert not values(mine, Device, other)["deleted"]
        assert values(mine, Photo, photo)["device"] == other


def test_what_one_desk_gave_twice_knowingly_is_no_task_here(tmp_path: Path) -> None:
    with sharing_desks(tmp_path) as (mine, _):
        create(mine, Device, tag="PV-1")
        create(mine, Device, tag="PV-1")
        assert eye(mine).tasks() == []


def test_both_may_be_right(tmp_path: Path) -> None:
    with sharing_desks(tmp_path) as (mine, theirs):
        create(mine, Device, tag="PV-1", serial="S")
        other = create(theirs, Device, tag="PV-2", serial="S")
        exchange(mine, theirs)
        service = eye(mine)
        (task,) = service.tasks()
        service.decider.both_right(task)
        assert service.tasks() == []
        change(mine, Device, other, serial="T")
        assert service.tasks() == []
