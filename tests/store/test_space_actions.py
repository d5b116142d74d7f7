"""Actions in a space: what they say, what is found of them, what a broken one does, and that a check finds altered verdicts."""

from pathlib import Path

import orjson
import pytest

from app.store.action import encode
from app.store.cipher import connect
from app.store.folder import DATABASE
from app.store.problems import BadAction
from tests.store.desks import KEY, add, change, gadgets
from tests.store.sample_records import Gadget
from tests.store.spaces import School, give, is_one


def test_actions_say_for_whom_they_were_done(school: School) -> None:
    bob = school.join("Bob", "Ann", "alternate")
    device = bob.identity.device
    with bob.edit("Covers", control={"kind": "cover", "device": device, "open": True, "of": "Ann"}):
        pass
    bob.tables.behalf = lambda: "Ann"
    record = add(bob, tag="1")
    school.meet()
    assert [(one.who, one.behalf) for one in school["Ann"].history(Gadget, record)] == [("Bob", "Ann")]
    assert [(one.who, one.behalf, one.device) for one in school["Ann"].actions(1)] == [("Bob", "Ann", device)]


def test_search_forgets_what_does_not_count(school: School) -> None:
    bob = school.join("Bob", "Ann")
    school.meet()
    add(bob, tag="ghost")
    change(bob, next(iter(gadgets(school["Ann"]))), model="Wraith")
    cem = school.join("Cem", "Ann")
    give(bob, cem)
    cem.search.catch_up(5)
    assert cem.find("ghost")
    assert cem.find("wraith")
    school.remove("Ann", "Bob")
    school.meet()
    cem.search.catch_up(5)
    assert cem.find("ghost") == []
    assert cem.find("wraith") == []
    assert cem.find("before")
    is_one(school)


@pytest.mark.parametrize(
    "control",
    [
        7,
        {},
        {"kind": "role", "device": "x", "role": "liaison"},
        {"kind": "role", "device": "0" * 32, "role": "king"},
        {"kind": "remove", "devices": {}, "epoch": "0" * 32, "boxes": {}},
        {"kind": "remove", "devices": {"0" * 32: ["no id"]}, "epoch": "0" * 32, "boxes": {}},
        {"kind": "epoch", "epoch": "0" * 32, "boxes": {"0" * 32: "not hex"}},
        {"kind": "lost", "ids": "all"},
        {"kind": "cover", "device": "0" * 32, "open": 1, "of": ""},
        {"kind": "invite", "invitation": "0" * 32, "public": "", "box": "0" * 64, "role": "viewer", "name": ""},
    ],
)
def test_a_broken_control_action_changes_nothing(school: School, control: object) -> None:
    add(school["Ann"], tag="1")
    data = list(school["Ann"].incoming.outgoing())[-1]
    watcher = school.watcher()
    with pytest.raises(BadAction):
        watcher.incoming.receive([encode(orjson.loads(data) | {"control": control})])
    assert watcher.incoming.waiting().number == 0
    watcher.close()


def test_a_kind_of_a_newer_program_waits_for_an_update(school: School) -> None:
    add(school["Ann"], tag="1")
    *before, data = school["Ann"].incoming.outgoing()
    watcher = school.watcher()
    watcher.incoming.receive([*before, encode(orjson.loads(data) | {"control": {"kind": "promote"}})])
    assert watcher.incoming.waiting().needs_update
    assert watcher.check().problems == []
    watcher.close()


def test_a_control_action_carries_what_it_may(school: School) -> None:
    ann = school["Ann"]
    with pytest.raises(ValueError, match="no changes"), ann.edit("Wrong", control=ann.space.new_epoch()) as edit:
        edit.create(Gadget, {"tag": "1"})
    with pytest.raises(ValueError, match="one action"), ann.edit("Wrong", control={"kind": "lost", "ids": []}) as edit:
        edit.create_many(Gadget, [{"tag": str(number)} for number in range(1_001)])
    assert ann.check().problems == []


@pytest.mark.parametrize(
    ("damage", "word"),
    [
        ("UPDATE action SET refused = 0 WHERE refused > 0", "counts"),
        ("UPDATE action SET refused = 2 WHERE label = 'Added seen'", "counts"),
        ("UPDATE action SET known = 0 WHERE label = 'Added seen'", "known"),
        ("UPDATE control SET proven = 0", "in the space"),
        ("DELETE FROM control WHERE kind = 'remove'", "in the space"),
    ],
)
def test_a_check_finds_altered_verdicts(school: School, damage: str, word: str) -> None:
    bob = school.join("Bob", "Ann")
    add(bob, tag="seen")
    school.meet()
    add(bob, tag="unseen")
    school.remove("Ann", "Bob")
    school.meet()
    ann = school["Ann"]
    assert ann.check().problems == []
    ann.close()
    alter(school.folder / "Ann", damage)
    ann = school.open("Ann")
    assert any(word in problem for problem in ann.check().problems)


def alter(folder: Path, damage: str) -> None:
    from_outside = connect(folder / DATABASE, KEY)
    from_outside.execute(damage)
    from_outside.close()
