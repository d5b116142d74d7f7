"""What arrives from another desk leaves alone the cell, the form and the row where a person is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.inventory.records import RECORDS, Device, Room
from tests.inventory.page.around import Around
from tests.ui.elsewhere import Elsewhere


@pytest.fixture
def elsewhere(around: Around, tmp_path: Path) -> Iterator[Elsewhere]:
    """Another desk with the same devices."""
    made = Elsewhere(around.service.desk, tmp_path, RECORDS)
    yield made
    made.close()


def test_a_cell_that_is_typed_into(qtbot: QtBot, around: Around, elsewhere: Elsewhere) -> None:
    table = around.page.devices.table
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(5, table.model.snapshot.index_of("model")))
    device = table.current
    around.settle()
    table.view.edit_current()
    editor = table.view.viewport().findChild(QLineEdit, "cellEditor")
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Lenovo 100e")
    elsewhere.change(Device, device, {"model": "Lenovo 500e", "status": "In repair"})
    elsewhere.create(Device, {"tag": "PV-0000", "model": "Acer"})
    around.settle()
    assert table.view.viewport().findChild(QLineEdit, "cellEditor") is editor
    assert (editor.text(), QApplication.focusWidget()) == ("Lenovo 100e", editor)
    qtbot.keyClick(editor, "\r")
    around.settle()
    (edit,) = around.service.desk.open_edits()
    assert {one.value for one in edit.contenders} == {"Lenovo 100e", "Lenovo 500e"}
    qtbot.waitUntil(lambda: table.model.rowCount() == 31)
    assert table.current == device


def test_the_chosen_rows_and_the_details(around: Around, elsewhere: Elsewhere) -> None:
    table = around.page.devices.table
    table.view.setFocus()
    chosen = [table.model.id_at(row) for row in (3, 7, 8)]
    table.view.select_ids(chosen)
    around.settle()
    scroll = table.view.verticalScrollBar().value()
    elsewhere.create(Device, {"tag": "PV-0000", "model": "Acer"})
    elsewhere.change(Device, chosen[0], {"status": "In repair"})
    around.settle()
    assert table.view.selected_ids() == chosen
    assert (table.current, around.page.devices.details.device) == (chosen[0], chosen[0])
    assert table.view.verticalScrollBar().value() == scroll
    assert QApplication.focusWidget() is table.view


def test_the_form_of_a_device(qtbot: QtBot, around: Around, elsewhere: Elsewhere) -> None:
    table = around.page.devices.table
    device = table.model.id_at(4)
    around.page.devices.edit(device)
    around.settle()
    form = around.page.devices.form
    assert form is not None
    field = form.form.fields["notes"].editor
    field.setFocus()
    qtbot.keyClicks(field, "Charger in car")
    elsewhere.change(Device, device, {"notes": "Screen is scratched", "slot": "Cart C"})
    around.settle()
    assert QApplication.focusWidget() is field
    assert form.form.fields["notes"].value() == "Charger in car"
    form.save()
    around.settle()
    desk = around.service.desk
    assert [one.field for one in desk.open_edits()] == ["notes"], "both notes are kept, the slot is theirs"
    kept = around.service.devices.get(device)
    assert kept is not None
    assert kept.slot == "Cart C"


def test_the_form_of_a_room(qtbot: QtBot, around: Around, elsewhere: Elsewhere) -> None:
    room = next(one.id for one in around.service.rooms.all() if one.name == "Library")
    seen = around.service.rooms.seen(room)
    elsewhere.change(Room, room, {"building": "Main"})
    around.settle()
    around.service.rooms.change(room, {"building": "Annex"}, seen)
    (edit,) = around.service.desk.open_edits()
    assert {one.value for one in edit.contenders} == {"Main", "Annex"}
