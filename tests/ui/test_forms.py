"""Forms: checked when a field is left, the mistake beside it, columns even, every editor alike."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.accessible import cut_texts, missing_names
from app.ui.forms import Editor, Form, FormField, choice_editor, lines_editor, number_editor
from tests.ui.conftest import Look


def number(words: str) -> str:
    return "" if words.isdecimal() else "Write a number."


@pytest.mark.parametrize(
    ("editor", "words"),
    [
        (QLineEdit, "PV-04419"),
        (lines_editor, "First\nSecond"),
        (lambda: choice_editor(["Deployed", "In repair"]), "In repair"),
        (lambda: choice_editor(["Deployed"], open_end=True), "Somewhere else"),
        (lambda: number_editor(1, 99), "7"),
    ],
)
def test_every_editor_gives_back_what_was_put(qtbot: QtBot, editor: type[Editor], words: str) -> None:
    field = FormField("Field", editor())
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited):
        field.put(words)
    assert field.value() == words
    assert missing_names(field) == []


def test_mistake_is_shown_when_the_field_is_left_and_gone_when_it_is_mended(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    form = Form(1, page)
    slot, tag = form.add("slot", FormField("Slot", QLineEdit(), check=number)), form.add("tag", FormField("Tag", QLineEdit()))
    page.show()
    page.activateWindow()
    slot.editor.setFocus()
    qtbot.waitUntil(slot.editor.hasFocus)
    QTest.keyClicks(slot.editor, "x")
    assert slot.editor.accessibleDescription() == ""
    with qtbot.waitSignal(slot.left):
        QTest.keyClick(slot.editor, Qt.Key.Key_Tab)
    assert tag.editor.hasFocus()
    assert slot.editor.accessibleDescription() == "Write a number."
    assert "Write a number." in [label.text() for label in slot.findChildren(QLabel) if label.isVisible()]
    slot.put("4")
    assert slot.valid()
    assert slot.editor.accessibleDescription() == ""


def test_first_wrong_field_gets_the_focus(qtbot: QtBot) -> None:
    form = Form(2)
    qtbot.addWidget(form)
    form.add("tag", FormField("Tag", QLineEdit("PV-1")))
    wrong = form.add("slot", FormField("Slot", QLineEdit("x"), check=number))
    form.add("count", FormField("Count", QLineEdit("y"), check=number))
    form.show()
    form.activateWindow()
    assert not form.valid()
    qtbot.waitUntil(wrong.editor.hasFocus)


def test_values_by_name(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    form.add("tag", FormField("Tag", QLineEdit()))
    form.add("notes", FormField("Notes", lines_editor()), wide=True)
    form.put({"tag": " PV-1 ", "unknown": "x"})
    assert form.values() == {"tag": "PV-1", "notes": ""}


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_columns_are_even_and_nothing_is_cut(qtbot: QtBot, look: Look, scale: float) -> None:
    look("light", scale)
    form = Form(2)
    qtbot.addWidget(form)
    fields = [
        form.add("tag", FormField("Tag", QLineEdit())),
        form.add("status", FormField("Status", choice_editor(["Awaiting disposal by the district"]), hint="What it is in now")),
        form.add("serial", FormField("Serial", QLineEdit())),
        form.add("slot", FormField("Slot", number_editor(1, 9))),
    ]
    form.resize(round(640 * scale), 400)
    form.show()
    assert abs(fields[0].width() - fields[1].width()) <= 1
    assert fields[0].x() == fields[2].x()
    assert fields[0].y() == fields[1].y()
    assert cut_texts(form) == []


def test_tab_leaves_a_field_of_lines(qtbot: QtBot) -> None:
    assert lines_editor().tabChangesFocus()


def test_field_of_lines_is_as_high_as_its_lines(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    small, large = lines_editor(2), lines_editor(6)
    qtbot.addWidget(small)
    qtbot.addWidget(large)
    assert large.sizeHint().height() - small.sizeHint().height() == 4 * large.fontMetrics().lineSpacing()
