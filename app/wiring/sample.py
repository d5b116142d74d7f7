"""The sample school: what its people did in every room, on one desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.cover.records import RECORDS as COVER
from app.cover.service import sample as cover
from app.improvement_plan.records import RECORDS as IMPROVEMENT_PLAN
from app.improvement_plan.service import sample as improvement_plan
from app.inventory.records import RECORDS as INVENTORY
from app.inventory.rules.district import District
from app.inventory.service import sample as inventory
from app.inventory.service.known import SchoolDirectory
from app.professional_development.records import RECORDS as PROFESSIONAL_DEVELOPMENT
from app.professional_development.service import sample as professional_development
from app.store.progress import Progress
from app.store.records import Record
from app.store.story import Step, play_story
from app.tickets.records import RECORDS as TICKETS
from app.tickets.service import sample as tickets
from app.troubleshooting.records import RECORDS as TROUBLESHOOTING
from app.troubleshooting.service import sample as troubleshooting
from app.wiring.learning import Plans


def records() -> list[type[Record]]:
    """The record types of all rooms."""
    return [*TROUBLESHOOTING, *TICKETS, *INVENTORY, *PROFESSIONAL_DEVELOPMENT, *IMPROVEMENT_PLAN, *COVER]


def steps() -> Sequence[Step]:
    """What was done in each room; the devices first, so that the others find them."""
    directory = partial(SchoolDirectory, district=District.load())
    return [
        *inventory.sample_steps(),
        *troubleshooting.sample_steps(directory),
        *tickets.sample_steps(directory),
        *improvement_plan.sample_steps(),
        *professional_development.sample_steps(directory, Plans().goals),
        *cover.sample_steps(),
    ]


def fill_sample(folder: Path, key: bytes, progress: Progress) -> None:
    """Write the sample school into the new desk in ``folder``: its people's work of the last weeks."""
    play_story(folder, key, records(), steps(), progress=progress)
