"""When sessions are: days on which the clocks change, nights, leap days."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.professional_development.rules import times
from app.professional_development.rules.agenda import Agenda, Block

ZONE = "America/New_York"
zones = some.sampled_from([ZONE, "UTC", "America/Phoenix", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"])
walls = some.datetimes(datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2090-01-01")).map(
    lambda one: one.replace(second=0, microsecond=0)
)


def span(starts: str, minutes: int, zone: str = ZONE) -> times.Span:
    found = times.span_of(starts, zone, minutes)
    assert found is not None
    return found


@given(walls, zones, some.integers(0, 60 * 24 * 3))
def test_minutes_are_those_that_really_pass(wall: datetime, zone: str, minutes: int) -> None:
    when = span(times.kept(wall), minutes, zone)
    assert when.end.astimezone(UTC) - when.start.astimezone(UTC) == timedelta(minutes=minutes)
    assert when.minutes == minutes
    assert times.days_of(when)[0] == when.start.date()
    assert len(times.days_of(when)) <= minutes // (60 * 24) + 2


@given(walls, zones)
def test_a_time_that_the_clocks_show_is_the_time_that_was_kept(wall: datetime, zone: str) -> None:
    moment = times.moment_at(times.kept(wall), zone)
    assert moment is not None
    assert (times.kept(moment) == times.kept(wall)) is (times.oddity(times.kept(wall), zone) != "missing")


@given(walls, zones, some.lists(some.integers(1, 200), min_size=1, max_size=8))
def test_blocks_follow_each_other_on_the_wall_without_gap_or_overlap(wall: datetime, zone: str, minutes: list[int]) -> None:
    slots = Agenda(sum(minutes), tuple(Block(str(number), one) for number, one in enumerate(minutes))).slots()
    bounds = [(times.moment_at(times.kept(wall), zone, slot.start), times.moment_at(times.kept(wall), zone, slot.end)) for slot in slots]
    assert all(before[1] == after[0] for before, after in pairwise(bounds))
    assert all(end is not None and start is not None and end.timestamp() > start.timestamp() for start, end in bounds)


def test_an_hour_and_a_half_over_the_night_when_clocks_go_forward() -> None:
    when = span("2026-03-08T01:30", 90)
    assert times.kept(when.end) == "2026-03-08T04:00"
    assert times.clock_change(when) == 60
    assert times.shown_span(when) == "Sun 8 Mar · 1:30–4:00 am (90 minutes: the clocks change)"


def test_an_hour_and_a_half_over_the_night_when_clocks_go_back() -> None:
    when = span("2026-11-01T00:45", 90)
    assert times.kept(when.end) == "2026-11-01T01:15"
    assert (times.clock_change(when), when.minutes) == (-60, 90)


@pytest.mark.parametrize(("starts", "odd"), [("2026-03-08T02:30", "missing"), ("2026-11-01T01:30", "twice"), ("2026-06-01T02:30", "")])
def test_times_that_clocks_skip_or_show_twice_are_known(starts: str, odd: str) -> None:
    assert times.oddity(starts, ZONE) == odd
    assert times.oddity("nonsense", ZONE) == ""


def test_a_skipped_time_means_the_moment_after_the_change() -> None:
    assert times.kept(span("2026-03-08T02:30", 0).start) == "2026-03-08T03:30"


def test_a_session_over_midnight_is_on_two_days_and_one_until_midnight_on_one() -> None:
    when = span("2026-12-31T22:30", 150)
    assert times.days_of(when) == (date(2026, 12, 31), date(2027, 1, 1))
    assert times.shown_span(when) == "Thu 31 Dec · 10:30 pm–Fri 1 Jan, 1:00 am"
    assert times.days_of(span("2026-12-31T22:30", 90)) == (date(2026, 12, 31),)
    assert times.days_of(span("2026-12-31T22:30", 0)) == (date(2026, 12, 31),)


def test_the_leap_day_is_a_day_like_any_other() -> None:
    assert times.days_of(span("2028-02-28T23:00", 120)) == (date(2028, 2, 28), date(2028, 2, 29))
    assert list(times.repeated("2028-01-31T14:45", "month", 4)) == [
        *("2028-01-31T14:45", "2028-02-29T14:45", "2028-03-31T14:45", "2028-04-30T14:45"),
    ]
    assert list(times.repeated("2028-02-22T14:45", "week", 3)) == ["2028-02-22T14:45", "2028-02-29T14:45", "2028-03-07T14:45"]
    assert list(times.repeated("2027-12-31T14:45", "month", 3))[-1] == "2028-02-29T14:45"
    assert times.days_later(date(2028, 2, 1), 30) == date(2028, 3, 2)


def test_a_series_keeps_its_time_of_day_when_clocks_change() -> None:
    assert list(times.repeated("2026-10-28T14:45", "week", 2)) == ["2026-10-28T14:45", "2026-11-04T14:45"]
    assert list(times.repeated("no day", "week", 2)) == []
    assert list(times.repeated("2026-11-30T08:00", "day", 2)) == ["2026-11-30T08:00", "2026-12-01T08:00"]
    assert list(times.repeated("2026-11-30T08:00", "two weeks", 2)) == ["2026-11-30T08:00", "2026-12-14T08:00"]


def test_when_it_is_reads_as_people_say_it() -> None:
    assert times.shown_span(span("2025-12-03T14:45", 60)) == "Wed 3 Dec · 2:45–3:45 pm"
    assert times.shown_span(span("2025-12-03T11:30", 60)) == "Wed 3 Dec · 11:30 am–12:30 pm"
    assert times.shown_span(span("2025-12-03T12:00", 30)) == "Wed 3 Dec · 12:00–12:30 pm"
    assert times.shown_span(span("2025-12-03T00:05", 5)) == "Wed 3 Dec · 12:05–12:10 am"


def test_a_school_year_begins_in_summer() -> None:
    assert times.school_year_of(date(2026, 6, 30)) == "2025-26"
    assert times.school_year_of(date(2026, 7, 1)) == "2026-27"
    assert times.school_year_of(date(1999, 9, 1)) == "1999-00"
    assert times.school_year_days("2027-28") == (date(2027, 7, 1), date(2028, 6, 30))
    assert times.school_year_days("2027-28", 1) == (date(2027, 1, 1), date(2027, 12, 31))


@given(some.dates(date(1990, 1, 1), date(2090, 1, 1)), some.integers(1, 12))
def test_every_day_is_within_its_school_year(day: date, begins: int) -> None:
    first, last = times.school_year_days(times.school_year_of(day, begins), begins)
    assert first <= day <= last


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01T10:00", "2026-12-01", "2026-12-01T10:00Z", "2026-12-01T25:00"])
def test_what_is_no_wall_time_is_none(text: str) -> None:
    assert times.wall_time(text) is None
    assert times.span_of(text, ZONE, 60) is None


def test_an_unknown_zone_is_the_usual_one() -> None:
    assert times.zone_of("Mars/Olympus").key == times.USUAL_ZONE == times.zone_of("").key == times.zone_of("../etc").key
