"""A desk whose file is whole and makes no sense, through the real window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app.shell.entry.trouble import DamagedSheet, RestoredSheet
from app.shell.program import Program
from app.store.cipher import connect
from app.store.folder import DATABASE
from tests.conftest import ANSWERS, PATIENCE, enter


def test_it_offers_its_backups_and_tells_where_it_stumbled(start_program: Callable[..., Program], desk_folder: Path) -> None:
    program = start_program()
    enter(program, ANSWERS)
    assert program.session is not None
    desk, key = program.session.desk, program.opener._key
    assert key is not None
    desk.backups.make()
    program.window.close()
    connection = connect(desk_folder / DATABASE, key)
    connection.execute("UPDATE meta SET value = '[]' WHERE name = 'clock'")
    connection.close()
    again = start_program()
    sheet = again.window.sheet()
    assert isinstance(sheet, DamagedSheet)
    assert any("Its file is whole" in label.text() for label in sheet.findChildren(QLabel))
    assert sheet.list.count() == 1
    sheet.details.click()
    assert QGuiApplication.clipboard().text().startswith("builtins.AttributeError\n")
    sheet.restore.click()
    assert again.jobs.wait_idle(PATIENCE)
    restored = again.window.sheet()
    assert isinstance(restored, RestoredSheet)
    restored.go_on.click()
    assert again.jobs.wait_idle(PATIENCE)
    assert again.session is not None
    assert again.session.surroundings.school.name == "Parkview Elementary"
