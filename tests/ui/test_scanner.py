"""Bursts are told from typing, and no key is lost, doubled or put where it does not belong."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.scanner import TARGET, Scanner

FAST, SLOW = 0.01, 0.12


class Desk(QWidget):
    """A window with two fields, a button and a table; keys are typed on a clock of its own."""

    def __init__(self, qapp: QApplication) -> None:
        super().__init__()
        self.now = 100.0
        self.codes: list[str] = []
        self.scanner = Scanner(self, clock=lambda: self.now)
        self.scanner.scanned.connect(self.codes.append)
        self.scanner.install(qapp)
        self.field, self.other, self.button, self.table = QLineEdit(), QLineEdit(), QPushButton("Save"), QTableWidget(2, 2)
        column = QVBoxLayout(self)
        for widget in (self.field, self.other, self.button, self.table):
            column.addWidget(widget)

    def type(self, text: str, gap: float = FAST) -> None:
        """Press and let go of each letter."""
        for letter in text:
            self.now += gap
            QTest.keyClicks(self._focused(), "\r" if letter == "\n" else letter)

    def press(self, key: Qt.Key, gap: float = FAST) -> None:
        """Press and let go of one key."""
        self.now += gap
        QTest.keyClick(self._focused(), key)

    @staticmethod
    def _focused() -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(qapp)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    yield made
    qapp.removeEventFilter(made.scanner)


def test_burst_with_enter_is_a_scan_and_lands_nowhere(desk: Desk, qtbot: QtBot) -> None:
    entered: list[bool] = []
    desk.field.returnPressed.connect(lambda: entered.append(True))
    desk.type("PV-04419")
    desk.press(Qt.Key.Key_Return)
    qtbot.wait(80)
    assert (desk.codes, desk.field.text(), entered) == (["PV-04419"], "", [])


def test_typing_arrives_whole_and_in_order(desk: Desk, qtbot: QtBot) -> None:
    desk.type("room 114", SLOW)
    qtbot.waitUntil(lambda: desk.field.text() == "room 114")
    assert desk.codes == []


def test_quick_typing_and_tab_is_not_a_scan(desk: Desk) -> None:
    desk.type("fast")
    desk.press(Qt.Key.Key_Tab)
    assert (desk.codes, desk.field.text()) == ([], "fast")
    assert desk.other.hasFocus()


def test_enter_after_a_pause_is_a_person(desk: Desk) -> None:
    entered: list[str] = []
    desk.field.returnPressed.connect(lambda: entered.append(desk.field.text()))
    desk.type("quick")
    desk.press(Qt.Key.Key_Return, SLOW)
    assert (desk.codes, entered) == ([], ["quick"])


def test_short_burst_is_a_person(desk: Desk) -> None:
    desk.type("abc")
    desk.press(Qt.Key.Key_Return)
    assert (desk.codes, desk.field.text()) == ([], "abc")


def test_click_after_the_last_key_reads_the_whole_field(desk: Desk) -> None:
    read: list[str] = []
    desk.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    desk.button.clicked.connect(lambda: read.append(desk.field.text()))
    desk.type("PV-1")
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    assert read == ["PV-1"]


def test_shortcut_after_the_last_key_reads_the_whole_field(desk: Desk) -> None:
    read: list[str] = []
    QShortcut(QKeySequence("Ctrl+S"), desk, lambda: read.append(desk.field.text()))
    desk.type("PV-1")
    QTest.keyClick(desk.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert read == ["PV-1"]


def test_focus_that_moves_away_gets_its_keys_first(desk: Desk) -> None:
    desk.type("PV-1")
    desk.other.setFocus()
    assert (desk.field.text(), desk.other.text()) == ("PV-1", "")


def test_field_that_is_deleted_meanwhile_takes_nothing_with_it(desk: Desk, qtbot: QtBot) -> None:
    desk.type("PV")
    desk.field.setParent(None)
    desk.field.deleteLater()
    desk.other.setFocus()
    qtbot.wait(80)
    desk.type("PV-0001")
    desk.press(Qt.Key.Key_Return)
    assert desk.codes == ["PV-0001"]


def test_keys_of_a_field_that_was_deleted_go_nowhere(desk: Desk, qtbot: QtBot) -> None:
    desk.other.hide()
    desk.type("PV")
    shiboken6.delete(desk.field)
    desk.other.show()
    desk.other.setFocus()
    desk.scanner.release()
    qtbot.wait(60)
    assert desk.other.text() == ""


def test_key_held_down_is_a_person(desk: Desk) -> None:
    for number in range(8):
        desk.now += FAST
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A.value, Qt.KeyboardModifier.NoModifier, "a", autorep=number > 0, count=1)
        QApplication.sendEvent(desk.field, event)
    desk.press(Qt.Key.Key_Return)
    assert (desk.codes, desk.field.text()) == ([], "a" * 8)


def test_shift_within_a_burst_belongs_to_it(desk: Desk) -> None:
    for letter in "PV-A1":
        desk.now += FAST
        QTest.keyPress(desk.field, Qt.Key.Key_Shift)
        desk.type(letter)
        QTest.keyRelease(desk.field, Qt.Key.Key_Shift)
    desk.press(Qt.Key.Key_Return)
    assert (desk.codes, desk.field.text()) == (["PV-A1"], "")


def test_enter_of_a_burst_presses_no_default_button(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk)
    field, save = QLineEdit(), QPushButton("Save")
    save.setDefault(True)
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(save)
    pressed: list[bool] = []
    save.clicked.connect(lambda: pressed.append(True))
    shortcuts: list[bool] = []
    QShortcut(QKeySequence("Return"), dialog, lambda: shortcuts.append(True))
    dialog.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    desk.type("PV-04419\n")
    assert (desk.codes, pressed, shortcuts, field.text()) == (["PV-04419"], [], [], "")


def test_enter_of_a_burst_is_let_go_unseen(desk: Desk) -> None:
    seen: list[int] = []

    class Watching(QWidget):
        def keyReleaseEvent(self, event: QKeyEvent) -> None:
            seen.append(event.key())

    watching = Watching(desk)
    watching.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    watching.show()
    watching.setFocus()
    desk.type("PV-0\n")
    assert (desk.codes, seen) == (["PV-0"], [])
    desk.press(Qt.Key.Key_F5, SLOW)
    assert seen == [Qt.Key.Key_F5.value]


def test_field_that_asks_gets_the_code(desk: Desk) -> None:
    desk.field.setProperty(TARGET, True)
    desk.type("PV-04419")
    desk.press(Qt.Key.Key_Return)
    assert (desk.codes, desk.field.text()) == ([], "PV-04419")


def test_keys_that_open_an_editor_go_on_in_it(desk: Desk, qtbot: QtBot) -> None:
    desk.table.setFocus()
    desk.table.setCurrentCell(0, 0)
    desk.type("PV")
    desk.scanner.release()
    qtbot.wait(10)
    editor = desk.table.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "PV"


def test_scan_without_a_focus_is_heard(desk: Desk) -> None:
    desk.field.clearFocus()
    for letter in "PV-7":
        desk.now += FAST
        QTest.keyClicks(desk, letter)
    desk.now += FAST
    QTest.keyClick(desk, Qt.Key.Key_Enter)
    assert desk.codes == ["PV-7"]


def test_time_of_the_keys_counts_not_when_the_window_came_to_them(qtbot: QtBot, qapp: QApplication) -> None:
    field, scanner, codes = QLineEdit(), Scanner(), list[str]()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    scanner.scanned.connect(codes.append)
    scanner.install(qapp)
    for number, letter in enumerate("typed\r"):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return.value if letter == "\r" else ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter
        )
        event.setTimestamp(5_000 + number * 150)
        QApplication.sendEvent(field, event)
    qapp.removeEventFilter(scanner)
    assert (codes, field.text()) == ([], "typed")


def test_looking_away_gives_back_what_was_held(qtbot: QtBot, qapp: QApplication) -> None:
    field, scanner, codes = QLineEdit(), Scanner(), list[str]()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    scanner.scanned.connect(codes.append)
    scanner.install(qapp)
    QTest.keyClicks(field, "PV")
    assert field.text() == ""
    scanner.look_away()
    assert field.text() == "PV"
    QTest.keyClicks(field, "-04419")
    assert (codes, field.text()) == ([], "PV-04419")


def test_it_looks_again_after_a_page_was_made(qtbot: QtBot, qapp: QApplication) -> None:
    field, scanner, codes = QLineEdit(), Scanner(), list[str]()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    scanner.scanned.connect(codes.append)
    with scanner.looking_away():  # it did not look before, and does not afterwards
        pass
    QTest.keyClicks(field, "a")
    assert field.text() == "a"
    scanner.install(qapp)
    with scanner.looking_away():
        QTest.keyClicks(field, "b")
        assert field.text() == "ab"
    QTest.keyClicks(field, "c")
    assert field.text() == "ab"
    scanner.look_away()
    assert (codes, field.text()) == ([], "abc")


def test_letters_keep_their_order_where_two_desks_stand_in_one_process(desk: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    second = Scanner(desk, clock=lambda: desk.now)
    second.install(qapp)
    try:
        desk.type("e")
        qtbot.waitUntil(lambda: bool(desk.scanner._held) or desk.field.text() == "e")
        desk.type("n", SLOW)
        qtbot.waitUntil(lambda: len(desk.field.text()) == 2)
        assert desk.field.text() == "en"
    finally:
        qapp.removeEventFilter(second)
