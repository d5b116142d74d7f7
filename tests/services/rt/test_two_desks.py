"""Two desks of one school and one real Request Tracker: every ticket once, whoever sends, and every answer on both."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.tickets.channels.request_tracker import RequestTracker
from app.tickets.rules import life
from app.tickets.service.reading import messages_of
from tests.services.rt.sites import RealSite
from tests.services.rt.tracker import RealTracker
from tests.tickets.channels.rt_server_site import found
from tests.tickets.two_desks import School, Seat

pytestmark = pytest.mark.services


@pytest.fixture
def site(tracker: RealTracker) -> RealSite:
    return RealSite(tracker)


@pytest.fixture
def school(site: RealSite, tmp_path: Path) -> Iterator[School]:
    made = School(tmp_path / "school")
    for seat in made.seats:
        _use(seat, site.tracker())
    yield made
    made.close()


def _use(seat: Seat, channel: RequestTracker) -> None:
    seat.channel = channel  # type: ignore[assignment]


def _settle(school: School) -> None:
    for _ in range(2):
        school.clock.go_on(400)
        for seat in school.seats:
            seat.outbox.drain()
            seat.outbox.hear()
        school.meet()


def test_taken_over_while_the_first_desk_sends_too_it_is_there_once(school: School, site: RealSite) -> None:
    ids = [school.lee.queue(f"Panel {at} of two desks") for at in range(3)]
    school.meet()
    for id in ids:
        school.dana.service.taking_over.take(id)
    school.clock.go_on(60)
    together = [threading.Thread(target=seat.outbox.drain) for seat in school.seats]
    for one in together:
        one.start()
    for one in together:
        one.join()
    _settle(school)
    for id in ids:
        numbers = found(site, f"CF.{{Client id}} = '{id}'")
        assert len(numbers) == 1
        for seat in school.seats:
            ticket = seat.ticket(id)
            assert (ticket.number, ticket.state in life.LEFT) == (numbers[0], True)
            made = found(site, f"Subject = '{ticket.title}'", "root")
            assert len(made) == 1 or "twice" in (ticket.delivery_notes or ""), (made, ticket.delivery_notes)
    assert school.lee.open_fields() == school.dana.open_fields() == []


def test_found_there_by_the_desk_that_comes_second(school: School, site: RealSite) -> None:
    id = school.lee.queue("Projector of two desks")
    reply = school.lee.service.conversation.reply(id, "It is room 114.")
    school.meet()
    school.dana.service.taking_over.take(id)
    school.dana.drain()
    school.lee.drain()
    _settle(school)
    (number,) = found(site, "Subject = 'Projector of two desks'", "root")
    told = site.call("GET", f"/ticket/{number}/history", params={"fields": "Type", "per_page": 100}).json()["items"]
    assert [one["Type"] for one in told].count("Correspond") == 1
    assert [[one.id for one in messages_of(seat.desk, id)] for seat in school.seats] == [[reply], [reply]]


def test_answers_reach_both_and_are_read_once(school: School, site: RealSite) -> None:
    id = school.lee.queue("Printer of two desks")
    school.lee.drain()
    school.meet()
    (number,) = found(site, f"CF.{{Client id}} = '{id}'")
    site.call("POST", f"/ticket/{number}/correspond", "tech", json={"Content": "Which tray?", "ContentType": "text/plain"})
    for seat in school.seats:
        seat.outbox.hear()
    school.dana.service.conversation.read(id)
    _settle(school)
    for seat in school.seats:
        assert [one.text for one in messages_of(seat.desk, id)] == ["Which tray?"]
        assert (seat.ticket(id).state, seat.ticket(id).unread) == (life.WAITING_ON_US, False)
        assert seat.open_fields() == []


def test_a_desk_whose_account_may_not_see_it_calls_it_neither_gone_nor_sends_it_unnoticed(school: School, site: RealSite) -> None:
    _use(school.dana, site.tracker("liaison2"))
    id = school.lee.queue("Cart of two desks")
    school.meet()
    school.lee.drain()
    school.meet()
    _settle(school)
    assert school.dana.ticket(id).need is None
    other = school.lee.queue("Second cart of two desks")
    school.meet()
    school.dana.service.taking_over.take(other)
    school.lee.drain()
    school.dana.drain()
    _settle(school)
    made = found(site, "Subject = 'Second cart of two desks'", "root")
    assert len(made) == 2  # the server lets nobody look for what is not theirs
    for seat in school.seats:
        assert "sent from two computers" in (seat.ticket(other).delivery_notes or "")
        assert seat.ticket(other).number == min(made, key=int)
