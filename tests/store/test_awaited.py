"""A desk whose tables are opened behind it: settings at once, everything else as soon as they are open."""

import threading
from pathlib import Path

import pytest

from app.store.awaited import AwaitedTables
from app.store.desk import Desk
from app.store.problems import WrongKey
from app.store.progress import Cancelled
from app.store.settings import Settings
from tests.store.desks import KEY, TYPES, add, open_desk

PATIENCE = 20.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk with one gadget."""
    desk = open_desk(tmp_path)
    add(desk, tag="PV-1")
    desk.close()
    return tmp_path


def awaited(folder: Path, key: bytes = KEY) -> Desk:
    return Desk(folder, Settings(folder, KEY), AwaitedTables(folder, key))


def test_who_asks_before_the_tables_are_open_gets_the_answer_then(folder: Path) -> None:
    desk = awaited(folder)
    assert desk.undo_label() is None
    found: list[int] = []
    asking = threading.Thread(target=lambda: found.append(len(desk.actions())))
    asking.start()
    assert not found
    desk.tables.open(TYPES)
    asking.join(PATIENCE)
    assert found == [1]
    assert desk.undo_label() == "Added PV-1"
    desk.close()


def test_actions_carry_the_person_of_the_settings(folder: Path) -> None:
    desk = awaited(folder)
    desk.settings.put("person.name", "Maria Rivera")
    desk.tables.open(TYPES)
    add(desk, tag="PV-2")
    assert desk.actions()[0].who == "Maria Rivera"
    desk.close()


def test_nobody_waits_for_tables_that_do_not_open(folder: Path) -> None:
    desk = awaited(folder, bytes(32))
    with pytest.raises(WrongKey):
        desk.tables.open(TYPES)
    with pytest.raises(Cancelled):
        desk.actions()
    desk.close()
    open_desk(folder).close()


def test_a_desk_closed_before_it_was_open_lets_its_folder_go(folder: Path) -> None:
    desk = awaited(folder)
    desk.close()
    with pytest.raises(Cancelled):
        desk.tables.open(TYPES)
    open_desk(folder).close()
