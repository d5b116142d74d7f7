"""Certificates: numbered, with everything an office asks for; a copy says that it is one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from app.language import tr
from app.printing.document import Document
from app.printing.drawing import Pen
from app.printing.paper import Heading, Paper, Progress
from app.printing.style import ACCENT, BLACK, INK, PEN_LINE, SOFT, TONES, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines
from app.professional_development.printout.words import day_words, hours_words
from app.professional_development.rules.paper_content import Certificate

_EDGE: Final = 34.0
_ROOM: Final = 0.78
"""Of the width, for words."""
_NAME_SIZES: Final = (40.0, 34.0, 28.0, 22.0, 18.0)
_TOPIC_SIZES: Final = (22.0, 19.0, 16.0, 13.0)


def print_certificates(
    target: Path | BinaryIO,
    certificates: Sequence[Certificate],
    *,
    paper: Paper,
    heading: Heading,
    large: bool = False,
    progress: Progress | None = None,
) -> int:
    """Print a page for each and return their number. Raises UserError when the target cannot be written."""
    sheet = replace(paper, landscape=True)
    heading = heading.spoken()
    headed = replace(heading, title=heading.title or tr("Certificates"))
    with Document(target, headed, sheet.width, sheet.height) as document:
        for number, certificate in enumerate(certificates, 1):
            pen = document.new_page()
            document.bookmark(f"{certificate.participant}, {certificate.number}", document.height)
            _Page(document.fonts, sheet.width, sheet.height, heading, large).draw(pen, certificate)
            if progress is not None:
                progress(number, len(certificates), "certificates")
        if not certificates:
            document.new_page()
        return document.page_count


@dataclass(frozen=True, slots=True)
class _Page:
    """One certificate."""

    fonts: Fonts
    width: float
    height: float
    heading: Heading
    large: bool

    def draw(self, pen: Pen, certificate: Certificate) -> None:
        """Frame, words, signatures, number."""
        self._draw_frame(pen)
        y = self._draw_head(pen)
        y = self._draw_who(pen, certificate, y)
        self._draw_facts(pen, certificate, y)
        self._draw_signatures(pen, certificate)
        self._draw_number(pen, certificate)

    def _style(self, size: float, *, bold: bool = False, soft: bool = False, accent: bool = False) -> TextStyle:
        colour = BLACK if self.large else ACCENT if accent else SOFT if soft else INK
        return TextStyle(Weight.BOLD if bold else Weight.REGULAR, max(size, 15.0) if self.large else size, colour, 1.25)

    def _draw_frame(self, pen: Pen) -> None:
        colour = BLACK if self.large else ACCENT
        for inset, thickness in ((_EDGE, 2.4), (_EDGE + 6.0, 0.7)):
            pen.box(inset, inset, self.width - 2 * inset, self.height - 2 * inset, line=colour, radius=6.0, thickness=thickness)

    def _draw_head(self, pen: Pen) -> float:
        y = self.height - _EDGE - 58.0
        school = self._style(13.0, bold=True, accent=True)
        pen.text(self.width / 2, y, self._one_line(self.heading.school.upper(), school), school, align="center")
        y -= 50.0
        pen.text(self.width / 2, y, tr("Certificate of professional development"), self._style(30.0, bold=True), align="center")
        pen.rule(self.width / 2 - 36.0, y - 16.0, 72.0, colour=BLACK if self.large else ACCENT, thickness=2.0)
        return y - 58.0

    def _draw_who(self, pen: Pen, certificate: Certificate, y: float) -> float:
        plain = self._style(13.0, soft=True)
        pen.text(self.width / 2, y, tr("This certifies that"), plain, align="center")
        style, lines = self._fitted(certificate.participant, _NAME_SIZES, 1)
        y -= style.size * 1.3
        for line in lines:
            pen.text(self.width / 2, y, line, style, align="center")
            y -= style.line_height
        pen.text(self.width / 2, y + style.line_height - style.size * 0.35 - 20.0, tr("took part in"), plain, align="center")
        y -= 26.0
        style, lines = self._fitted(certificate.topic, _TOPIC_SIZES, 2)
        for line in lines:
            pen.text(self.width / 2, y, line, style, align="center")
            y -= style.line_height
        return y - 12.0

    def _draw_facts(self, pen: Pen, certificate: Certificate, y: float) -> None:
        language = self.heading.language
        days = ", ".join(day_words(day, language, "long") for day in certificate.dates)
        facts = [f"{days} · {hours_words(certificate.hours)}", certificate.place]
        facts.append(tr("Instructor: {instructor}", instructor=certificate.instructor) if certificate.instructor else "")
        facts.append(tr("Standards: {standards}", standards=" · ".join(certificate.standards)) if certificate.standards else "")
        for number, fact in enumerate(filter(None, facts)):
            style = self._style(14.0 if number == 0 else 11.5, bold=number == 0, soft=number > 0)
            for line in self._lines(fact, style)[:3]:
                pen.text(self.width / 2, y, line, style, align="center")
                y -= style.line_height + 1.0

    def _draw_signatures(self, pen: Pen, certificate: Certificate) -> None:
        language = self.heading.language
        y = _EDGE + (76.0 if self.large else 62.0)
        across = (self.width - 2 * _EDGE - 120.0) / 2
        small = self._style(9.5, soft=True)
        role = ", ".join(filter(None, (certificate.issuer, certificate.issuer_role)))
        for left, words in (
            (_EDGE + 44.0, role),
            (self.width / 2 + 16.0, tr("Date of issue: {day}", day=day_words(certificate.issued, language, "long"))),
        ):
            pen.rule(left, y, across, colour=PEN_LINE if not self.large else BLACK, thickness=0.9)
            pen.text(left, y - small.size * 1.4, self._one_line(words, small, across), small)

    def _draw_number(self, pen: Pen, certificate: Certificate) -> None:
        small = self._style(9.0, soft=True)
        y = _EDGE + 18.0
        pen.text(_EDGE + 44.0, y, tr("Certificate no. {number}", number=certificate.number), replace(small, weight=Weight.BOLD))
        if certificate.reprinted is not None:
            tone = TONES["warn"]
            words = tr("Copy, printed again on {day}", day=day_words(certificate.reprinted, self.heading.language, "long"))
            style = replace(small, weight=Weight.BOLD, colour=BLACK if self.large else tone.ink)
            wide = self.fonts.galley(style).width(words) + 14.0
            left = self.width - _EDGE - 44.0 - wide
            pen.box(left, y - 5.0, wide, style.size + 9.0, fill=None if self.large else tone.tint, line=style.colour, radius=4.0)
            pen.text(left + 7.0, y, words, style)

    def _fitted(self, words: str, sizes: Sequence[float], most: int) -> tuple[TextStyle, list[str]]:
        for size in sizes:
            style = self._style(size, bold=True)
            lines = self._lines(words, style)
            if len(lines) <= most:
                break
        return style, lines[: most + 1]

    def _lines(self, words: str, style: TextStyle) -> list[str]:
        return break_lines(words, self.width * _ROOM, self.fonts.galley(style).width)

    def _one_line(self, words: str, style: TextStyle, room: float = 0.0) -> str:
        room = room or self.width * _ROOM
        measure = self.fonts.galley(style).width
        return words if measure(words) <= room else break_lines(words, room - measure(" …"), measure)[0] + " …"
