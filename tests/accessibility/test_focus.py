"""A whole that passes its focus on, and Tab's way through what was made in another order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.focus import lead_focus, walk_in_order


class Form(QWidget):
    """A field, and a part with a button before and one after the field that it leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.part, self.last = QLineEdit(), QWidget(), QLineEdit()
        self.early, self.field, self.late = QPushButton("Early"), QLineEdit(), QPushButton("Late")
        for whole, parts in ((self.part, (self.early, self.field, self.late)), (self, (self.first, self.part, self.last))):
            column = QVBoxLayout(whole)
            for each in parts:
                column.addWidget(each)


def shown(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.first.setFocus()
    return form


def walk(qtbot: QtBot, stops: int) -> list[QWidget | None]:
    """Where Tab leads."""
    found: list[QWidget | None] = []
    for _ in range(stops):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    return found


def test_focus_is_passed_on(qtbot: QtBot) -> None:
    form = shown(qtbot)
    lead_focus(form.part, form.field)
    form.part.setFocus()
    assert QApplication.focusWidget() is form.field


def test_tab_passes_over_nothing(qtbot: QtBot) -> None:
    form = shown(qtbot)
    lead_focus(form.part, form.field)
    assert walk(qtbot, 4) == [form.early, form.field, form.late, form.last]


def test_the_last_who_was_named_is_led_to(qtbot: QtBot) -> None:
    form = shown(qtbot)
    lead_focus(form.part, form.field)
    lead_focus(form.part, form.late)
    form.part.setFocus()
    assert QApplication.focusWidget() is form.late


def test_tab_walks_in_the_order_that_was_told(qtbot: QtBot) -> None:
    form = shown(qtbot)
    walk_in_order([form.first, form.late, form.early, form.field])
    assert walk(qtbot, 3) == [form.late, form.early, form.field]


def test_a_part_within_keeps_where_it_leads_to(qtbot: QtBot) -> None:
    form = shown(qtbot)
    lead_focus(form.part, form.field)
    lead_focus(form, form.last)
    form.part.setFocus()
    assert QApplication.focusWidget() is form.field
