"""The first day with the program, from the first start to the next morning."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.shell.entry.first_start import FirstStartSheet
from app.shell.program import Program
from app.shell.session import DeskSession
from tests.conftest import PATIENCE


class Person:
    """Somebody at the keyboard."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot

    @property
    def session(self) -> DeskSession:
        assert self.program.session is not None
        return self.program.session

    def wait(self) -> None:
        assert self.program.jobs.wait_idle(PATIENCE)

    def type_into(self, field: QLineEdit, words: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, words)
        self.qtbot.waitUntil(lambda: field.text() == words)

    def press(self, keys: str) -> None:
        self.program.window.activateWindow()
        target: QWidget = QApplication.focusWidget() or self.program.window
        QTest.keySequence(target, QKeySequence(keys))

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.wait()


@pytest.mark.slow
def test_look_around_undo_close_and_come_back(start_program: Callable[..., Program], qtbot: QtBot) -> None:
    person = Person(start_program(), qtbot)
    sheet = person.program.window.sheet()
    assert isinstance(sheet, FirstStartSheet)
    person.type_into(sheet.name, "Amara Okafor")
    person.click(sheet.sample)
    assert person.session.pages.current_key == "today"
    assert "Amara" in person.program.window.chrome.top_bar.avatar.toolTip()

    label = person.session.desk.undo_label()
    person.press("Ctrl+Z")
    person.wait()
    assert person.session.desk.undo_label() != label
    undone_to = person.session.desk.undo_label()

    buttons = {button.tab.key: button for button in person.program.window.chrome.rail.buttons()}
    person.click(buttons["inventory"])
    assert person.session.pages.current_key == "inventory"
    person.program.window.close()

    later = Person(start_program(), qtbot)
    assert later.session.pages.current_key == "inventory"
    assert later.session.desk.undo_label() == undone_to
    assert later.session.desk.redo_label() == label
    later.press("Ctrl+Shift+Z")
    later.wait()
    assert later.session.desk.undo_label() == label
    assert later.session.desk.check().clean


@pytest.mark.slow
def test_a_school_of_ones_own_starts_empty_and_says_what_to_do(start_program: Callable[..., Program], qtbot: QtBot) -> None:
    person = Person(start_program(), qtbot)
    sheet = person.program.window.sheet()
    assert isinstance(sheet, FirstStartSheet)
    person.type_into(sheet.name, "Amara Okafor")
    person.type_into(sheet.school, "Lakeside Middle")
    QTest.keyClick(sheet.school, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person.program.session is not None, timeout=PATIENCE)
    person.wait()
    today = person.session.pages.current
    assert today is not None
    words = [button.text() for button in today.findChildren(QPushButton)]
    assert any("Import your device list" in text for text in words)
    assert person.session.desk.undo_label() is None
