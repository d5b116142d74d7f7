"""Keys and what they do, in words of the keyboard: of the window, of a page, of every list and form."""

import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence

from app.language import either, marked
from app.ui.texts import without_key


class KeyLine(NamedTuple):
    """What is done, and the keys that do it: "Ctrl K"."""

    what: str
    keys: str


class KeyGroup(NamedTuple):
    """Keys that belong together: of the window, of a page, of a table."""

    title: str
    lines: Sequence[KeyLine]


LIST_KEYS = KeyGroup(
    marked("In a list"),
    (
        KeyLine(marked("Go to another line"), "↑ ↓"),
        KeyLine(marked("Open the line"), marked("Enter")),
        KeyLine(marked("Everything that can be done with the line"), marked("Menu or Shift F10")),
        KeyLine(marked("Choose several lines"), marked("Shift ↑ ↓")),
        KeyLine(marked("Choose all lines"), marked("Ctrl A")),
        KeyLine(marked("Copy the chosen lines"), marked("Ctrl C")),
        KeyLine(marked("Go back"), marked("Esc")),
    ),
)
"""What holds in every list of the program."""
FORM_KEYS = KeyGroup(
    marked("In a form or a page"),
    (
        KeyLine(marked("Go to the next field or button, or the one before"), marked("Tab, Shift Tab")),
        KeyLine(marked("Open, do"), marked("Enter")),
        KeyLine(marked("Back, close, empty a field"), marked("Esc")),
        KeyLine(marked("Move in a list, a table or the rail"), marked("Arrows")),
    ),
)
"""What holds wherever there is something to fill in or to press."""


def key_lines(actions: Iterable[QAction]) -> list[KeyLine]:
    """The actions that have keys and can be used now, as lines."""
    return [
        KeyLine(without_key(action.text()).rstrip("…"), either([said_keys(keys) for keys in action.shortcuts()]))
        for action in actions
        if action.shortcuts() and action.text() and action.isVisible()
    ]


def said_keys(keys: QKeySequence) -> str:
    """Keys as they stand on the keyboard, "Ctrl Shift Z": on a Mac as signs, elsewhere in English, as keyboards and the help have them."""
    mac = sys.platform == "darwin"
    native = keys.toString(QKeySequence.SequenceFormat.NativeText if mac else QKeySequence.SequenceFormat.PortableText)
    return native.replace("++", "+Plus").replace("+", " ").replace("Return", "Enter").replace("Plus", "+")
