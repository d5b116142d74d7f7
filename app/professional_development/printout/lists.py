"""A list on paper, as it is filtered and sorted on the screen."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.language import marked, tr, trn
from app.printing.paper import Heading, Paper, Progress
from app.printing.tables import Column, Group, print_table

_WIDE = marked("Title")


def print_list(
    target: Path | BinaryIO,
    columns: Sequence[tuple[str, bool]],
    rows: Sequence[Sequence[str]],
    *,
    paper: Paper,
    heading: Heading,
    filters: Sequence[str] = (),
    progress: Progress | None = None,
) -> int:
    """Print rows; ``columns`` are titles as they are declared, and whether a column holds numbers. Returns the number of pages.

    Raises UserError when the target cannot be written.
    """
    made = [Column(title, 2.4 if title == _WIDE else 1.0, "right" if number else "left") for title, number in columns]
    headed = replace(heading, subtitle=" · ".join(filters) or heading.subtitle or tr("All sessions"))
    total = trn(len(rows), "Total: {number} session", "Total: {number} sessions")
    return print_table(
        target,
        headed,
        made,
        [Group("", rows)] if rows else [],
        paper,
        total=total if rows else "",
        empty=tr("No session is on this list."),
        progress=progress,
    )
