"""Rows that come, change and go under a person's hands leave alone what is being typed and where the person is."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.tables.control import TableControl
from app.ui.tables.look import TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.view import RecordsView
from tests.ui.tables.devices import device_columns, device_rows
from tests.ui.tables.remembering import Remembering

TYPED = "Half a na"


class Bench(QWidget):
    """A table in a window."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.model = RecordsModel(device_columns(), self)
        self.view = RecordsView(self.model, TableLook.of_palette(self.palette()), self)
        self.control = TableControl(self.view, Remembering(), "devices")
        self.rows = device_rows(count + 1)
        self.model.arrivals.add(self.model.snapshot.prepare(self.rows[:count]))
        self.control.ask()
        self.view.setGeometry(0, 0, 800, 600)

    def editor(self) -> QLineEdit:
        """What is typed into."""
        found = self.view.viewport().findChild(QLineEdit, "cellEditor")
        assert found is not None
        return found


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench(60)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.resize(800, 600)
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.model.rowCount() == 60 and made.isActiveWindow())
    return made


def begin_to_type(qtbot: QtBot, bench: Bench, row: int = 20) -> tuple[QLineEdit, str]:
    """Half a word is in a cell."""
    bench.view.setFocus()
    bench.view.setCurrentIndex(bench.model.index(row, 1))
    identity = bench.model.id_at(row)
    bench.view.edit_current()
    editor = bench.editor()
    editor.selectAll()
    qtbot.keyClicks(editor, TYPED)
    editor.setCursorPosition(4)
    return editor, identity


def rest(qtbot: QtBot, bench: Bench) -> None:
    """Until the answer is complete."""
    qtbot.waitUntil(lambda: not bench.model.finder.busy)
    QApplication.processEvents()


@pytest.mark.parametrize("what", ["comes", "changes", "goes", "goes itself"])
def test_a_cell_that_is_typed_into_stays_open(qtbot: QtBot, bench: Bench, what: str) -> None:
    editor, identity = begin_to_type(qtbot, bench)
    scroll = bench.view.verticalScrollBar().value()
    row = list(bench.rows[60])
    if what == "comes":
        row[1] = "AAA-0000"
        bench.model.arrivals.refresh(bench.model.snapshot.prepare([tuple(row)]))
    elif what == "changes":
        row[0], row[1] = bench.model.id_at(50), "AAA-0000"
        bench.model.arrivals.refresh(bench.model.snapshot.prepare([tuple(row)]))
    else:
        bench.model.arrivals.refresh([], [bench.model.id_at(3) if what == "goes" else identity])
    rest(qtbot, bench)
    assert bench.editor() is editor
    assert (editor.text(), editor.cursorPosition(), QApplication.focusWidget()) == (TYPED, 4, editor)
    assert bench.view.verticalScrollBar().value() == scroll
    with qtbot.waitSignal(bench.view.cells_edited) as edited:
        qtbot.keyClick(editor, "\r")
    (edit,) = edited.args[0]
    assert (edit.id, edit.value) == (identity, TYPED)
    count = {"comes": 61, "changes": 60}.get(what, 59)
    qtbot.waitUntil(lambda: bench.model.rowCount() == count)


def test_a_cell_that_was_opened_and_not_typed_into_keeps_its_selection(qtbot: QtBot, bench: Bench) -> None:
    bench.view.setFocus()
    bench.view.setCurrentIndex(bench.model.index(20, 1))
    bench.view.edit_current()
    editor = bench.editor()
    editor.setCursorPosition(2)
    row = list(bench.model.snapshot.row(bench.model.snapshot.position_of[bench.model.id_at(20)]))
    row[3] = "OTHER-SERIAL"
    bench.model.arrivals.refresh(bench.model.snapshot.prepare([tuple(row)]))
    rest(qtbot, bench)
    assert bench.editor() is editor
    assert editor.cursorPosition() == 2


def test_the_same_record_is_not_told_again(qtbot: QtBot, bench: Bench) -> None:
    bench.view.setCurrentIndex(bench.model.index(20, 1))
    identity = bench.view.current_id()
    told: list[str] = []
    bench.view.current_changed.connect(told.append)
    row = list(bench.rows[60])
    row[1] = "AAA-0000"
    bench.model.arrivals.refresh(bench.model.snapshot.prepare([tuple(row)]))
    rest(qtbot, bench)
    assert bench.view.current_id() == identity
    assert told == []
