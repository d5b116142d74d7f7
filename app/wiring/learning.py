"""What PD sessions ask of the improvement plan and of the school's list of people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.late import late

if TYPE_CHECKING:
    from app.improvement_plan import service as plan
    from app.improvement_plan.rules import goals as plan_rules
    from app.improvement_plan.service import PlanService
    from app.inventory.service import roster
    from app.professional_development.rules import outside
    from app.professional_development.rules.outside import KnownGoal, RosterChange, RosterPerson
    from app.store.desk import Desk
else:
    plan = late("app.improvement_plan.service")
    plan_rules = late("app.improvement_plan.rules.goals")
    roster = late("app.inventory.service.roster")
outside = late("app.professional_development.rules.outside")


class Plans:
    """The improvement plan of each open desk."""

    def __init__(self) -> None:
        self._made: WeakKeyDictionary[Desk, PlanService] = WeakKeyDictionary()

    def of(self, desk: Desk) -> PlanService:
        """The goals of a desk."""
        found = self._made.get(desk)
        if found is None:
            found = self._made[desk] = plan.PlanService(desk, plan_rules.PlanDistrict.load())
        return found

    def goals(self, desk: Desk) -> PlanGoals:
        """The goals of a desk as sessions ask for them."""
        return PlanGoals(self, desk)


class PlanGoals:
    """Goals for rooms that link to them."""

    def __init__(self, plans: Plans, desk: Desk) -> None:
        self._plans = plans
        self._desk = desk

    def all(self) -> Sequence[KnownGoal]:
        """Every goal, archived ones too, by year (the newest first) and number."""
        return [
            outside.KnownGoal(
                goal.id, goal.number, goal.area, goal.title, goal.measure, goal.target, goal.owner, goal.school_year, goal.archived
            )
            for goal in self._plans.of(self._desk).all()
        ]


class PeopleRoster:
    """The school's list of people for rooms that read staff rosters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def compare(self, people: Sequence[RosterPerson]) -> Sequence[RosterChange]:
        """What taking these over would do, line by line."""
        steps = roster.StaffRoster(self._desk).compare(people)
        return [outside.RosterChange(step.kind, person, step.words) for step, person in zip(steps, people, strict=True)]

    def take_over(self, people: Sequence[RosterPerson], label: str) -> str:
        """Add and change people as one action; returns its label ("" = nothing was new)."""
        return roster.StaffRoster(self._desk).take_over(people, label)
