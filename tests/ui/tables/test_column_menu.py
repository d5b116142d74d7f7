"""The menu at the head of a column."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.ui.tables.column_chooser import ColumnChooser
from app.ui.tables.control import TableControl
from app.ui.tables.filter_bar import FilterBar
from tests.ui.tables.device_table import device_table


@pytest.fixture
def control(qtbot: QtBot) -> Iterator[TableControl]:
    """Of a table that stands below its filter bar."""
    window = QWidget()
    qtbot.addWidget(window)
    made, view = device_table(window)
    FilterBar(made, "Filter devices", window)
    model = made.records
    window.resize(900, 400)
    view.resize(900, 400)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: model.rowCount() == 50)
    yield made  # noqa: PT022 - the window lives as long as this


def choose(qtbot: QtBot, control: TableControl, column: int, words: str) -> None:
    """A right click on the head of a column, and one entry of what opens."""
    header = control.header
    place = QPoint(header.sectionViewportPosition(column) + 5, 5)
    QApplication.sendEvent(header.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, header.mapToGlobal(place)))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_head_of_a_column_sorts_both_ways(qtbot: QtBot, control: TableControl) -> None:
    name = control.records.columns[1].name
    choose(qtbot, control, 1, "Sort descending")
    assert (control.current.sort, control.current.descending) == (name, True)
    choose(qtbot, control, 1, "Sort descending")
    assert (control.current.sort, control.current.descending) == (name, True)
    choose(qtbot, control, 1, "Sort ascending")
    assert (control.current.sort, control.current.descending) == (name, False)


def test_a_column_is_hidden_and_the_last_one_cannot_be(qtbot: QtBot, control: TableControl) -> None:
    name = control.records.columns[1].name
    choose(qtbot, control, 1, "Hide this column")
    assert name not in control.current.layout.shown
    control.set_layout(control.current.layout._replace(shown=(name,)))
    choose(qtbot, control, 1, "Hide this column")
    assert control.current.layout.shown == (name,)


def test_it_leads_to_all_columns(qtbot: QtBot, control: TableControl) -> None:
    choose(qtbot, control, 0, "Choose columns…")
    qtbot.waitUntil(lambda: any(isinstance(one, ColumnChooser) and one.isVisible() for one in QApplication.allWidgets()))
