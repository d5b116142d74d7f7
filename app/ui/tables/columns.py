"""What a table is told about each of its columns."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from app.language import ENGLISH, spoken
from app.ui.tables.folding import natural_key

Cell = str | int | bool | None
"""A stored value: text, ISO date ``YYYY-MM-DD``, month ``YYYY-MM``, cents, number, yes/no or nothing."""

Row = tuple[Cell, ...]
"""The id of a record, then one cell for each column."""

Kind = Literal["text", "date", "month", "money", "integer", "choice", "reference", "bool"]
Look = Literal["plain", "strong", "soft", "badge"]
SortKey = str | int


def plainly(value: Cell) -> str:
    """The value as text; nothing is the empty text."""
    return "" if value is None else str(value)


def as_typed(text: str) -> Cell:
    """What a person typed, without the blanks around it; an empty text is nothing."""
    return text.strip() or None


def no_choices() -> Sequence[str]:
    """A column without a list to choose from."""
    return ()


def no_tone(_value: Cell) -> str:
    """The quiet colour of a badge."""
    return "neutral"


class Column(NamedTuple):
    """One column: its name in the data, its title, and how values are shown, typed and sorted.

    ``show`` gives the text of a value; ``read`` turns typed text into a value and raises ValueError with a sentence
    for a person where that is not possible; it is None where a cell can't be edited in place.
    ``choices`` are the texts offered while typing. ``width`` is in pixels at 100 % text size.
    """

    name: str
    title: str
    kind: Kind = "text"
    width: int = 140
    shown: bool = True
    look: Look = "plain"
    show: Callable[[Cell], str] = plainly
    read: Callable[[str], Cell] | None = None
    choices: Callable[[], Sequence[str]] = no_choices
    tone: Callable[[Cell], str] = no_tone
    figures: bool = False
    """Whether its texts are numbers, hours for example, that stand below each other."""

    @property
    def editable(self) -> bool:
        """Whether its cells can be typed into."""
        return self.read is not None

    @property
    def right_aligned(self) -> bool:
        """Whether its values are numbers, which align at their last digit."""
        return self.figures or self.kind in ("money", "integer")

    def typed(self, value: Cell) -> str:
        """The text of a value as it is typed, copied and filled down: it reads back the same, whatever the language writes days like."""
        digits = self.kind in ("date", "month") and self.editable and spoken() is not ENGLISH
        return plainly(value) if digits else self.show(value)

    def sort_key(self, value: Cell) -> SortKey | None:
        """What to compare ``value`` by; None sorts last in both directions."""
        if value is None or value == "":
            return None
        if self.kind in ("date", "month") and isinstance(value, str):
            return value
        if isinstance(value, int) and self.kind != "reference":
            return value
        return natural_key(self.show(value))


class CellEdit(NamedTuple):
    """A person wants the cell ``column`` of record ``id`` to become ``value``."""

    id: str
    column: str
    value: Cell
