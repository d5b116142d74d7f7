"""The checks of names and cut texts find what is wrong, and nothing else."""

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.accessible import cut_texts, missing_names
from app.ui.forms import FormField, choice_editor, lines_editor, number_editor
from app.ui.widgets import Chip, FactRow, IconButton, SearchField, Segments, Strip


def page(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for widget in widgets:
        column.addWidget(widget)
    root.show()
    return root


@pytest.mark.parametrize(
    "kind", [QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QListWidget, QTableWidget, QToolButton, QPushButton, QCheckBox]
)
def test_control_without_a_name_is_found(qtbot: QtBot, kind: type[QWidget]) -> None:
    assert [words.split()[0] for words in missing_names(page(qtbot, kind()))] == [kind.__name__]


def test_hand_made_control_without_a_name_is_found(qtbot: QtBot) -> None:
    dial = QWidget()
    dial.setFocusPolicy(dial.focusPolicy().StrongFocus)
    dial.setObjectName("dial")
    assert missing_names(page(qtbot, dial)) == ["QWidget dial"]


def test_kit_has_names_throughout(qtbot: QtBot) -> None:
    box = choice_editor(["Deployed", "In repair"], open_end=True)
    fields = [FormField("Status", box), FormField("Slot", number_editor(1, 9)), FormField("Notes", lines_editor())]
    pieces = [SearchField("Filter", "Filter"), Chip("Room: 114"), Segments([("a", "A"), ("b", "B")], "Kind"), IconButton("x", "Close")]
    root = page(qtbot, *fields, *pieces, Strip("Moved.", button="Undo"), FactRow("Where", "Room 114"))
    box.showPopup()
    assert missing_names(root) == []
    box.hidePopup()


def test_label_that_names_a_field_is_enough(qtbot: QtBot) -> None:
    label, field = QLabel("Tag"), QLineEdit()
    label.setBuddy(field)
    assert missing_names(page(qtbot, label, field)) == []


def test_parts_of_tables_and_tabs_need_none(qtbot: QtBot) -> None:
    table, tabs = QTableWidget(2, 2), QTabWidget()
    table.setAccessibleName("Devices")
    tabs.addTab(QWidget(), "Plan")
    tabs.tabBar().setAccessibleName("Parts of the session")
    assert missing_names(page(qtbot, table, tabs)) == []


def test_widget_in_a_cell_needs_a_name(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    table.setAccessibleName("Devices")
    cell = QWidget()
    QVBoxLayout(cell).addWidget(QToolButton())
    table.setCellWidget(0, 0, cell)
    assert missing_names(page(qtbot, table)) == ["QToolButton"]


def test_cut_words_are_found(qtbot: QtBot) -> None:
    narrow, low, hanging = QPushButton("Import your list"), QLabel("Some words that wrap and wrap and wrap again"), QLabel("Over the edge")
    root = page(qtbot, narrow, low)
    narrow.setFixedWidth(30)
    low.setWordWrap(True)
    low.setFixedSize(60, 12)
    hanging.setParent(root)
    hanging.move(root.width() - 10, 0)
    hanging.show()
    qtbot.wait(1)
    found = {words.split(": ")[1] for words in cut_texts(root)}
    assert found == {"Import your list", "Some words that wrap and wrap and wrap again", "Over the edge"}


def test_words_with_room_are_left_alone(qtbot: QtBot) -> None:
    wrapping = QLabel("Some words that wrap and wrap and wrap again")
    wrapping.setWordWrap(True)
    hidden = QPushButton("Import your list")
    root = page(qtbot, wrapping, hidden, QPushButton("Close"))
    hidden.setFixedWidth(10)
    hidden.hide()
    root.resize(300, 300)
    assert cut_texts(root) == []
