"""Questions and sheets: as high as what they say, closed with Esc, and safe answers by default."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.accessible import cut_texts, missing_names
from app.ui.dialogs import BugDialog, Sheet, confirm
from app.ui.forms import FormField
from app.ui.widgets import PrimaryButton, QuietButton, text
from tests.ui.conftest import Look


def answer(act: Callable[[Sheet], None]) -> None:
    """Do something with the question as soon as it is asked."""

    def look_for_it() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, Sheet):
            act(sheet)
        else:
            QTimer.singleShot(5, look_for_it)

    QTimer.singleShot(5, look_for_it)


def button(sheet: Sheet, words: str) -> QPushButton:
    return next(each for each in sheet.findChildren(QPushButton) if each.text() == words)


def ask(*, danger: bool) -> bool:
    return confirm(None, "Delete 3 photos?", "They can't be brought back.", "Delete 3 photos", danger=danger)


def test_verb_does_it_and_escape_does_not(qtbot: QtBot) -> None:
    answer(lambda sheet: button(sheet, "Delete 3 photos").click())
    assert ask(danger=True)
    answer(lambda sheet: QTest.keyClick(sheet, Qt.Key.Key_Escape))
    assert not ask(danger=True)


def test_enter_is_the_safe_answer_where_it_is_dangerous(qtbot: QtBot) -> None:
    answer(lambda sheet: QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Return))
    assert not ask(danger=True)
    answer(lambda sheet: QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Return))
    assert ask(danger=False)


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    sheet, copied = Sheet("Import"), list[bool]()
    qtbot.addWidget(sheet)
    copy, go = QuietButton("Copy details"), PrimaryButton("Import")
    copy.clicked.connect(lambda: copied.append(True))
    go.clicked.connect(sheet.accept)
    sheet.add_buttons([go], [copy])
    sheet.show()
    sheet.activateWindow()
    copy.setFocus()
    qtbot.waitUntil(copy.hasFocus)
    QTest.keyClick(copy, Qt.Key.Key_Return)
    assert (copied, sheet.isVisible()) == ([True], True)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_sheet_is_as_high_as_what_it_says(qtbot: QtBot, look: Look, scale: float) -> None:
    look("light", scale)
    sheet = Sheet("Stop the import?", "", width=460)
    qtbot.addWidget(sheet)
    sheet.body.addWidget(text("1,240 of 2,318 devices were read. Nothing of them stays.", "soft", wrap=True))
    sheet.add_buttons([QuietButton("Go on"), PrimaryButton("Stop the import")], [QuietButton("Copy")])
    sheet.show()
    assert sheet.height() < 260 * scale
    assert cut_texts(sheet) == []
    assert missing_names(sheet) == []


def test_tall_sheet_stays_on_the_screen_and_scrolls(qtbot: QtBot, look: Look) -> None:
    look("light", 2.0)
    sheet = Sheet("Change 12 devices", "What you fill in is written to all of them.")
    qtbot.addWidget(sheet)
    for number in range(20):
        sheet.body.addWidget(FormField(f"Field {number}", QLineEdit()))
    sheet.add_buttons([PrimaryButton("Change 12 devices")])
    sheet.show()
    assert sheet.height() <= sheet.screen().availableGeometry().height()
    assert sheet.rect().contains(button(sheet, "Change 12 devices").geometry())


def test_list_in_a_sheet_takes_the_room(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    sheet, names = Sheet("Choose", height=500), QListWidget()
    qtbot.addWidget(sheet)
    sheet.body.addWidget(names)
    sheet.add_buttons([PrimaryButton("Choose")])
    sheet.show()
    assert sheet.height() == 500
    assert names.height() > 300


def test_error_of_a_sheet_comes_and_goes(qtbot: QtBot) -> None:
    sheet = Sheet("Choose")
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.show_error("The folder is full. Make room.")
    assert "The folder is full. Make room." in [label.text() for label in sheet.findChildren(type(text(""))) if label.isVisible()]
    sheet.show_error("")
    assert "The folder is full. Make room." not in [label.text() for label in sheet.findChildren(type(text("")))]


def test_fault_can_be_copied_and_work_goes_on(qtbot: QtBot, look: Look) -> None:
    look("dark", 1.0)
    dialog = BugDialog("Traceback: line 10")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() < 420
    button(dialog, "Copy details").click()
    assert QApplication.clipboard().text() == "Traceback: line 10"
    button(dialog, "Go on").click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert missing_names(dialog) == []
