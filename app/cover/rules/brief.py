"""The hand-over brief: what is open, as the rooms tell it, and what who stands in has to know."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.language import tr


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a line leads: a page, and there a record."""

    page: str
    record_type: str = ""
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One thing that is open. ``badge`` is the few words at its right (a promise, a day), ``asks`` what is wanted next."""

    title: str
    detail: str
    lead: Lead
    badge: str = ""
    tone: str = "neutral"
    asks: str = ""


@dataclass(frozen=True, slots=True)
class BriefSection:
    """What one room hands over; ``empty`` is what is said when that is nothing."""

    title: str
    icon: str
    lines: Sequence[BriefLine]
    empty: str
    one: str = ""
    many: str = ""

    @property
    def counted(self) -> str:
        """How much it is, in words: "3 open tickets"; "" for nothing."""
        number = len(self.lines)
        return f"{number} {self.one if number == 1 else self.many}" if number else ""


class BriefSource(Protocol):
    """A room that hands something over. Reads the desk, so it belongs in a job."""

    def section(self) -> BriefSection:
        """What is open there now, the most pressing first."""


@dataclass(frozen=True, slots=True)
class Brief:
    """All that is handed over. ``period`` and ``why`` in words; the texts are of several lines, "" where nothing was written."""

    away: str
    alternate: str
    period: str = ""
    why: str = ""
    notes: str = ""
    places: str = ""
    people: str = ""
    sections: Sequence[BriefSection] = field(default_factory=tuple)

    @property
    def counted(self) -> str:
        """How much is open: "3 open tickets · 1 checklist set aside"."""
        return " · ".join(filter(None, (section.counted for section in self.sections))) or tr("Nothing is open")


def lines_of(text: str) -> list[str]:
    """The lines of a text that have something to say, without dots or dashes before them."""
    return [line for raw in text.splitlines() if (line := raw.strip().lstrip("-•*–").strip())]
