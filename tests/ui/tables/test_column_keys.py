"""Sorting and widths by keys, as the head does them for the mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.tables.control import TableControl
from tests.ui.tables.device_table import device_table

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def control(qtbot: QtBot) -> Iterator[TableControl]:
    """Of a table that has the keyboard; the current cell stands in the second column."""
    window = QWidget()
    qtbot.addWidget(window)
    made, view = device_table(window)
    model = made.records
    view.resize(900, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: model.rowCount() == 50)
    view.setFocus()
    view.setCurrentIndex(model.index(3, 1))
    yield made  # noqa: PT022 - the window lives as long as this


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, HELD)


def test_column_of_the_current_cell_sorts_and_turns_round(qtbot: QtBot, control: TableControl) -> None:
    name = control.records.columns[1].name
    press(qtbot, Qt.Key.Key_O)
    first = control.current
    press(qtbot, Qt.Key.Key_O)
    assert [(first.sort, first.descending), (control.current.sort, control.current.descending)] == [(name, False), (name, True)]


def test_column_grows_and_shrinks_and_is_remembered(qtbot: QtBot, control: TableControl) -> None:
    name, before = control.records.columns[1].name, control.header.sectionSize(1)
    press(qtbot, Qt.Key.Key_Right)
    wide = control.header.sectionSize(1), control.current.layout.widths[name]
    press(qtbot, Qt.Key.Key_Left)
    assert [*wide, control.header.sectionSize(1)] == [before + 20, before + 20, before]


def test_no_column_becomes_too_narrow_to_be_read(qtbot: QtBot, control: TableControl) -> None:
    for _ in range(40):
        press(qtbot, Qt.Key.Key_Left)
    assert control.header.sectionSize(1) == control.header.minimumSectionSize()
