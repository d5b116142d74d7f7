"""Goals of the improvement plan: what is allowed, and the district's words for them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.language import tr
from app.paths import resource
from app.school.district_file import DistrictFile

_YEAR = re.compile(r"(\d{4})-(\d{2})")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class GoalTemplate:
    """A goal of the district's sample, to be copied."""

    area: str
    title: str
    measure: str
    target: str


@dataclass(frozen=True, slots=True)
class PlanDistrict:
    """What the improvement plan takes as given: see ``resources/district/improvement_plan.toml``."""

    areas: tuple[str, ...]
    begins: int
    templates: tuple[GoalTemplate, ...]

    @classmethod
    def load(cls, folder: Path | None = None) -> "PlanDistrict":
        """Read the file. Raises UserError naming what is wrong in it."""
        file = DistrictFile((folder or resource("district")) / "improvement_plan.toml")
        begins = file.number(file.content, "begins", 7, least=1)
        if begins > 12:
            raise file.wrong(tr("“begins” must be a month from 1 to 12."))
        templates = tuple(
            GoalTemplate(*(file.text(entry, name) for name in ("area", "title", "measure", "target"))) for entry in file.entries("template")
        )
        return cls(file.names(file.content, "areas"), begins, templates)


def is_year(text: str) -> bool:
    """Whether it is a school year as it is kept: ``2026-27``."""
    found = _YEAR.fullmatch(text)
    return found is not None and (int(found[1]) + 1) % 100 == int(found[2])


def school_year(day: date, begins: int) -> str:
    """The school year of a day."""
    first = day.year if day.month >= begins else day.year - 1
    return f"{first}-{(first + 1) % 100:02}"


def next_number(numbers: Iterable[str]) -> str:
    """What the next goal is called: ``Goal 4`` after ``Goal 3``."""
    found = [int(match[0]) for number in numbers if (match := _NUMBER.search(number)) is not None and len(match[0]) < 6]
    return tr("Goal {found}", found=max(found, default=0) + 1)


def number_order(number: str) -> tuple[int, str]:
    """For sorting: by the number in it, then by its words."""
    found = _NUMBER.search(number)
    return (int(found[0][:9]) if found else 10**9, number.casefold())
