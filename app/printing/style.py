"""DESIGN's light colours and type sizes, as they are used on paper."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Colour:
    """A colour of the paper palette; ``fill`` and ``stroke`` are its PDF operators."""

    red: int
    green: int
    blue: int

    @property
    def fill(self) -> str:
        """The operator that fills shapes and text with this colour."""
        return f"{self.red / 255:.3f} {self.green / 255:.3f} {self.blue / 255:.3f} rg"

    @property
    def stroke(self) -> str:
        """The operator that draws lines with this colour."""
        return f"{self.red / 255:.3f} {self.green / 255:.3f} {self.blue / 255:.3f} RG"


INK = Colour(0x1C, 0x24, 0x26)
SOFT = Colour(0x5B, 0x66, 0x68)
FAINT = Colour(0x6E, 0x79, 0x7B)
LINE = Colour(0xE2, 0xE5, 0xE1)
PEN_LINE = Colour(0xA9, 0xB1, 0xB0)
GROUND = Colour(0xF6, 0xF7, 0xF5)
ACCENT = Colour(0x0B, 0x6E, 0x6E)
TINT = Colour(0xE3, 0xF0, 0xEF)
BLACK = Colour(0, 0, 0)


@dataclass(frozen=True)
class Tone:
    """A status colour: ink on its tint. The word beside it says the same."""

    ink: Colour
    tint: Colour


TONES = {
    "neutral": Tone(SOFT, Colour(0xEE, 0xF0, 0xED)),
    "ok": Tone(Colour(0x2C, 0x6E, 0x3F), Colour(0xE5, 0xF3, 0xE8)),
    "warn": Tone(Colour(0x9A, 0x5B, 0x00), Colour(0xFF, 0xF3, 0xDC)),
    "bad": Tone(Colour(0xA8, 0x2A, 0x2A), Colour(0xFC, 0xE9, 0xE7)),
    "info": Tone(Colour(0x2A, 0x5B, 0x9A), Colour(0xE6, 0xEF, 0xFA)),
}


class Weight(Enum):
    """A cut of the family; the value is the name of its font file."""

    REGULAR = "AtkinsonHyperlegibleNext-Regular"
    MEDIUM = "AtkinsonHyperlegibleNext-Medium"
    SEMIBOLD = "AtkinsonHyperlegibleNext-SemiBold"
    BOLD = "AtkinsonHyperlegibleNext-Bold"
    MONO = "AtkinsonHyperlegibleMono-Regular"

    @property
    def heavy(self) -> bool:
        """Whether other scripts are set in their bold cut beside this one."""
        return self in (Weight.SEMIBOLD, Weight.BOLD)


@dataclass(frozen=True)
class TextStyle:
    """How a piece of text looks; sizes in points. The family has no italics: ``slanted`` leans its upright letters."""

    weight: Weight = Weight.REGULAR
    size: float = 9.0
    colour: Colour = INK
    leading: float = 1.3
    slanted: bool = False

    @property
    def line_height(self) -> float:
        """From one base line to the next, in points."""
        return self.size * self.leading


TITLE = TextStyle(Weight.BOLD, 18.0, INK, 1.2)
SCHOOL = TextStyle(Weight.BOLD, 7.5, ACCENT)
SUBTITLE = TextStyle(Weight.REGULAR, 9.5, SOFT)
RUNNING = TextStyle(Weight.SEMIBOLD, 8.0, SOFT)
FOOT = TextStyle(Weight.REGULAR, 7.5, FAINT)
TABLE_HEAD = TextStyle(Weight.SEMIBOLD, 8.0, SOFT)
GROUP_HEAD = TextStyle(Weight.BOLD, 10.5, INK)
GROUP_NOTE = TextStyle(Weight.REGULAR, 8.5, SOFT)
SUBTOTAL = TextStyle(Weight.SEMIBOLD, 8.5, SOFT)
TOTAL = TextStyle(Weight.BOLD, 9.5, INK)
SECTION = TextStyle(Weight.BOLD, 11.0, INK)
BODY = TextStyle(Weight.REGULAR, 9.0, INK)
LABEL = TextStyle(Weight.REGULAR, 9.0, SOFT)
