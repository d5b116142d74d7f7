"""What the program takes for true of Request Tracker is true of the real one."""

import pytest

from tests.services.rt.sites import RealSite
from tests.services.rt.tracker import RealTracker
from tests.tickets.channels import rt_server_cases as cases

pytestmark = pytest.mark.services


@pytest.fixture
def site(tracker: RealTracker) -> RealSite:
    return RealSite(tracker)


class TestSigningIn(cases.SigningIn):
    """On a real server."""


class TestCreating(cases.Creating):
    """On a real server."""


class TestSaying(cases.Saying):
    """On a real server."""


class TestReading(cases.Reading):
    """On a real server."""


class TestSearching(cases.Searching):
    """On a real server."""
