"""Going back to a backup, as a person does it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.inventory.records import Device, Room
from app.shell.program import Program
from app.shell.restore import sheet as sheets
from app.shell.restore.preview import group_title, preview
from app.shell.restore.sheet import RestoreSheet
from app.shell.settings.safety import SafetySettings
from app.store.desk import Desk
from app.store.progress import silent
from app.store.records import living, record_type
from app.store.restoring import compare
from app.tickets.records import Ticket
from app.wiring.keeping import sources
from tests.conftest import PATIENCE


def desk_of(program: Program) -> Desk:
    assert program.session is not None
    return program.session.desk


def wait(program: Program) -> None:
    assert program.jobs.wait_idle(PATIENCE)


def tags(desk: Desk) -> set[str | None]:
    with desk.read() as session:
        return {one.tag for one in session.scalars(living(Device))}


@pytest.fixture
def desk(program: Program) -> Desk:
    """Three devices in a backup; since then one went, one changed, one came."""
    desk = desk_of(program)
    with desk.edit("Added devices") as edit:
        for tag in ("PV-1", "PV-2", "PV-3"):
            edit.create(Device, {"tag": tag, "model": "Chromebook"}, id=tag)
        edit.create(Ticket, {"title": "No sound"}, id="ticket")
    desk.backups.make()
    with desk.edit("Worked") as edit:
        edit.delete(Device, ["PV-1"])
        edit.change(Device, "PV-2", {"notes": "Lid is cracked"})
        edit.create(Device, {"tag": "PV-4"})
        edit.create(Room, {"name": "114"})
        edit.change(Ticket, "ticket", {"title": "No sound in 114"})
    return desk


@pytest.fixture
def open_sheet(program: Program, desk: Desk) -> Callable[[], RestoreSheet]:
    """Opens the sheet from the settings."""

    def opened() -> RestoreSheet:
        assert program.session is not None
        program.session.open_settings("safety")
        safety = program.window.findChild(SafetySettings)
        assert safety is not None
        safety.restore.click()
        wait(program)
        found = [each for each in program.window.findChildren(RestoreSheet) if each.isVisible()]
        return found[-1]

    return opened


def answering(monkeypatch: pytest.MonkeyPatch, *, yes: bool) -> list[str]:
    """Answers what the sheet asks; gives what it said."""
    said: list[str] = []

    def confirm(_parent: object, _question: str, words: str, _verb: str, **_rest: object) -> bool:
        said.append(words)
        return yes

    monkeypatch.setattr(sheets, "confirm", confirm)
    return said


def said_first(sheet: RestoreSheet) -> str:
    item = sheet.backups.item(0)
    assert item is not None
    return item.text()


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [item.child(number) for number in range(item.childCount())]
    return [each for each in found if each is not None]


def leaves(sheet: RestoreSheet) -> dict[str, bool]:
    """What is named, and whether it is ticked."""
    found = {}
    for room in (sheet.tree.topLevelItem(number) for number in range(sheet.tree.topLevelItemCount())):
        assert room is not None
        for group in children(room):
            for leaf in children(group):
                found[f"{room.text(0)}/{group.text(0)}/{leaf.text(0)}/{leaf.text(1)}"] = leaf.checkState(0) == Qt.CheckState.Checked
    return found


def test_it_says_what_would_be_different_and_changes_nothing(desk: Desk, open_sheet: Callable[[], RestoreSheet]) -> None:
    before = len(desk.actions())
    sheet = open_sheet()
    assert "4 records" in said_first(sheet)
    assert "Last: Added devices (Marisol Rivera)" in said_first(sheet)
    assert leaves(sheet) == {
        "Inventory/1 device comes back/PV-1 · Chromebook/": True,
        "Inventory/1 device changes back/PV-2 · Chromebook/Notes: Lid is cracked → empty": True,
        "Inventory/1 device goes away/PV-4/": False,
        "Inventory/1 room goes away/114/": False,
    }
    assert sheet.bring.text() == "Set back 2 records"
    sheet.reject()
    assert len(desk.actions()) == before


def test_some_records_are_set_back_and_undo_takes_it_back(program: Program, desk: Desk, open_sheet: Callable[[], RestoreSheet]) -> None:
    sheet = open_sheet()
    sheet.bring.click()
    wait(program)
    assert tags(desk) == {"PV-1", "PV-2", "PV-3", "PV-4"}
    assert "2 records set back to" in (desk.undo_label() or "")
    with desk.read() as session:
        ticket = session.get(Ticket, "ticket")
        assert ticket is not None
        assert ticket.title == "No sound in 114"
    desk.undo()
    assert tags(desk) == {"PV-2", "PV-3", "PV-4"}


def test_what_is_not_ticked_stays(program: Program, desk: Desk, open_sheet: Callable[[], RestoreSheet]) -> None:
    sheet = open_sheet()
    inventory = sheet.tree.topLevelItem(0)
    assert inventory is not None
    inventory.setCheckState(0, Qt.CheckState.Unchecked)
    assert not sheet.bring.isEnabled()
    children(inventory)[2].setCheckState(0, Qt.CheckState.Checked)
    assert sheet.bring.text() == "Set back 1 record"
    sheet.bring.click()
    wait(program)
    assert tags(desk) == {"PV-2", "PV-3"}


@pytest.mark.slow
def test_the_whole_desk_is_replaced_and_can_go_forward_again(
    program: Program, desk: Desk, open_sheet: Callable[[], RestoreSheet], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said = answering(monkeypatch, yes=True)
    former = tags(desk)
    session = program.session
    open_sheet().whole.click()
    qtbot.waitUntil(lambda: program.session is not session)
    qtbot.waitUntil(lambda: program.session is not None)
    wait(program)
    assert "kept first" in said[0]
    assert tags(desk_of(program)) == {"PV-1", "PV-2", "PV-3"}
    (kept,) = [one for one in desk_of(program).backups.list() if one.before_restore]
    program.restore(kept)
    wait(program)
    assert tags(desk_of(program)) == former


@pytest.mark.slow
def test_a_desk_that_shares_is_told_that_the_others_know_better(
    desk: Desk, open_sheet: Callable[[], RestoreSheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = answering(monkeypatch, yes=False)
    desk.space.found()
    open_sheet().whole.click()
    assert "comes back at the next meeting" in said[0]


def test_a_backup_that_cannot_be_read_is_said(program: Program, desk: Desk, open_sheet: Callable[[], RestoreSheet]) -> None:
    (backup,) = desk.backups.list()
    backup.path.write_bytes(b"x" * 10_000)
    sheet = open_sheet()
    assert "Cannot be opened" in said_first(sheet)
    assert not sheet.bring.isEnabled()
    assert not sheet.whole.isEnabled()
    wait(program)


def test_a_failure_is_a_sentence_and_another_try_may_follow(program: Program, desk: Desk, open_sheet: Callable[[], RestoreSheet]) -> None:
    sheet = open_sheet()
    sheet._failed(UserError("The disk is full.", "Make room."))
    assert sheet.isEnabled()
    sheet.bring.click()
    wait(program)
    assert "PV-1" in tags(desk)


@pytest.mark.slow
def test_a_long_list_names_the_first_and_counts_the_others(program: Program, desk: Desk) -> None:
    with desk.edit("Many") as edit:
        edit.create_many(Device, [{"tag": f"PV-1{number:03}"} for number in range(30)])
    (backup,) = desk.backups.list()
    found = compare(desk, backup, program.records(), sources().left)
    groups = preview(desk, found, program.records(), sources(), silent, most=10)
    (many,) = [group for group in groups if group.what == "gone" and "device" in group.title]
    assert (many.title, len(many.lines), len(many.differences)) == ("31 devices go away", 10, 31)
    assert group_title(record_type(Device), "back", 1) == "1 device comes back"


def test_the_list_goes_on_paper(program: Program, desk: Desk, open_sheet: Callable[[], RestoreSheet]) -> None:
    sheet = open_sheet()
    sheet.print.click()
    wait(program)
    assert sheet._paper.dialog is not None
    sheet._paper.dialog.close()
