"""What rooms say in the status bar and on the rail, what they add to Ctrl K, and what they begin with the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.main import make_parts
from app.shell.program import Program
from app.shell.session import DeskSession
from app.ui.feature import Feature, FoundPlace, Page, Place, StatusLine, Surroundings
from tests.conftest import ANSWERS, PATIENCE, enter

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.store.search import Hit


class TicketsPage(Page):
    """Remembers what it was to show."""

    title = "Tickets"

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.shown: list[Place] = []
        self.setAccessibleName("Tickets")

    def show_place(self, place: Place) -> bool:
        """Remember it."""
        self.shown.append(place)
        return True


class Room:
    """A room that says what a test wants it to say."""

    def __init__(self) -> None:
        self.lines: list[StatusLine] = []
        self.badge = ""
        self.counted = 0
        self.begun: list[QObject] = []
        self.pages: list[TicketsPage] = []

    def make_page(self, around: Surroundings) -> Page:
        """Its page."""
        self.pages.append(TicketsPage(around))
        return self.pages[-1]

    def status(self, _desk: Desk) -> Sequence[StatusLine]:
        """What waits."""
        self.counted += 1
        return list(self.lines)

    def find(self, _desk: Desk, text: str) -> Sequence[FoundPlace]:
        """One checklist that answers to its name."""
        if text.casefold() not in "projector: no picture":
            return []
        return [
            FoundPlace("Checklists", "Projector: no picture", Place("tickets", "checklist", "projector"), "4 minutes", "projector", 1.2)
        ]

    def begin(self, _around: Surroundings) -> QObject:
        """Something that lives with the desk."""
        self.begun.append(QObject())
        return self.begun[-1]

    def feature(self) -> Feature:
        """The room as main would wire it."""
        return Feature(
            "tickets",
            "Tickets",
            "ticket",
            self.make_page,
            badge=lambda _desk: self.badge,
            status=self.status,
            find=self.find,
            begin=self.begin,
        )


def begin(start_program: Callable[..., Program], room: Room, change: Callable[[Feature], Feature] = lambda each: each) -> Program:
    parts = make_parts()
    program = start_program(parts=parts._replace(features=[*map(change, parts.features), room.feature()]))
    enter(program, ANSWERS)
    return program


def session_of(program: Program) -> DeskSession:
    assert program.session is not None
    return program.session


def test_the_status_bar_says_what_waits_and_a_click_leads_there(start_program: Callable[..., Program]) -> None:
    room = Room()
    program = begin(start_program, room)
    session, bar = session_of(program), program.window.chrome.status_bar
    assert bar.lines() == []
    room.lines = [
        StatusLine("Sent 2 tickets 8:42", Place("tickets", filter={"waiting": "sent"}), tone="ok"),
        StatusLine("3 tickets wait for the network", Place("tickets", filter={"waiting": "queued"}), "cloud-off", "warn"),
        StatusLine("One", Place("tickets")),
        StatusLine("Two", Place("tickets")),
    ]
    room.badge = "3"
    session.notices.recount()
    assert program.jobs.wait_idle(PATIENCE)
    assert [button.words() for button in bar.lines()] == ["3 tickets wait for the network", "Sent 2 tickets 8:42", "One"]
    assert "Two" in bar.lines()[-1].toolTip()
    assert bar.lines()[0].accessibleName() == "3 tickets wait for the network"
    bar.lines()[0].click()
    assert session.pages.current_key == "tickets"
    assert [place.filter for place in room.pages[0].shown] == [{"waiting": "queued"}]
    kept = bar.lines()[0]
    session.notices.recount()
    assert program.jobs.wait_idle(PATIENCE)
    assert bar.lines()[0] is kept, "what is the same stays, and with it the focus"
    room.lines = []
    with session.desk.edit("Something") as edit:
        del edit
    session.notices.recount()
    assert program.jobs.wait_idle(PATIENCE)
    assert bar.lines() == []


def test_many_changes_at_once_are_counted_once_more(start_program: Callable[..., Program]) -> None:
    room = Room()
    program = begin(start_program, room)
    before = room.counted
    for _ in range(40):
        session_of(program).notices.recount()
    assert program.jobs.wait_idle(PATIENCE)
    assert 1 <= room.counted - before <= 2


def ask(program: Program, words: str, qtbot: QtBot, title: str) -> None:
    session_of(program).find_box.begin()
    QTest.keyClicks(program.window.chrome.top_bar.find_field, words, delay=40)
    results = session_of(program).find_box.list.results
    qtbot.waitUntil(lambda: any(found.title == title for found in results()), timeout=PATIENCE)


def test_ctrl_k_finds_what_is_no_record_and_opens_it(start_program: Callable[..., Program], qtbot: QtBot) -> None:
    room = Room()
    program = begin(start_program, room)
    ask(program, "proj", qtbot, "Projector: no picture")
    found = session_of(program).find_box.list.results()[0]
    assert (found.group, found.icon, found.subtitle) == ("Checklists", "projector", "4 minutes")
    QTest.keyClick(program.window.chrome.top_bar.find_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(room.pages), timeout=PATIENCE)
    assert [place.record_id for place in room.pages[0].shown] == ["projector"]


def test_a_room_tells_its_own_hits(start_program: Callable[..., Program], qtbot: QtBot) -> None:
    def tell(_desk: Desk, hits: Sequence[Hit]) -> list[FoundPlace]:
        return [
            FoundPlace("Rooms told", hit.title.upper(), Place("tickets", hit.type, hit.id), icon="door-open", score=hit.score)
            for hit in hits
        ]

    def change(feature: Feature) -> Feature:
        return feature._replace(tell_hits=tell) if feature.key == "inventory" else feature

    room = Room()
    program = begin(start_program, room, change)
    session = session_of(program)
    kind = next(each for feature in program.features if feature.records for each in feature.records() if each.__name__ == "Room")
    with session.desk.edit("Add a room") as edit:
        edit.create(kind, {"name": "Planetarium"})
    ask(program, "planet", qtbot, "PLANETARIUM")
    found = session.find_box.list.results()[0]
    assert (found.group, found.icon) == ("Rooms told", "door-open")
    QTest.keyClick(program.window.chrome.top_bar.find_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(room.pages), timeout=PATIENCE)
    assert [place.record_type for place in room.pages[0].shown] == ["room"]


def test_what_a_room_begins_lives_as_long_as_the_desk(start_program: Callable[..., Program]) -> None:
    room = Room()
    program = begin(start_program, room)
    assert len(room.begun) == 1
    assert shiboken6.isValid(room.begun[0])
    program.window.close()
    assert not shiboken6.isValid(room.begun[0])
