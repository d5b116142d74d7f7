"""A liaison's tickets: from a scanned tag to a numbered ticket, without a network, across a crash, and what TSS answers."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.inventory import feature as inventory
from app.inventory.rules.district import District
from app.inventory.service import InventoryService
from app.inventory.service.known import SchoolDirectory
from app.main import make_parts
from app.network.secrets import KeyringSecrets
from app.shell.parts import Parts
from app.shell.program import Program
from app.tickets import feature as tickets
from app.tickets.channels.channel import State
from app.tickets.page.page import TicketsPage
from app.ui.notices import Notice
from tests.conftest import ANSWERS, PATIENCE, enter
from tests.tickets.page.helpdesk import MemoryHelpdesk

TYPING_PAUSE = 60
"""Milliseconds after a word, so that it is not taken for a scanner's burst."""


@dataclass
class Morning:
    """What stays while the program comes and goes."""

    start: Callable[..., Program]
    qtbot: QtBot
    helpdesk: MemoryHelpdesk = field(default_factory=MemoryHelpdesk)

    def parts(self) -> Parts:
        """The inventory and the tickets; the helpdesk is in memory."""
        room = tickets.TicketRoom(SchoolDirectory, KeyringSecrets, lambda _desk: self.helpdesk)
        usual = make_parts()
        features = [inventory.make_feature(), tickets.make_feature(room)]
        return Parts(features, usual.make_settings, usual.keyring, usual.fill_sample, usual.version)

    def begin(self) -> "Liaison":
        """Start the program, with two devices on a new desk."""
        program = self.start(parts=self.parts())
        new = program.session is None
        if new:
            enter(program, ANSWERS)
        liaison = Liaison(self, program)
        if new:
            add_devices(InventoryService(liaison.session.desk, District.load()))
            liaison.rest()
        return liaison


def add_devices(service: InventoryService) -> None:
    room = service.rooms.add({"name": "Room 114"})
    person = service.people.add({"name": "A. Okafor"})
    for tag, serial in (("PV-04419", "5NX0R2LB"), ("PV-04420", "5NX0R2LC")):
        service.devices.add(
            {"tag": tag, "serial": serial, "model": "Lenovo 300e Gen 3", "category": "Chromebook", "room": room, "person": person}
        )


class Liaison:
    """Somebody at the keyboard, whose keys are counted; words are typed besides."""

    def __init__(self, morning: Morning, program: Program) -> None:
        self.morning = morning
        self.program = program
        self.keys = 0
        self.said: list[Notice] = []
        assert program.session is not None
        self.session = program.session
        self.session.notices.said.connect(self.said.append)
        page = self.session.pages.show("tickets")
        assert isinstance(page, TicketsPage)
        self.page = page
        self.rest()

    def rest(self) -> None:
        """Until nothing is under way."""
        page = self.page
        timers = (page._words, page.compose._pause, page._runner._soon)

        def at_rest() -> bool:
            table = page.browse.table
            busy = (
                self.program.jobs.busy()
                or page.browse.conversation.following.pausing
                or table.model.finder.busy
                or table.loader.loading
                or page._runner.busy
            )
            return not busy and not any(timer.isActive() for timer in timers)

        self.morning.qtbot.waitUntil(at_rest, timeout=PATIENCE)

    def press(self, keys: str) -> None:
        """One key, or keys together."""
        self.keys += 1
        self.program.window.activateWindow()
        self.morning.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.program.window, timeout=PATIENCE)
        QTest.keySequence(QApplication.focusWidget() or self.program.window, QKeySequence(keys))
        self.rest()

    def type(self, words: str) -> None:
        """Words."""
        QTest.keyClicks(QApplication.focusWidget() or self.program.window, words)
        QTest.qWait(TYPING_PAUSE)
        self.rest()

    def scan(self, code: str) -> None:
        """A burst of keys that ends in Enter."""
        target = QApplication.focusWidget() or self.program.window
        QTest.keyClicks(target, code)
        QTest.keyClick(target, Qt.Key.Key_Return)
        self.rest()

    def states(self) -> list[str]:
        """What the list says of each ticket."""
        model = self.page.browse.table.model
        return [model.text(row, model.snapshot.index_of("state_words")) for row in range(model.rowCount())]

    def numbers(self) -> list[str]:
        """The numbers in the list."""
        model = self.page.browse.table.model
        return [model.text(row, model.snapshot.index_of("shown_number")) for row in range(model.rowCount())]

    def write(self, code: str, title: str, message: str) -> None:
        """A whole ticket, from the scan to sent."""
        self.scan(code)
        self.press("Ctrl+N")
        self.type(title)
        self.press("Tab")
        self.type("No light.")
        self.press("Ctrl+Return")
        self.type(message)
        self.press("Ctrl+Return")


