"""A window that nobody touches does nothing."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.shell.program import Program
from app.ui.feature import Place
from tests.patience import PATIENCE

LONGEST_UNTIL_REST = 20
"""Looks of 0.4 s each, on a computer that does much else."""


class Layouts(QObject):
    """Counts who asks to be laid out."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count and let it pass."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked[f"{type(watched).__name__} {watched.objectName()}"] += 1
        return False


@pytest.mark.parametrize("key", ["today", "inventory", "settings"])
def test_a_page_at_rest_is_not_laid_out_again_and_again(program: Program, qtbot: QtBot, key: str) -> None:
    application = QApplication.instance()
    session = program.session
    assert application is not None
    assert session is not None
    if key == "settings":
        session.open_settings()
    else:
        session.navigate(Place(key))
    assert program.jobs.wait_idle(PATIENCE)
    for _ in range(LONGEST_UNTIL_REST):
        layouts = Layouts()
        application.installEventFilter(layouts)
        qtbot.wait(400)
        application.removeEventFilter(layouts)
        if sum(layouts.asked.values()) < 10:
            return
    pytest.fail(f"it never comes to rest: {layouts.asked}")
