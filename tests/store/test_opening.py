"""Opening a desk: the lock, the key, damage, newer and older versions, other declarations."""

import multiprocessing
import shutil
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.store.awaited import utc_now
from app.store.backups import found, usable
from app.store.desk import Desk
from app.store.folder import DATABASE, NETWORK_TYPES, desk_id, drive_kind, mount_kind, new_desk, refuse_network
from app.store.migrations import MIGRATIONS
from app.store.older import make_older_desk
from app.store.opening import Opening
from app.store.problems import DeskDamaged, DeskLocked, NetworkDrive, NewerDesk, WrongKey
from app.store.records import Record, register
from app.store.replacing import restore
from tests.store import crash_work
from tests.store.desks import KEY, TYPES, add, gadgets, open_desk
from tests.store.sample_records import Place


def test_a_desk_is_open_once(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    with pytest.raises(DeskLocked):
        open_desk(tmp_path)
    desk.close()
    open_desk(tmp_path).close()


@pytest.mark.slow
def test_a_desk_is_open_once_among_processes(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready, end = context.Event(), context.Event()
    process = context.Process(target=crash_work.hold, args=(tmp_path, ready, end))
    process.start()
    assert ready.wait(60)
    with pytest.raises(DeskLocked):
        open_desk(tmp_path)
    process.kill()
    process.join()
    open_desk(tmp_path).close()


def test_the_file_tells_nothing(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    add(desk, tag="SECRET-TAG-1234", notes="secret words")
    desk.settings.put("draft", "secret draft")
    desk.search.catch_up(5)
    desk.backups.make()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            assert b"secret" not in data
            assert b"sqlite format" not in data
    desk.close()


def test_a_wrong_key_is_told_from_damage(tmp_path: Path) -> None:
    open_desk(tmp_path).close()
    with pytest.raises(WrongKey):
        Desk.open(tmp_path, bytes(32), TYPES)
    (tmp_path / "desk.json").unlink()
    with pytest.raises(WrongKey):
        Desk.open(tmp_path, bytes(32), TYPES)
    open_desk(tmp_path).close()


def test_the_id_is_known_before_opening(tmp_path: Path) -> None:
    assert desk_id(tmp_path) is None
    made = new_desk(tmp_path, KEY)
    assert desk_id(tmp_path) == made == new_desk(tmp_path, KEY)
    open_desk(tmp_path).close()
    assert desk_id(tmp_path) == made


@pytest.mark.parametrize("damage", ["beginning", "gone", "empty"])
def test_a_damaged_desk_offers_its_backups(tmp_path: Path, damage: str) -> None:
    desk = open_desk(tmp_path)
    record = add(desk, tag="1")
    backup = desk.backups.make()
    add(desk, tag="2")
    desk.close()
    path = tmp_path / DATABASE
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(b"" if damage == "empty" else bytes(4_096) + path.read_bytes()[4_096:])
    with pytest.raises(DeskDamaged) as caught:
        open_desk(tmp_path)
    assert [one.path for one in caught.value.backups] == [backup]
    aside = restore(tmp_path, KEY, backup)
    assert aside.is_dir()
    desk = open_desk(tmp_path)
    assert set(gadgets(desk)) == {record}
    assert desk.check().problems == []
    desk.close()


def test_a_newer_desk_is_refused_and_not_touched(tmp_path: Path) -> None:
    open_desk(tmp_path).close()
    before = (tmp_path / DATABASE).read_bytes()
    with pytest.raises(NewerDesk):
        Opening(tmp_path, KEY, utc_now, MIGRATIONS[:1]).open([], lambda *_: None)
    assert (tmp_path / DATABASE).read_bytes() == before


def test_an_older_desk_is_copied_and_updated(tmp_path: Path) -> None:
    make_older_desk(tmp_path, KEY, utc_now)
    desk = open_desk(tmp_path)
    assert [one.before_update for one in found(tmp_path)] == [True]
    assert [one.label for one in desk.actions()] == ["Wrote a note"]
    desk.search.catch_up(5)
    assert [hit.title for hit in desk.find("wrote")] == ["Wrote a note"]
    assert desk.check().problems == []
    desk.close()
    open_desk(tmp_path).close()
    assert len(found(tmp_path)) == 1


def test_an_update_that_fails_changes_nothing(tmp_path: Path) -> None:
    make_older_desk(tmp_path, KEY, utc_now)

    def fail(done: int, total: int, words: str = "") -> None:
        if words == "Updating the desk":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Desk.open(tmp_path, KEY, TYPES, progress=fail)
    assert len(usable(tmp_path, KEY)) == 1
    open_desk(tmp_path).close()


def test_declarations_may_change(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    record = add(desk, tag="1", model="M", **{"custom.a": "b"})
    with desk.edit("Room") as edit:
        place = edit.create(Place, {"name": "Room 1", "floor": 2})
    desk.close()
    desk = Desk.open(tmp_path, KEY, [cast("type[Record]", NewerPlace)])
    assert desk.check().problems == []
    with desk.connection() as connection:
        assert connection.exec_driver_sql("SELECT id, wing, floor FROM place").fetchall() == [(place, None, 2)]
    desk.close()
    assert [one.before_update for one in found(tmp_path)] == [True]
    desk = open_desk(tmp_path)
    assert gadgets(desk)[record] == {"tag": "1", "model": "M", "custom.a": "b", "status": "in use"}
    assert desk.undo_label() == "Room"
    assert desk.check().problems == []
    desk.close()


class NewerBase(DeclarativeBase):
    """Keeps the declarations of another version apart from today's."""


class NewerPlace(NewerBase):
    """Places as a newer program declares them."""

    __tablename__ = "place"
    record_words = ("place", "places")
    id: Mapped[str] = mapped_column(primary_key=True)
    op: Mapped[int]
    heads: Mapped[str | None]
    deleted: Mapped[bool]
    name: Mapped[str | None] = register("Name", search=10)
    wing: Mapped[str | None] = register("Wing")
    floor: Mapped[int | None] = register("Floor", kind_of="integer")


def test_a_network_drive_is_refused() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\n//server/staff /mnt/staff cifs rw 0 0\nserver:/x /mnt/a\\040b nfs4 rw 0 0\nfuse /mnt/staff/local ext4 rw 0 0\n"
    assert mount_kind(Path("/srv/ann"), mounts) == "ext4"
    assert mount_kind(Path("/mnt/staff/desk"), mounts) == "cifs"
    assert mount_kind(Path("/mnt/a b/desk"), mounts) == "nfs4"
    assert mount_kind(Path("/mnt/staff/local/desk"), mounts) == "ext4"
    assert mount_kind(Path("/mnt/staffroom"), mounts) == "ext4"
    assert "cifs".startswith(NETWORK_TYPES)
    assert "nfs4".startswith(NETWORK_TYPES)


def test_a_local_drive_is_not_refused(tmp_path: Path) -> None:
    refuse_network(tmp_path)
    assert drive_kind(tmp_path) != "" or shutil.which("mount") is None


def test_the_refusal_says_why() -> None:
    problem = NetworkDrive(Path("/mnt/staff"), "cifs")
    assert "network drive (cifs)" in problem.what
    assert "sync" in problem.advice
