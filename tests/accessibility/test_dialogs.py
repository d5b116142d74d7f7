"""Every dialog without a mouse: walked by Tab in the order it is read, with names and roles, a button for Enter, and Esc to leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from tests.accessibility.dialogs import ELSEWHERE, OPENERS, dialog_in_front, subclasses
from tests.accessibility.views import settle
from tests.accessibility.walking import not_reached, out_of_order, stops, without_words
from tests.patience import PATIENCE

SAYS_IT_IN_ITS_NAME = "SheetPicker"
"""A drawing that arrows change: its name says what is chosen, and the field beside it does the same."""


def test_every_dialog_is_known_here() -> None:
    """A new one is opened below, or it is said why not."""
    assert {*OPENERS, *ELSEWHERE} == subclasses(QDialog)
    assert not set(OPENERS) & set(ELSEWHERE)


@pytest.mark.slow
def test_every_dialog_is_walked_used_and_left_by_keys(sample_program: Program, qtbot: QtBot) -> None:
    """In one program, as each start of it takes longer than all dialogs."""
    sample_program.window.resize(1280, 800)
    found: dict[str, list[str]] = {}
    for kind, open_it in OPENERS.items():
        open_it(sample_program)
        qtbot.waitUntil(lambda kind=kind: isinstance(dialog_in_front(), kind), timeout=PATIENCE)  # type: ignore[misc]
        dialog = dialog_in_front()
        assert dialog is not None
        qtbot.waitUntil(lambda dialog=dialog: QApplication.activeWindow() is dialog, timeout=PATIENCE)  # type: ignore[misc]
        settle(sample_program)
        wrong = walk(dialog)
        if wrong:
            found[kind.__name__] = wrong
        dialog.deleteLater()
        settle(sample_program)
    assert found == {}


def walk(dialog: QDialog) -> list[str]:
    """What is wrong with a dialog; it is closed afterwards."""
    focused = QApplication.focusWidget()
    wrong = [] if focused is not None and dialog.isAncestorOf(focused) else ["nothing has the focus"]
    wrong += [] if dialog.accessibleName().strip() else ["no name"]
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    wrong += [] if any(one.isDefault() for one in buttons) else ["no button for Enter"]
    found = list(dict.fromkeys(stops(dialog)))
    wrong += [f"not reached: {one}" for one in not_reached(dialog, found)]
    upwards = out_of_order(dialog, [*found, found[0]])
    wrong += [f"out of order: {one}" for one in upwards] if len(upwards) > 1 else []  # once it goes back to where it began
    wrong += [f"without words: {one}" for one in without_words(dialog, found) if not one.startswith(SAYS_IT_IN_ITS_NAME)]
    wrong += [f"Tab leaves it: {one}" for one in found if not dialog.isAncestorOf(one)]
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    if dialog.isVisible():
        wrong.append("Esc does not close it")
        dialog.reject()
    return wrong