@pytest.fixture
def morning(start_program: Callable[..., Program], qtbot: QtBot) -> Morning:
    """A morning with a helpdesk in memory."""
    return Morning(start_program, qtbot)


def test_from_a_scan_to_a_numbered_ticket_with_few_keys(morning: Morning) -> None:
    liaison = morning.begin()
    liaison.write("PV-04419", "Black screen", "black")
    assert liaison.keys <= 12
    assert not liaison.page.composing
    assert liaison.numbers() == ["TSS-20881"]
    (sent,) = morning.helpdesk.tickets.values()
    assert sent.subject == "Black screen"
    assert {"Asset tag": "PV-04419", "Room": "Room 114", "Serial number": "5NX0R2LB"}.items() <= sent.facts.items()
    assert liaison.session.desk.check().clean


@pytest.mark.slow
def test_what_is_missing_is_named_before_it_goes(morning: Morning) -> None:
    liaison = morning.begin()
    liaison.press("Ctrl+N")
    liaison.type("Wi-Fi is gone")
    liaison.press("Ctrl+Return")
    assert liaison.page.composing
    assert liaison.page.compose.strip is not None
    assert "Room" in liaison.page.compose.strip.label.text()
    assert morning.helpdesk.tickets == {}
    liaison.scan("PV-04420")
    assert liaison.page.compose.form.places["room"].value() == "Room 114"


def test_without_a_network_it_waits_and_goes_by_itself(morning: Morning) -> None:
    liaison = morning.begin()
    morning.helpdesk.away = True
    liaison.write("PV-04419", "Black screen", "black")
    assert liaison.states() == ["Waits to be sent"]
    assert "Queued. It goes by itself when TSS can be reached." in [notice.text for notice in liaison.said]
    assert morning.helpdesk.tickets == {}
    liaison.program.window.close()

    later = morning.begin()
    assert later.states() == ["Waits to be sent"]
    morning.helpdesk.away = False
    later.press("F5")
    assert later.numbers() == ["TSS-20881"]
    assert len(morning.helpdesk.tickets) == 1


@pytest.mark.slow
def test_tss_asks_and_is_answered(morning: Morning) -> None:
    liaison = morning.begin()
    liaison.write("PV-04419", "Black screen", "black")
    (ticket,) = morning.helpdesk.tickets
    morning.helpdesk.answer(ticket, "Is the battery warm?", State.WAITING_ON_US)
    liaison.press("F5")
    assert any("TSS-20881" in notice.text for notice in liaison.said)
    assert liaison.states() == ["Waiting on us"]
    liaison.page.browse.table.enter()
    liaison.rest()
    liaison.press("Return")
    liaison.type("No, cold.")
    liaison.press("Ctrl+Return")
    assert [reply.body for reply in morning.helpdesk.replies.values()] == ["No, cold."]
    assert liaison.states() == ["With TSS"]


@pytest.mark.slow
def test_a_line_that_was_cut_never_makes_a_second_ticket(morning: Morning) -> None:
    liaison = morning.begin()
    morning.helpdesk.cut = True
    liaison.write("PV-04419", "Black screen", "black")
    liaison.press("F5")
    assert liaison.numbers() == ["TSS-20881"]
    assert len(morning.helpdesk.tickets) == 1


@pytest.mark.slow
def test_a_mail_that_nobody_knows_of_is_asked_about(morning: Morning) -> None:
    liaison = morning.begin()
    morning.helpdesk.mailbox, morning.helpdesk.can_search, morning.helpdesk.can_hear = True, False, False
    liaison.write("PV-04419", "Black screen", "black")
    assert liaison.states() == ["Needs you"]
    conversation = liaison.page.browse.conversation
    if conversation.known is None:  # nobody has chosen it yet
        liaison.page.browse.table.enter()
        morning.qtbot.waitUntil(lambda: conversation.known is not None, timeout=PATIENCE)
    known = conversation.known
    assert known is not None
    assert {"it has gone", "send again"} <= set(known.facts.actions)
    liaison.page.deeds.take(known.id, "it has gone")
    liaison.rest()
    assert liaison.states() == ["Sent, no number yet"]
    refused: list[object] = []
    liaison.page.deeds.set_number(known.id, "TSS-20881", refused.append, lambda: None)
    liaison.rest()
    assert refused == []
    assert liaison.numbers() == ["TSS-20881"]
