"""What surrounds a handout: a small line and the title on its first page, a running head on the others, a foot on all."""

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from app.language import spoken, tr
from app.printing.drawing import Pen
from app.printing.markdown.content import Run, Runs
from app.printing.markdown.lines import Measuring, line_strip, set_lines
from app.printing.markdown.looks import Looks
from app.printing.markdown.strips import Sheet
from app.printing.paper import Heading
from app.printing.style import TextStyle, Weight
from app.printing.wrapping import break_lines

_ACCENT_LENGTH = 42.0
_MOST_TITLE_LINES = 6


class PageFrame:
    """The frame of a handout's pages, each ``width`` × ``height`` points."""

    def __init__(
        self, heading: Heading, eyebrow: str, title: Runs, width: float, height: float, looks: Looks, measuring: Measuring
    ) -> None:
        self._heading, self._looks, self._measuring = heading, looks, measuring
        self._width, self._height = width, height
        self._eyebrow = eyebrow.upper()
        self.room = width - 2 * looks.margin
        self.bottom = looks.margin + looks.small * 2.2
        self._title = set_lines(title or (Run(heading.title),), self.room, self._title_style, measuring)[:_MOST_TITLE_LINES]
        style = looks.page_title
        above = looks.eyebrow.line_height + 4.0 if eyebrow else 0.0
        self._rule = height - looks.margin - above - style.line_height * len(self._title) - style.size * 0.45
        self.first_top = self._rule - looks.gap * 1.6
        self.following_top = height - looks.margin - looks.small * 3.4

    def draw(self, sheet: Sheet, left: float, number: int, total: int) -> None:
        """Head and foot of page ``number`` of ``total``; the page itself begins at ``left``."""
        x = left + self._looks.margin
        if number == 1:
            self._draw_title(sheet, x)
        else:
            self._draw_running(sheet.pen, x)
        self._draw_foot(sheet.pen, x, number, total)

    def _title_style(self, run: Run) -> TextStyle:
        return self._looks.page_title if not run.code else TextStyle(Weight.MONO, self._looks.title, self._looks.ink, 1.18)

    def _draw_title(self, sheet: Sheet, x: float) -> None:
        looks = self._looks
        y = self._height - looks.margin
        if self._eyebrow:
            sheet.pen.text(x, y - looks.small, self._fitting(self._eyebrow, looks.eyebrow, self.room), looks.eyebrow)
            y -= looks.eyebrow.line_height + 4.0
        for line in self._title:
            line_strip(line, 0.0, looks.page_title.line_height, looks.title, looks.ground, looks.thickness).draw(sheet, x, y)
            y -= looks.page_title.line_height
        sheet.pen.rule(x, self._rule, _ACCENT_LENGTH, colour=looks.accent, thickness=1.6 if looks.thickness < 1 else 3.0)

    def _draw_running(self, pen: Pen, x: float) -> None:
        looks = self._looks
        y = self._height - looks.margin - looks.small
        pen.text(x, y, self._fitting(self._heading.title, looks.foot, self.room), looks.foot)
        pen.rule(x, y - looks.small * 0.75, self.room, colour=looks.line, thickness=looks.thickness)

    def _draw_foot(self, pen: Pen, x: float, number: int, total: int) -> None:
        looks = self._looks
        pages = pen.text(
            x + self.room, looks.margin * 0.8, tr("Page {number} of {total}", number=number, total=total), looks.foot, align="right"
        )
        heading = self._heading
        date = format_date(heading.printed_at, "long", locale=_locale(spoken().code))
        printed = (
            tr("Printed {date} by {printed_by}", date=date, printed_by=heading.printed_by)
            if heading.printed_by
            else tr("Printed {date}", date=date)
        )
        pen.text(
            x,
            looks.margin * 0.8,
            self._fitting(" · ".join(filter(None, (heading.school, printed))), looks.foot, self.room - pages - 14.0),
            looks.foot,
        )

    def _fitting(self, text: str, style: TextStyle, room: float) -> str:
        measure = self._measuring.fonts.galley(style).width
        return text if measure(text) <= room else break_lines(text, room - measure(" …"), measure)[0] + " …"


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en", "US")
