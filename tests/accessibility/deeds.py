"""Whether an action is done without a mouse."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.shell.program import Program
from tests.accessibility.views import session_of

_OF_THE_PAGE = "arrow-right"
"""How Ctrl K shows what belongs to the page in front."""


def done(program: Program, action: QAction) -> bool:
    """Whether its keys reach it, or Ctrl K does; what it does is taken off, so that nothing else comes of it."""
    heard: list[bool] = []
    if action.receivers(SIGNAL("triggered(bool)")):
        action.triggered.disconnect()
    action.triggered.connect(lambda _checked=False: heard.append(True))
    for one in (action.parent(), program.window.focusWidget()):
        if heard or not action.shortcuts() or not isinstance(one, QWidget):
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keySequence(QApplication.focusWidget() or one, action.shortcut())
        program.scanner.release()
    if not heard:
        words = action.text().replace("&", "").rstrip("…")
        for offered in session_of(program).findables():
            if offered.title == words and offered.icon == _OF_THE_PAGE:
                offered.run()
    return bool(heard)
