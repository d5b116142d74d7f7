"""Greetings, dates and the bar of devices."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.today.rules import StatusCount, ago, greeting, school_year_end, shares


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (3, "Good evening, Maria"),
        (4, "Good morning, Maria"),
        (11, "Good morning, Maria"),
        (12, "Good afternoon, Maria"),
        (17, "Good evening, Maria"),
    ],
)
def test_greeting(hour: int, words: str) -> None:
    assert greeting(at(2026, 11, 21, hour, 30), "Maria Rivera") == words


def test_nobody_is_greeted_without_a_name() -> None:
    assert greeting(at(2026, 11, 21, 9), "  ") == "Good morning"


def test_the_school_year_ends_in_june() -> None:
    assert school_year_end(date(2026, 11, 21)) == date(2027, 6, 1)
    assert school_year_end(date(2027, 2, 1)) == date(2027, 6, 1)
    assert school_year_end(date(2027, 6, 1)) == date(2028, 6, 1)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (at(2026, 11, 21, 8, 5), "8:05"),
        (at(2026, 11, 20, 23, 59), "yesterday 23:59"),
        (at(2026, 11, 16, 8, 42), "Mon 8:42"),
        (at(2026, 11, 12, 8, 42), "12 Nov"),
        (at(2024, 8, 21, 8, 42), "21 Aug 2024"),
    ],
)
def test_times_as_people_say_them(moment: datetime, words: str) -> None:
    assert ago(moment, at(2026, 11, 21, 9, 0)) == words


@given(st.lists(st.integers(0, 100_000), max_size=8), st.integers(60, 2000))
def test_the_bar_is_filled_exactly_and_in_order(numbers: list[int], length: int) -> None:
    counts = [StatusCount(str(place), number, "ok") for place, number in enumerate(numbers)]
    parts = shares(counts, length)
    shown = [part for part in parts if part[1] > 0]
    assert len(shown) == sum(number > 0 for number in numbers)
    for (start, width), (following, _) in pairwise(shown):
        assert following == start + width + 2
    if shown:
        assert shown[0][0] == 0
        assert sum(shown[-1]) == length


def test_a_small_number_stays_visible() -> None:
    parts = shares([StatusCount("Deployed", 100_000, "ok"), StatusCount("Missing", 1, "bad")], 400)
    assert parts[1][1] >= 6
