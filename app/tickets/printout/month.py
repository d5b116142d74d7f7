"""The month for the principal: numbers, how long TSS took, where and about what, and what is still open."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.language import figure, tr
from app.printing.cards import Card, Section, print_card
from app.printing.paper import Heading, Paper
from app.tickets.rules.month import MonthSummary

_LONGEST_TABLE = 12


def print_month(target: Path | BinaryIO, month: MonthSummary, paper: Paper, heading: Heading) -> int:
    """Print the summary of a month. Returns the number of pages. Raises UserError when the target cannot be written."""
    sections = [Section(title, ("", tr("Tickets")), _rows(counts)) for title, counts in month.by if counts]
    open_rows = [list(row) for row in month.still_open]
    if open_rows:
        sections.append(
            Section(
                tr("Still open: what was promised"), (tr("Number"), tr("About"), tr("Where"), tr("Since"), tr("How it stands")), open_rows
            )
        )
    else:
        sections.append(Section(tr("Still open"), note=tr("Nothing is open.")))
    sections.append(Section(tr("Seen"), (tr("Principal"), tr("Date")), blank_lines=1))
    card = Card(month.title, month.sentence, facts=month.figures, sections=sections)
    return print_card(target, replace(heading, title=tr("Tickets of the month"), subtitle=month.title), card, paper)


def _rows(counts: Sequence[tuple[str, int]]) -> list[list[str]]:
    """The largest numbers first; what is small is put together."""
    shown = [[name or tr("Not said"), figure(number)] for name, number in counts[:_LONGEST_TABLE]]
    rest = sum(number for _, number in counts[_LONGEST_TABLE:])
    return [*shown, [tr("All others"), figure(rest)]] if rest else shown
