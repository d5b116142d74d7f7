"""Waiting grows, differs from computer to computer, and heeds what a server asks for."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.network.waiting import FIRST, LONGEST_ASKED, MOST, asked_wait, backoff, next_wait
from tests.effort import few_if_quick

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("chance", [0, 0.3, 1])
def test_wait_grows_and_stays_within_its_bounds(chance: float) -> None:
    waits = [backoff(tries, chance) for tries in [*range(1, 40), 2000]]
    assert waits == sorted(waits)
    assert FIRST / 2 <= waits[0] <= waits[-1] <= MOST


def test_no_failure_means_no_wait_and_chance_spreads_the_rest() -> None:
    assert backoff(0, 0.7) == 0
    assert backoff(3, 0) == 60
    assert backoff(3, 1) == 120


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Sun, 22 Nov 2026 08:02:00 GMT", 120),
        ("Sun, 22 Nov 2026 03:02:00 -0500", 120),
        ("Sunday, 22-Nov-26 08:02:00 GMT", 120),
        ("Sun, 22 Nov 2026 07:00:00 GMT", 0),
        ("99999999999999999999999", LONGEST_ASKED),
        ("Wed, 22 Nov 9999 08:02:00 GMT", LONGEST_ASKED),
        ("soon", None),
        ("-5", None),
        ("²", None),
        ("1.5", None),
        ("", None),
        (None, None),
        ("Sun, 99 Nov 2026 08:02:00 GMT", None),
    ],
)
def test_retry_after_is_read_in_both_its_forms(header: str | None, seconds: float | None) -> None:
    assert asked_wait(header, NOW) == seconds


@settings(max_examples=few_if_quick(50))
@given(st.text())
def test_any_header_is_survived(header: str) -> None:
    asked = asked_wait(header, NOW)
    assert asked is None or 0 <= asked <= LONGEST_ASKED


def test_a_server_may_lengthen_a_wait_and_never_shorten_it() -> None:
    assert next_wait(1, 1, 600) == 600
    assert next_wait(1, 1, 0) == FIRST
    assert next_wait(1, 1) == FIRST
