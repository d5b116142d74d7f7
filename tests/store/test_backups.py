"""Backups are dated, tested, thinned, and can be put back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.store.backup_file import Backup
from app.store.backups import RESTORES, BadBackup, found, is_whole, kept
from app.store.cipher import connect
from app.store.desk import Desk
from app.store.folder import DATABASE
from app.store.problems import DeskLocked, NewerDesk, WrongKey
from app.store.progress import Cancelled
from app.store.replacing import RESTORED, restore
from tests.store.desks import KEY, TYPES, add, gadgets, open_desk
from tests.store.sample_records import Gadget


def test_a_backup_is_the_desk_at_one_moment(desk: Desk) -> None:
    add(desk, tag="1")
    path = desk.backups.make()
    assert is_whole(path, KEY)
    assert not is_whole(path, bytes(32))
    assert [one.path for one in desk.backups.list()] == [path]


def test_a_backup_is_due_once_a_day(tmp_path: Path) -> None:
    now = datetime(2026, 9, 1, 8, tzinfo=UTC)
    desk = Desk.open(tmp_path, KEY, TYPES, clock=lambda: now)
    assert desk.backups.due()
    desk.backups.make()
    assert not desk.backups.due()
    now += timedelta(days=1)
    assert desk.backups.due()
    desk.close()


def test_backups_of_one_second_keep_their_order(tmp_path: Path) -> None:
    now = datetime(2026, 9, 1, 8, tzinfo=UTC)
    desk = Desk.open(tmp_path, KEY, TYPES, clock=lambda: now)
    for _ in range(11):
        newest = desk.backups.make()
        assert [one.path for one in desk.backups.list()] == [newest]
    desk.close()


def test_a_cancelled_backup_leaves_nothing(desk: Desk) -> None:
    add(desk, tag="1")

    def cancel(done: int, total: int, words: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.backups.make(cancel)
    assert list((desk.folder / "backups").iterdir()) == []


def test_a_broken_backup_is_not_put_back(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    record = add(desk, tag="1", notes="long " * 5_000)
    path = desk.backups.make()
    with pytest.raises(DeskLocked):
        restore(tmp_path, KEY, path)
    desk.close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(BadBackup):
        restore(tmp_path, KEY, path)
    with pytest.raises(WrongKey):
        restore(tmp_path, bytes(32), path)
    desk = open_desk(tmp_path)
    assert set(gadgets(desk)) == {record}
    desk.close()


def test_what_was_there_becomes_a_backup(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    first = add(desk, tag="1")
    path = desk.backups.make()
    second = add(desk, tag="2")
    desk.close()
    former = restore(tmp_path, KEY, path, datetime.now(UTC) + timedelta(minutes=1))
    desk = open_desk(tmp_path)
    assert set(gadgets(desk)) == {first}
    assert [one.before_restore for one in desk.backups.list()] == [True, False]
    assert list(tmp_path.glob("set-aside-*")) == []
    desk.close()
    restore(tmp_path, KEY, former)
    desk = open_desk(tmp_path)
    assert set(gadgets(desk)) == {first, second}
    desk.close()


def test_the_backup_that_is_put_back_outlives_the_one_made_before(tmp_path: Path) -> None:
    now = datetime(2026, 9, 1, 8, tzinfo=UTC)
    desk = Desk.open(tmp_path, KEY, TYPES, clock=lambda: now)
    path = desk.backups.make()
    desk.close()
    for hour in range(9, 9 + RESTORES + 2):
        restore(tmp_path, KEY, path, now.replace(hour=hour))
    assert path.exists()
    assert [one.before_restore for one in found(tmp_path)] == [True] * RESTORES + [False]


def test_what_cannot_be_read_is_moved_aside_as_it_is(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    first = add(desk, tag="1")
    path = desk.backups.make()
    desk.close()
    (tmp_path / DATABASE).write_bytes(b"x" * 9_000)
    aside = restore(tmp_path, KEY, path)
    assert (aside / DATABASE).read_bytes() == b"x" * 9_000
    desk = open_desk(tmp_path)
    assert set(gadgets(desk)) == {first}
    desk.close()


def test_a_backup_of_a_newer_program_is_not_put_back(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    record = add(desk, tag="1")
    path = desk.backups.make()
    desk.close()
    connection = connect(path, KEY)
    connection.execute("PRAGMA user_version = 1000")
    connection.close()
    with pytest.raises(NewerDesk):
        restore(tmp_path, KEY, path)
    desk = open_desk(tmp_path)
    assert set(gadgets(desk)) == {record}
    desk.close()


def test_what_a_backup_holds_is_known_without_opening_it_as_a_desk(desk: Desk) -> None:
    add(desk, tag="1")
    gone = add(desk, tag="2")
    with desk.edit("Deleted 2") as edit:
        edit.delete(Gadget, [gone])
    with desk.edit("Heard something", background=True) as edit:
        edit.create(Gadget, {"tag": "3"})
    desk.backups.make()
    (backup,) = desk.backups.list()
    facts = desk.backups.facts(backup)
    assert facts is not None
    assert (facts.records, facts.label, facts.who) == (2, "Deleted 2", "Ann")
    backup.path.write_bytes(b"nothing at all" * 1_000)
    assert desk.backups.facts(backup) is None
    assert not desk.backups.is_whole(backup)


def test_a_restore_that_was_cut_off_is_finished(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    first = add(desk, tag="1")
    path = desk.backups.make()
    add(desk, tag="2")
    desk.close()
    (tmp_path / RESTORED).write_bytes(path.read_bytes())
    (tmp_path / DATABASE).unlink()
    desk = open_desk(tmp_path)
    assert set(gadgets(desk)) == {first}
    desk.close()


def test_other_files_are_no_backups(desk: Desk) -> None:
    folder = desk.folder / "backups"
    folder.mkdir()
    for name in ("desk-notes.db", "holiday.db", "desk-2026-13-45T00-00-00Z.db", "desk-2026-01-01T00-00-00Z.txt"):
        (folder / name).touch()
    assert found(desk.folder) == []


def test_old_backups_are_thinned() -> None:
    start = datetime(2026, 12, 31, 12, tzinfo=UTC)
    backups = [Backup(Path(f"{hours}"), start - timedelta(hours=hours), 1) for hours in range(0, 24 * 700, 8)]
    left = kept(backups)
    days = sorted({(start.date() - one.at.date()).days for one in left})
    assert days[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len({one.at.isocalendar()[:2] for one in left if (start - one.at).days < 28}) >= 4
    assert {one.at.month for one in left} == set(range(1, 13))
    assert len(left) <= 7 + 5 + 13
    assert max(days) < 12 * 31
    assert kept([]) == []
