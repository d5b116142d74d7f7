"""Actions of other desks: the order in which they come makes no difference, and nothing anyone typed vanishes unseen."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from app.store.action import encode
from app.store.changes import Changes
from app.store.desk import Desk
from app.store.problems import BadAction
from app.store.records import key_id
from tests.store.desks import add, change, exchange, gadgets, open_desk, state
from tests.store.sample_records import Gadget

NewDesk = Callable[[str], Desk]


def test_what_one_adds_the_other_sees(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100", notes="one\n", number=3, **{"custom.colour": "red"})
    heard: list[Changes] = []
    bob.changes.subscribe(heard.append)
    exchange(ann, bob)
    assert gadgets(bob) == gadgets(ann)
    assert heard[0].types == {"gadget": {record}}
    assert [entry.who for entry in bob.history(Gadget, record)] == ["Ann"]
    assert bob.check().problems == []
    assert bob.undo_label() is None


def test_twice_is_once(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100", number=3)
    with ann.edit("Took 1") as edit:
        edit.add(Gadget, record, "number", -1)
    exchange(ann, bob)
    exchange(ann, bob)
    assert gadgets(bob)[record]["number"] == 2


def test_an_effect_waits_for_its_cause(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100")
    change(ann, record, tag="101")
    first, second = ann.incoming.outgoing()
    assert bob.incoming.receive([second]).types == {}
    waiting = bob.incoming.waiting()
    assert waiting.number == 1
    assert len(waiting.missing) == 1
    bob.incoming.receive([first])
    assert gadgets(bob)[record]["tag"] == "101"
    assert bob.incoming.waiting().number == 0


def test_edits_at_once_are_an_open_edit_until_somebody_settles_it(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100", place="a")
    exchange(ann, bob)
    change(ann, record, place="b")
    change(bob, record, place="c", model="M")
    exchange(ann, bob)
    assert state(ann) == state(bob)
    (edit,) = ann.open_edits()
    assert (edit.field, edit.title, sorted(str(one.value) for one in edit.contenders)) == ("place", "Place", ["b", "c"])
    assert gadgets(ann)[record]["model"] == "M"
    with ann.edit("Settled") as settle:
        settle.settle(Gadget, record, {"place": gadgets(ann)[record]["place"]})
    assert ann.open_edits() == []
    exchange(ann, bob)
    assert bob.open_edits() == []
    assert state(ann) == state(bob)


def test_a_form_opened_before_a_change_arrived_does_not_hide_it(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100", place="a")
    exchange(ann, bob)
    form = ann.seen(Gadget, record)
    change(bob, record, place="b")
    exchange(ann, bob)
    with ann.edit("Saved late") as edit:
        edit.change(Gadget, record, {"place": "c"}, type(form).from_json(form.to_json()))
    assert [sorted(str(one.value) for one in found.contenders) for found in ann.open_edits()] == [["b", "c"]]


def test_a_deletion_does_not_swallow_an_edit(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100")
    exchange(ann, bob)
    with ann.edit("Deleted") as edit:
        edit.delete(Gadget, [record])
    change(bob, record, model="new")
    exchange(ann, bob)
    for desk in (ann, bob):
        assert gadgets(desk)[record]["model"] == "new"
        assert [one.field for one in desk.open_edits()] == ["deleted"]
    with bob.edit("Really deleted") as edit:
        edit.settle(Gadget, record, {"deleted": True})
    exchange(ann, bob)
    assert gadgets(ann) == {}
    assert ann.open_edits() == []


def test_counts_and_additions_of_several(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="cable", number=10)
    exchange(ann, bob)
    for desk, amount in ((ann, -2), (bob, -3)):
        with desk.edit("Took") as edit:
            edit.add(Gadget, record, "number", amount)
    exchange(ann, bob)
    assert gadgets(ann)[record]["number"] == gadgets(bob)[record]["number"] == 5
    for desk in (ann, bob):
        with desk.edit("Counted") as edit:
            edit.recount(Gadget, record, "number", 7)
    exchange(ann, bob)
    assert gadgets(ann)[record]["number"] == gadgets(bob)[record]["number"] == 7


def test_texts_merge_by_lines(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, notes="one\ntwo\nthree\n")
    exchange(ann, bob)
    change(ann, record, notes="ONE\ntwo\nthree\n")
    change(bob, record, notes="one\ntwo\nTHREE\n")
    exchange(ann, bob)
    assert gadgets(ann)[record]["notes"] == gadgets(bob)[record]["notes"] == "ONE\ntwo\nTHREE\n"
    assert ann.open_edits() == []


def test_the_same_key_is_the_same_record(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    for desk in (ann, bob):
        with desk.edit("Imported") as edit:
            edit.create(Gadget, {"tag": "100", "model": desk.settings.get("person.name", "")}, key_id("gadget", "100"))
    exchange(ann, bob)
    assert len(gadgets(ann)) == 1
    assert state(ann) == state(bob)
    ann.undo()
    exchange(ann, bob)
    assert state(ann) == state(bob)
    assert [one["model"] for one in gadgets(ann).values()] == ["Bob"]


def test_an_undo_leaves_alone_what_somebody_has_changed_since(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100", place="a", model="x")
    change(ann, record, place="b", model="y")
    exchange(ann, bob)
    change(bob, record, place="c")
    exchange(ann, bob)
    outcome = ann.undo()
    assert outcome is not None
    assert outcome.left_alone == 1
    assert gadgets(ann)[record] == {"tag": "100", "place": "c", "model": "x", "status": "in use"}
    outcome = ann.undo()
    assert outcome is not None
    assert outcome.left_alone == 1
    assert record in gadgets(ann)


def test_a_group_is_applied_whole_or_not_at_all(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    with ann.edit("Imported") as edit:
        edit.create_many(Gadget, [{"tag": str(number)} for number in range(2_500)])
    parts = list(ann.incoming.outgoing())
    assert len(parts) == 3
    for part in (parts[2], parts[0]):
        bob.incoming.receive([part])
        assert gadgets(bob) == {}
    bob.incoming.receive([parts[1]])
    assert len(gadgets(bob)) == 2_500
    assert bob.check().problems == []
    assert bob.actions(10)[0].records == 2_500


def altered(data: bytes, **parts: Any) -> bytes:
    """An action with other parts."""
    return encode(orjson.loads(data) | parts)


def test_what_only_a_newer_program_knows_is_kept_and_merged(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100")
    (data,) = ann.incoming.outgoing()
    body = orjson.loads(data)
    body["ch"][0]["set"]["aura"] = "blue"
    body["ch"].append({"t": "spaceship", "r": "1" * 32, "set": {"deleted": False, "engine": "warp"}})
    bob.incoming.receive([encode(body)])
    assert gadgets(bob)[record]["tag"] == "100"
    assert bob.check().problems == []
    change(bob, record, tag="101")
    (_, mine) = bob.incoming.outgoing()
    assert bob.check().problems == []
    assert b"aura" not in mine
    assert "Aura" in [one.title for entry in bob.history(Gadget, record) for one in entry.changes]


@pytest.mark.parametrize("newer", ["format", "kind"])
def test_what_this_program_does_not_understand_waits_for_an_update(new_desk: NewDesk, newer: str) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    add(ann, tag="100")
    (data,) = ann.incoming.outgoing()
    body = orjson.loads(data)
    if newer == "format":
        body |= {"format": 2, "ch": {"what": "ever"}, "group": 7, "label": ["x"]}
    else:
        body["ch"][0]["kind"] = {"tag": "hologram"}
    bob.incoming.receive([encode(body)])
    assert gadgets(bob) == {}
    assert bob.incoming.waiting().needs_update
    assert bob.check().problems == []


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"[]",
        b'{"d":1}',
        b'{ "d": "x" }',
        lambda data: data[:-1],
        lambda data: data.replace(b'"n":1', b'"n": 1'),
        lambda data: altered(data, d="../etc"),
        lambda data: altered(data, n=0),
        lambda data: altered(data, lam=2**60),
        lambda data: altered(data, deps=["nobody"]),
        lambda data: altered(data, ch=[{"t": "x; DROP TABLE action", "r": "1", "set": {}}]),
        lambda data: altered(data, ch=[{"t": "gadget", "r": "1", "set": {"op": 1}}]),
        lambda data: altered(data, ch=[{"t": "gadget", "r": "1", "set": {"tag": 1.5}}]),
        lambda data: altered(data, ch=[{"t": "gadget", "r": "1", "set": {"tag": ["x"]}}]),
        lambda data: altered(data, ch=[{"t": "gadget", "r": "1", "set": {"deleted": "yes"}}]),
        lambda data: altered(data, ch=[{"t": "gadget", "r": "1", "add": {"number": "5"}}]),
        lambda data: altered(data, group={"id": "x", "part": 3, "of": 2}),
        lambda data: altered(data, label=None),
    ],
)
def test_a_broken_action_changes_nothing(new_desk: NewDesk, broken: Any) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    add(ann, tag="100")
    (data,) = ann.incoming.outgoing()
    with pytest.raises(BadAction):
        bob.incoming.receive([data, broken(data) if callable(broken) else broken])
    assert gadgets(bob) == {}
    assert bob.incoming.waiting().number == 0


def test_a_restored_disk_gets_its_own_later_actions_back(tmp_path: Path, new_desk: NewDesk) -> None:
    bob = new_desk("Bob")
    ann = open_desk(tmp_path / "ann")
    first = add(ann, tag="100")
    ann.close()
    shutil.copytree(tmp_path / "ann", tmp_path / "image")
    ann = open_desk(tmp_path / "ann")
    second = add(ann, tag="101")
    exchange(ann, bob)
    ann.close()
    ann = open_desk(tmp_path / "image")
    third = add(ann, tag="102")
    exchange(ann, bob)
    assert set(gadgets(ann)) == set(gadgets(bob)) == {first, second, third}
    assert ann.check().problems == []
    fourth = add(ann, tag="103")
    while ann.undo() is not None:
        pass
    assert gadgets(ann) == {}
    assert fourth
    assert ann.check().problems == []
    ann.close()
