"""The goals of the improvement plan on paper, by school year."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from app.language import tr, trn
from app.printing.paper import Heading, Paper, Progress
from app.printing.tables import Column, Group, print_table

_COLUMNS = (
    Column("Goal", 0.7, bold=True),
    Column("Area", 0.9),
    Column("What is to be reached", 2.2),
    Column("Measure", 1.8),
    Column("Target", 1.2),
    Column("Owner", 1.0),
)


@dataclass(frozen=True, slots=True)
class PrintedGoal:
    """A goal as it is printed."""

    year: str
    cells: tuple[str, str, str, str, str, str]


def print_goals(
    target: Path | BinaryIO, goals: Sequence[PrintedGoal], *, paper: Paper, heading: Heading, progress: Progress | None = None
) -> int:
    """Print goals, a group for each year; returns the number of pages. Raises UserError when the target cannot be written."""
    groups = [Group(year or tr("Without a year"), [goal.cells for goal in found]) for year, found in groupby(goals, lambda goal: goal.year)]
    total = trn(len(goals), "Total: {number} goal", "Total: {number} goals")
    return print_table(
        target,
        heading,
        list(_COLUMNS),
        groups,
        replace(paper, landscape=True),
        total=total if goals else "",
        empty=tr("There is no goal yet."),
        progress=progress,
    )
