"""A ticket that another computer holds, as the page shows it."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.tickets.records import Ticket
from app.tickets.rules import life
from app.ui.accessible import cut_texts, missing_names
from tests.tickets.page.around import Around
from tests.tickets.page.telling import column, write

ELSEWHERE = "ab" * 16 + ".12345678"


def test_it_says_where_it_waits_and_is_sent_from_here_on_a_click(qtbot: QtBot, around: Around) -> None:
    around.line.there = False
    ticket = write(around)
    around.settle()
    with around.desk.edit("Queued on another computer") as edit:
        edit.change(Ticket, ticket, {"state": life.QUEUED, "sender": ELSEWHERE})
    around.page.browse.show_ticket(ticket)
    around.settle()
    pane = around.page.browse.conversation
    told = [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)]
    assert "Waits on another computer" in told
    assert any(words.startswith("It waits on another desk, and goes from there.") for words in told)
    buttons = {button.text(): button for button in pane.findChildren(QPushButton) if button.isVisibleTo(pane)}
    assert {"Ask for it", "Send from here"} <= buttons.keys()
    assert "Take it back" not in buttons
    assert column(around, "state_words") == ["Waits elsewhere"]
    assert missing_names(around.page) == []
    assert cut_texts(pane) == []
    around.line.set(True)
    buttons["Send from here"].click()
    around.settle()
    around.settle()
    assert list(around.helpdesk.tickets) == [ticket]
