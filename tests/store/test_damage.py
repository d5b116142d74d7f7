"""What happens to the file of a desk, what is said then, and how nothing is lost."""

import hashlib
import os
import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.store.cipher import connect
from app.store.desk import Desk
from app.store.folder import CARD, DATABASE, desk_id
from app.store.problems import DeskDamaged, Unreadable, WrongKey
from app.store.replacing import restore
from app.store.salvage import rescue
from app.store.suspicion import clear, is_suspect, suspect
from tests.store.desks import KEY, TYPES, add, change, gadgets, open_desk
from tests.store.sample_records import Gadget

PAGE = 4_096
Harm = Callable[[bytearray], bytearray]


def truncated(data: bytearray) -> bytearray:
    return data[: len(data) // 2]


def zeroed_here_and_there(data: bytearray) -> bytearray:
    pages = len(data) // PAGE
    for page in random.Random(4).sample(range(2, pages), pages // 5):
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    return data


def another_desks(data: bytearray) -> bytearray:
    return bytearray(os.urandom(len(data)))


def a_shred(data: bytearray) -> bytearray:
    return data[:100]


def spoil(folder: Path, harm: Harm) -> None:
    path = folder / DATABASE
    path.write_bytes(harm(bytearray(path.read_bytes())))


def zeroed(page: int) -> Harm:
    def harm(data: bytearray) -> bytearray:
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        return data

    return harm


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk of some hundred pages with a backup, and work done after it."""
    desk = open_desk(tmp_path)
    with desk.edit("Many") as edit:
        edit.create_many(Gadget, [{"tag": f"{number}", "notes": f"words {number} " * 30} for number in range(400)])
    desk.backups.make()
    for number in range(20):
        add(desk, tag=f"later {number}", notes="later words " * 20)
    desk.blobs.put(b"a later picture")
    desk.close()
    return tmp_path


@pytest.mark.parametrize("harm", [truncated, zeroed_here_and_there, another_desks, a_shred])
def test_a_file_that_cannot_be_opened_offers_its_backups_and_nothing_is_deleted(folder: Path, harm: Harm) -> None:
    spoil(folder, harm)
    size = (folder / DATABASE).stat().st_size
    with pytest.raises(DeskDamaged) as caught:
        open_desk(folder)
    assert len(caught.value.backups) == 1
    aside = restore(folder, KEY, caught.value.backups[0].path)
    assert (aside / DATABASE).stat().st_size >= size
    desk = open_desk(folder)
    assert len(gadgets(desk)) == 400
    assert desk.check().problems == []
    desk.close()


@pytest.mark.parametrize("page", range(2, 60, 9))
def test_wherever_a_page_is_spoilt_it_is_told_at_the_latest_by_the_daily_backup(folder: Path, page: int) -> None:
    spoil(folder, zeroed(page))
    try:
        desk = open_desk(folder)
    except DeskDamaged:
        return
    with pytest.raises(Unreadable) as told:
        desk.backups.make()
    assert "offers the newest backup" in told.value.advice
    assert not list((folder / "backups").glob("*.part"))
    desk.close()
    assert is_suspect(folder)
    with pytest.raises(DeskDamaged) as caught:
        open_desk(folder)
    restore(folder, KEY, caught.value.backups[0].path)
    assert not is_suspect(folder)
    open_desk(folder).close()


def test_writing_into_a_damaged_file_is_no_word_of_missing_backups(folder: Path) -> None:
    told = 0
    data = (folder / DATABASE).read_bytes()
    for page in range(3, 40, 4):
        (folder / DATABASE).write_bytes(zeroed(page)(bytearray(data)))
        try:
            desk = open_desk(folder)
        except DeskDamaged:
            continue
        with suppress(Unreadable):
            for record in list(gadgets(desk))[:40:10]:
                change(desk, record, tag="changed")
            add(desk, tag="new")
        told += is_suspect(folder)
        clear(folder)
        desk.close()
    assert told > 0


def test_a_suspicion_that_was_wrong_costs_one_look(folder: Path) -> None:
    suspect(folder)
    desk = open_desk(folder)
    assert len(gadgets(desk)) == 420
    assert not is_suspect(folder)
    desk.close()


@pytest.mark.parametrize("seed", range(4))
def test_what_was_done_since_the_backup_is_read_out_of_the_damaged_file(folder: Path, seed: int) -> None:
    former = readable(folder)

    def harm(data: bytearray) -> bytearray:
        pages = len(data) // PAGE
        for page in random.Random(seed).sample(range(pages // 2, pages), 6):
            data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        return data

    spoil(folder, harm)
    suspect(folder)
    with pytest.raises(DeskDamaged) as caught:
        open_desk(folder)
    aside = restore(folder, KEY, caught.value.backups[0].path)
    damaged = (aside / DATABASE).read_bytes()
    desk = open_desk(folder)
    rescued = rescue(desk, TYPES, aside, KEY)
    assert rescued.actions >= 10
    assert rescued.whole == (rescued.actions == 20)
    found = gadgets(desk)
    assert len(found) >= 400 + rescued.actions
    assert all(former[record] == values for record, values in found.items())
    assert desk.incoming.waiting().number == 0
    again = rescue(desk, TYPES, aside, KEY)
    assert gadgets(desk) == found
    assert again.actions <= rescued.actions
    assert (aside / DATABASE).read_bytes() == damaged
    assert desk.check().problems == []
    add(desk, tag="goes on")
    desk.close()


def test_where_only_the_tables_are_spoilt_nothing_is_lost(folder: Path) -> None:
    connection = connect(folder / DATABASE, KEY)
    roots = [row[0] for row in connection.execute("SELECT rootpage FROM sqlite_schema WHERE name IN ('gadget', 'find_doc')")]
    connection.close()
    for root in roots:
        spoil(folder, zeroed(root - 1))
    suspect(folder)
    with pytest.raises(DeskDamaged) as caught:
        open_desk(folder)
    aside = restore(folder, KEY, caught.value.backups[0].path)
    desk = open_desk(folder)
    assert rescue(desk, TYPES, aside, KEY).actions == 20
    assert len(gadgets(desk)) == 420
    assert desk.blobs.get(hashlib.sha256(b"a later picture").hexdigest()) == b"a later picture"
    assert desk.undo_label() == "Added later 19"
    add(desk, tag="new")
    assert len({one.first for one in desk.actions(1_000)}) == len(desk.actions(1_000)) == 22
    desk.close()


@pytest.mark.slow
def test_nothing_comes_out_of_what_is_no_database(folder: Path) -> None:
    spoil(folder, another_desks)
    with pytest.raises(DeskDamaged) as caught:
        open_desk(folder)
    aside = restore(folder, KEY, caught.value.backups[0].path)
    desk = open_desk(folder)
    assert rescue(desk, TYPES, aside, KEY).actions == 0
    desk.close()


def test_a_desk_without_its_card_gets_it_back_from_the_backups(folder: Path) -> None:
    name = desk_id(folder)
    (folder / CARD).unlink()
    assert desk_id(folder) == name
    open_desk(folder).close()
    (folder / CARD).write_bytes(b"")
    assert desk_id(folder) == name
    with pytest.raises(WrongKey):
        Desk.open(folder, bytes(32), TYPES)


def readable(folder: Path) -> dict[str, dict[str, object]]:
    desk = open_desk(folder)
    found = gadgets(desk)
    desk.close()
    return found
