"""What was destroyed everywhere is declared lost: the rest goes on, counts as it would have, and gives way to what turns up."""

import shutil
from pathlib import Path

from app.store.desk import Desk
from tests.store.desks import add, change, gadgets, open_desk
from tests.store.sample_records import Gadget
from tests.store.spaces import School, give, is_one, say, tags


def actions_of(desk: Desk, *, without: tuple[str, ...] = ()) -> list[bytes]:
    """The log of a desk without the actions that have one of these labels."""
    return [data for data in desk.incoming.outgoing() if not any(f'"{label}"'.encode() in data for label in without)]


def test_a_member_stays_one_over_a_lost_action_of_its_own(school: School) -> None:
    bob = school.join("Bob", "Ann")
    add(bob, tag="gone")
    add(bob, tag="after")
    ann = school["Ann"]
    ann.incoming.receive(actions_of(bob, without=("Added gone",)))
    say(ann, {"kind": "lost", "ids": sorted(ann.incoming.waiting().missing)})
    assert tags(school, "Ann") == {"before", "after"}
    assert ann.space.refusals() == []
    assert ann.check().problems == []
    watcher = school.watcher()
    for data in reversed(list(ann.incoming.outgoing())):
        watcher.incoming.receive([data])
    assert gadgets(watcher) == gadgets(ann)
    assert watcher.check().problems == []
    watcher.close()
    school.meet()
    is_one(school)
    assert tags(school, "Ann") == {"before", "gone", "after"}


def test_a_cut_reaches_over_what_was_lost(school: School) -> None:
    bob = school.join("Bob", "Ann")
    add(bob, tag="first")
    add(bob, tag="gone")
    add(bob, tag="after")
    ann = school["Ann"]
    ann.incoming.receive(actions_of(bob, without=("Added gone",)))
    say(ann, {"kind": "lost", "ids": sorted(ann.incoming.waiting().missing)})
    school.remove("Ann", "Bob")
    assert tags(school, "Ann") == {"before", "first", "after"}
    assert ann.check().problems == []


def test_a_group_without_its_first_part_waits_though_that_is_lost(school: School) -> None:
    bob = school.join("Bob", "Ann")
    ann = school["Ann"]
    _import(bob)
    parts = [data for data in bob.incoming.outgoing() if b'"Imported"' in data]
    ann.incoming.receive(parts[1:])
    say(ann, {"kind": "lost", "ids": sorted(ann.incoming.waiting().missing)})
    assert tags(school, "Ann") == {"before"}
    ann.incoming.receive(parts[:1])
    assert len(tags(school, "Ann")) == 2_101
    school.meet()
    is_one(school)


def test_a_part_that_is_here_names_the_group_that_is_not_whole(school: School) -> None:
    bob = school.join("Bob", "Ann")
    ann = school["Ann"]
    _import(bob)
    ann.incoming.receive(actions_of(bob)[:-1])
    waiting = ann.incoming.waiting()
    assert (waiting.number, len(waiting.missing)) == (2, 2)
    say(ann, {"kind": "lost", "ids": sorted(waiting.missing)})
    assert (ann.incoming.waiting().number, ann.incoming.waiting().missing) == (0, frozenset())
    assert tags(school, "Ann") == {"before"}
    school.meet()
    is_one(school)
    assert len(tags(school, "Ann")) == 2_101


def test_nobody_waits_for_what_a_removed_desk_left_half_done(school: School) -> None:
    bob = school.join("Bob", "Ann")
    ann = school["Ann"]
    school.meet()
    _import(bob)
    ann.incoming.receive(actions_of(bob)[:-1])
    assert ann.incoming.waiting().number == 2
    school.remove("Ann", "Bob")
    assert (ann.incoming.waiting().number, ann.travel.waiting_in()) == (0, 0)
    assert tags(school, "Ann") == {"before"}


def _import(desk: Desk) -> None:
    """Records that need three actions."""
    with desk.edit("Imported") as edit:
        for number in range(2_100):
            edit.create(Gadget, {"tag": str(number)})


def test_steps_of_a_restored_disk_come_back_when_what_they_waited_for_does(school: School, tmp_path: Path) -> None:
    school.join("Bob", "Ann")
    school.meet()
    school["Bob"].close()
    shutil.copytree(tmp_path / "Bob", tmp_path / "Image")
    bob = school.open("Bob")
    record = add(school["Ann"], tag="Ann's")
    give(school["Ann"], bob)
    change(bob, record, tag="Bob's")
    theirs = [data for data in bob.incoming.outgoing() if b'"Changed tag"' in data]
    bob.close()
    shutil.rmtree(tmp_path / "Bob")
    shutil.move(tmp_path / "Image", tmp_path / "Bob")
    bob = school.open("Bob")
    bob.incoming.receive(theirs)
    assert bob.undo_label() != "Changed tag"
    give(school["Ann"], bob)
    assert bob.undo_label() == "Changed tag"
    assert bob.check().problems == []
    school.meet()
    is_one(school)


def test_a_desk_that_is_opened_again_still_waits(school: School, tmp_path: Path) -> None:
    watcher = school.watcher()
    ann = school["Ann"]
    record = add(ann, tag="1")
    change(ann, record, tag="2")
    *_, first, second = ann.incoming.outgoing()
    everything = list(ann.incoming.outgoing())
    watcher.incoming.receive([second])
    watcher.close()
    watcher = open_desk(tmp_path / "watcher")
    assert watcher.incoming.waiting().number == 1
    watcher.incoming.receive([first])
    watcher.incoming.receive(everything)
    assert watcher.incoming.waiting().number == 0
    assert gadgets(watcher)[record]["tag"] == "2"
    watcher.close()
