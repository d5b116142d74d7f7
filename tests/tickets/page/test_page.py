"""The tickets' tab, as a person uses it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.tickets.page.around import Around


def test_a_page_without_tickets_says_what_belongs_here(around: Around) -> None:
    assert around.page.browse.stack.currentWidget() is around.page.browse.empty


def test_a_scan_fills_a_new_ticket_and_it_is_sent(qtbot: QtBot, around: Around) -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    form = around.page.compose.form
    assert form.device.device is not None
    assert form.places["room"].value() == "Room 114"
    assert form.category.value() == "Computer"
    qtbot.keyClicks(form.title.editor, "Screen stays black")
    qtbot.keyClicks(form.body.editor, "Light is on.")
    around.settle()
    form.facts.fields["Exact message or what is seen"].put("black")
    around.settle()
    qtbot.keyClick(form.title.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    around.settle()
    assert not around.page.composing
    assert [ticket.subject for ticket in around.helpdesk.tickets.values()]
    print(around.words())
