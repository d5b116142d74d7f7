"""The goals of the sample school: ``resources/sample_school/goals.toml``."""

import tomllib
from collections.abc import Mapping
from functools import partial
from typing import Any

from app.improvement_plan.rules.goals import PlanDistrict
from app.improvement_plan.service.plan import WRITTEN, PlanService
from app.paths import resource
from app.store.desk import Desk
from app.store.story import Step

_FILE = "sample_school/goals.toml"


def sample_steps() -> list[Step]:
    """The goals of the sample school, each as a step of its story."""
    with resource(_FILE).open("rb") as file:
        told = tomllib.load(file)["goal"]
    district = PlanDistrict.load()
    return [Step(goal["who"], goal["days_ago"], goal["at"], partial(_add, district, goal)) for goal in told]


def _add(district: PlanDistrict, told: Mapping[str, Any], desk: Desk) -> None:
    PlanService(desk, district).add({name: told[name] for name in WRITTEN if name in told})
