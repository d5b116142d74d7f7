"""The sheet for somebody who is invited: what to do, the 12 words, the code, and where the desks meet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from app.language import tr
from app.printing.forms import FormSetter, print_form
from app.printing.markdown.content import Item, Paragraph, Points, Run, Title
from app.printing.markdown.looks import NORMAL
from app.printing.markdown.strips import Strip
from app.printing.paper import Heading, Paper
from app.printing.style import TextStyle, Weight
from app.sync.printout.secret_words import qr_strip, words_grid

_SIDE = 168.0


@dataclass(frozen=True)
class PrintedInvitation:
    """What stands on the sheet. ``place`` is where the desks meet, in words; ``alternate``: the sheet also says how to cover."""

    name: str
    role: str
    may: str
    inviter: str
    school: str
    place: str
    words: Sequence[str]
    code: str
    alternate: bool = False


def print_invitation(target: Path | BinaryIO, invitation: PrintedInvitation, *, paper: Paper, heading: Heading) -> int:
    """Print the sheet; returns the number of pages. Raises UserError when the target cannot be written."""
    headed = replace(heading, title=tr("Invitation for {name}", name=invitation.name))
    looks = [replace(NORMAL, body=size, margin=46.0) for size in (11.0, 10.0, 9.5)]
    return print_form(
        target,
        headed,
        paper,
        looks,
        lambda setter: _strips(invitation, setter),
        eyebrow=tr("{school} · Liaison Desk", school=heading.school),
    )


def _strips(said: PrintedInvitation, setter: FormSetter) -> list[Strip]:
    soft = TextStyle(Weight.REGULAR, setter.looks.body, setter.looks.soft, 1.4)
    intro = tr(
        "{inviter} invites you to work at the desk of {school} as {role}: you {may}",
        inviter=said.inviter,
        school=said.school,
        role=said.role.lower(),
        may=said.may,
    )
    words_place = tr("Where the desks meet: {place}", place=said.place)
    steps = [
        tr("Start Liaison Desk on your computer. Where it asks who you are, choose “Join a school's desk”."),
        tr("Scan the code below, or type the 12 words. With the words you also choose where the desks meet."),
        tr("Wait until the history is here: about a minute. From then on you work with or without a network."),
    ]
    if said.alternate:
        steps.append(tr("On the day you cover: open Liaison Desk and choose “I cover from now” on Today."))
    keep = tr("It works once. Whoever has this sheet can join: keep it as you would a key, and destroy it when you have joined.")
    room = setter.room - _SIDE - 18.0
    beside = [
        *setter.words(tr("Scan this"), TextStyle(Weight.BOLD, setter.looks.body * 1.15, setter.looks.ink, 1.5), _SIDE + 18.0, room),
        *setter.words(tr("into the field “Words or code”. It also knows where the desks meet."), soft, _SIDE + 18.0, room),
    ]
    return [
        *setter.blocks(Paragraph((Run(intro),)), Points(tuple(_item(step) for step in steps), start=1)),
        *setter.blocks(Title(2, (Run(tr("The 12 words")),))),
        *words_grid(said.words, setter),
        *setter.words(words_place, soft, 0.0, setter.room),
        qr_strip(said.code, _SIDE, beside, setter),
        *setter.blocks(Paragraph((Run(keep, bold=True),))),
    ]


def _item(words: str) -> Item:
    return Item((Paragraph((Run(words),)),))
