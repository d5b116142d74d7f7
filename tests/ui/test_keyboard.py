"""The list of keys shows what there is, in words of the keyboard."""

import sys

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication
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


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has signs for its keys")
def test_keys_are_called_as_they_are_written_on_the_keyboard_whatever_the_window_speaks(qapp: QApplication) -> None:
    spanish = QTranslator()
    assert spanish.load(QLocale("es"), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qapp.installTranslator(spanish)
    try:
        assert said_keys(QKeySequence("Ctrl+Shift+Backspace")) == "Ctrl Shift Backspace"
    finally:
        qapp.removeTranslator(spanish)
