"""Ctrl K while answers come: the first result is marked, unless the person moved the mark."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.shell.find_box import FindBox
from app.shell.find_field import FindField
from app.shell.finding import Findable, Found
from app.ui.theme import ThemeState

Answer = Callable[[list[Found]], None]


class Desk:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Answer]] = []
        self.taken: list[str] = []

    def ask(self, text: str, answer: Answer) -> None:
        """Remember the question."""
        self.asked.append((text, answer))

    def answer(self, *titles: str) -> None:
        """Answer the last question."""
        self.asked[-1][1]([Found("Devices", title, lambda title=title: self.taken.append(title)) for title in titles])  # type: ignore[misc]


class Scene:
    """A window with the field, and a desk behind it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.desk = qtbot, Desk()
        self.window = QWidget()
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        theme = ThemeState("light", 1.0, self.window)
        self.field = FindField(theme)
        self.field.setParent(self.window)
        self.box = FindBox(self.window, self.field, theme, self.desk.ask, lambda: [Findable("Print labels", lambda: None)])
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.box.begin()

    def type(self, words: str) -> None:
        """Type and wait until the desk is asked."""
        before = len(self.desk.asked)
        QTest.keyClicks(self.field, words)
        self.qtbot.waitUntil(lambda: len(self.desk.asked) > before)

    def marked(self) -> str:
        """The title that Enter would take."""
        found = self.box.list.marked()
        return found.title if found is not None else ""


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_each_new_answer_marks_its_first(scene: Scene) -> None:
    scene.type("p")
    assert scene.marked() == "Print labels"
    scene.desk.answer("PV-1", "PV-2")
    assert scene.marked() == "PV-1"
    QTest.keyClick(scene.field, Qt.Key.Key_Down)
    assert scene.marked() == "PV-2"
    scene.type("r")
    assert scene.marked() != "PV-2", "typing on is a new question"
    scene.desk.answer("PV-3", "PV-1", "PV-2")
    assert scene.marked() == "PV-3"
    scene.box.ask_again()
    scene.desk.answer("PV-0", "PV-3")
    assert scene.marked() == "PV-0", "the mark was not moved by the person"


def test_what_was_found_before_is_not_taken_for_the_answer(scene: Scene) -> None:
    scene.type("pv")
    scene.desk.answer("PV-1", "PV-2")
    scene.type("9")
    QTest.keyClick(scene.field, Qt.Key.Key_Return)
    assert scene.desk.taken == []
    scene.desk.answer("PV-9")
    assert scene.desk.taken == ["PV-9"]


def test_a_mark_that_the_person_moved_stays_when_more_is_found(scene: Scene) -> None:
    scene.type("p")
    scene.desk.answer("PV-1", "PV-2")
    QTest.keyClick(scene.field, Qt.Key.Key_Down)
    asked, answer = scene.desk.asked[-1]
    assert asked == "p"
    answer([Found("Devices", title, lambda: None) for title in ("PV-0", "PV-1", "PV-2")])
    assert scene.marked() == "PV-2"


def test_a_long_list_begins_at_its_top(scene: Scene) -> None:
    scene.type("p")
    scene.desk.answer(*(f"PV-{number}" for number in range(30)))
    for _ in range(25):
        QTest.keyClick(scene.field, Qt.Key.Key_Down)
    assert scene.box.list.first_row() > 0
    scene.type("v")
    scene.desk.answer(*(f"PV-{number}" for number in range(30)))
    assert scene.marked() == "PV-0"
    assert scene.box.list.first_row() == 0
