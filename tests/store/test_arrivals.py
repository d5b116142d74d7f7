"""What arrives in any order, from any program, is the same on every desk."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from app.store.action import action_id, encode
from app.store.desk import Desk
from tests.store.desks import add, change, exchange, gadgets, open_desk, state
from tests.store.sample_records import Gadget

NewDesk = Callable[[str], Desk]


def test_who_hides_what_a_value_replaces_is_not_applied_before_it(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record = add(ann, tag="100")
    exchange(ann, bob)
    clock = ann._writer.clock
    before = clock.deps()
    change(bob, record, tag="Bob's")
    exchange(bob, ann)
    with patch.object(clock, "deps", lambda: before):
        change(ann, record, tag="Ann's")
    made, theirs, replacing = ann.incoming.outgoing()
    for number, order in enumerate(itertools.permutations((made, theirs, replacing))):
        watcher = new_desk(f"Watcher {number}")
        for data in order:
            watcher.incoming.receive([data])
        assert gadgets(watcher)[record]["tag"] == "Ann's"
        assert watcher.open_edits() == []
        assert watcher.check().problems == []


def test_a_count_that_is_emptied_is_none_on_every_desk(new_desk: NewDesk) -> None:
    ann, bob = new_desk("Ann"), new_desk("Bob")
    record, uncounted = add(ann, tag="100", number=3), add(ann, tag="200")
    change(ann, record, number=None, tag="101")
    change(ann, uncounted, number=None, tag="201")
    ann.undo()
    with ann.edit("Brought back") as edit:
        edit.delete(Gadget, [record])
    with ann.edit("Brought back") as edit:
        edit.create(Gadget, {"number": None, "tag": "102"}, record)
    exchange(ann, bob)
    assert state(bob) == state(ann)
    assert gadgets(bob)[record]["number"] == 0
    assert "number" not in gadgets(bob)[uncounted]


@pytest.mark.parametrize("newer", [{"format": 2}, {"ch": [{"r": "a" * 32, "t": "gadget", "kind": {"tag": "newer"}, "set": {"tag": "1"}}]}])
def test_a_group_that_a_newer_program_began_waits_whole(tmp_path: Path, newer: dict[str, Any]) -> None:
    """Its first part is kept unread; the second, which this program could read, must not bring it in."""

    def part(number: int, deps: list[str], **more: Any) -> tuple[str, bytes]:
        group = {"id": "1" * 16, "of": 2, "part": number}
        body = {"at": "2026-01-01T00:00:00Z", "ch": [], "d": "b" * 32, "deps": deps, "format": 1, "group": group, "label": "Import"}
        body |= {"lam": number, "n": number, "salt": "0" * 11, "who": "Bob", **more}
        data = encode(body)
        return action_id(body, data), data

    first, data = part(1, [], **newer)
    desk = open_desk(tmp_path)
    desk.incoming.receive([data])
    desk.incoming.receive([part(2, [first])[1]])
    assert (gadgets(desk), desk.incoming.held_back()) == ({}, 2)
    desk.close()
    desk = open_desk(tmp_path)
    assert (gadgets(desk), desk.incoming.held_back()) == ({}, 2)
    assert desk.check().problems == []
    desk.close()
