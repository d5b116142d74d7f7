"""The table as a person uses it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.tables.control import TableControl
from app.ui.tables.editing import TableEditing
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.layout import View
from app.ui.tables.look import TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.pasting import PastePlan
from app.ui.tables.query import Condition
from app.ui.tables.view import RecordsView
from tests.ui.tables.devices import device_columns, device_rows
from tests.ui.tables.remembering import Remembering


class Bench(QWidget):
    """A table with its bar, as a page has it."""

    def __init__(self, count: int, remembered: Remembering) -> None:
        super().__init__()
        self.model = RecordsModel(device_columns(), self)
        self.view = RecordsView(self.model, TableLook.of_palette(self.palette()), self)
        self.control = TableControl(self.view, remembered, "devices")
        self.bar = FilterBar(self.control, "Filter devices", self)
        self.editing = TableEditing(self.view)
        self.model.arrivals.add(self.model.snapshot.prepare(device_rows(count)))
        self.control.ask()
        self.view.setGeometry(0, 60, 800, 500)
        self.bar.setGeometry(0, 0, 800, 50)


@pytest.fixture
def remembered() -> Remembering:
    return Remembering()


@pytest.fixture
def bench(qtbot: QtBot, remembered: Remembering) -> Bench:
    made = Bench(500, remembered)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.resize(800, 600)
        made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 500)
    return made


def go_to(bench: Bench, row: int, column: int) -> None:
    bench.view.setFocus()
    bench.view.setCurrentIndex(bench.model.index(row, column))


def editor_of(bench: Bench) -> QLineEdit:
    editor = bench.view.viewport().findChild(QLineEdit, "cellEditor")
    assert editor is not None
    return editor


def test_typing_filters_and_the_current_record_stays(qtbot: QtBot, bench: Bench) -> None:
    go_to(bench, 40, 0)
    identity = bench.view.current_id()
    tag = bench.model.text(40, 0)
    with qtbot.waitSignal(bench.control.answered):
        qtbot.keyClicks(bench.bar.search, f"tag:{tag}")
    qtbot.waitUntil(lambda: not bench.model.finder.busy)
    assert bench.view.current_id() == identity
    assert bench.model.rowCount() < 20


def test_letters_typed_in_the_list_go_to_the_filter(qtbot: QtBot, bench: Bench) -> None:
    bench.view.text_typed.connect(bench.bar.take_typed)
    go_to(bench, 0, 0)
    qtbot.keyClicks(bench.view, "z")
    assert bench.bar.search.text() == "z"


def test_enter_opens_the_record(qtbot: QtBot, bench: Bench) -> None:
    go_to(bench, 3, 0)
    with qtbot.waitSignal(bench.view.record_opened) as opened:
        qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    assert opened.args == [bench.model.id_at(3)]


def test_a_cell_is_edited_in_place(qtbot: QtBot, bench: Bench) -> None:
    go_to(bench, 2, 1)
    bench.view.edit_current()
    editor = editor_of(bench)
    editor.selectAll()
    qtbot.keyClicks(editor, "Lenovo 300e")
    with qtbot.waitSignal(bench.view.cells_edited) as edited:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    (edit,) = edited.args[0]
    assert (edit.id, edit.column, edit.value) == (bench.model.id_at(2), "model", "Lenovo 300e")


def test_what_cannot_be_read_stays_in_the_cell_with_the_reason(qtbot: QtBot, bench: Bench) -> None:
    go_to(bench, 2, 4)
    bench.view.edit_current()
    editor = editor_of(bench)
    editor.selectAll()
    qtbot.keyClicks(editor, "Brokenish")
    with qtbot.assertNotEmitted(bench.view.cells_edited):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    note = bench.view.viewport().findChild(QLabel, "cellComplaint")
    assert note is not None
    assert "Brokenish" in note.text()
    assert editor.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bench.view.viewport().findChildren(QLabel, "cellComplaint"))


def test_copying_gives_what_is_shown(qtbot: QtBot, bench: Bench) -> None:
    go_to(bench, 1, 0)
    bench.view.select_ids([bench.model.id_at(1), bench.model.id_at(2), bench.model.id_at(5)])
    with qtbot.waitSignal(bench.editing.said):
        bench.editing.copy_with_header()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Tag\tModel\tSerial\tWhere")
    assert [line.split("\t")[0] for line in lines[1:]] == [bench.model.text(row, 0) for row in (1, 2, 5)]


def test_a_pasted_block_is_checked_cell_by_cell(qtbot: QtBot, bench: Bench) -> None:
    go_to(bench, 10, 2)
    where = bench.model.text(11, 3)
    QGuiApplication.clipboard().setText(f"S-1\tRoom 1\tMissing\r\nS-2\t{where}\tNonsense\r\n")
    with qtbot.waitSignal(bench.editing.planned) as planned:
        bench.editing.paste()
    plan: PastePlan = planned.args[0]
    edits = {(edit.id, edit.column): edit.value for edit in plan.edits}
    assert edits[(bench.model.id_at(10), "serial")] == "S-1"
    assert edits[(bench.model.id_at(11), "serial")] == "S-2"
    assert {refused.text for refused in plan.refused} == {"Room 1", "Nonsense"}
    assert plan.same >= 1


def test_fill_down_takes_the_first_rows_value(qtbot: QtBot, bench: Bench) -> None:
    bench.view.select_ids([bench.model.id_at(row) for row in range(4, 9)])
    bench.view.setFocus()
    index = bench.model.index(4, 1)
    bench.view.selectionModel().setCurrentIndex(index, bench.view.selectionModel().SelectionFlag.NoUpdate)
    with qtbot.waitSignal(bench.editing.planned) as planned:
        bench.editing.fill_down()
    plan: PastePlan = planned.args[0]
    assert {edit.value for edit in plan.edits} == {bench.model.value(4, 1)}
    assert len(plan.edits) + plan.same == 4


def test_the_head_sorts_and_says_so(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.control.answered):
        bench.control.header.sort_asked.emit(5)
    assert bench.model.headerData(5, Qt.Orientation.Horizontal) == "Updates end ↑"
    first = bench.model.value(0, 5)
    with qtbot.waitSignal(bench.control.answered):
        bench.control.header.sort_asked.emit(5)
    assert bench.model.headerData(5, Qt.Orientation.Horizontal) == "Updates end ↓"
    assert str(bench.model.value(0, 5)) > str(first)


def test_a_saved_view_brings_everything_back(qtbot: QtBot, bench: Bench) -> None:
    bench.control.set_conditions([Condition("status", "is", ("Missing", "Spare"))])
    bench.control.set_text("room")
    bench.control.set_layout(View.from_dict({"layout": {"shown": ["status", "tag"], "widths": {"status": 222}}}).layout)
    bench.control.save_view("Lost ones")
    bench.control.show_view(View())
    assert bench.control.conditions == ()
    with qtbot.waitSignal(bench.control.answered):
        bench.control.show_view(bench.control.saved_views()["Lost ones"])
    assert bench.bar.search.text() == "room"
    assert bench.control.current.layout.shown == ("status", "tag")
    assert bench.view.columnWidth(4) == 222


def test_columns_are_remembered(qtbot: QtBot, bench: Bench, remembered: Remembering) -> None:
    bench.control.header.moveSection(0, 2)
    bench.control.save_layout()
    bench.control.leave()
    again = Bench(10, remembered)
    qtbot.addWidget(again)
    assert again.control.current.layout.shown[:3] == ("model", "serial", "tag")


def test_selecting_everything_is_counted_as_rows(bench: Bench) -> None:
    bench.view.selectAll()
    assert bench.view.chosen.count() == 500
    assert len(bench.view.selected_ids()) == 500


def test_a_screen_reader_sees_a_table(bench: Bench) -> None:
    interface = QAccessible.queryAccessibleInterface(bench.view)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Table
    names = {interface.child(place).text(QAccessible.Text.Name) for place in range(100)}
    assert {"Tag ↑", bench.model.text(0, 0), bench.model.text(0, 4)} <= names
