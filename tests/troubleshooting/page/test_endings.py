"""How a run ends: fixed, sent to TSS, stopped, a spare given; and triage before it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.ui.feature import Place
from tests.troubleshooting.desks import Tickets
from tests.troubleshooting.directory import BRIGHTLINK
from tests.troubleshooting.page.around import Around, begin

Key = Qt.Key


def test_unsafe_stops_and_goes_to_tss_as_urgent(around: Around, tickets: Tickets) -> None:
    begin(around)
    QTest.mouseClick(around.page.cards.question.unsafe, Qt.MouseButton.LeftButton)
    around.settle()
    assert "Stop here: it is not safe" in around.texts()
    line = around.focused()
    assert isinstance(line, QLineEdit)
    around.type("none")
    around.press(Key.Key_Return, Key.Key_Return)
    (start,) = tickets.begun
    assert (start.urgent, start.facts) == (True, {"Colour and blink of the lamp light": "none"})


def test_tss_gets_the_steps_at_any_moment(around: Around, tickets: Tickets) -> None:
    begin(around)
    around.page.scanned(BRIGHTLINK.tag)
    around.page.cards.question.fact.line.setText("green")
    around.press(Key.Key_Y)
    QTest.mouseClick(around.page.cards.so_far.send, Qt.MouseButton.LeftButton)
    around.settle()
    (start,) = tickets.begun
    assert "1. Power light is on" in start.body
    assert (start.device_id, start.facts) == ("d1", {"Colour and blink of the lamp light": "green"})
    assert around.places == [Place("tickets", "ticket", "ticket1")]
    assert around.page.running.run is None


def test_what_tss_will_ask_for_is_asked_first(around: Around, tickets: Tickets) -> None:
    begin(around)
    around.press(Key.Key_Y)
    around.page.deeds.send()
    assert tickets.begun == []
    assert "Send it to TSS" in around.texts()
    around.press(Key.Key_Backspace)
    assert "Is the cable seated at both ends?" not in around.texts()
    around.page.cards.outcome.back.click()
    assert "Is the cable seated at both ends?" in around.texts()
    around.page.deeds.send()
    around.type("amber")
    around.press(Key.Key_Return, Key.Key_Return)
    assert [start.facts for start in tickets.begun] == [{"Colour and blink of the lamp light": "amber"}]


def test_a_ticket_that_is_refused_leaves_the_run_in_front(around: Around, tickets: Tickets) -> None:
    tickets.refusing = "There is no room on the disk."
    begin(around, "can't log in")
    around.press(Key.Key_Y)
    around.page.deeds.send()
    around.settle()
    assert around.said[-1].text == "There is no room on the disk."
    assert "It is this computer" in around.texts()
    assert around.page.running.active


def test_triage_leads_to_one_ticket_for_all_or_back_to_the_library(around: Around, tickets: Tickets) -> None:
    around.page.scanned(BRIGHTLINK.tag)
    around.page.cards.about.triage.button.click()
    around.settle()
    around.press(Key.Key_Y, Key.Key_Return)
    assert around.page.running.run is None
    assert around.page.deeds.hand.device == "d1"
    assert around.said[-1].text.startswith("PV-02210")
    around.page.show_place(Place("troubleshooting", "action", "triage"))
    around.settle()
    around.press(Key.Key_N, Key.Key_Return)
    assert [start.outage for start in tickets.begun] == [True]


def test_a_spare_is_noted(around: Around) -> None:
    begin(around, "TN 5021")
    around.press(Key.Key_N)
    around.type("PV-09001")
    around.page.cards.outcome.second.click()
    around.settle()
    (line,) = around.service.past.recent()
    run = around.service.runs.load(line.id)
    assert run is not None
    assert (run.outcome, run.spare_name, run.outcome_title) == ("spare", "PV-09001", "Give the student a spare")
