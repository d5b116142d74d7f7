"""How a handout looks: as usual, in large print with high contrast, or two of its pages on a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.printing.markdown.content import Run
from app.printing.style import ACCENT, BLACK, FAINT, GROUND, INK, LINE, PEN_LINE, SOFT, Colour, TextStyle, Weight


@dataclass(frozen=True, slots=True)
class Looks:
    """Sizes in points, colours, and margins. ``titles`` are the sizes of headings by level; ``across`` pages share a sheet."""

    body: float
    titles: Sequence[float]
    title: float
    small: float
    margin: float
    leading: float = 1.4
    ink: Colour = INK
    soft: Colour = SOFT
    faint: Colour = FAINT
    line: Colour = LINE
    pen_line: Colour = PEN_LINE
    accent: Colour = ACCENT
    ground: Colour = GROUND
    thickness: float = 0.6
    across: int = 1

    def style(self, run: Run, *, heavy: bool = False, size: float = 0.0, colour: Colour | None = None) -> TextStyle:
        """How a run is set; ``heavy`` where all of the words around it are bold."""
        weight = Weight.MONO if run.code else Weight.BOLD if heavy or run.bold else Weight.REGULAR
        shade = self.accent if run.link else colour or self.ink
        return TextStyle(weight, size or self.body, shade, self.leading, run.italic)

    @property
    def gap(self) -> float:
        """Free above a block."""
        return self.body * 0.75

    @property
    def page_title(self) -> TextStyle:
        """The title at the head of the first page."""
        return TextStyle(Weight.BOLD, self.title, self.ink, 1.18)

    @property
    def eyebrow(self) -> TextStyle:
        """The line over the title."""
        return TextStyle(Weight.BOLD, self.small, self.accent)

    @property
    def foot(self) -> TextStyle:
        """What stands at the foot, and at the head of following pages."""
        return TextStyle(Weight.REGULAR, self.small, self.faint)


NORMAL: Final = Looks(10.5, (15.0, 12.5, 11.0, 10.5, 10.5, 10.5), 20.0, 7.5, 50.0)
LARGE: Final = replace(
    NORMAL,
    body=18.0,
    titles=(26.0, 22.0, 20.0, 18.0, 18.0, 18.0),
    title=30.0,
    small=13.0,
    margin=46.0,
    leading=1.45,
    ink=BLACK,
    soft=BLACK,
    faint=BLACK,
    line=BLACK,
    pen_line=BLACK,
    accent=BLACK,
    ground=Colour(255, 255, 255),
    thickness=1.4,
)
TWO_UP: Final = replace(NORMAL, body=9.0, titles=(12.5, 10.5, 9.5, 9.0, 9.0, 9.0), title=15.5, small=6.5, margin=34.0, across=2)
