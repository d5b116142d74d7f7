"""The first sight of a desk is true, or there is none."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.main import keyring
from app.shell.first_sight import first_sight
from app.shell.glance import GlanceView, Look, picture_data, picture_of
from app.shell.program import Program
from app.shell.window_memory import WindowMemory, remember
from tests.conftest import PATIENCE

LOOK = Look("inventory", 400, 300, "light", 100, 1.0)


@pytest.fixture
def image(qtbot: QtBot) -> QImage:
    made = QImage(400, 300, QImage.Format.Format_RGB32)
    made.fill(0x0B6E6E)
    return made


def test_the_picture_comes_back_for_the_same_look_only(image: QImage) -> None:
    data = picture_data(LOOK, image)
    again = picture_of(data, LOOK)
    assert again is not None
    assert again.pixelColor(10, 10) == image.pixelColor(10, 10)
    for other in (
        Look("today", 400, 300, "light", 100, 1.0),
        Look("inventory", 401, 300, "light", 100, 1.0),
        Look("inventory", 400, 300, "dark", 100, 1.0),
        Look("inventory", 400, 300, "light", 125, 1.0),
        Look("inventory", 400, 300, "light", 100, 2.0),
    ):
        assert picture_of(data, other) is None


@pytest.mark.parametrize("spoilt", [{}, {"picture": "?"}, {"picture": "AAAA"}])
def test_a_spoilt_picture_is_none(image: QImage, spoilt: dict[str, str]) -> None:
    data = picture_data(LOOK, image)
    data["picture"] = ""
    assert picture_of({**data, **spoilt}, LOOK) is None


def test_keys_pressed_meanwhile_go_to_the_page(qtbot: QtBot, image: QImage) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    view = GlanceView(window, image)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    view.setFocus()
    QTest.keyClicks(view, "room 114")
    field.setFocus()
    view.finish()
    assert field.text() == "room 114"


def test_after_closing_the_inventory_the_next_start_shows_it_at_once(sample_program: Program, desk_folder: Path) -> None:
    session = sample_program.session
    assert session is not None
    session.pages.show("inventory")
    assert sample_program.jobs.wait_idle(PATIENCE)
    sample_program.memory.geometry = ""
    data = sample_program.picture()
    assert data is not None
    sample_program.opener.keep_glance(session.desk.settings, data)
    remember(desk_folder, WindowMemory(page="inventory", mode="system"))
    sight = first_sight(desk_folder, "", keyring)
    assert sight.key is not None
    assert sight.view is not None
    sight.window.deleteLater()


def test_no_picture_after_something_was_done(sample_program: Program, desk_folder: Path) -> None:
    session = sample_program.session
    assert session is not None
    session.pages.show("inventory")
    assert sample_program.jobs.wait_idle(PATIENCE)
    data = sample_program.picture()
    assert data is not None
    sample_program.opener.keep_glance(session.desk.settings, data)
    session.desk.undo()
    session.pages.show("today")
    sample_program.window.close()
    assert first_sight(desk_folder, "inventory", keyring).view is None
