"""The channel to Request Tracker, on the server in this process; the same cases are tried on a real one in tests/services/rt."""

import pytest

from app.tickets.channels.request_tracker.finding import desk_reference
from tests.tickets.channels import request_tracker_cases as cases
from tests.tickets.channels import request_tracker_news_cases as news
from tests.tickets.channels.rt_server_site import FakeSite, made, new_id


@pytest.fixture
def site() -> FakeSite:
    return FakeSite()


class TestSending(cases.Sending):
    """On the server in this process."""


class TestReplying(cases.Replying):
    """On the server in this process."""


class TestFinding(cases.Finding):
    """On the server in this process."""

    def test_the_first_words_of_tickets_without_an_id_are_asked_for_once(self, site: FakeSite) -> None:
        ours = new_id()
        made(site)
        made(site, Content=desk_reference(ours))
        tracker = site.tracker()
        assert tracker.find_ticket(new_id()) is None
        asked = _histories(site)
        assert asked == 2
        assert tracker.find_ticket(new_id()) is None
        found = tracker.find_ticket(ours)
        assert found is not None
        assert found.number == "2"
        assert _histories(site) == asked
        later = new_id()
        made(site, Content=desk_reference(later))
        assert tracker.find_ticket(later) is not None
        assert _histories(site) == asked + 1


class TestHearing(news.Hearing):
    """On the server in this process."""


def _histories(site: FakeSite) -> int:
    return sum(line.startswith("GET /ticket/") and line.endswith("/history") for line in site.server.seen)
