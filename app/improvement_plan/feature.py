"""Hands the improvement plan to ``main``: its page, its goals, what Ctrl K can do with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.language import marked, tr
from app.late import late
from app.ui.feature import Command, Feature, Page, Place, Surroundings

if TYPE_CHECKING:
    from app.improvement_plan import records
    from app.improvement_plan.page import page
    from app.improvement_plan.service import PlanService
    from app.store.desk import Desk
    from app.store.records import Record
else:
    page = late("app.improvement_plan.page.page")
    records = late("app.improvement_plan.records")

KEY = "plan"
TITLE = marked("Improvement plan")
ICON = "target"
_COMMANDS = (
    (marked("New goal of the improvement plan"), "new", "school progress plan spp add"),
    (marked("Print the improvement plan…"), "print", "school progress plan spp goals paper pdf"),
)


def make_feature(plans: Callable[[Desk], PlanService]) -> Feature:
    """The improvement plan as a room of the program."""

    def make_page(around: Surroundings) -> Page:
        return page.PlanPage(around, plans(around.desk))

    return Feature(
        key=KEY, title=TITLE, icon=ICON, make_page=make_page, section="School", records=_records, commands=_commands, ahead=(page,)
    )


def _records() -> Sequence[type[Record]]:
    return records.RECORDS


def _commands(around: Surroundings) -> list[Command]:
    def act(what: str) -> Callable[[], None]:
        return lambda: around.navigate(Place(KEY, "action", what))

    return [Command(tr(title), ICON, act(what), words) for title, what, words in _COMMANDS]
