"""Nobody touched anything: told once, at the right time, also after the lid was closed."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.shell.lock.idle import IdleWatch


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def told(watch: IdleWatch) -> list[str]:
    times: list[str] = []
    watch.idle.connect(lambda: times.append("idle"))
    return times


def test_it_comes_once_after_the_time_and_a_touch_begins_anew(qtbot: QtBot) -> None:
    clock, field = Clock(), QLineEdit()
    qtbot.addWidget(field)
    watch = IdleWatch(field, clock)
    idle = told(watch)
    watch.begin(300)
    clock.now += 299
    QTest.keyClick(field, Qt.Key.Key_A)
    clock.now += 299
    watch.look()
    assert idle == []
    clock.now += 2
    watch.look()
    watch.look()
    assert idle == ["idle"]
    assert field.text() == "a"


def test_the_first_touch_after_the_lid_was_closed_is_not_for_the_desk(qtbot: QtBot) -> None:
    clock, field = Clock(), QLineEdit()
    qtbot.addWidget(field)
    watch = IdleWatch(field, clock)
    idle = told(watch)
    watch.begin(300)
    clock.now += 40_000
    QTest.keyClick(field, Qt.Key.Key_A)
    assert idle == ["idle"]
    assert field.text() == ""


def test_it_really_watches_the_time(qtbot: QtBot) -> None:
    parent = QObject()
    watch = IdleWatch(parent)
    with qtbot.waitSignal(watch.idle):
        watch.begin(0.08)


def test_a_clock_set_back_and_events_that_are_no_touch_change_nothing(qtbot: QtBot) -> None:
    clock, field = Clock(), QLineEdit()
    qtbot.addWidget(field)
    watch = IdleWatch(field, clock)
    idle = told(watch)
    watch.begin(300)
    clock.now -= 5000
    watch.look()
    clock.now += 299
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    clock.now += 2
    watch.look()
    assert idle == ["idle"]
    watch.begin(0)
    clock.now += 5000
    watch.look()
    assert idle == ["idle"]
