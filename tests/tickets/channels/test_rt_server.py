"""The Request Tracker in this process does what the real one does: the same cases are tried on that in tests/services/rt."""

import pytest

from tests.tickets.channels import rt_server_cases as cases
from tests.tickets.channels.rt_server_site import FakeSite


@pytest.fixture
def site() -> FakeSite:
    return FakeSite()


class TestSigningIn(cases.SigningIn):
    """On the server in this process."""


class TestCreating(cases.Creating):
    """On the server in this process."""


class TestSaying(cases.Saying):
    """On the server in this process."""


class TestReading(cases.Reading):
    """On the server in this process."""


class TestSearching(cases.Searching):
    """On the server in this process."""
