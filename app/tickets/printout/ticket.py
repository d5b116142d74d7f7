"""A whole ticket on paper: what it is about, its facts, and the conversation from the first message to the last."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from app.language import tr
from app.printing.cards import Card, Section, print_card
from app.printing.paper import Heading, Paper


@dataclass(frozen=True, slots=True)
class PrintedTicket:
    """What is printed of a ticket. ``messages`` are when, who and words; ``notes`` say what TSS did not take as it was sent."""

    number: str
    title: str
    state: str
    tone: str
    facts: Sequence[tuple[str, str]]
    messages: Sequence[tuple[str, str, str]]
    notes: Sequence[str] = ()
    photo: bytes | None = None


def print_ticket(target: Path | BinaryIO, ticket: PrintedTicket, paper: Paper, heading: Heading) -> int:
    """Print a ticket; it goes on where one page does not hold it. Returns the number of pages.

    Raises UserError when the target cannot be written, or the photo can't be read.
    """
    sections = [Section(tr("Conversation"), (tr("When"), tr("Who"), tr("What was written")), [list(line) for line in ticket.messages])]
    if ticket.notes:
        sections.insert(0, Section(tr("Not as it was sent"), note=" ".join(ticket.notes)))
    sections.append(Section(tr("For a pen"), blank_lines=4))
    name = ticket.number or tr("Ticket without a number")
    card = Card(name, ticket.title, ticket.number, ticket.state, ticket.tone, ticket.facts, ticket.photo, sections)
    return print_card(target, replace(heading, title=tr("Ticket"), subtitle=ticket.title), card, paper)
