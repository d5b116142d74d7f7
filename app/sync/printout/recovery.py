"""The sheet with the recovery key: what opens the school's sharing when nobody else can."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.language import marked, tr
from app.printing.forms import FormSetter, print_form
from app.printing.markdown.content import Item, Paragraph, Points, Run, Title, WritingBox
from app.printing.markdown.looks import NORMAL
from app.printing.markdown.strips import Strip
from app.printing.paper import Heading, Paper
from app.sync.printout.secret_words import words_grid

_FOR = (
    marked("a computer was stolen, and whoever could remove it has left the school;"),
    marked("the liaison's computer is lost, and with it the right to remove others."),
)
_KEEP = marked("Keep it in the principal's safe or the school's key cabinet, not beside a computer. Nobody can print it again.")


def print_recovery(target: Path | BinaryIO, words: Sequence[str], *, paper: Paper, heading: Heading) -> int:
    """Print the sheet; returns the number of pages. Raises UserError when the target cannot be written."""
    looks = [replace(NORMAL, body=size, margin=46.0) for size in (11.0, 10.0)]
    eyebrow = tr("{school} · Liaison Desk", school=heading.school)
    return print_form(target, heading, paper, looks, lambda setter: _strips(words, setter), eyebrow=eyebrow)


def _strips(words: Sequence[str], setter: FormSetter) -> list[Strip]:
    about = tr(
        "These words are the last key to the school's desks. With them somebody can be removed from them, whoever invited them. Use them when"
    )
    return [
        *setter.blocks(Paragraph((Run(about),)), Points(tuple(Item((Paragraph((Run(tr(one)),)),)) for one in _FOR))),
        *setter.blocks(Title(2, (Run(tr("The {number} words", number=len(words))),))),
        *words_grid(words, setter),
        *setter.blocks(Paragraph((Run(tr(_KEEP), bold=True),)), WritingBox((Run(tr("Kept where, by whom, since when")),), 3)),
    ]
