"""What a person decides about an import, and what the plan of it says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Match = Literal["both", "tag", "serial"]
Kind = Literal["new", "changed", "same", "refused"]
KINDS: tuple[Kind, ...] = ("new", "changed", "same", "refused")
LEAVE_OUT = "skip"
MAKE_NEW = "new"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """The choices beside the mapping.

    ``name`` is the file's name for the label. ``match``: by which code a line finds its device; ``both`` is tag
    before serial. ``erase_blanks``: a blank cell erases what is known (off: it says nothing). ``defaults``: text for
    fields that a new device gets no value for. ``on_repeat``: what becomes of a tag or serial that is on several
    lines: refuse them all, or take the first or last. ``decisions``: by line number, the id of the device that is
    meant, ``skip``, or ``new`` for a device of its own. ``create_missing``: rooms, people and categories that are not known are added.
    """

    name: str = "a table"
    match: Match = "both"
    erase_blanks: bool = False
    defaults: Mapping[str, str] = field(default_factory=dict)
    on_repeat: Literal["refuse", "first", "last"] = "refuse"
    decisions: Mapping[int, str] = field(default_factory=dict)
    create_missing: bool = True


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many lines are what; ``remarks`` counts lines with a cell that was left out, whatever else they are."""

    new: int
    changed: int
    same: int
    refused: int
    remarks: int


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One line of the preview: its number in the file, what becomes of it and why, and each change (title, before, after)."""

    number: int
    kind: Kind
    title: str
    reasons: tuple[str, ...]
    changes: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A line that could mean more than one device: (id, words) of each. A decision for its number settles it."""

    line: int
    what: str
    candidates: tuple[tuple[str, str], ...]
