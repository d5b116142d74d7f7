"""Paper as a person chooses it, and what stands at the head and foot of every page.

Nothing here needs a PDF library, so settings and dialogs may import it at start.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Protocol

from app.language import marked, spoken, tr

POINTS_PER_INCH = 72.0
POINTS_PER_MILLIMETRE = 72.0 / 25.4


class Page(Enum):
    """A paper size: its name for a person, its width and height in points (upright)."""

    LETTER = (marked("US Letter"), 612.0, 792.0)
    A4 = ("A4", 595.2756, 841.8898)

    def __init__(self, title: str, width: float, height: float) -> None:
        self.title = title
        self.width = width
        self.height = height


@dataclass(frozen=True)
class Paper:
    """A paper size and how it lies."""

    size: Page = Page.LETTER
    landscape: bool = False

    @property
    def width(self) -> float:
        """Width in points as the page is read."""
        return self.size.height if self.landscape else self.size.width

    @property
    def height(self) -> float:
        """Height in points as the page is read."""
        return self.size.width if self.landscape else self.size.height


@dataclass(frozen=True)
class Heading:
    """What every page says about itself.

    ``printed_at`` is shown as it is given (local time); ``written_in`` is a BCP 47 tag: it is written into the
    PDF and decides how dates are spelled; "" for the language in which the paper is made.
    ``marked`` is the title where that is a text of the program, noted for translators.
    """

    school: str
    title: str
    printed_at: datetime
    subtitle: str = ""
    printed_by: str = ""
    written_in: str = ""
    marked: str = ""

    @property
    def language(self) -> str:
        """The language of the paper, as a BCP 47 tag."""
        return self.written_in or spoken().code

    def spoken(self) -> "Heading":
        """The same in the language in which the paper is made; a title of a person's own stays as it is."""
        return replace(self, title=tr(self.title)) if self.title == self.marked else self


class Progress(Protocol):
    """Told how far the work is; whatever it raises cancels the work."""

    def __call__(self, done: int, total: int, words: str = "") -> None:
        """``done`` of ``total`` are finished; ``words`` say of what."""
