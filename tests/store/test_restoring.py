"""What a backup has that the desk has not, and how it comes back."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app.store.action import decode
from app.store.backup_file import Backup
from app.store.backups import BadBackup
from app.store.desk import Desk
from app.store.problems import NotAllowed
from app.store.replacing import restore
from app.store.restoring import Comparison, bring_back, compare
from tests.effort import few_if_quick
from tests.store.desks import KEY, TYPES, add, change, gadgets, open_desk, state
from tests.store.sample_records import Gadget, Place
from tests.store.spaces import School


def backup_of(desk: Desk) -> Backup:
    path = desk.backups.make()
    return next(one for one in desk.backups.list() if one.path == path)


def compared(desk: Desk, backup: Backup) -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = {}
    for one in compare(desk, backup, TYPES).differences:
        found.setdefault(one.what, set()).add((one.type, one.id))
    return found


def test_nothing_is_different_from_a_backup_made_just_now(desk: Desk) -> None:
    add(desk, tag="1", loaned=True, number=3, notes="a\nb", **{"custom.a": "x"})
    backup = backup_of(desk)
    change(desk, add(desk, tag="2"), tag="3")
    desk.undo()
    desk.undo()
    assert compared(desk, backup) == {}
    assert bring_back(desk, "Brought back", compare(desk, backup, TYPES), TYPES) is None


def test_what_went_came_and_changed_is_told_field_by_field(desk: Desk) -> None:
    kept = add(desk, tag="1", cost=5, loaned=True, **{"custom.a": "x"})
    gone = add(desk, tag="2")
    backup = backup_of(desk)
    change(desk, kept, cost=7, loaned=None, **{"custom.a": None, "custom.b": 1})
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [gone])
        edit.create(Place, {"name": "Room 1"}, "newer")
    assert compared(desk, backup) == {"changed": {("gadget", kept)}, "back": {("gadget", gone)}, "gone": {("place", "newer")}}
    (one,) = compare(desk, backup, TYPES).of("gadget", "changed")
    assert (one.then, one.now) == ({"cost": 5, "loaned": True, "custom.a": "x"}, {"cost": 7, "custom.b": 1})


def test_all_of_it_comes_back_as_one_step_that_can_be_undone(desk: Desk) -> None:
    kept = add(desk, tag="1", cost=5, number=4, notes="long\nwords", **{"custom.a": "x"})
    gone = add(desk, tag="2", status=None)
    change(desk, gone, status=None)
    picture = desk.blobs.put(b"a picture")
    then, backup = state(desk), backup_of(desk)
    change(desk, kept, cost=None, number=9, notes="other\nwords", **{"custom.a": None})
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [gone])
    add(desk, tag="3")
    now, steps = state(desk), len(desk.actions())
    outcome = bring_back(desk, "Brought back 3 records", compare(desk, backup, TYPES), TYPES)
    assert outcome is not None
    assert (state(desk), len(desk.actions())) == (then, steps + 1)
    assert compared(desk, backup) == {}
    assert desk.blobs.get(picture) == b"a picture"
    desk.undo()
    assert state(desk) == now
    assert desk.check().problems == []


def test_only_what_was_chosen_comes_back(desk: Desk) -> None:
    first, second = add(desk, tag="1", cost=1), add(desk, tag="2", cost=1)
    backup = backup_of(desk)
    change(desk, first, cost=2)
    change(desk, second, cost=2)
    wanted = [one for one in compare(desk, backup, TYPES).differences if one.id == first]
    bring_back(desk, "Brought back", Comparison(backup, wanted), TYPES)
    assert [gadgets(desk)[one]["cost"] for one in (first, second)] == [1, 2]


def test_what_has_left_the_building_comes_back_as_it_was_last(desk: Desk) -> None:
    first, second = add(desk, tag="queued"), add(desk, tag="queued")
    backup = backup_of(desk)
    for one in (first, second):
        change(desk, one, tag="sent")
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, [second])
    bring_back(desk, "Brought back", compare(desk, backup, TYPES, left=("gadget",)), TYPES)
    assert [gadgets(desk)[one]["tag"] for one in (first, second)] == ["sent", "sent"]


def test_records_that_the_desk_has_never_seen_come_out_of_a_backup_with_their_pictures(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    early = backup_of(desk)
    record = add(desk, tag="1", **{"custom.a": "x"})
    picture = desk.blobs.put(b"a picture")
    then = gadgets(desk)
    desk.close()
    later = restore(tmp_path, KEY, early.path)
    desk = open_desk(tmp_path)
    assert (gadgets(desk), desk.blobs.get(picture)) == ({}, None)
    backup = next(one for one in desk.backups.list() if one.path == later)
    bring_back(desk, "Brought back", compare(desk, backup, TYPES), TYPES)
    assert (gadgets(desk), desk.blobs.get(picture)) == (then, b"a picture")
    assert set(then) == {record}
    desk.close()


def test_a_backup_that_is_not_whole_is_not_compared(desk: Desk) -> None:
    add(desk, tag="1", notes="long " * 5_000)
    backup = backup_of(desk)
    data = bytearray(backup.path.read_bytes())
    data[len(data) // 2] ^= 1
    backup.path.write_bytes(data)
    with pytest.raises(BadBackup):
        compare(desk, backup, TYPES)


def test_it_may_be_stopped_and_then_nothing_has_changed(desk: Desk) -> None:
    records = [add(desk, tag=str(number)) for number in range(3)]
    backup = backup_of(desk)
    with desk.edit("Deleted") as edit:
        edit.delete(Gadget, records)

    def stop(done: int, total: int, words: str = "") -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_back(desk, "Brought back", compare(desk, backup, TYPES), TYPES, stop)
    assert gadgets(desk) == {}


def test_a_desk_that_shares_keeps_its_log_and_tells_the_others(school: School) -> None:
    ann, ben = school["Ann"], school.join("Ben", "Ann")
    record = add(ann, tag="1", cost=1)
    school.meet()
    backup = backup_of(ann)
    change(ben, record, cost=2)
    school.meet()
    ids = [one.action for one in ann.history(Gadget, record)]
    bring_back(ann, "Brought back", compare(ann, backup, TYPES), TYPES)
    assert [one.action for one in ann.history(Gadget, record)][1:] == ids
    school.meet()
    assert gadgets(ben)[record]["cost"] == 1
    assert state(ann) == state(ben)


def test_who_may_not_write_a_record_does_not_bring_it_back(school: School) -> None:
    ann, viewer = school["Ann"], school.join("Vera", "Ann", "viewer")
    record = add(ann, tag="1", cost=1)
    school.meet()
    backup = backup_of(viewer)
    change(ann, record, cost=2)
    school.meet()
    before = state(viewer)
    with pytest.raises(NotAllowed):
        bring_back(viewer, "Brought back", compare(viewer, backup, TYPES), TYPES)
    assert state(viewer) == before


@hypothesis_settings(max_examples=few_if_quick(40))
@given(st.integers(0, 2**32))
def test_whatever_was_done_since_all_of_it_comes_back(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    desk, chance = open_desk(tmp_path_factory.mktemp("desk")), random.Random(seed)
    work(desk, chance, 6)
    then, backup = counted(desk), backup_of(desk)
    work(desk, chance, 6)
    now = counted(desk)
    outcome = bring_back(desk, "Brought back", compare(desk, backup, TYPES), TYPES)
    assert counted(desk) == then
    assert compare(desk, backup, TYPES).differences == []
    if outcome is not None:
        desk.undo()
    assert counted(desk) == now
    assert all(decode(action) for action in desk.incoming.outgoing())
    assert desk.check().problems == []
    desk.close()


def counted(desk: Desk) -> dict[str, dict[str, object]]:
    """What is there; nothing counted is none."""
    return {id: {name: value for name, value in one.items() if name != "number" or value} for id, one in gadgets(desk).items()}


def work(desk: Desk, chance: random.Random, times: int) -> None:
    """Add, change, delete and count this and that."""
    for _ in range(times):
        living = sorted(gadgets(desk))
        values = {
            "tag": chance.choice([None, "1", "2"]),
            "loaned": chance.choice([None, True, False]),
            "number": chance.choice([None, 0, 5]),
            "status": chance.choice([None, "lost"]),
            "notes": chance.choice([None, "a", "a\nb"]),
            "custom.a": chance.choice([None, "x", 1, True]),
        }
        if values["number"] is None:
            del values["number"]
        if not living or chance.random() < 0.4:
            change(desk, add(desk, **values), **values)
        elif chance.random() < 0.3:
            with desk.edit("Deleted") as edit:
                edit.delete(Gadget, [chance.choice(living)])
        elif chance.random() < 0.3:
            with desk.edit("Counted") as edit:
                edit.add(Gadget, chance.choice(living), "number", chance.choice([-1, 3]))
        else:
            change(desk, chance.choice(living), **values)
