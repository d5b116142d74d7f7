"""The list of what would be different after going back to a backup, on paper."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from app.language import tr
from app.printing.paper import Heading, Paper
from app.printing.tables import Column, print_table
from app.printing.tables import Group as Rows
from app.shell.restore.preview import Group
from app.store.progress import Progress


def print_preview(
    target: Path | BinaryIO, groups: Sequence[Group], *, paper: Paper, heading: Heading, progress: Progress | None = None
) -> int:
    """Print the groups; returns the number of pages. Raises UserError when the target cannot be written."""
    columns = [Column(tr("Record"), weight=1.0), Column(tr("What would be different"), weight=2.0)]
    return print_table(target, heading, columns, [_rows(group) for group in groups], paper, progress=progress)


def _rows(group: Group) -> Rows:
    rows = [(line.name, line.detail) for line in group.lines]
    more = len(group.differences) - len(rows)
    return Rows(f"{group.room}: {group.title}", [*rows, (tr("and {more:,} more", more=more), "")] if more else rows)
