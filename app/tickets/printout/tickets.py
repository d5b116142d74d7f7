"""The list of tickets on paper, as it is filtered and sorted on the screen."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.printing.paper import Heading, Paper, Progress
from app.printing.tables import Column, Group, print_table

_WEIGHTS = {"Title": 2.4, "Last message": 2.2, "Room": 1.2}


def print_tickets(
    target: Path | BinaryIO,
    columns: Sequence[tuple[str, bool]],
    rows: Sequence[Sequence[str]],
    *,
    paper: Paper,
    heading: Heading,
    filters: Sequence[str] = (),
    progress: Progress | None = None,
) -> int:
    """Print tickets; ``columns`` are titles, and whether a column holds numbers. Returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    made = [Column(title, _WEIGHTS.get(title, 1.0), "right" if number else "left", bold=title == "Number") for title, number in columns]
    headed = replace(heading, subtitle=" · ".join(filters) or heading.subtitle or "All tickets")
    total = f"Total: {len(rows):,} ticket{'' if len(rows) == 1 else 's'}"
    return print_table(
        target,
        headed,
        made,
        [Group("", rows)] if rows else [],
        paper,
        total=total if rows else "",
        empty="No ticket is on this list.",
        progress=progress,
    )
