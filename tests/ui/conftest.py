"""What the tests of the kit share: the look in force, and the plain one again afterwards."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.icons import COLOURS, SCALE
from app.ui.theme import ThemeState

Look = Callable[[str, float], ThemeState]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Gives the program a mode and a text size; the plain look is back after the test."""
    theme = ThemeState("light")

    def choose(mode: str, scale: float) -> ThemeState:
        theme.choose(mode, scale)
        return theme

    yield choose
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    qapp.setProperty(COLOURS, None)
    qapp.setProperty(SCALE, None)
