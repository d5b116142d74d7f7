"""Importing a file through its dialog."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.inventory.page.import_dialog import ImportDialog
from tests.exchange.exports import google_admin_csv, sample_rows
from tests.inventory.page.around import Around


def open_import(around: Around, path: Path) -> ImportDialog:
    around.page.files.import_file(path)
    around.settle()
    dialog = around.page.files.dialog
    assert isinstance(dialog, ImportDialog)
    return dialog


def preview(around: Around, dialog: ImportDialog) -> None:
    dialog.make_preview()
    around.settle()


@pytest.fixture
def google(tmp_path: Path) -> Path:
    path = tmp_path / "google-admin-aug.csv"
    path.write_bytes(google_admin_csv(sample_rows(40)))
    return path


def test_an_export_is_recognised_previewed_imported_and_undone(qtbot: QtBot, around: Around, google: Path) -> None:
    dialog = open_import(around, google)
    assert "Google Admin" in dialog.columns.note.text()
    mapping = dialog.columns.mapping
    assert mapping is not None
    assert "serial" in mapping.columns
    preview(around, dialog)
    plan = dialog.plan
    assert plan is not None
    assert plan.counts.new == 40
    assert dialog.preview.tab("new").text() == "New 40"
    assert dialog.preview.lines.topLevelItemCount() == 40
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    around.settle()
    qtbot.waitUntil(lambda: around.page.header.subtitle.text() == "70 devices")
    assert "google-admin-aug.csv" in around.said[-1].text
    around.service.desk.undo()
    around.settle()
    qtbot.waitUntil(lambda: around.page.header.subtitle.text() == "30 devices")


def test_a_table_is_let_go_off_the_window_once_it_is_imported_or_left(qtbot: QtBot, around: Around, google: Path) -> None:
    for leave in (ImportDialog.reject, ImportDialog.apply):
        dialog = open_import(around, google)
        preview(around, dialog)
        plan = dialog.plan
        assert plan is not None
        held: list[list[Any]] = [plan.table.sheet.rows, plan.matches.devices]
        assert [len(lists) for lists in held] == [40, 40]
        leave(dialog)
        around.settle()
        around.jobs.wait_kept()
        assert held == [[], []]
    qtbot.waitUntil(lambda: around.page.header.subtitle.text() == "70 devices")


def test_the_second_import_of_a_file_changes_nothing(qtbot: QtBot, around: Around, google: Path) -> None:
    dialog = open_import(around, google)
    preview(around, dialog)
    dialog.apply()
    around.settle()
    again = open_import(around, google)
    preview(around, again)
    plan = again.plan
    assert plan is not None
    assert (plan.counts.new, plan.counts.changed, plan.counts.same) == (0, 0, 40)
    assert not again.import_button.isEnabled()


def test_a_corrected_mapping_is_remembered(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Etikett,Nummer\nPV-7001,S7001\nPV-7002,S7002\n", encoding="utf-8")
    dialog = open_import(around, path)
    boxes = {box.accessibleName(): box for box in dialog.columns.findChildren(QComboBox)}
    for name, field in (("Column Etikett goes to", "tag"), ("Column Nummer goes to", "serial")):
        box = boxes[name]
        box.setCurrentIndex(box.findData(field))
    preview(around, dialog)
    dialog.apply()
    around.settle()
    again = open_import(around, path)
    assert again.columns.mapping is not None
    assert again.columns.mapping.columns == ["tag", "serial"]


def test_one_field_never_takes_two_columns(around: Around, tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Tag,Other\nPV-1,PV-2\n", encoding="utf-8")
    dialog = open_import(around, path)
    box = next(box for box in dialog.columns.findChildren(QComboBox) if box.accessibleName() == "Column Other goes to")
    box.setCurrentIndex(box.findData("tag"))
    assert dialog.columns.mapping is not None
    assert dialog.columns.mapping.columns == [None, "tag"]


def test_a_line_that_means_two_devices_is_asked_about(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    path = tmp_path / "conflict.csv"
    path.write_text("Tag,Serial,Status\nPV-0001,5NX0R0002,Missing\n", encoding="utf-8")
    dialog = open_import(around, path)
    preview(around, dialog)
    plan = dialog.plan
    assert plan is not None
    assert plan.counts.refused == 1
    assert len(plan.conflicts) == 1
    decide(around, dialog, 1)
    assert dialog.plan is not None
    assert dialog.plan.counts.refused == 0


def test_a_line_that_means_two_devices_can_become_a_new_one(qtbot: QtBot, around: Around, tmp_path: Path) -> None:
    path = tmp_path / "conflict.csv"
    path.write_text("Tag,Serial,Status\nPV-0001,5NX0R0002,Missing\n", encoding="utf-8")
    dialog = open_import(around, path)
    preview(around, dialog)
    box = decide(around, dialog, 3)
    assert box == "Add it as a new device"
    assert dialog.plan is not None
    assert dialog.plan.counts.new == 1
    assert dialog.preview.tab("new").text() == "New 1"


def decide(around: Around, dialog: ImportDialog, choice: int) -> str:
    """Choose for line 2, as a person does; gives the words of the choice."""
    box = next(box for box in dialog.preview.findChildren(QComboBox) if box.accessibleName() == "Device of line 2")
    words = box.itemText(choice)
    box.setCurrentIndex(choice)
    box.activated.emit(choice)
    around.settle()
    return words
