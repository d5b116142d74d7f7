"""Every way in which a request to Request Tracker can fail, and what the outbox is told of it."""

from collections.abc import Callable

import pytest

from app.tickets.channels.channel import ChannelTrouble, Followed
from tests.tickets.channels.rt_server import BEFORE, Fault
from tests.tickets.channels.rt_server_site import FakeSite, answer_to, new_id, outgoing
from tests.tickets.helpdesk_model import Killed

CREATE = r"POST /ticket$"
REPLY = r"POST /ticket/\d+/correspond"
# Fault → unsure, lasting, about this message alone, seconds asked for, words.
TROUBLES: dict[Fault, tuple[bool, bool, bool, float | None, str]] = {
    Fault.NO_NETWORK: (False, False, False, None, "does not take the connection"),
    Fault.CUT_SENDING: (False, False, False, None, "was cut"),
    Fault.CUT_BEFORE: (True, False, False, None, "was cut"),
    Fault.CUT_AFTER: (True, False, False, None, "was cut"),
    Fault.LATE: (True, False, False, None, "was cut"),
    Fault.TIMEOUT_BEFORE: (True, False, False, None, "did not answer in time"),
    Fault.TIMEOUT_AFTER: (True, False, False, None, "did not answer in time"),
    Fault.ERROR_BEFORE: (True, False, True, None, "a mistake of its own .error 500."),
    Fault.ERROR_AFTER: (True, False, False, None, "a mistake of its own .error 502."),
    Fault.BUSY: (False, False, False, 30.0, "asks to be left alone"),
    Fault.AWAY: (True, False, False, 120.0, "out of order for the moment"),
    Fault.PORTAL: (True, False, False, None, "A web page answered in place of TSS"),
    Fault.MOVED: (False, False, False, None, "sends the program to http://wifi.example/login"),
    Fault.SIGNED_OUT: (False, True, False, None, "expired or was withdrawn"),
    Fault.TOO_LARGE: (False, True, True, None, "too large for TSS"),
}


@pytest.fixture
def site() -> FakeSite:
    return FakeSite()


def test_every_fault_is_tried() -> None:
    assert set(TROUBLES) == set(Fault) - {Fault.KILLED_BEFORE, Fault.KILLED_AFTER}


@pytest.mark.parametrize("fault", TROUBLES, ids=lambda fault: fault.name)
@pytest.mark.parametrize("kind", ["ticket", "reply"])
def test_fault_as_the_outbox_knows_it(site: FakeSite, fault: Fault, kind: str) -> None:
    tracker, ticket = site.tracker(), outgoing()
    number = tracker.send_ticket(ticket).number
    before = _kept(site)
    site.server.fail(fault, only=CREATE if kind == "ticket" else REPLY)
    with pytest.raises(ChannelTrouble, match=TROUBLES[fault][4]) as raised:
        if kind == "ticket":
            tracker.send_ticket(outgoing())
        else:
            tracker.send_reply(answer_to(ticket, number))
    trouble = raised.value
    assert (trouble.unsure, trouble.lasting, trouble.about_this, trouble.retry_after) == TROUBLES[fault][:4]
    assert trouble.advice
    site.server.pass_time(1)
    arrived = _kept(site) > before
    assert arrived == (fault not in BEFORE)
    assert trouble.unsure or not arrived


def _kept(site: FakeSite) -> int:
    return len(site.server.records.tickets) + sum(one.type == "Correspond" for one in site.server.records.transactions.values())


@pytest.mark.parametrize("fault", [fault for fault in TROUBLES if fault is not Fault.TOO_LARGE], ids=lambda fault: fault.name)
def test_fault_while_only_looking_is_never_unsure(site: FakeSite, fault: Fault) -> None:
    tracker = site.tracker()
    one = Followed(tracker.send_ticket(outgoing()).number, new_id())
    looks: list[Callable[[], object]] = [tracker.check, lambda: tracker.find_ticket(new_id()), lambda: tracker.news([one], "")]
    looks.append(lambda: tracker.find_reply(one.number, new_id()))
    for look in looks:
        site.server.fail(fault)
        with pytest.raises(ChannelTrouble) as trouble:
            look()
        assert not trouble.value.unsure
        site.server.heal()


@pytest.mark.parametrize(
    "fault", [fault for fault in TROUBLES if fault not in (Fault.LATE, Fault.SIGNED_OUT)], ids=lambda fault: fault.name
)
def test_ticket_that_is_there_counts_as_sent_whatever_reading_it_back_says(site: FakeSite, fault: Fault) -> None:
    site.server.fail(fault, times=9, only=r"POST /tickets|GET /ticket/")
    ticket = outgoing()
    sent = site.tracker().send_ticket(ticket)
    assert site.server.records.tickets[int(sent.number)].fields["Client id"] == ticket.client_id


def test_late_request_is_found_because_it_is_looked_for_more_than_once(site: FakeSite) -> None:
    tracker, ticket = site.tracker(), outgoing()
    number = tracker.send_ticket(outgoing()).number
    site.server.fail(Fault.LATE, only=CREATE)
    with pytest.raises(ChannelTrouble):
        tracker.send_ticket(ticket)
    found = tracker.find_ticket(ticket.client_id)
    assert found is not None
    reply = answer_to(ticket, found.number)
    site.server.fail(Fault.LATE, only=REPLY)
    with pytest.raises(ChannelTrouble):
        tracker.send_reply(reply)
    assert tracker.find_reply(number, reply.client_id) is not None


def test_program_that_ends_leaves_what_was_carried_out_to_be_found(site: FakeSite) -> None:
    for fault, there in ((Fault.KILLED_BEFORE, False), (Fault.KILLED_AFTER, True)):
        ticket = outgoing()
        site.server.fail(fault, only=CREATE)
        with pytest.raises(Killed):
            site.tracker().send_ticket(ticket)
        assert (site.tracker().find_ticket(ticket.client_id) is not None) == there


def test_expired_token_says_so_and_what_to_do(site: FakeSite) -> None:
    tracker = site.tracker()
    tracker.send_ticket(outgoing())
    site.server.expire("liaison")
    with pytest.raises(ChannelTrouble, match="Make a new token in Request Tracker") as trouble:
        tracker.send_ticket(outgoing())
    assert (trouble.value.lasting, trouble.value.unsure) == (True, False)


def test_fields_are_asked_for_once_for_many_tickets_and_again_after_a_trouble(site: FakeSite) -> None:
    tracker = site.tracker()
    for _ in range(3):
        tracker.send_ticket(outgoing())
    assert site.server.seen.count("GET /queue/TSS") == 1
    site.server.fail(Fault.BUSY, only=CREATE)
    with pytest.raises(ChannelTrouble):
        tracker.send_ticket(outgoing())
    tracker.send_ticket(outgoing())
    assert site.server.seen.count("GET /queue/TSS") == 2
    site.server.pass_time(3600)
    tracker.send_ticket(outgoing())
    assert site.server.seen.count("GET /queue/TSS") == 3


def test_field_that_disappears_stops_searches_that_could_only_say_no(site: FakeSite) -> None:
    tracker = site.tracker()
    tracker.send_ticket(outgoing())
    site.server.desk.fields.remove("Client id")
    site.server.pass_time(3600)
    with pytest.raises(ChannelTrouble, match="a ticket could arrive twice"):
        tracker.find_ticket(new_id())
