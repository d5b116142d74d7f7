"""Head and foot of a form: as on every page of the program, but lower, because the form needs the room."""

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time

from app.language import tr
from app.printing.drawing import Pen
from app.printing.paper import Heading, Paper
from app.printing.style import FOOT, INK, LINE, RUNNING, SCHOOL, SOFT, TextStyle, Weight
from app.printing.typesetting import Fonts
from app.printing.wrapping import break_lines

MARGIN = 30.0
"""Every office printer reaches so far."""
_FOOT_HEIGHT = 16.0
_FOLLOWING_HEAD = 20.0
_TITLE = TextStyle(Weight.BOLD, 16.0, INK, 1.15)
_ABOUT = TextStyle(Weight.REGULAR, 8.5, SOFT, 1.22)


class FormFrame:
    """The frame of a form's pages. ``left``, ``right`` and ``bottom`` bound the content; ``top`` says where it begins."""

    def __init__(self, heading: Heading, fonts: Fonts, paper: Paper) -> None:
        self.left, self.right = MARGIN, paper.width - MARGIN
        self.bottom = MARGIN + _FOOT_HEIGHT
        self.room = self.right - self.left
        self._heading, self._fonts = heading, fonts
        self._edge = paper.height - MARGIN
        locale = _locale(heading.language)
        self._date = format_date(heading.printed_at, "long", locale=locale)
        time, by = format_time(heading.printed_at, "short", locale=locale), heading.printed_by
        self._printed = (
            tr("Printed {date}, {time} by {printed_by}", date=self._date, time=time, printed_by=by)
            if by
            else tr("Printed {date}, {time}", date=self._date, time=time)
        )
        self._title = break_lines(heading.title, self.room, fonts.galley(_TITLE).width)
        self._about = break_lines(heading.subtitle, self.room, fonts.galley(_ABOUT).width) if heading.subtitle else []

    def top(self, number: int) -> float:
        """Where the content of page ``number`` (from 1) begins."""
        if number > 1:
            return self._edge - _FOLLOWING_HEAD
        lines = _TITLE.line_height * len(self._title) + _ABOUT.line_height * len(self._about)
        return self._edge - SCHOOL.line_height - 3.0 - lines - 5.0

    def draw(self, pen: Pen, number: int, total: int) -> None:
        """Draw head and foot of page ``number`` of ``total``."""
        y = self._edge - SCHOOL.size
        date = pen.text(self.right, y, self._date, FOOT, align="right")
        school = pen.text(self.left, y, self._fitting(self._heading.school.upper(), SCHOOL, (self.room - date) / 2), SCHOOL)
        if number > 1:
            title = self._fitting(self._heading.title, RUNNING, self.room - school - date - 24.0)
            pen.text(self.left + school + 10.0, y, title, RUNNING)
            pen.rule(self.left, y - 5.0, self.room, colour=LINE)
        else:
            self._draw_title(pen, y - 3.0)
        pages = pen.text(self.right, MARGIN, tr("Page {number} of {total}", number=number, total=total), FOOT, align="right")
        pen.text(self.left, MARGIN, self._fitting(self._printed, FOOT, self.room - pages - 12.0), FOOT)

    def _draw_title(self, pen: Pen, y: float) -> None:
        for line in self._title:
            y -= _TITLE.line_height
            pen.text(self.left, y, line, _TITLE)
        y -= 1.0
        for line in self._about:
            y -= _ABOUT.line_height
            pen.text(self.left, y, line, _ABOUT)

    def _fitting(self, text: str, style: TextStyle, room: float) -> str:
        measure = self._fonts.galley(style).width
        return text if measure(text) <= room else break_lines(text, room - measure(" …"), measure)[0] + " …"


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en", "US")
