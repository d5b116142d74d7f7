"""The edits that need an eye on paper, to settle them in a meeting."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from app.language import tr
from app.printing.paper import Heading, Paper, Progress
from app.printing.tables import Column, Group, print_table
from app.sync.rules.eye import Task, signed

_COLUMNS = (
    Column("What", 1.0, bold=True),
    Column("Value", 2.4),
    Column("Who and when", 1.8),
    Column("Shown now", 0.7),
    Column("Decided", 1.2),
)
Cells = tuple[str, str, str, str, str]


def print_tasks(
    target: Path | BinaryIO, tasks: Sequence[Task], now: datetime, *, paper: Paper, heading: Heading, progress: Progress | None = None
) -> int:
    """Print what differs, a group for each record, with room for a pen; returns the number of pages. Raises UserError."""
    groups = [Group(title, [cells for task in some for cells in lines(task, now)]) for title, some in groupby(tasks, key=_title)]
    return print_table(target, heading, list(_COLUMNS), groups, paper, empty=tr("Nothing needs your eye."), progress=progress)


def lines(task: Task, now: datetime) -> list[Cells]:
    """Every value that waits for a decision."""
    if task.twins:
        return [(task.unique_title, twin.name, signed(twin.author, now), "", "") for twin in task.twins]
    return [
        (
            one.title if at == 0 else "",
            " · ".join(part for part in (side.words or tr("Nothing"), side.note) if part),
            "; ".join(signed(author, now) for author in side.authors),
            tr("yes") if side.shown else "",
            "",
        )
        for one in task.fields
        for at, side in enumerate(one.sides)
    ]


def as_text(tasks: Sequence[Task], now: datetime) -> str:
    """The same as lines for the clipboard, columns parted by tabs."""
    rows = [(task.name, *cells[:4]) for task in tasks for cells in lines(task, now)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def _title(task: Task) -> str:
    return f"{task.name} ({task.room})" if task.room else task.name
