"""A ticket that was just written or sent is shown beside the list, also when its row comes a moment later."""

import pytest

from tests.tickets.page.around import Around


def write(around: Around, title: str) -> str:
    """A ticket that waits to be sent; the page has not heard of it yet."""
    return around.service.writing.start(title=title, body="No picture since this morning.")


def shown(around: Around) -> str:
    """The ticket beside the list; "" for none."""
    known = around.page.browse.conversation.known
    return known.id if known is not None else ""


@pytest.mark.parametrize("before", [0, 2])
@pytest.mark.parametrize("moment", ["before its row", "after its row"])
def test_the_ticket_that_was_sent_is_shown(around: Around, before: int, moment: str) -> None:
    for number in range(before):
        write(around, f"Panel {number}")
    around.settle()
    if before:
        around.page.browse.table.enter()
        around.settle()
    ticket = write(around, "Projector is dark")
    if moment == "after its row":
        around.settle()
    around.page.browse.show_ticket(ticket)
    around.settle()
    assert shown(around) == ticket
    assert around.page.browse.table.current == ticket


def test_a_ticket_that_leaves_its_list_when_it_is_sent_stays_in_sight(around: Around) -> None:
    browse = around.page.browse
    ticket = write(around, "Projector is dark")
    around.settle()
    browse.show_list("draft")
    around.settle()
    browse.show_ticket(ticket)
    around.helpdesk.away = True
    around.service.sending.queue(ticket, anyway=True)
    around.settle()
    assert shown(around) == ticket


def test_a_ticket_that_has_not_come_yet_is_shown_when_it_has(around: Around) -> None:
    browse = around.page.browse
    ticket = write(around, "Projector is dark")
    around.desk.undo()
    around.settle()
    browse.show_ticket(ticket)
    around.settle()
    assert shown(around) == ""
    around.desk.redo()
    around.settle()
    assert shown(around) == ticket
