"""What was done to a ticket is told in the same sheet as everywhere."""

from PySide6.QtWidgets import QLabel

from app.tickets.records import Ticket
from app.ui.history_sheet import HistorySheet
from tests.tickets.page.around import Around


def test_the_menu_of_a_ticket_tells_who_did_what_for_whom(around: Around) -> None:
    ticket = around.service.writing.start(title="Panel is dark", body="No picture.")
    around.desk.tables.behalf = lambda: "Lee Liaison"
    with around.desk.edit("Ticket renamed") as edit:
        edit.change(Ticket, ticket, {"title": "Panel in Room 204 is dark"})
    around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    around.page.browse.conversation.step_wanted.emit(ticket, "history")
    around.settle()
    sheet = around.page.deeds.dialog
    assert isinstance(sheet, HistorySheet)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert any(one.endswith("M. Rivera for Lee Liaison") for one in words)
    assert "Panel is dark → Panel in Room 204 is dark" in words
    sheet.accept()
    around.settle()
    assert around.page.deeds.dialog is None
