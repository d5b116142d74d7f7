"""A session from the first idea to the certificate; one that is moved and called off; sixty people at the door."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Component
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.professional_development.page.feedback.feedback_tab import FeedbackTab
from app.professional_development.page.page import PdPage
from app.professional_development.page.people.invite_sheet import InviteSheet
from app.professional_development.page.people.people_tab import PeopleTab
from app.professional_development.page.sheets import WordsSheet
from app.professional_development.page.when_sheet import WhenSheet
from app.professional_development.service import PdService
from app.shell.program import Program
from app.store.problems import NotUndoable
from tests.conftest import PATIENCE

CTRL = Qt.KeyboardModifier.ControlModifier


class Liaison:
    """Somebody who plans and holds sessions, by keyboard and scanner."""

    def __init__(self, program: Program, qtbot: QtBot, staff: int) -> None:
        self.program, self.qtbot = program, qtbot
        assert program.session is not None
        self.session = program.session
        people = InventoryService(self.session.desk, District.load()).people
        for number in range(staff):
            people.add(
                {
                    "name": f"Person {number:02}",
                    "email": f"p{number}@parkview.example",
                    "role": "Teacher",
                    "employee_number": f"E{4000 + number}",
                }
            )
        page = self.session.pages.show("pd")
        assert isinstance(page, PdPage)
        self.page = page
        self.rest()

    @property
    def service(self) -> PdService:
        """What the page works on."""
        return self.page.service

    @property
    def id(self) -> str:
        """The session in front."""
        return self.page.session.id

    def focused(self) -> QWidget:
        """What has the focus; a window without a manager of windows has to be brought to the front again after a sheet."""
        if QApplication.activeWindow() is None:
            self.program.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is not None, timeout=PATIENCE)
        widget = QApplication.focusWidget()
        return widget if isinstance(widget, QWidget) else self.page

    def rest(self) -> None:
        """Until nothing is under way."""
        page = self.page

        def at_rest() -> bool:
            table = page.browse.table
            tabs = [tab for tab in page.session.tabs.values() if isinstance(tab, PeopleTab | FeedbackTab)]
            busy = self.program.jobs.busy() or table.loader.loading or table.model.finder.busy or page.session.busy
            return not busy and not any(tab.busy for tab in tabs)

        self.qtbot.waitUntil(at_rest, timeout=PATIENCE)

    def type(self, words: str) -> None:
        """Type as a person does: slower than a scanner."""
        QTest.keyClicks(self.focused(), words, delay=40)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        QTest.keyClick(self.focused(), key, held)
        self.rest()

    def scan(self, code: str) -> None:
        """A badge at the scanner."""
        QTest.keyClicks(self.focused(), code)
        QTest.keyClick(self.focused(), Qt.Key.Key_Return)

    def plan(self, title: str, starts: str) -> None:
        """Begin a session, with a title and a day."""
        self.press(Qt.Key.Key_N, CTRL)
        self.qtbot.waitUntil(lambda: self.page.session.known is not None, timeout=PATIENCE)
        assert self.focused() is self.page.session.head.title
        self.type(title)
        self.press(Qt.Key.Key_Return)
        assert self.page.session.known is not None
        self.when(starts)

    def when(self, starts: str) -> None:
        """Choose day and time."""
        self.page.session.choose_when()
        sheet = self.page.paper.dialog
        assert isinstance(sheet, WhenSheet)
        sheet.day.put(starts[:10])
        sheet.time.put(starts[11:])
        sheet.room.setCurrentText("Media center")
        sheet.save()
        self.rest()

    def people(self) -> PeopleTab:
        """The tab of the people."""
        tab = self.page.session.tab("people")
        assert isinstance(tab, PeopleTab)
        return tab

    def invite_everybody(self) -> None:
        """All of the roster."""
        self.page.session.head.invite.click()
        self.rest()
        sheet = self.page.paper.dialog
        assert isinstance(sheet, InviteSheet)
        sheet.mark_shown(on=True)
        sheet.go.click()
        self.rest()


@pytest.fixture
def liaison(program: Program, qtbot: QtBot) -> Callable[[int], Liaison]:
    """A liaison of a school with so many people."""
    return lambda staff: Liaison(program, qtbot, staff)


def calendar_of(path: Path) -> tuple[str, Component]:
    """The method and the one event of a calendar file."""
    calendar = Calendar.from_ical(path.read_bytes())
    (event,) = calendar.walk("VEVENT")
    return str(calendar.get("METHOD", "")), event


def test_from_the_plan_to_the_certificate(liaison: Callable[[int], Liaison]) -> None:
    me = liaison(4)
    yesterday = (me.service.times.today() - timedelta(days=1)).isoformat()
    me.plan("Comments in Docs", f"{yesterday}T14:45")
    me.focused()
    objective = me.page.session.plan.why.objective.editors["objective"]
    objective.setFocus()
    me.type("Each teacher has a comment bank.")
    me.page.session.plan.agenda.add.click()
    me.type("Open")
    me.press(Qt.Key.Key_Return)
    me.page.session.plan.agenda.fit.click()
    me.rest()
    agenda = me.service.agenda.view(me.id)
    assert [(block.title, block.minutes) for block in agenda.blocks] == [("Open", 60)]
    assert me.service.planning.values(me.id)["objective"] == "Each teacher has a comment bank."
    me.invite_everybody()
    me.focused()
    me.page.session.head.sign_in.click()
    for number in range(3):
        me.scan(f"E{4000 + number}")
    me.qtbot.waitUntil(lambda: me.service.people.counts(me.id).came == 3, timeout=PATIENCE)
    me.rest()
    me.page.asking.hold()
    me.rest()
    hear(me)
    certify(me)
    with pytest.raises(NotUndoable):
        me.session.desk.undo()


def hear(me: Liaison) -> None:
    """Enter a form from paper."""
    me.page.session.head.choose("feedback")
    tab = me.page.session.tab("feedback")
    assert isinstance(tab, FeedbackTab)
    me.rest()
    me.focused()
    tab.enter_button.click()
    for digit in "454":
        me.type(digit)
    me.press(Qt.Key.Key_Return, CTRL)
    assert me.service.feedback.tally(me.id).forms == 1


def certify(me: Liaison) -> None:
    """Print certificates for those who were there."""
    me.page.session.head.choose("people")
    me.rest()
    made: list[str] = []
    me.page.paper.printed.connect(made.append)
    me.people().certificates_button.click()
    me.qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE)
    certificates = {row.certificate for row in me.service.people.rows(me.id) if row.certificate}
    assert len(certificates) == 3
    assert me.page.paper.dialog is not None
    me.page.paper.dialog.close()
    me.rest()
    transcript = me.service.evidence.transcripts()
    assert [len(one.years) for one in transcript].count(1) == 3


@pytest.mark.slow
def test_a_session_that_is_moved_and_then_called_off(liaison: Callable[[int], Liaison], tmp_path: Path) -> None:
    me = liaison(2)
    day = me.service.times.today() + timedelta(days=20)
    me.plan("Moved", f"{day.isoformat()}T14:45")
    me.invite_everybody()
    first, second, third = (tmp_path / name for name in ("first.ics", "second.ics", "third.ics"))
    me.people().telling.write_calendar(me.id, first)
    me.rest()
    me.service.invitations.sent(me.id, me.service.invitations.waiting(me.id))
    me.rest()
    me.when(f"{(day + timedelta(days=7)).isoformat()}T15:00")
    assert me.page.session.standing.isVisible()
    me.people().telling.write_calendar(me.id, second)
    me.rest()
    me.page.asking.cancel()
    sheet = me.page.paper.dialog
    assert isinstance(sheet, WordsSheet)
    sheet.line.setText("Snow")
    sheet.say()
    me.rest()
    third.write_bytes(me.service.invitations.calendar(me.id, "CANCEL"))
    files = [calendar_of(path) for path in (first, second, third)]
    assert len({str(event["UID"]) for _, event in files}) == 1
    sequences = [int(str(event["SEQUENCE"])) for _, event in files]
    assert sequences == sorted(set(sequences))
    assert [method for method, _ in files] == ["REQUEST", "REQUEST", "CANCEL"]
    assert str(files[-1][1]["STATUS"]) == "CANCELLED"
    assert files[1][1].decoded("DTSTART").replace(tzinfo=None).isoformat() == f"{(day + timedelta(days=7)).isoformat()}T15:00:00"


@pytest.mark.slow
def test_sixty_people_sign_in_by_scan(liaison: Callable[[int], Liaison]) -> None:
    me = liaison(60)
    me.plan("Everybody", f"{me.service.times.today().isoformat()}T14:45")
    me.invite_everybody()
    me.focused()
    me.page.session.head.sign_in.click()
    me.rest()
    for number in range(60):
        me.scan(f"E{4000 + number}")
    me.qtbot.waitUntil(lambda: me.service.people.counts(me.id).came == 60, timeout=PATIENCE)
    me.rest()
    door = me.people().door
    assert door.count.text() == "60 in, 60 expected"
    assert door.field.text() == ""
    assert door.said.text().startswith("Person 59 is in")
    me.scan("E4000")
    me.qtbot.waitUntil(lambda: "Person 00" in door.said.text(), timeout=PATIENCE)
    me.rest()
    assert me.service.people.counts(me.id).came == 60
    assert {row.signed for row in me.service.people.rows(me.id)} == {"scan"}
