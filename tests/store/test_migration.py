"""A desk of the version before keys: its log gets ids that follow from its key, and everything is there as it was."""

import re
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.store.action import encode
from app.store.awaited import utc_now
from app.store.cipher import connect
from app.store.clock import Clock
from app.store.desk import Desk
from app.store.folder import DATABASE
from app.store.migrations import m0003_travel
from app.store.older import make_older_desk
from tests.store.desks import KEY, TYPES, add, change, gadgets, open_desk
from tests.store.sample_records import Gadget
from tests.store.spaces import School, give

ADDED = ("known", "types", "behalf")


def make_desk_without_key(folder: Path, device: str, work: Callable[[Desk], Any], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A desk as version 2 left it, after some work. Gives what was seen of it."""

    def begin(clock: Clock) -> None:
        clock.device = device
        clock.save()

    with monkeypatch.context() as patch:
        patch.setattr(Clock, "begin", begin)
        desk = open_desk(folder)
        work(desk)
        desk.search.catch_up(5)
        seen = looked_at(desk)
        desk.close()
    connection = connect(folder / DATABASE, KEY)
    for statement in (
        "DROP INDEX action_unsent",
        "DROP INDEX action_refused",
        *(f"ALTER TABLE action DROP COLUMN {name}" for name in ADDED),
        *(f"DROP TABLE {name}" for name in ("segment", "bad_object", "blob_travel", "control", "known")),
        "CREATE TABLE segment (name TEXT PRIMARY KEY, device TEXT NOT NULL, bytes BLOB, ids TEXT NOT NULL, absent INTEGER NOT NULL DEFAULT 0)",
        "DELETE FROM meta WHERE name NOT IN ('clock', 'types', 'search')",
        "PRAGMA user_version = 2",
    ):
        connection.execute(statement)
    connection.close()
    return seen


def looked_at(desk: Desk) -> dict[str, Any]:
    """What a person sees."""
    return {
        "gadgets": gadgets(desk),
        "done": [(one.label, one.who, one.at, one.records, one.mine, one.undoes is not None) for one in desk.actions(1_000)],
        "history": {record: [(one.label, one.what, one.at) for one in desk.history(Gadget, record)] for record in list(gadgets(desk))[:5]},
        "steps": (desk.undo_label(), desk.redo_label()),
        "open": [(one.id, one.field) for one in desk.open_edits()],
    }


def work(desk: Desk) -> None:
    """Edits, a group, undos of both, a redo, counts and texts."""
    record = add(desk, tag="1", number=5, notes="one\ntwo\n")
    change(desk, record, notes="one\nTWO\n", tag="2")
    with desk.edit("Counted") as edit:
        edit.recount(Gadget, record, "number", 7)
    with desk.edit("Imported") as edit:
        edit.create_many(Gadget, [{"tag": f"I{number}"} for number in range(2_200)])
    desk.undo()
    desk.undo()
    desk.redo()
    with desk.edit("Took one") as edit:
        edit.add(Gadget, record, "number", -1)
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [record])
    desk.undo()
    with desk.edit("Imported again") as edit:
        edit.create_many(Gadget, [{"tag": f"J{number}"} for number in range(1_100)])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_a_desk_without_a_key_gets_one(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    device = secrets.token_hex(16)
    tmp_path = tmp_path / str(seed)
    seen = make_desk_without_key(tmp_path, device, work, monkeypatch)
    desk = open_desk(tmp_path)
    assert looked_at(desk) == seen
    assert desk.check().problems == []
    assert all(one.first.startswith(desk.identity.device) for one in desk.actions(1_000))
    assert not any(device.encode() in data for data in desk.incoming.outgoing())
    assert [hit.title for hit in desk.find("imported again", types=["action"])] == ["Imported again"]
    while desk.undo() is not None:
        pass
    assert gadgets(desk) == {}
    while desk.redo() is not None:
        pass
    assert looked_at(desk)["gadgets"] == seen["gadgets"]
    assert desk.check().problems == []
    desk.close()
    desk = open_desk(tmp_path)
    assert desk.check().problems == []
    desk.close()


@pytest.mark.slow
def test_an_updated_desk_founds_a_space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    school = School(tmp_path)
    make_desk_without_key(tmp_path / "Ann", secrets.token_hex(16), work, monkeypatch)
    ann = school.open("Ann")
    ann.space.found()
    bob = school.join("Bob", "Ann")
    assert gadgets(bob) == gadgets(ann)
    give(bob, ann)
    assert bob.check().problems == []
    school.close()


def test_a_desk_that_only_ever_began_gets_a_key_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_desk_without_key(tmp_path, secrets.token_hex(16), lambda _: None, monkeypatch)
    desk = open_desk(tmp_path)
    assert desk.identity.device
    assert desk.check().problems == []
    desk.close()


def test_a_form_kept_before_the_update_still_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[str] = []

    def open_a_form(desk: Desk) -> None:
        record = add(desk, tag="1", model="M")
        kept.extend((record, desk.seen(Gadget, record).to_json()))

    make_desk_without_key(tmp_path, secrets.token_hex(16), open_a_form, monkeypatch)
    desk = open_desk(tmp_path)
    form = type(desk.seen(Gadget, kept[0])).from_json(kept[1])
    with desk.edit("Saved late") as edit:
        edit.change(Gadget, kept[0], {"model": "N"}, form)
    assert desk.open_edits() == []
    assert gadgets(desk)[kept[0]]["model"] == "N"
    desk.close()


@pytest.mark.slow
def test_an_update_that_stops_halfway_begins_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = make_desk_without_key(tmp_path, secrets.token_hex(16), work, monkeypatch)

    def stop(body: Any) -> bytes:
        if body["n"] > 5:
            raise KeyboardInterrupt
        return encode(body)

    with monkeypatch.context() as patch:
        patch.setattr(m0003_travel, "encode", stop)
        with pytest.raises(KeyboardInterrupt):
            open_desk(tmp_path)
    desk = open_desk(tmp_path)
    assert looked_at(desk) == seen
    assert desk.check().problems == []
    desk.close()


def test_the_oldest_desk_comes_all_the_way(tmp_path: Path) -> None:
    now: datetime = utc_now()
    make_older_desk(tmp_path, KEY, lambda: now)
    desk = Desk.open(tmp_path, KEY, TYPES)
    (done,) = desk.actions()
    assert re.match(desk.identity.device + r"\.1\.[0-9a-f]{16}\Z", done.first)
    assert desk.undo_label() == done.label
    desk.close()
