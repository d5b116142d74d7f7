"""Hours that count."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.professional_development.rules.hours import (
    ROUNDINGS,
    HoursRule,
    Stay,
    counted_minutes,
    hours,
    minutes_there,
    round_minutes,
    shown_hours,
)
from app.professional_development.rules.times import Span, kept, span_of

ZONE = "America/New_York"
START = datetime.fromisoformat("2026-12-03T14:45")


def span(starts: str = "2026-12-03T14:45", minutes: int = 60) -> Span:
    found = span_of(starts, ZONE, minutes)
    assert found is not None
    return found


def stay(come: int, go: int | None = None) -> Stay:
    """In and out by minutes from the start."""
    return Stay(kept(START + timedelta(minutes=come)), "" if go is None else kept(START + timedelta(minutes=go)))


rules = some.builds(HoursRule, some.integers(1, 60), some.sampled_from(ROUNDINGS), some.integers(0, 30), some.integers(0, 60), some.just(0))


@given(rules, some.integers(-120, 200), some.integers(-120, 400), some.integers(0, 60))
def test_nobody_gets_more_than_the_session_rounded_nor_less_than_nothing(rule: HoursRule, come: int, go: int, breaks: int) -> None:
    counted = counted_minutes(rule, span(), stay(come, go), breaks)
    assert 0 <= counted <= round_minutes(60, rule.step, "up")
    assert counted % rule.step == 0


@given(some.integers(-60, 60), some.integers(0, 60), some.integers(0, 30), some.integers(0, 20))
def test_who_comes_earlier_or_stays_longer_never_gets_less(come: int, go: int, earlier: int, longer: int) -> None:
    if go > come:
        rule = HoursRule(15, "nearest", 7, 15)
        assert counted_minutes(rule, span(), stay(come - earlier, go + longer)) >= counted_minutes(rule, span(), stay(come, go))


def test_grace_at_both_ends_misses_nothing() -> None:
    assert minutes_there(span(), stay(7, 53), 7) == 60
    assert minutes_there(span(), stay(8, 53), 7) == 52
    assert minutes_there(span(), stay(-30, 90)) == 60
    assert minutes_there(span(), stay(10)) == 50
    assert minutes_there(span(), Stay("")) == 0
    assert minutes_there(span(), stay(70, 80)) == 0


def test_what_was_set_by_hand_counts_as_it_is() -> None:
    assert counted_minutes(HoursRule(), span(), Stay("", "", 95)) == 95
    assert counted_minutes(HoursRule(), span(), Stay("2026-12-03T14:45", "", 0)) == 0


def test_rounding_is_the_district_s() -> None:
    assert [round_minutes(52, 15, how) for how in ROUNDINGS] == [45, 45, 60]
    assert [round_minutes(53, 15, how) for how in ROUNDINGS] == [45, 60, 60]
    assert round_minutes(15, 30, "nearest") == 30
    assert counted_minutes(HoursRule(15, "nearest", least=20), span(), stay(0, 19)) == 0
    assert counted_minutes(HoursRule(15, "nearest", most=45), span(), stay(0)) == 45


def test_breaks_are_taken_off_in_the_share_somebody_was_there() -> None:
    half_day = span("2026-12-03T14:45", 180)
    assert counted_minutes(HoursRule(1), half_day, stay(0), 15) == 165
    assert counted_minutes(HoursRule(1), half_day, stay(0, 60), 15) == 55


def test_hours_over_a_change_of_clocks_are_those_that_pass() -> None:
    night = span("2026-11-01T00:30", 120)
    assert minutes_there(night, Stay("2026-11-01T00:30")) == 120
    spring = span("2026-03-08T01:30", 60)
    assert minutes_there(spring, Stay("2026-03-08T01:30", "2026-03-08T03:30")) == 60


@pytest.mark.parametrize(
    ("minutes", "number", "words"),
    [(60, "1", "1 hour"), (75, "1.25", "1.25 hours"), (50, "0.83", "0.83 hours"), (600, "10", "10 hours"), (0, "0", "0 hours")],
)
def test_hours_read_well(minutes: int, number: str, words: str) -> None:
    assert hours(minutes) == Decimal(number)
    assert f"{hours(minutes):f}" == number
    assert shown_hours(minutes) == words
