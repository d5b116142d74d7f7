"""What stands on a card."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """A table on a card; ``blank_lines`` empty rows are left for a pen, ``note`` is a sentence under the title."""

    title: str
    columns: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    blank_lines: int = 0
    note: str = ""

    @property
    def ruled(self) -> bool:
        """Whether anything stands below its head that a line parts from it; a note alone needs none."""
        return bool(self.columns or self.rows or self.blank_lines)


@dataclass(frozen=True)
class Card:
    """One thing on paper: its name, a code to scan, a status in a tone of ``style.TONES``, facts as (label, value), a JPEG or PNG."""

    title: str
    subtitle: str = ""
    code: str = ""
    badge: str = ""
    tone: str = "neutral"
    facts: Sequence[tuple[str, str]] = ()
    picture: bytes | None = None
    sections: Sequence[Section] = ()
