"""A start shows the page as it was left, with real rows, before the desk is open; nothing untrue is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.inventory.page.page import InventoryPage
from app.inventory.records import Device
from app.main import make_parts
from app.shell.entry.trouble import DamagedSheet, TroubleSheet
from app.shell.parts import Where
from app.shell.program import Program
from app.shell.session import DeskSession
from tests.conftest import PATIENCE

Start = Callable[..., Program]


def session_of(program: Program) -> DeskSession:
    assert program.session is not None
    return program.session


def inventory_of(program: Program) -> InventoryPage:
    page = session_of(program).pages.page("inventory")
    assert isinstance(page, InventoryPage)
    return page


def titles(program: Program) -> list[str]:
    model = inventory_of(program).devices.table.model
    return [model.text(row, 0) for row in range(min(5, model.rowCount()))]


@pytest.fixture
def left_inventory(program: Program, qtbot: QtBot) -> None:
    """A desk of 300 devices was closed with the inventory in front, in another order than a start shows."""
    session = session_of(program)
    with session.desk.edit("Devices added") as edit:
        edit.create_many(Device, [{"tag": f"PV-{number:04}", "model": f"Model {number % 7}"} for number in range(300)])
    session.pages.show("inventory")
    assert program.jobs.wait_idle(PATIENCE)
    table = inventory_of(program).devices.table
    qtbot.waitUntil(lambda: table.model.rowCount() == 300)
    table.control.sort_by(1)
    program.window.close()


@pytest.fixture
def begun(qtbot: QtBot, desk_folder: Path) -> Program:
    """A program that has shown its window and served no event yet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, make_parts(), Where(desk_folder))
    qtbot.addWidget(program.window)
    return program


@pytest.mark.usefixtures("left_inventory")
def test_rows_stand_before_the_desk_is_open_and_all_of_them_after(begun: Program, qtbot: QtBot) -> None:
    begun.start()
    session = session_of(begun)
    table = inventory_of(begun).devices.table
    qtbot.waitUntil(lambda: table.model.rowCount() > 0)
    early = titles(begun)
    assert early[:2] == ["PV-0000", "PV-0001"]
    table.view.setCurrentIndex(table.model.index(3, 0))
    chosen = table.view.current_id()
    assert begun.jobs.wait_idle(PATIENCE)
    assert session.desk.tables.open_now
    qtbot.waitUntil(lambda: table.model.rowCount() == len(table.model.snapshot) > 200)
    assert titles(begun) == early
    assert table.view.current_id() == chosen
    qtbot.waitUntil(lambda: inventory_of(begun).devices.details.facts is not None)
    begun.window.close()


@pytest.mark.usefixtures("left_inventory")
def test_letters_typed_before_the_desk_is_open_filter_all_rows(begun: Program, qtbot: QtBot) -> None:
    begun.start()
    table = inventory_of(begun).devices.table
    qtbot.keyClicks(table.bar.search, "model 3")
    assert not session_of(begun).desk.tables.open_now
    assert begun.jobs.wait_idle(PATIENCE)
    qtbot.waitUntil(lambda: 0 < table.model.rowCount() < len(table.model.snapshot) > 200)
    begun.window.close()


@pytest.mark.slow
@pytest.mark.usefixtures("left_inventory")
def test_nothing_is_shown_before_a_desk_that_has_gone_on(start_program: Start, begun: Program) -> None:
    other = start_program()
    session_of(other).pages.show("today")
    session_of(other).desk.undo()
    other.window.close()
    begun.start()
    assert begun.session is None
    assert begun.jobs.wait_idle(PATIENCE)
    begun.window.close()


@pytest.mark.slow
@pytest.mark.usefixtures("left_inventory")
def test_the_rows_go_when_the_desk_turns_out_to_be_open_elsewhere(start_program: Start, begun: Program) -> None:
    first = start_program()
    assert first.jobs.wait_idle(PATIENCE)
    begun.start()
    assert begun.jobs.wait_idle(PATIENCE)
    assert isinstance(begun.window.sheet(), TroubleSheet)
    assert begun.session is None
    begun.window.close()


@pytest.mark.slow
@pytest.mark.usefixtures("left_inventory")
def test_a_damaged_desk_is_told_although_its_rows_were_kept(desk_folder: Path, begun: Program) -> None:
    size = (desk_folder / "desk.db").stat().st_size
    with (desk_folder / "desk.db").open("r+b") as file:
        file.seek(size // 2)
        file.write(b"x" * (size // 2))
    begun.start()
    assert begun.jobs.wait_idle(PATIENCE)
    sheet = begun.window.sheet()
    assert sheet is None or isinstance(sheet, DamagedSheet)
    begun.window.close()


@pytest.mark.slow
def test_what_an_older_program_kept_is_not_shown(
    left_inventory: None, begun: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.glance._FORM", 99)
    begun.start()
    assert begun.session is None
    with qtbot.waitSignal(begun.session_ready, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: titles(begun) == [f"PV-{number:04}" for number in range(5)], timeout=PATIENCE)
