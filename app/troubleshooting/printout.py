"""A checklist on paper: blank, or as it was run."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from app.printing.cards import Card, Section, print_card
from app.printing.paper import Heading, Paper
from app.store.progress import Progress
from app.troubleshooting.rules.checklist import Checklist
from app.troubleshooting.rules.runs import OUTCOME_WORDS, RunState, moment_words

Target = Path | BinaryIO


def print_blank(checklist: Checklist, target: Target, *, paper: Paper, heading: Heading, progress: Progress | None = None) -> int:
    """The questions with room for a pen; returns the number of pages. Raises UserError when it cannot be written."""
    rows = [(step.ask, step.how, "") for step in checklist.steps.values()]
    sections = [Section("Steps", ("Question", "How to", "Answer"), rows), Section("Notes", blank_lines=6)]
    card = Card(checklist.title, f"Version {checklist.version} · {checklist.owner}", facts=[("When", checklist.about)], sections=sections)
    return print_card(target, heading, card, paper, progress=progress)


def print_run(
    run: RunState, pictures: Sequence[bytes], target: Target, *, paper: Paper, heading: Heading, progress: Progress | None = None
) -> int:
    """What was asked and found; returns the number of pages. Raises UserError when it cannot be written."""
    rows = [(moment_words(each.at), each.question, each.said, each.note) for each in run.taken]
    facts = [("About", run.subject.words), ("Asked by", run.subject.person_name), ("Result", OUTCOME_WORDS.get(run.outcome, "Under way"))]
    facts += [*run.facts.items(), ("Note", run.note)]
    card = Card(
        run.checklist.title,
        f"Version {run.checklist.version}",
        facts=[fact for fact in facts if fact[1]],
        picture=pictures[0] if pictures else None,
        sections=[Section("What was tried", ("At", "Question", "Found", "Note"), rows)],
    )
    return print_card(target, heading, card, paper, progress=progress)
