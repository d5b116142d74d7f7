"""A certificate authority of our own."""

import pytest
import trustme


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """An authority that no computer knows."""
    return trustme.CA()
