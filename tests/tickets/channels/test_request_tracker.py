"""The channel to Request Tracker, on the server in this process; the same cases are tried on a real one in tests/services/rt."""

import pytest

from tests.tickets.channels import request_tracker_cases as cases
from tests.tickets.channels import request_tracker_news_cases as news
from tests.tickets.channels.rt_server_site import FakeSite


@pytest.fixture
def site() -> FakeSite:
    return FakeSite()


class TestSending(cases.Sending):
    """On the server in this process."""


class TestReplying(cases.Replying):
    """On the server in this process."""


class TestFinding(cases.Finding):
    """On the server in this process."""


class TestHearing(news.Hearing):
    """On the server in this process."""
