"""The channel to Request Tracker on a real one."""

import pytest

from tests.services.rt.sites import RealSite
from tests.services.rt.tracker import RealTracker
from tests.tickets.channels import request_tracker_cases as cases
from tests.tickets.channels import request_tracker_news_cases as news

pytestmark = pytest.mark.services


@pytest.fixture
def site(tracker: RealTracker) -> RealSite:
    return RealSite(tracker)


class TestSending(cases.Sending):
    """On a real server."""


class TestReplying(cases.Replying):
    """On a real server."""


class TestFinding(cases.Finding):
    """On a real server."""


class TestHearing(news.Hearing):
    """On a real server."""
