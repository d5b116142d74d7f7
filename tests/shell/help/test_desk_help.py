"""F1 in the window: the panel beside the page, its keys, the hints, and that the focus is nobody's but the person's."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.shell.help.desk_help import DeskHelp
from app.shell.help.picture import PictureSheet
from app.shell.program import Program
from app.shell.session import DeskSession
from app.ui.accessible import missing_names
from tests.conftest import PATIENCE
from tests.shell.help.keyboard_page import keyboard_page
from tests.shell.help.renew import KEYS_PAGE


@pytest.fixture
def session(program: Program, qtbot: QtBot) -> DeskSession:
    program.window.resize(1280, 800)
    assert program.session is not None
    assert program.jobs.wait_idle(PATIENCE)
    program.window.activateWindow()
    return program.session


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def shown(help_: DeskHelp) -> str:
    page = help_.panel.view.page
    return page.key if page is not None and help_.panel.isVisible() else ""


def press_f1(session: DeskSession) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_F1)


def test_f1_opens_the_help_of_the_page_beside_it_and_closes_it_again(session: DeskSession, program: Program, qtbot: QtBot) -> None:
    session.open_settings()
    page = session.pages.page("settings")
    qtbot.waitUntil(lambda: page.isAncestorOf(focused()), timeout=PATIENCE)
    before, wide = focused(), page.width()
    press_f1(session)
    assert shown(session.help) == "settings"
    assert session.help.panel.isAncestorOf(focused())
    qtbot.waitUntil(lambda: page.width() < wide - 300, timeout=PATIENCE)
    assert session.help.panel.geometry().left() >= page.mapTo(program.window.chrome, page.rect().topRight()).x()
    assert missing_names(session.help.panel) == []
    QTest.keyClick(focused(), Qt.Key.Key_F1)
    assert shown(session.help) == ""
    assert focused() is before
    qtbot.waitUntil(lambda: page.width() == wide, timeout=PATIENCE)


def test_the_help_that_is_open_goes_along_and_esc_closes_it(session: DeskSession, program: Program) -> None:
    session.pages.show("tickets")
    program.window.chrome.top_bar.help.click()
    session.pages.show("inventory")
    assert shown(session.help) == "inventory"
    session.open_settings()
    assert shown(session.help) == "settings"
    session.help.panel.view.setFocus()
    QTest.keyClick(session.help.panel.view, Qt.Key.Key_Escape)
    assert shown(session.help) == ""


def test_where_there_is_no_room_beside_the_page_the_help_lies_over_it(session: DeskSession, program: Program, qtbot: QtBot) -> None:
    page = session.pages.show("tickets")
    program.window.resize(960, 640)
    qtbot.waitUntil(lambda: program.window.chrome.width() == 960, timeout=PATIENCE)
    wide = page.width()
    press_f1(session)
    panel = session.help.panel
    assert shown(session.help) == "tickets"
    assert page.width() == wide
    assert program.window.chrome.rect().contains(panel.geometry())
    program.window.resize(1280, 800)
    qtbot.waitUntil(
        lambda: panel.geometry().right() == program.window.chrome.rect().right() and page.width() < 1280 - 400, timeout=PATIENCE
    )
    program.window.resize(960, 640)
    qtbot.waitUntil(lambda: page.width() == wide, timeout=PATIENCE)


def test_search_enter_and_back_by_keys_alone(session: DeskSession) -> None:
    session.pages.show("today")
    press_f1(session)
    panel = session.help.panel
    assert not panel.back.isEnabled()
    panel.search.setFocus()
    panel.search.setText("queued ticket back")
    assert panel.view.page is None
    assert not panel.print.isEnabled()
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.address == "help/en/tickets.md#take-a-queued-ticket-back"
    assert panel.search.text() == ""
    QTest.keyClick(panel.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown(session.help) == "today"


def test_esc_empties_the_search_first_and_shows_the_page_again(session: DeskSession) -> None:
    session.help.open("plan")
    panel = session.help.panel
    QTest.keyClicks(panel.search, "goal")
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert shown(session.help) == "plan"
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert shown(session.help) == ""


def test_a_link_is_followed_and_nothing_outside_the_help_is_read(session: DeskSession, tmp_path: Path) -> None:
    session.help.open("index")
    view = session.help.panel.view
    view.anchorClicked.emit("help/en/cover.md#change-or-call-off-a-planned-absence")
    assert shown(session.help) == "cover"
    view.anchorClicked.emit("help/en/nowhere.md")
    assert shown(session.help) == "cover"
    outside = tmp_path / "outside.png"
    outside.write_bytes((session.help.library.folder / "screenshots" / "today.png").read_bytes())
    assert view.loadResource(2, "screenshots/today.png").width() > 0
    for name in (str(outside), outside.as_uri(), "../pyproject.toml", "https://example.org/a.png"):
        assert view.loadResource(2, name) is None, name


def test_a_picture_opens_larger(session: DeskSession, program: Program, qtbot: QtBot) -> None:
    session.help.open("cover")
    session.help.panel.view.anchorClicked.emit("picture:screenshots/today.png")
    (sheet,) = program.window.findChildren(PictureSheet)
    assert sheet.picture.pixmap().width() > session.help.panel.width()
    assert missing_names(sheet) == []
    sheet.accept()


def test_ctrl_k_finds_pages_of_the_help(session: DeskSession) -> None:
    titles = {each.title: each for each in session.findables()}
    titles["Help: Print"].run()
    assert shown(session.help) == "printing"


def test_a_page_of_the_help_prints(session: DeskSession, program: Program, qtbot: QtBot) -> None:
    session.help.open("plan")
    session.help.panel.print.click()
    assert program.jobs.wait_idle(PATIENCE)
    paper = session.help.paper
    qtbot.waitUntil(lambda: paper.dialog is not None, timeout=PATIENCE)
    assert paper.dialog is not None
    paper.dialog.close()


def test_a_hint_is_said_once_takes_no_focus_and_comes_again_when_asked(session: DeskSession, qtbot: QtBot) -> None:
    line = session.help.line
    page = session.pages.show("tickets")
    assert line.isVisible()
    assert line.words.text().startswith("New ticket, scan the device")
    assert not line.isAncestorOf(focused())
    qtbot.waitUntil(lambda: page.isAncestorOf(focused()), timeout=PATIENCE)
    line.close_button.click()
    assert not line.isVisible()
    session.pages.show("inventory")
    session.pages.show("tickets")
    assert not line.isVisible()
    press_f1(session)
    session.help.panel.again.click()
    assert line.isVisible()
    line.more.click()
    assert not line.isVisible()
    assert shown(session.help) == "tickets"


def test_hints_can_be_without_and_all_come_again(session: DeskSession) -> None:
    session.help.panel.hints.click()
    session.pages.show("cover")
    assert not session.help.line.isVisible()
    session.help.panel.hints.click()
    session.pages.show("plan")
    assert session.help.line.isVisible()
    assert session.desk.settings.get("help.hints_seen", []) == ["plan"]


def test_where_large_text_leaves_no_room_the_hint_waits_and_stands_in_the_help(session: DeskSession, program: Program) -> None:
    session.pages.show("tickets")
    assert session.help.line.isVisible()
    program.theme.choose(scale=2.0)
    assert not session.help.line.isVisible()
    session.pages.show("cover")
    assert not session.help.line.isVisible()
    press_f1(session)
    assert "The brief writes itself" in session.help.panel.view.toPlainText()
    session.help.close()
    program.theme.choose(scale=1.0)
    session.pages.show("tickets")
    session.pages.show("cover")
    assert session.help.line.isVisible()


def test_hints_are_no_actions_of_the_desk(session: DeskSession) -> None:
    before = len(session.desk.actions(100))
    session.pages.show("tickets")
    session.pages.show("cover")
    assert len(session.desk.actions(100)) == before


def test_the_page_of_keys_has_the_keys_that_are_there(session: DeskSession, program: Program) -> None:
    assert KEYS_PAGE.read_text(encoding="utf-8") == keyboard_page(program), "renew it: python -m tests.shell.help.renew"
