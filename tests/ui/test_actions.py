"""The actions of a page: named, with keys that are heard where they should be."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.actions import page_actions


class InWindow(QWidget):
    """A page with a field in it, and a field beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.beside, self.page = QLineEdit(), QWidget()
        self.inside = QLineEdit(self.page)
        column = QVBoxLayout(self)
        column.addWidget(self.beside)
        column.addWidget(self.page, 1)


def shown(qtbot: QtBot) -> InWindow:
    """It, in front."""
    made = InWindow()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def press(qtbot: QtBot, field: QLineEdit) -> None:
    """Control N in a field."""
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    QTest.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_actions_are_made_in_order_and_do_what_they_say(qtbot: QtBot) -> None:
    window, done = shown(qtbot), []
    made = page_actions(window.page, (("New", "Ctrl+N", lambda: done.append("new")), ("Print…", "", lambda: done.append("print"))))
    assert [(one.text(), one.shortcut().toString()) for one in made] == [("New", "Ctrl+N"), ("Print…", "")]
    assert window.page.actions() == made
    made[1].trigger()
    made[0].trigger()
    assert done == ["print", "new"]


def test_keys_are_heard_in_the_page_alone(qtbot: QtBot) -> None:
    window, done = shown(qtbot), []
    page_actions(window.page, [("New", "Ctrl+N", lambda: done.append("new"))])
    press(qtbot, window.beside)
    assert done == []
    press(qtbot, window.inside)
    assert done == ["new"]


def test_keys_of_the_window_are_heard_beside_the_page_while_it_is_shown(qtbot: QtBot) -> None:
    window, done = shown(qtbot), []
    page_actions(window.page, [("New", "Ctrl+N", lambda: done.append("new"))], in_window=True)
    press(qtbot, window.beside)
    window.page.hide()
    press(qtbot, window.beside)
    assert done == ["new"]
