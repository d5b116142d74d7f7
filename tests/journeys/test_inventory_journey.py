"""A liaison's first hour with the inventory: import, change many, undo, print, close, come back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.inventory.page.bulk_edit import BulkEdit
from app.inventory.page.import_dialog import ImportDialog
from app.inventory.page.page import InventoryPage
from app.inventory.page.print_options import PrintOptions
from app.shell.program import Program
from tests.conftest import ANSWERS, PATIENCE, enter
from tests.exchange.exports import google_admin_csv, sample_rows


class Liaison:
    """Works in the inventory of a running program."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot
        assert program.session is not None
        self.desk = program.session.desk
        page = program.session.pages.show("inventory")
        assert isinstance(page, InventoryPage)
        self.page = page
        self.rest()

    def rest(self) -> None:
        assert self.program.jobs.wait_idle(PATIENCE)
        table = self.page.devices.table
        self.qtbot.waitUntil(lambda: not table.loader.loading and not table.model.finder.busy, timeout=PATIENCE)

    def says(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.page.header.subtitle.text() == words, timeout=PATIENCE)

    def column(self, name: str) -> list[str]:
        model = self.page.devices.table.model
        number = model.snapshot.index_of(name)
        return [model.text(row, number) for row in range(model.rowCount())]

    def filter(self, words: str) -> None:
        search = self.page.devices.table.bar.search
        search.clear()
        search.setFocus()
        QTest.keyClicks(search, words)
        self.rest()

    def press(self, keys: str) -> None:
        self.program.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.program.window, timeout=PATIENCE)
        QTest.keySequence(QApplication.focusWidget() or self.program.window, QKeySequence(keys))
        self.rest()

    def import_file(self, path: Path) -> None:
        self.page.files.import_file(path)
        self.qtbot.waitUntil(lambda: isinstance(self.page.files.dialog, ImportDialog), timeout=PATIENCE)
        dialog = self.page.files.dialog
        assert isinstance(dialog, ImportDialog)
        QTest.mouseClick(dialog.preview_button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: dialog.plan is not None and dialog.import_button.isEnabled(), timeout=PATIENCE)
        QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
        self.rest()


@pytest.mark.slow
def test_import_change_many_undo_print_and_come_back(start_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path) -> None:
    first = start_program()
    enter(first, ANSWERS)
    liaison = Liaison(first, qtbot)
    assert liaison.page.empty.isVisible()

    export = tmp_path / "google-admin-aug.csv"
    export.write_bytes(google_admin_csv(sample_rows(120)))
    liaison.import_file(export)
    liaison.says("120 devices")
    assert not liaison.page.empty.isVisible()

    liaison.filter("room 105")
    change_and_undo(liaison)
    print_the_list(liaison)
    redo = liaison.desk.redo_label()
    first.window.close()
    assert first.session is None

    again = Liaison(start_program(), qtbot)
    again.says("120 devices")
    assert again.desk.redo_label() == redo
    assert again.desk.check().clean


def change_and_undo(liaison: Liaison) -> None:
    chosen = liaison.page.devices.table.model.ids()
    assert 0 < len(chosen) < 20
    before = liaison.column("status")
    liaison.page.devices.table.view.setFocus()
    liaison.press("Ctrl+A")
    assert liaison.page.devices.table.view.selected_ids() == chosen
    liaison.page.devices.bulk_edit()
    sheet = liaison.page.devices.findChild(BulkEdit)
    assert sheet is not None
    sheet.field_box.setCurrentIndex(sheet.field_box.findData("status"))
    sheet.value_box.setCurrentText("On loan")
    QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    liaison.rest()
    assert set(liaison.column("status")) == {"On loan"}
    liaison.page.devices.table.view.setFocus()
    liaison.press("Ctrl+Z")
    liaison.qtbot.waitUntil(lambda: liaison.column("status") == before, timeout=PATIENCE)


def print_the_list(liaison: Liaison) -> None:
    liaison.page.files.print_list()
    options = liaison.page.files.dialog
    assert isinstance(options, PrintOptions)
    with liaison.qtbot.waitSignal(liaison.page.files.printed, timeout=PATIENCE) as printed:
        options.accept()
    text = "\n".join(page.extract_text() for page in PdfReader(printed.args[0]).pages)
    assert all(tag in text for tag in liaison.column("tag"))
    preview = liaison.page.files.dialog
    assert preview is not None
    preview.close()


@pytest.mark.slow
def test_one_undo_takes_a_whole_import_back(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    liaison = Liaison(program, qtbot)
    export = tmp_path / "list.csv"
    export.write_text("Tag;Serial;Room\nPV-0001;S1;Room 1\nPV-0002;S2;Room 2\n", encoding="cp1252")
    liaison.import_file(export)
    liaison.says("2 devices")
    liaison.page.devices.table.view.setFocus()
    liaison.press("Ctrl+Z")
    qtbot.waitUntil(lambda: liaison.page.empty.isVisible(), timeout=PATIENCE)
    assert liaison.desk.undo_label() is None
