"""What a person can do with a ticket, in the words of buttons, and what is asked before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step as a button: its words, its icon, and a sentence on what it does."""

    words: str
    icon: str
    what: str


STEPS: Mapping[str, StepWords] = {
    "queue": StepWords("Send to TSS", "send", "Give it to the outbox"),
    "discard": StepWords("Throw away", "trash-2", "Throw the draft away"),
    "take back": StepWords("Take it back", "undo-2", "Make it a draft again, before it leaves"),
    "ask for it": StepWords("Ask for it", "refresh-cw", "The other computer lets go of it when it is next on, and this one sends it"),
    "take over": StepWords("Send from here", "send", "This computer sends it; the other one stands back when it learns of that"),
    "send now": StepWords("Send it now", "send", "Send it without having met the other desks"),
    "send again": StepWords("Send again", "refresh-cw", "Send it once more, under the same name"),
    "it has gone": StepWords("It has gone", "check", "TSS has it"),
    "set number": StepWords("Type its number", "hash", "The number that TSS gave it"),
    "nothing to answer": StepWords("Nothing to answer", "check", "TSS asked nothing that is open"),
    "waiting on part": StepWords("Waits for a part", "hourglass", "A part is on its way"),
    "solve": StepWords("Solved", "circle-check", "Tell TSS that it is solved"),
    "keep": StepWords("Keep it", "eye", "Leave it as it is; TSS is asked for it again now and then"),
    "close": StepWords("Close", "archive", "It is done with"),
    "reopen": StepWords("Reopen", "rotate-ccw", "It is not solved after all"),
}
"""Every step but the reply, which has its own place."""

_FIRST = ("queue", "it has gone", "keep", "ask for it", "take over", "send now", "send again", "take back", "nothing to answer", "reopen")


def first_steps(actions: Sequence[str]) -> list[str]:
    """The one or two that have a button of their own, most wanted first."""
    return [key for key in _FIRST if key in actions][:2]


def all_steps(actions: Sequence[str]) -> list[str]:
    """All that a menu offers, in the order of the table above."""
    return [key for key in STEPS if key in actions]
