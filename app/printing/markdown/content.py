"""What a Markdown text says: blocks and runs of words as plain values that compare by what they hold."""

from dataclasses import dataclass
from typing import NamedTuple


class Run(NamedTuple):
    """Words in one look; ``text`` may hold line ends. ``link`` is an address that may be followed, or ""."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    struck: bool = False
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """A heading of ``level`` 1 to 6."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that flow."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list; ``ticked`` is None where there is no box to tick."""

    blocks: "tuple[Block, ...]"
    ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class Points:
    """A list. ``start`` is the first number, None for bullets; ``tight`` ones have no space between the points."""

    items: tuple[Item, ...]
    start: int | None = None
    tight: bool = True


@dataclass(frozen=True, slots=True)
class Quote:
    """Blocks set apart."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Code:
    """Text whose line ends and spaces are kept."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its head, its rows, and for each column "left", "center" or "right". Heads without words are not shown."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    aligns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WritingBox:
    """Room for a pen, ``lines`` high, with words at its top."""

    label: Runs
    lines: int


@dataclass(frozen=True, slots=True)
class Picture:
    """An image by the name it was given; ``alt`` says what it shows."""

    name: str
    alt: str


@dataclass(frozen=True, slots=True)
class Code2D:
    """A QR code of an address, with words beside it."""

    address: str
    label: Runs


@dataclass(frozen=True, slots=True)
class Divider:
    """A level line."""


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""


class Bar(NamedTuple):
    """A bar of a chart: its name, its length, and the words at its end. ``soft`` bars stand back."""

    label: str
    value: float
    shown: str = ""
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Level bars under each other; ``top`` is the value that is as long as there is room (0: the greatest)."""

    bars: tuple[Bar, ...]
    top: float = 0.0


Block = Title | Paragraph | Points | Quote | Code | Grid | WritingBox | Picture | Code2D | Divider | NewPage | Chart


class Placed(NamedTuple):
    """A block and the line (from 0) of the text that it begins on."""

    line: int
    block: Block


def plain(runs: Runs) -> str:
    """The words alone, on one line."""
    return " ".join("".join(run.text for run in runs).split())


def links_of(block: Block) -> list[tuple[str, str]]:
    """Every link of a block that flows, as address and words, each address once."""
    found: dict[str, str] = {}
    for runs in _runs_of(block):
        for run in runs:
            if run.link:
                found[run.link] = found.get(run.link, "") + run.text
    return list(found.items())


def _runs_of(block: Block) -> list[Runs]:
    if isinstance(block, Paragraph | Title):
        return [block.runs]
    if isinstance(block, Points):
        return [runs for item in block.items for inner in item.blocks for runs in _runs_of(inner)]
    if isinstance(block, Quote):
        return [runs for inner in block.blocks for runs in _runs_of(inner)]
    if isinstance(block, Grid):
        return [*block.head, *(cell for row in block.rows for cell in row)]
    return []
