"""The month for the principal: numbers, how long TSS took, where and about what, and what is still open."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from app.printing.cards import Card, Section, print_card
from app.printing.paper import Heading, Paper

_LONGEST_TABLE = 12


@dataclass(frozen=True, slots=True)
class PrintedMonth:
    """What is told of a month. ``figures`` are label and words; ``by`` tables of (title, [(name, number)]); ``still_open`` rows of
    number, title, where, since, and how it stands.
    """

    title: str
    sentence: str
    figures: Sequence[tuple[str, str]]
    by: Sequence[tuple[str, Sequence[tuple[str, int]]]] = ()
    still_open: Sequence[tuple[str, str, str, str, str]] = ()


def print_month(target: Path | BinaryIO, month: PrintedMonth, paper: Paper, heading: Heading) -> int:
    """Print the summary of a month. Returns the number of pages. Raises UserError when the target cannot be written."""
    sections = [Section(title, ("", "Tickets"), _rows(counts)) for title, counts in month.by if counts]
    open_rows = [list(row) for row in month.still_open]
    if open_rows:
        sections.append(Section("Still open: what was promised", ("Number", "About", "Where", "Since", "How it stands"), open_rows))
    else:
        sections.append(Section("Still open", note="Nothing is open."))
    sections.append(Section("Seen", ("Principal", "Date"), blank_lines=1))
    card = Card(month.title, month.sentence, facts=month.figures, sections=sections)
    return print_card(target, replace(heading, title="Tickets of the month", subtitle=month.title), card, paper)


def _rows(counts: Sequence[tuple[str, int]]) -> list[list[str]]:
    """The largest numbers first; what is small is put together."""
    shown = [[name or "Not said", f"{number:,}"] for name, number in counts[:_LONGEST_TABLE]]
    rest = sum(number for _, number in counts[_LONGEST_TABLE:])
    return [*shown, ["All others", f"{rest:,}"]] if rest else shown
