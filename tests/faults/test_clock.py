"""A clock that is wrong, or jumps: nothing is lost by it, and what depends on it finds its way back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.store.desk import Desk
from tests.store.desks import KEY, TYPES, add, gadgets
from tests.store.spaces import School

TODAY = datetime(2026, 11, 20, 9, tzinfo=UTC)
YEAR = timedelta(days=365)


class Clock:
    """A clock that can be set."""

    def __init__(self) -> None:
        self.now = TODAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """One that is right."""
    return Clock()


def a_year_of_backups(folder: Path, clock: Clock) -> Desk:
    """A desk that was backed up each Monday of a year."""
    desk = Desk.open(folder, KEY, TYPES, who="Ann", clock=clock)
    for week in range(52, 0, -1):
        clock.now = TODAY - timedelta(weeks=week)
        desk.backups.make()
    clock.now = TODAY
    return desk


def days_back(desk: Desk) -> list[int]:
    """How old the backups are."""
    return [(TODAY - one.at).days for one in desk.backups.list()]


@pytest.mark.slow
@pytest.mark.parametrize("off", [10 * YEAR, -10 * YEAR], ids=["ten years ahead", "ten years back"])
def test_a_day_with_a_wrong_clock_costs_no_backup_of_other_months(tmp_path: Path, clock: Clock, off: timedelta) -> None:
    desk = a_year_of_backups(tmp_path, clock)
    before = days_back(desk)
    assert len(before) > 12
    clock.now = TODAY + off
    add(desk, tag="with a wrong clock")
    wrong = desk.backups.make()
    assert wrong.exists()
    clock.now = TODAY
    assert desk.backups.due()
    desk.backups.make()
    left = days_back(desk)
    assert 0 in left
    assert len(set(before) - set(left)) <= 4, "the backups of other days are gone"
    assert max(age for age in left if age < 1_000) > 280
    desk.close()


def test_what_was_done_with_a_clock_a_year_back_stays_in_its_order(tmp_path: Path, clock: Clock) -> None:
    desk = Desk.open(tmp_path, KEY, TYPES, who="Ann", clock=clock)
    record = add(desk, tag="1", model="right")
    clock.now = TODAY - YEAR
    with desk.edit("Changed") as edit:
        edit.change(TYPES[0], record, {"model": "a year back"})
    assert gadgets(desk)[record]["model"] == "a year back"
    assert desk.undo_label() == "Changed"
    clock.now = TODAY
    desk.undo()
    assert gadgets(desk)[record]["model"] == "right"
    assert desk.open_edits() == []
    assert desk.check().problems == []
    desk.close()


def test_a_colleague_with_a_wrong_clock_neither_wins_nor_loses_by_it(tmp_path: Path) -> None:
    school = School(tmp_path)
    ann = school.found("Ann")
    bob = school.join("Bob", "Ann")
    bob.tables.clock = bob.now = lambda: TODAY + 10 * YEAR
    record = add(ann, tag="1", model="old")
    school.meet()
    with bob.edit("Changed") as edit:
        edit.change(TYPES[0], record, {"model": "by Bob"})
    school.meet()
    with ann.edit("Changed") as edit:
        edit.change(TYPES[0], record, {"model": "by Ann, who saw it"})
    school.meet()
    assert gadgets(ann)[record]["model"] == gadgets(bob)[record]["model"] == "by Ann, who saw it"
    assert ann.open_edits() == []
    school.close()
