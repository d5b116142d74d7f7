"""The field that finds anything, by itself."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.shell.find_field import FindField
from app.ui.accessible import cut_texts
from app.ui.theme import ThemeState


def test_the_hint_has_room_in_a_look_that_comes_later(qtbot: QtBot, theme: ThemeState) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(FindField(theme))
    window.resize(600, 100)
    with qtbot.waitExposed(window):
        window.show()
    assert cut_texts(window) == []
    window.setStyleSheet("#keyHint { font-size: 16px; padding: 0 6px; }")

    def whole() -> None:
        assert cut_texts(window) == []

    qtbot.waitUntil(whole)
