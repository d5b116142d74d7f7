"""The list of keys shows what there is, in words of the keyboard."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from app.ui.keyboard import KeyLine, key_lines, said_keys


@pytest.mark.parametrize(
    ("keys", "said"), [("Ctrl+K", "Ctrl K"), ("Ctrl+Shift+Z", "Ctrl Shift Z"), ("Ctrl++", "Ctrl +"), ("Return", "Enter")]
)
def test_keys_are_said_as_they_stand_on_the_keyboard(qtbot: QtBot, keys: str, said: str) -> None:
    assert said_keys(QKeySequence(keys)) == said


def test_only_actions_with_keys_that_are_there(qtbot: QtBot) -> None:
    printing, silent, hidden = QAction("&Print…"), QAction("Import"), QAction("Old")
    printing.setShortcuts([QKeySequence("Ctrl+P"), QKeySequence("F2")])
    hidden.setShortcut("Ctrl+O")
    hidden.setVisible(False)
    assert key_lines([printing, silent, hidden]) == [KeyLine("Print", "Ctrl P or F2")]
