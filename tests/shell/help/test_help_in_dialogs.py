"""F1 while a dialog lies over the page: the help is read and used beside it, and leaves the dialog as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.shell.entry.first_start import FirstStartSheet
from app.shell.entry.recovery import RecoverySheet
from app.shell.entry.sheet import EntryFrame, Sheet
from app.shell.help.window import HelpWindow
from app.shell.program import Program
from app.shell.session import DeskSession
from app.ui.accessible import missing_names
from app.ui.dialogs import BugDialog, confirm
from app.ui.theme import ThemeState
from tests.patience import PATIENCE


@pytest.fixture
def session(program: Program) -> DeskSession:
    assert program.session is not None
    assert program.jobs.wait_idle(PATIENCE)
    program.window.activateWindow()
    return program.session


def shown() -> HelpWindow | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible()), None)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def click(widget: QWidget) -> None:
    """With the mouse, by way of the window: one that waits behind a dialog would not hear it."""
    window = widget.window().windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=widget.mapTo(widget.window(), QPoint(5, 5)))


def open_goal_sheet(session: DeskSession, qtbot: QtBot) -> QDialog:
    page = session.pages.show("plan")
    next(action for action in page.page_actions() if action.text() == "Add a goal").trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog), timeout=PATIENCE)
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, QDialog)
    return dialog


def test_help_opens_over_a_dialog_is_used_and_closed_and_the_dialog_goes_on(session: DeskSession, qtbot: QtBot) -> None:
    dialog = open_goal_sheet(session, qtbot)
    field = QApplication.focusWidget()
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown() is not None, timeout=PATIENCE)
    help_ = shown()
    assert help_ is not None
    assert help_.panel.view.page is not None
    assert [help_.panel.view.page.key, dialog.isVisible(), missing_names(help_)] == ["plan", True, []]
    assert session.help.panel.isHidden()
    click(help_.panel.contents)
    assert help_.panel.view.page.key == "index"
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown() is None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=PATIENCE)
    assert dialog.isVisible()


def test_f1_closes_the_help_that_it_opened(session: DeskSession, qtbot: QtBot) -> None:
    open_goal_sheet(session, qtbot)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown() is not None, timeout=PATIENCE)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: shown() is None, timeout=PATIENCE)


def test_help_goes_with_its_dialog(session: DeskSession, qtbot: QtBot) -> None:
    dialog = open_goal_sheet(session, qtbot)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE)
    dialog.reject()
    qtbot.waitUntil(lambda: shown() is None, timeout=PATIENCE)


def test_help_that_is_out_of_sight_goes_with_its_dialog_too(session: DeskSession, program: Program, qtbot: QtBot) -> None:
    dialog = QDialog(program.window)  # one that is kept when it is done
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=PATIENCE)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE)
    help_ = shown()
    assert help_ is not None
    help_.hide()
    with qtbot.waitSignal(help_.destroyed, timeout=PATIENCE):
        dialog.reject()


def test_the_frame_of_the_help_is_on_the_screen_with_all_its_sides(session: DeskSession, qtbot: QtBot) -> None:
    dialog = open_goal_sheet(session, qtbot)
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.topLeft())
    dialog.resize(dialog.width(), screen.height())
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE)
    help_ = shown()
    assert help_ is not None
    assert help_.frameGeometry() != help_.geometry(), "here a window has a frame"
    assert screen.contains(help_.frameGeometry())


def test_a_question_that_is_waited_for_has_help_too(session: DeskSession, program: Program, qtbot: QtBot) -> None:
    session.pages.show("tickets")
    heard: list[str] = []

    def look() -> None:
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog), timeout=PATIENCE)
        question = QApplication.activeWindow()
        assert question is not None
        press(Qt.Key.Key_F1)
        help_ = shown()
        if help_ is not None:
            heard.append(help_.panel.address)
            qtbot.waitUntil(lambda: QApplication.activeWindow() is help_, timeout=PATIENCE)
            click(help_.panel.contents)
            heard.append(help_.panel.address)
        next(one for one in question.findChildren(QPushButton) if one.text() == "Go").click()

    QTimer.singleShot(0, program, look)
    assert confirm(program.window, "Really?", "It would go.", "Go")
    assert heard == ["tickets", "index"]


def test_a_dialog_that_the_help_has_a_page_on_shows_that(session: DeskSession, program: Program, qtbot: QtBot) -> None:
    fault = BugDialog("Traceback: invented", program.window)
    fault.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is fault, timeout=PATIENCE)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE)
    help_ = shown()
    assert help_ is not None
    assert help_.panel.view.page is not None
    assert help_.panel.view.page.key == "trouble"


@pytest.mark.parametrize(("make", "page"), [(lambda theme: FirstStartSheet(theme, QLocale("en_US")), "start"), (RecoverySheet, "trouble")])
def test_before_a_desk_is_open_f1_opens_the_help_over_its_sheet(
    qtbot: QtBot, theme: ThemeState, make: Callable[[ThemeState], Sheet], page: str
) -> None:
    window, frame, desk = QStackedWidget(), EntryFrame(theme), QPushButton("Desk")
    window.addWidget(frame)
    window.addWidget(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    frame.show_sheet(make(theme))
    before = QApplication.focusWidget()
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown() is not None, timeout=PATIENCE)
    help_ = shown()
    assert help_ is not None
    assert help_.panel.view.page is not None
    assert [help_.panel.view.page.key, missing_names(help_)] == [page, []]
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before, timeout=PATIENCE)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown() is not None, timeout=PATIENCE)
    window.setCurrentWidget(desk)
    qtbot.waitUntil(lambda: shown() is None, timeout=PATIENCE)
