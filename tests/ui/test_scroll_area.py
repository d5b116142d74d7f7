"""What scrolls, as a screen reader knows it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from app.ui.scroll_area import ScrollArea, keep_bars_from_readers

APP = Path(__file__).resolve().parents[2] / "app"


def _bare() -> QAbstractScrollArea:
    area = QAbstractScrollArea()
    keep_bars_from_readers(area)
    return area


def _bars_are(area: QAbstractScrollArea, shown: bool) -> bool:
    return area.verticalScrollBar().isVisible() is shown


@pytest.mark.parametrize("make", [lambda: ScrollArea(QLabel("A long list")), _bare])
def test_a_bar_that_comes_or_goes_changes_nothing_for_a_screen_reader(qtbot: QtBot, make: Callable[[], QAbstractScrollArea]) -> None:
    area = make()
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff):
        area.setVerticalScrollBarPolicy(policy)
        area.setHorizontalScrollBarPolicy(policy)
        qtbot.waitUntil(partial(_bars_are, area, policy is Qt.ScrollBarPolicy.ScrollBarAlwaysOn))
        known = QAccessible.queryAccessibleInterface(area)
        assert known is not None
        assert [known.child(place).object() for place in range(known.childCount())] == [area.viewport()]


def test_nothing_scrolls_but_by_these() -> None:
    """One of Qt's own would take the program down under a screen reader."""
    for path in APP.rglob("*.py"):
        words = path.read_text(encoding="utf-8")
        if path.name != "scroll_area.py":
            assert f"{QScrollArea.__name__}(" not in words.replace("isinstance(around, QScrollArea)", ""), path
            assert "(QScrollArea)" not in words, path
            qt = any(each in words for each in ("(QAbstractScrollArea)", "(QGraphicsView)"))
            assert not qt or "keep_bars_from_readers(self)" in words, path
