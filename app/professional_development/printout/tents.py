"""Name tents: a sheet each, folded across, with the name on both sides."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from app.language import tr
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import ACCENT, BLACK, FAINT, INK, PEN_LINE, SOFT, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines
from app.professional_development.rules.paper_content import NameTents, SheetPerson

_SIZES: Final = (96.0, 84.0, 72.0, 62.0, 54.0, 46.0, 38.0, 32.0, 26.0, 20.0)
_MARGIN: Final = 44.0
_MOST_LINES: Final = 2


def print_tents(
    target: Path | BinaryIO,
    tents: NameTents,
    *,
    paper: Paper,
    heading: Heading,
    large: bool = False,
    progress: Progress | None = None,
) -> int:
    """Print a sheet for each name and return their number. Raises UserError when the target cannot be written."""
    people = [*tents.people, *[SheetPerson("")] * max(0, tents.blanks)] or [SheetPerson("")]
    heading = heading.spoken()
    headed = replace(heading, title=heading.title or tr("Name tents"), subtitle=tents.session.title)
    with Document(target, headed, paper.width, paper.height) as document:
        for number, person in enumerate(people, 1):
            pen = document.new_page()
            document.bookmark(person.name or tr("Name to be written"), document.height)
            tent = _Tent(document.fonts, paper.width, paper.height / 2, tents.session.title, heading.school, high_contrast=large)
            tent.draw(pen, person)
            pen.begin_turned(paper.width, paper.height)
            tent.draw(pen, person)
            pen.end_turned()
            pen.box(0.0, paper.height / 2, paper.width, 0.0, line=PEN_LINE, dashed=True)
            pen.text(paper.width - 18.0, paper.height / 2 + 3.0, tr("fold here"), TextStyle(Weight.REGULAR, 6.5, FAINT), align="right")
            if progress is not None:
                progress(number, len(people), tr("name tents"))
        return document.page_count


@dataclass(frozen=True, slots=True)
class _Tent:
    """One half of a sheet, ``width`` × ``height`` points, its lower left corner at the origin."""

    fonts: Fonts
    width: float
    height: float
    session: str
    school: str
    high_contrast: bool

    def draw(self, pen: Pen, person: SheetPerson) -> None:
        """The name in the middle, the role below it, the session at the foot."""
        ink, soft, accent = (BLACK, BLACK, BLACK) if self.high_contrast else (INK, SOFT, ACCENT)
        middle = self.width / 2
        if person.name:
            style, lines = self._name(person.name, TextStyle(Weight.BOLD, 20.0, ink, 1.08))
            role = TextStyle(Weight.REGULAR, 26.0 if self.high_contrast else 22.0, soft)
            block = style.line_height * len(lines) + (role.line_height if person.role else 0.0)
            y = self.height / 2 + block / 2
            for line in lines:
                y -= style.line_height
                pen.text(middle, y + style.size * 0.16, line, style, align="center")
            if person.role:
                words = self._fitting(person.role, role)
                pen.text(middle, y - role.size * 1.05, words, role, align="center")
        else:
            pen.rule(_MARGIN, self.height * 0.36, self.width - 2 * _MARGIN, colour=PEN_LINE, thickness=1.0)
        small = TextStyle(Weight.BOLD, 11.0 if self.high_contrast else 9.5, accent)
        words = " · ".join(filter(None, (self.school.upper(), self.session)))
        pen.text(middle, 24.0, self._fitting(words, small), small, align="center")

    def _name(self, name: str, style: TextStyle) -> tuple[TextStyle, list[str]]:
        """The largest size at which the name keeps its words whole on few lines."""
        room = self.width - 2 * _MARGIN
        for size in _SIZES:
            found = replace(style, size=size)
            measure = self.fonts.galley(found).width
            lines = break_lines(name, room, measure)
            whole = all(measure(word) <= room for word in name.split())
            if whole and len(lines) <= (1 if size > 60 else _MOST_LINES):
                return found, lines
        return found, lines[:3]

    def _fitting(self, words: str, style: TextStyle) -> str:
        measure = self.fonts.galley(style).width
        room = self.width - 2 * _MARGIN
        return words if measure(words) <= room else break_lines(words, room - measure(" …"), measure)[0] + " …"
