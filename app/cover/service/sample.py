"""The absences of the sample school: ``resources/sample_school/covers.toml``."""

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from app.cover.rules.clock import read_clock
from app.cover.rules.periods import Period
from app.cover.service.cover import CoverService, Plan
from app.cover.service.facts import StandingNotes
from app.cover.service.sharing import DeskSharing
from app.paths import resource
from app.store.desk import Desk
from app.store.story import Step

_FILE = "sample_school/covers.toml"
_WEEKEND = 5


def sample_steps() -> list[Step]:
    """What is written down, an absence that is over, and one that is planned, each as a step of the story."""
    with resource(_FILE).open("rb") as file:
        told = tomllib.load(file)
    steps = [Step(one["who"], one["days_ago"], one["at"], partial(_write, one)) for one in told.get("standing", [])]
    for one in told.get("absence", []):
        steps.append(Step(one["who"], one["days_ago"], one["at"], partial(_absent, one)))
        if "back" in one:
            steps.append(Step(one["who"], one["back"]["days_ago"], one["back"]["at"], _back))
    return steps


def _write(told: Mapping[str, Any], desk: Desk) -> None:
    CoverService(desk, DeskSharing(desk)).write_standing(StandingNotes(told["places"], told["people"]))


def _absent(told: Mapping[str, Any], desk: Desk) -> None:
    """Plan an absence, or hand over at once; a planned one falls on school days."""
    service = CoverService(desk, DeskSharing(desk))
    first = service.today() + timedelta(days=told.get("in_days", 0))
    while told.get("in_days") and first.weekday() >= _WEEKEND:
        first += timedelta(days=1)
    period = Period(
        first, first + timedelta(days=told.get("days", 1) - 1), read_clock(told.get("from", "")), read_clock(told.get("until", ""))
    )
    plan = Plan(told["alternate"], "", period, told.get("why", ""), told.get("notes", ""))
    (service.plan if told.get("in_days") else service.hand_over)(plan)


def _back(desk: Desk) -> None:
    """Who was away is back, and has read what happened."""
    service = CoverService(desk, DeskSharing(desk))
    covered = service.situation().covered
    if covered is not None:
        service.end(covered.id)
        service.note_read(covered.id)
