"""The sample school: what its people did in every room, on one desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.inventory.records import RECORDS as INVENTORY
from app.inventory.rules.district import District
from app.inventory.service import sample as inventory
from app.inventory.service.known import SchoolDirectory
from app.store.progress import Progress
from app.store.records import Record
from app.store.story import Step, play_story
from app.tickets.records import RECORDS as TICKETS
from app.tickets.service import sample as tickets
from app.troubleshooting.records import RECORDS as TROUBLESHOOTING
from app.troubleshooting.service import sample as troubleshooting


def records() -> list[type[Record]]:
    """The record types of all rooms."""
    return [*TROUBLESHOOTING, *TICKETS, *INVENTORY]


def steps() -> Sequence[Step]:
    """What was done in each room; the devices first, so that the others find them."""
    directory = partial(SchoolDirectory, district=District.load())
    return [*inventory.sample_steps(), *troubleshooting.sample_steps(directory), *tickets.sample_steps(directory)]


def fill_sample(folder: Path, key: bytes, progress: Progress) -> None:
    """Write the sample school into the new desk in ``folder``: its people's work of the last weeks."""
    play_story(folder, key, records(), steps(), progress=progress)
