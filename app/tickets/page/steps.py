"""What a person can do with a ticket, in the words of buttons, and what is asked before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.language import marked


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step as a button: its words, its icon, and a sentence on what it does."""

    words: str
    icon: str
    what: str


STEPS: Mapping[str, StepWords] = {
    "queue": StepWords(marked("Send to TSS"), "send", marked("Give it to the outbox")),
    "discard": StepWords(marked("Throw away"), "trash-2", marked("Throw the draft away")),
    "take back": StepWords(marked("Take it back"), "undo-2", marked("Make it a draft again, before it leaves")),
    "ask for it": StepWords(
        marked("Ask for it"), "refresh-cw", marked("The other computer lets go of it when it is next on, and this one sends it")
    ),
    "take over": StepWords(
        marked("Send from here"), "send", marked("This computer sends it; the other one stands back when it learns of that")
    ),
    "send now": StepWords(marked("Send it now"), "send", marked("Send it without having met the other desks")),
    "send again": StepWords(marked("Send again"), "refresh-cw", marked("Send it once more, under the same name")),
    "it has gone": StepWords(marked("It has gone"), "check", marked("TSS has it")),
    "set number": StepWords(marked("Type its number"), "hash", marked("The number that TSS gave it")),
    "nothing to answer": StepWords(marked("Nothing to answer"), "check", marked("TSS asked nothing that is open")),
    "waiting on part": StepWords(marked("Waits for a part"), "hourglass", marked("A part is on its way")),
    "solve": StepWords(marked("Solved"), "circle-check", marked("Tell TSS that it is solved")),
    "keep": StepWords(marked("Keep it"), "eye", marked("Leave it as it is; TSS is asked for it again now and then")),
    "close": StepWords(marked("Close"), "archive", marked("It is done with")),
    "reopen": StepWords(marked("Reopen"), "rotate-ccw", marked("It is not solved after all")),
}
"""Every step but the reply, which has its own place."""

_FIRST = ("queue", "it has gone", "keep", "ask for it", "take over", "send now", "send again", "take back", "nothing to answer", "reopen")


def first_steps(actions: Sequence[str]) -> list[str]:
    """The one or two that have a button of their own, most wanted first."""
    return [key for key in _FIRST if key in actions][:2]


def all_steps(actions: Sequence[str]) -> list[str]:
    """All that a menu offers, in the order of the table above."""
    return [key for key in STEPS if key in actions]
