"""Goals of the improvement plan."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.errors import UserError
from app.improvement_plan.records import RECORDS
from app.improvement_plan.rules.goals import PlanDistrict, is_year, next_number, number_order, school_year
from app.improvement_plan.service import PlanService
from app.store.desk import Desk


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanService]:
    """The plan of a fresh desk."""
    now = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
    desk = Desk.open(tmp_path / "desk", bytes(32), RECORDS, who="Marisol Rivera", clock=lambda: now)
    yield PlanService(desk, PlanDistrict.load())
    desk.close()


def test_goals_are_numbered_added_changed_put_aside_and_brought_back(plan: PlanService) -> None:
    first = plan.add({"area": "Writing", "title": "students revise from feedback"})
    second = plan.add({"title": "every student is known", "area": "Climate", "measure": " a\r\nb "})
    assert [goal.words for goal in plan.goals()] == [
        *("Goal 1 · Writing: students revise from feedback", "Goal 2 · Climate: every student is known"),
    ]
    assert plan.values(second) == {
        "number": "Goal 2",
        "title": "every student is known",
        "area": "Climate",
        "measure": "a\nb",
        "school_year": "2026-27",
    }
    assert plan.save(first, {"target": "70 %"}) == "Goal 1 changed"
    assert plan.save(first, {"target": " 70 % "}) == ""
    assert plan.archive([first]) == "Goal 1 put aside"
    assert [goal.number for goal in plan.goals("2026-27")] == ["Goal 2"]
    assert [goal.archived for goal in plan.goals(archived=True)] == [True, False]
    assert plan.suggested()["number"] == "Goal 3"
    assert plan.bring_back([first]) == "Goal 1 worked on again"
    plan.desk.undo()
    assert len(plan.goals()) == 1


def test_what_is_wrong_with_a_goal_is_said(plan: PlanService) -> None:
    plan.add({"title": "One", "number": "Goal 1"})
    assert plan.problems({"title": "", "school_year": "2026", "number": "goal 1"}).keys() == {"title", "school_year"}
    assert plan.problems({"title": "Two", "number": "goal 1", "school_year": "2026-27"}) == {"number": "Goal 1 of 2026-27 is “One”."}
    assert plan.problems({"title": "Two", "number": "goal 1", "school_year": "2027-28"}) == {}
    with pytest.raises(UserError, match="what is to be reached"):
        plan.add({"title": " "})
    with pytest.raises(KeyError):
        plan.add({"title": "T", "archived": True})
    with pytest.raises(UserError, match="deleted meanwhile"):
        plan.values("gone")


def test_the_district_s_sample_is_offered_by_area(plan: PlanService) -> None:
    assert plan.suggested("Writing")["title"] == "students revise from feedback"
    assert plan.suggested("Other") == {"number": "Goal 1", "school_year": "2026-27"}
    assert plan.years() == ["2026-27"]


@given(some.dates(date(1990, 1, 1), date(2090, 1, 1)), some.integers(1, 12))
def test_every_day_has_a_school_year(day: date, begins: int) -> None:
    assert is_year(school_year(day, begins))


def test_numbers_of_goals_go_on_after_the_highest() -> None:
    assert next_number(["Goal 9", "Goal 10", "A", "Goal 99999999999999999999"]) == "Goal 11"
    assert sorted(["Goal 10", "Goal 2", "Other"], key=number_order) == ["Goal 2", "Goal 10", "Other"]
    assert [is_year(text) for text in ("2026-27", "1999-00", "2026-28", "2026", "20261-27")] == [True, True, False, False, False]
