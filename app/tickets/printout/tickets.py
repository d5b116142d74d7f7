"""The list of tickets on paper, as it is filtered and sorted on the screen."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.language import marked, tr, trn
from app.printing.paper import Heading, Paper, Progress
from app.printing.tables import Column, Group, print_table

_WEIGHTS = {marked("Title"): 2.4, marked("Last message"): 2.2, marked("Room"): 1.2}
_STRONG = marked("Number")


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
    """Print tickets; ``columns`` are titles as they are declared, and whether a column holds numbers. Returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    made = [Column(title, _WEIGHTS.get(title, 1.0), "right" if number else "left", bold=title == _STRONG) for title, number in columns]
    headed = replace(heading, subtitle=" · ".join(filters) or heading.subtitle or tr("All tickets"))
    total = trn(len(rows), "Total: {number} ticket", "Total: {number} tickets")
    return print_table(
        target,
        headed,
        made,
        [Group("", rows)] if rows else [],
        paper,
        total=total if rows else "",
        empty=tr("No ticket is on this list."),
        progress=progress,
    )
