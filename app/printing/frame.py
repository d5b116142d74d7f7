"""What surrounds the content of every page: a large head on the first, a small one on the others, a foot on all."""

from datetime import datetime

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time

from app.language import tr
from app.printing.drawing import Pen
from app.printing.paper import Heading
from app.printing.style import ACCENT, FOOT, LINE, RUNNING, SCHOOL, SUBTITLE, TITLE, TextStyle
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines

MARGIN = 42.0
HEAD_GAP = 16.0
FOLLOWING_HEAD = 26.0
FOOT_HEIGHT = 26.0
ACCENT_LENGTH = 30.0
APART = 12.0


class Frame:
    """The frame of a document's pages, ``width`` × ``height`` points.

    ``left``, ``right`` and ``bottom`` bound the content; ``first_top`` and ``following_top`` are where it begins.
    """

    def __init__(self, heading: Heading, fonts: Fonts, width: float, height: float) -> None:
        self.heading = heading
        self.left = MARGIN
        self.right = width - MARGIN
        self.bottom = MARGIN + FOOT_HEIGHT
        self._top = height - MARGIN
        self._fonts = fonts
        self._date = format_date(heading.printed_at, "long", locale=_locale(heading.language))
        self._title_lines = self._break(heading.title, TITLE)
        self._subtitle_lines = self._break(heading.subtitle, SUBTITLE) if heading.subtitle else []
        large = TITLE.line_height * len(self._title_lines) + SUBTITLE.line_height * len(self._subtitle_lines)
        self.first_top = self._top - SCHOOL.line_height - large - 10.0 - HEAD_GAP
        self.following_top = self._top - FOLLOWING_HEAD

    @property
    def room(self) -> float:
        """Width of the content in points."""
        return self.right - self.left

    def top(self, number: int) -> float:
        """Where the content of page ``number`` (from 1) begins."""
        return self.first_top if number == 1 else self.following_top

    def draw(self, pen: Pen, number: int, total: int) -> None:
        """Draw the head and foot of page ``number`` of ``total``."""
        if number == 1:
            self._draw_first_head(pen)
        else:
            self._draw_following_head(pen)
        self._draw_foot(pen, number, total)

    def _draw_first_head(self, pen: Pen) -> None:
        y = self._top - SCHOOL.size
        date = pen.text(self.right, y, self._date, FOOT, align="right")
        pen.text(self.left, y, self._fitting(self.heading.school.upper(), SCHOOL, self.room - date - APART), SCHOOL)
        y -= 4.0
        for line in self._title_lines:
            y -= TITLE.line_height
            pen.text(self.left, y, line, TITLE)
        for line in self._subtitle_lines:
            y -= SUBTITLE.line_height + 1.5
            pen.text(self.left, y, line, SUBTITLE)
        pen.rule(self.left, y - 9.0, ACCENT_LENGTH, colour=ACCENT, thickness=1.5)

    def _draw_following_head(self, pen: Pen) -> None:
        y = self._top - SCHOOL.size
        date = pen.text(self.right, y, self._date, FOOT, align="right")
        after = pen.text(self.left, y, self._fitting(self.heading.school.upper(), SCHOOL, self.room / 2), SCHOOL)
        room = self.room - after - date - 2 * APART
        title = self._fitting(self.heading.title, RUNNING, room)
        pen.text(self.left + after + (10.0 if after else 0.0), y, title, RUNNING)
        pen.rule(self.left, y - 7.0, self.room, colour=LINE)

    def _draw_foot(self, pen: Pen, number: int, total: int) -> None:
        pen.rule(self.left, MARGIN + 11.0, self.room, colour=LINE)
        pages = pen.text(self.right, MARGIN, tr("Page {number} of {total}", number=number, total=total), FOOT, align="right")
        pen.text(self.left, MARGIN, self._fitting(self._printed(self.heading.printed_at), FOOT, self.room - pages - 12.0), FOOT)

    def _printed(self, at: datetime) -> str:
        time = format_time(at, "short", locale=_locale(self.heading.language))
        by = self.heading.printed_by
        if by:
            return tr("Printed {date}, {time} by {printed_by}", date=self._date, time=time, printed_by=by)
        return tr("Printed {date}, {time}", date=self._date, time=time)

    def _break(self, text: str, style: TextStyle) -> list[str]:
        return break_lines(text, self.room, self._fonts.galley(style).width)

    def _fitting(self, text: str, style: TextStyle, room: float) -> str:
        """The text, or as many of its words as there is room for; the whole text stands on the first page."""
        measure = self._fonts.galley(style).width
        return text if measure(text) <= room else break_lines(text, room - measure(" …"), measure)[0] + " …"


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en", "US")
