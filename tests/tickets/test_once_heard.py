"""What two desks hear of one helpdesk: once, alike, and only where it may be."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.tickets.channels.channel import State
from app.tickets.rules import life
from app.tickets.service.reading import messages_of
from tests.tickets.two_desks import School


@pytest.fixture
def tracked(tmp_path: Path) -> Iterator[School]:
    """Two desks whose helpdesk can be searched."""
    made = School(tmp_path / "school")
    yield made
    made.close()


def test_an_answer_that_both_hear_is_there_once_and_unread_once(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.lee.drain()
    tracked.meet()
    (ticket,) = tracked.server.of(id)
    tracked.server.write(ticket, "Which lamp is it?", "TSS")
    for seat in tracked.seats:
        tracked.clock.go_on(120)
        assert [told.kind for told in seat.outbox.hear()] == ["answer"]
    tracked.lee.service.conversation.read(id)
    tracked.settle()
    for seat in tracked.seats:
        assert [one.text for one in messages_of(seat.desk, id)] == ["Which lamp is it?"]
        assert seat.ticket(id).unread is False
        assert seat.open_fields() == []
    tracked.server.write(ticket, "Well?", "TSS")
    tracked.settle()
    assert [seat.ticket(id).unread for seat in tracked.seats] == [True, True]


def test_what_two_desks_heard_at_different_times_ends_as_the_helpdesk_says(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.lee.drain()
    tracked.meet()
    (ticket,) = tracked.server.of(id)
    for seat, state in zip(tracked.seats, (State.WAITING_ON_PART, State.SOLVED), strict=True):
        ticket.state = state
        tracked.server.touch(ticket)
        seat.outbox.hear()
        tracked.clock.go_on(300)
    tracked.settle()
    for seat in tracked.seats:
        assert seat.ticket(id).state == life.SOLVED
        assert seat.open_fields() == []


def test_who_may_not_write_tickets_neither_sends_nor_hears(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.lee.may_write = False
    tracked.lee.channel.requests.clear()
    assert tracked.lee.drain() == []
    assert tracked.lee.outbox.hear() == []
    assert tracked.lee.outbox.due_in() is None
    assert tracked.lee.channel.requests == []
    tracked.lee.may_write = True
    assert tracked.lee.drain() == [id]


def test_reply_that_waits_elsewhere_is_taken_over_alone(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.lee.drain()
    reply = tracked.lee.service.conversation.reply(id, "Still dark.")
    tracked.meet()
    (shown,) = tracked.dana.service.conversation.messages(id)
    assert shown.elsewhere is not None
    assert "take over" not in shown.impossible
    tracked.dana.service.taking_over.take(reply)
    assert tracked.dana.drain() == [reply]
    tracked.settle()
    assert len(tracked.server.replies(reply)) == 1
    assert tracked.lee.open_fields() == []


def test_a_reply_of_the_other_desk_is_heard_as_what_it_is(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.lee.drain()
    tracked.meet()
    tracked.lee.service.conversation.reply(id, "Still dark.")
    tracked.lee.drain()
    tracked.dana.outbox.hear()
    assert messages_of(tracked.dana.desk, id) == []
    tracked.settle()
    assert [(one.direction, one.text) for one in messages_of(tracked.dana.desk, id)] == [("out", "Still dark.")]


def test_what_its_account_may_not_see_is_not_called_gone(tracked: School) -> None:
    id = tracked.lee.queue()
    tracked.lee.drain()
    tracked.meet()
    (ticket,) = tracked.server.of(id)
    ticket.hidden = True
    assert tracked.dana.outbox.hear() == []
    assert tracked.dana.ticket(id).need is None
    assert [told.kind for told in tracked.lee.outbox.hear()] == [life.GONE]
