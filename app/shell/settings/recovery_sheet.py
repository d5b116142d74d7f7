"""The recovery sheet on paper: the desk's key, for when no keyring and no passphrase has it any more."""

from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from app.language import marked, tr
from app.printing.forms import FormSetter, print_form
from app.printing.markdown.content import Grid, Item, Paragraph, Points, Run, Title, WritingBox
from app.printing.markdown.looks import NORMAL
from app.printing.markdown.strips import Strip
from app.printing.paper import Heading, Paper

_FOR = (
    marked("the keyring of the computer has lost the key, or was emptied;"),
    marked("the passphrase is forgotten;"),
    marked("the computer is gone, and the desk's folder or a backup of it was copied elsewhere."),
)
_ABOUT = marked(
    "With these 13 groups the desk can be opened on any computer that has its folder. Liaison Desk asks for them when it does not find the key. Use them when"
)
_KEEP = marked(
    "Whoever has this sheet and the desk's folder can read everything in it. Keep it in the school's safe or a locked cabinet, not beside the computer."
)
_ACROSS = 3


def print_recovery_sheet(target: BinaryIO, groups: Sequence[str], *, paper: Paper, heading: Heading) -> int:
    """Print the sheet; returns the number of pages."""
    looks = [replace(NORMAL, body=size, margin=46.0) for size in (11.0, 10.0)]
    return print_form(
        target, heading, paper, looks, lambda setter: _strips(groups, setter), eyebrow=tr("{school} · Liaison Desk", school=heading.school)
    )


def _strips(groups: Sequence[str], setter: FormSetter) -> list[Strip]:
    numbered = [(Run(f"{number}"), Run(group, bold=True)) for number, group in enumerate(groups, 1)]
    numbered += [(Run(""), Run(""))] * (-len(numbered) % _ACROSS)
    rows = tuple(tuple((run,) for pair in numbered[start : start + _ACROSS] for run in pair) for start in range(0, len(numbered), _ACROSS))
    grid = Grid(tuple((Run(""),) for _ in range(2 * _ACROSS)), rows, ("right", "left") * _ACROSS)
    return setter.blocks(
        Paragraph((Run(tr(_ABOUT)),)),
        Points(tuple(Item((Paragraph((Run(tr(one)),)),)) for one in _FOR)),
        Title(2, (Run(tr("The {number} groups", number=len(groups))),)),
        grid,
        Paragraph((Run(tr(_KEEP), bold=True),)),
        WritingBox((Run(tr("Kept where, by whom, since when")),), 3),
    )
