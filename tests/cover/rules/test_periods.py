"""Periods of absence: when they begin and end in any zone, whether they meet, how they are said."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.cover.rules import periods
from app.cover.rules.clock import read_clock, show_clock
from app.cover.rules.periods import Period

EASTERN = ZoneInfo("America/New_York")
ZONES = (UTC, EASTERN, ZoneInfo("Asia/Tokyo"), ZoneInfo("Pacific/Auckland"))
TODAY = date(2026, 11, 22)
days = some.dates(date(2026, 1, 1), date(2027, 12, 31))
moments = some.integers(0, 2 * 365 * 24 * 60).map(lambda ahead: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=ahead))
clocks = some.none() | some.builds(time, some.integers(0, 23), some.sampled_from((0, 15, 30, 45)))


@some.composite
def spans(draw: some.DrawFn) -> Period:
    """A period that is right."""
    first = draw(days)
    last = draw(some.none() | some.integers(0, 20).map(lambda ahead: first + timedelta(days=ahead)))
    made = Period(first, last, draw(clocks), draw(clocks) if last is not None else None)
    return made if not made.problem() else Period(first, last)


@given(spans(), some.sampled_from(ZONES))
def test_a_period_ends_after_it_begins(period: Period, zone: tzinfo) -> None:
    ends = period.ends(zone)
    skipped = timedelta(hours=1)
    assert ends is None or ends > period.starts(zone) - skipped


@given(spans(), spans(), some.sampled_from(ZONES))
def test_two_periods_meet_when_they_share_a_moment(one: Period, other: Period, zone: tzinfo) -> None:
    assert one.meets(other, zone) == other.meets(one, zone)
    later = max(one.starts(zone), other.starts(zone))
    shared = all(period.ends(zone) is None or later < period.ends(zone) for period in (one, other))  # type: ignore[operator]
    assert one.meets(other, zone) == shared


@given(spans(), moments, some.sampled_from(ZONES))
def test_a_cover_stands_by_its_period_and_its_state(period: Period, at: datetime, zone: tzinfo) -> None:
    now = at
    ends = period.ends(zone)
    over = ends is not None and now >= ends
    planned = periods.standing(periods.PLANNED, period, now, zone)
    assert planned in (periods.AHEAD, periods.DUE, periods.MISSED)
    assert (planned == periods.MISSED) == over
    assert (planned == periods.AHEAD) == (not over and now < period.starts(zone))
    assert periods.standing(periods.RUNNING, period, now, zone) == (periods.LATE if over else periods.ON)
    assert periods.standing(periods.ENDED, period, now, zone) == periods.OVER


@given(spans())
def test_a_period_is_always_said(period: Period) -> None:
    assert periods.period_words(period, TODAY).strip()
    assert periods.when_words(period, TODAY).strip()


@pytest.mark.parametrize(
    ("period", "words", "within"),
    [
        (Period(TODAY, TODAY), "today", "today"),
        (Period(date(2026, 11, 23), date(2026, 11, 23)), "tomorrow", "tomorrow"),
        (Period(date(2026, 12, 3), date(2026, 12, 3)), "Thursday 3 December", "on Thursday 3 December"),
        (
            Period(date(2026, 11, 25), date(2026, 11, 27)),
            "Wednesday 25 to Friday 27 November",
            "from Wednesday 25 to Friday 27 November",
        ),
        (Period(TODAY, date(2026, 11, 24)), "today to Tuesday 24 November", "from today to Tuesday 24 November"),
        (Period(TODAY, TODAY, time(11)), "today from 11:00 am", "today from 11:00 am"),
        (Period(TODAY, TODAY, None, time(13, 30)), "today until 1:30 pm", "today until 1:30 pm"),
        (Period(TODAY, TODAY, time(9), time(11)), "today 9:00 am to 11:00 am", "today 9:00 am to 11:00 am"),
        (Period(TODAY, None, time(11)), "from today at 11:00 am", "from today at 11:00 am"),
        (
            Period(date(2026, 12, 31), date(2027, 1, 4)),
            "Thursday 31 December to Monday 4 January 2027",
            "from Thursday 31 December to Monday 4 January 2027",
        ),
    ],
)
def test_periods_as_people_say_them(period: Period, words: str, within: str) -> None:
    assert periods.period_words(period, TODAY) == words
    assert periods.when_words(period, TODAY) == within


@pytest.mark.parametrize(
    ("period", "wrong"),
    [
        (Period(TODAY, date(2026, 11, 21)), "before the first"),
        (Period(TODAY, TODAY, time(11), time(11)), "ends before"),
        (Period(TODAY, TODAY, None, time(0)), "ends before"),
        (Period(TODAY, TODAY, time(11), time(12)), ""),
        (Period(TODAY, date(2026, 11, 23), time(11), time(9)), ""),
        (Period(TODAY), ""),
    ],
)
def test_what_is_wrong_with_a_period_is_said(period: Period, wrong: str) -> None:
    assert wrong in period.problem()
    assert bool(wrong) == bool(period.problem())


def test_the_clocks_change_and_days_stay_days() -> None:
    change = Period(date(2026, 11, 1), date(2026, 11, 1))
    ends = change.ends(EASTERN)
    assert ends is not None
    assert ends - change.starts(EASTERN) == timedelta(hours=25)
    skipped = Period(date(2026, 3, 8), date(2026, 3, 8), time(2, 30))
    assert skipped.starts(EASTERN) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


@given(clocks)
def test_a_time_is_read_as_it_is_shown(at: time | None) -> None:
    shown = show_clock(at)
    assert (read_clock(shown) if shown else None) == at


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("11", time(11)),
        ("2:45", time(14, 45)),
        ("1445", time(14, 45)),
        ("7.30", time(7, 30)),
        ("12 am", time(0)),
        ("25:00", None),
        ("noon", None),
    ],
)
def test_times_as_people_type_them(typed: str, read: time | None) -> None:
    assert read_clock(typed) == read


@given(moments)
def test_a_moment_is_read_as_it_is_kept(at: datetime) -> None:
    assert periods.moment_of(periods.moment_text(at)) == at


def test_what_is_no_time_reads_as_none() -> None:
    assert periods.moment_of("soon") is None
    assert periods.moment_of("") is None
    assert periods.day_of("2026-13-01") is None
    assert periods.clock_of("late") is None
    assert periods.moment_of("2026-11-22T08:00:00") == datetime(2026, 11, 22, 8, tzinfo=UTC)
