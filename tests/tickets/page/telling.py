"""Tickets for the tests of the page, and what the page shows of them."""

from PySide6.QtWidgets import QLabel

from tests.tickets.page.around import Around

MESSAGE = "Exact message or what is seen"


def write(around: Around, code: str = "PV-04419", title: str = "Screen stays black", **values: str) -> str:
    """A draft."""
    told = {**around.service.writing.from_device(code), "title": title, "body": "Light is on.", f"custom.{MESSAGE}": "black", **values}
    return around.service.writing.new(told)


def sent(around: Around, code: str = "PV-04419", title: str = "Screen stays black") -> str:
    """A ticket that TSS has."""
    ticket = write(around, code, title)
    around.service.sending.queue(ticket, anyway=True)
    around.settle()
    assert ticket in around.helpdesk.tickets
    return ticket


def column(around: Around, name: str) -> list[str]:
    """The texts of a column of the list."""
    model = around.page.browse.table.model
    return [model.text(row, model.snapshot.index_of(name)) for row in range(model.rowCount())]


def conversation_words(around: Around) -> list[str]:
    """Everything that stands in the conversation."""
    pane = around.page.browse.conversation
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)]
