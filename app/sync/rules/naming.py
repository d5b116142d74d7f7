"""What the page of differing edits asks of all rooms: how records are called, and how a value is shown, offered and typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.store.records import Record, Value


@dataclass(frozen=True, slots=True)
class Typing:
    """How a third value may be given: not at all, or as text, with words to choose from; ``closed``: one of them must be taken."""

    allowed: bool = True
    choices: tuple[str, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Unique:
    """A field by which people know one record from the other; within the same ``within``, if that is named."""

    record_type: str
    field: str
    within: str = ""


class Names(Protocol):
    """Answers from the database, so ask in the background."""

    def __call__(self, record_type: str, id: str, /) -> str:
        """What people call a record: tag and model of a device, title of a ticket. Also of a deleted one."""

    def record_types(self) -> Sequence[type[Record]]:
        """Every kind of record there is."""

    def room(self, record_type: str) -> str:
        """The page on which such records are seen: "Inventory"."""

    def place(self, record_type: str, id: str) -> tuple[str, str, str] | None:
        """Page, record type and id to go to; None where it is seen nowhere."""

    def title(self, record_type: str, field: str) -> str:
        """What people call a field of the school's own; "" for one that its record type names."""

    def shown(self, record_type: str, field: str, value: Value) -> str:
        """A value in words; "" for nothing."""

    def typing(self, record_type: str, field: str) -> Typing:
        """How another value may be typed."""

    def parse(self, record_type: str, field: str, text: str) -> Value:
        """What was typed as a value of the field. Raises UserError with a sentence."""

    def unique(self) -> Sequence[Unique]:
        """The fields in which no two records should be alike."""
