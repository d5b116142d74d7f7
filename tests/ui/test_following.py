"""What belongs to the current row is read a moment behind it; late answers are dropped."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.ui.following import Following
from app.ui.jobs import Jobs


class Row:
    """What is read and shown."""

    def __init__(self) -> None:
        self.jobs = Jobs()
        self.owner = QObject()
        self.read: list[str] = []
        self.there: set[str] = set()
        self.shown: list[str | None] = []
        self.problems: list[UserError] = []
        self.go_on = threading.Event()
        self.go_on.set()
        self.following = Following[str](self.jobs, "Reading", self._known, self.shown.append, self.problems.append, self.owner)

    def _known(self, identity: str) -> str | None:
        self.read.append(identity)
        assert self.go_on.wait(60)
        if identity == "broken":
            raise UserError("The file is damaged.")
        return None if identity == "gone" and identity not in self.there else f"facts of {identity}"


@pytest.fixture
def row(qapp: QApplication) -> Iterator[Row]:
    made = Row()
    yield made
    made.go_on.set()
    made.jobs.close()


def test_the_last_of_many_rows_is_read(qtbot: QtBot, row: Row) -> None:
    for number in range(20):
        row.following.follow(str(number))
    assert row.following.pausing
    qtbot.waitUntil(lambda: row.shown == ["facts of 19"])
    assert row.read == ["19"]
    row.following.refresh()
    qtbot.waitUntil(lambda: len(row.shown) == 2)


def test_an_answer_for_another_row_is_dropped(qtbot: QtBot, row: Row) -> None:
    row.go_on.clear()
    row.following.follow("first")
    qtbot.waitUntil(lambda: row.read == ["first"])
    row.following.follow("second")
    row.go_on.set()
    qtbot.waitUntil(lambda: row.shown == ["facts of second"])
    assert row.jobs.wait_idle()
    QApplication.processEvents()
    assert row.shown == ["facts of second"]


def test_no_row_shows_none_at_once_and_reads_nothing(qtbot: QtBot, row: Row) -> None:
    row.following.follow("first")
    row.following.follow("")
    assert (row.shown, row.following.pausing) == ([None], False)
    row.following.refresh()
    assert not row.following.pausing


def test_what_is_gone_is_no_longer_wanted(qtbot: QtBot, row: Row) -> None:
    row.following.follow("gone")
    qtbot.waitUntil(lambda: row.shown == [None])
    assert row.following.wanted == ""


def test_what_cannot_be_read_is_told(qtbot: QtBot, row: Row) -> None:
    row.following.follow("broken")
    qtbot.waitUntil(lambda: len(row.problems) == 1)
    assert row.shown == []


def test_what_was_not_there_is_shown_when_it_has_come(qtbot: QtBot, row: Row) -> None:
    row.following.follow("gone")
    qtbot.waitUntil(lambda: row.shown == [None])
    assert row.following.concerns({"gone"})
    row.there.add("gone")
    row.following.refresh()
    qtbot.waitUntil(lambda: row.shown == [None, "facts of gone"])
    assert row.following.wanted == "gone"
