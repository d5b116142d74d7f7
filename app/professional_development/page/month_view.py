"""A month of sessions: seven columns of days, each with what is held on it."""

from calendar import Calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.language import spoken, tr
from app.moments import day_month, long_day, month_year
from app.ui.buttons import plain_tip
from app.ui.focus import walk_in_order
from app.ui.press_area import PressArea
from app.ui.widgets import IconButton, QuietButton, restyle, text

_SHOWN = 3
_WEEKS = 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A session on a day: its id, "2:45 Feedback that students use", what a screen reader says, and its tone."""

    id: str
    words: str
    spoken: str
    tone: str = "info"


class MonthView(QWidget):
    """``month_wanted`` (year, month) asks for entries, ``opened`` a session, ``new_wanted`` one on a day (ISO)."""

    month_wanted = Signal(int, int)
    opened = Signal(str)
    new_wanted = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.day = today
        self._entries: Mapping[str, Sequence[DayEntry]] = {}
        self._cells = [_Day(self) for _ in range(_WEEKS * 7)]
        self.title = text("", "pane_title")
        self._back = IconButton("chevron-left", tr("Month before"))
        self._on = IconButton("chevron-right", tr("Next month"))
        self._now = QuietButton(tr("Today"))
        self._arrange()
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._now.clicked.connect(lambda: self.go_to(self.today))
        for cell in self._cells:
            cell.chosen.connect(self._choose)
            cell.opened.connect(self.opened)
            cell.new_wanted.connect(self.new_wanted)
        self._show()

    def show_entries(self, entries: Mapping[str, Sequence[DayEntry]]) -> None:
        """What is held, by day (ISO)."""
        self._entries = entries
        self._show()

    def begin_day(self, today: date) -> None:
        """Another day is today; where the one before was shown, the calendar goes along, and takes the focus from nobody."""
        before, self.today = self.today, today
        goes, other = self.day == before, (today.year, today.month) != (before.year, before.month)
        self.day = today if goes else self.day
        if goes and other:
            self._entries = {}
            self.month_wanted.emit(today.year, today.month)
        self._show()

    def turn(self, by: int) -> None:
        """So many months on."""
        months = self.day.year * 12 + self.day.month - 1 + by
        self.go_to(date(months // 12, months % 12 + 1, min(self.day.day, 28)))

    def go_to(self, day: date) -> None:
        """Show the month of a day and put the focus on it."""
        other = (day.year, day.month) != (self.day.year, self.day.month)
        self.day = day
        if other:
            self._entries = {}
        self._show()
        if other:
            self.month_wanted.emit(day.year, day.month)
        cell = self.cell(day)
        if cell is not None:
            cell.setFocus()

    def cell(self, day: date) -> "_Day | None":
        """The place of a day, None when it is not shown."""
        return next((cell for cell in self._cells if cell.day == day), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the days, Page keys over the months, Home goes to today."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.go_to(self.day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(self.today)
        else:
            super().keyPressEvent(event)

    def _choose(self, day: str) -> None:
        chosen = date.fromisoformat(day)
        if (chosen.year, chosen.month) == (self.day.year, self.day.month):
            self.day = chosen
            self._mark()
        else:
            self.go_to(chosen)

    def _show(self) -> None:
        weeks = Calendar(QLocale().firstDayOfWeek().value - 1).monthdatescalendar(self.day.year, self.day.month)
        while len(weeks) < _WEEKS:
            last = weeks[-1][-1]
            weeks.append([last + timedelta(days=number) for number in range(1, 8)])
        days = [day for week in weeks for day in week]
        self.title.setText(month_year(self.day.year, self.day.month))
        for cell, day in zip(self._cells, days, strict=True):
            cell.show_day(day, other=day.month != self.day.month, today=day == self.today, entries=self._entries.get(day.isoformat(), ()))
        self._mark()
        walk_in_order([self._back, self._on, self._now, *(stop for cell in self._cells for stop in (cell, *cell.buttons))])

    def _mark(self) -> None:
        for cell in self._cells:
            cell.mark(current=cell.day == self.day)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        for part in (self._back, self._on, self.title):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self._now)
        grid = QGridLayout()
        grid.setSpacing(0)
        first = QLocale().firstDayOfWeek().value
        for day in range(7):
            name = spoken().weekdays(short=True)[(first + day - 1) % 7]
            grid.addWidget(text(name, "section"), 0, day)
            grid.setColumnStretch(day, 1)
            grid.setColumnMinimumWidth(day, 1)
        for number, cell in enumerate(self._cells):
            grid.addWidget(cell, number // 7 + 1, number % 7)
        for row in range(1, _WEEKS + 1):
            grid.setRowStretch(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(grid, 1)


class _Day(PressArea):
    """One day; a click or the focus chooses it, Enter opens what is held on it, a double click or Insert wants a session on it."""

    chosen = Signal(str)
    opened = Signal(str)
    new_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self._entries: Sequence[DayEntry] = ()
        self.buttons: list[QPushButton] = []
        self.setProperty("day", True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self._number = text("", "faint")
        self._more = text("", "faint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5, 3, 5, 4)
        self._column.setSpacing(2)
        self._column.addWidget(self._number)
        self._column.addStretch(1)
        self._column.addWidget(self._more)

    def show_day(self, day: date, *, other: bool, today: bool, entries: Sequence[DayEntry]) -> None:
        """Show what is held on a day."""
        self.day = day
        words = day_month(day) if day.day == 1 else str(day.day)
        self._number.setText(tr("{day} · today", day=words) if today else words)
        spoken = [entry.spoken for entry in entries] or [tr("no session")]
        self.setAccessibleName(f"{long_day(day, year=True)}: {', '.join(spoken)}")
        self.setProperty("other", other)
        if tuple(entries) != tuple(self._entries):
            self._entries = tuple(entries)
            self._fill()
        restyle(self)

    def mark(self, *, current: bool) -> None:
        """Show whether it is the chosen day; that one is reached with Tab."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        if bool(self.property("current")) != current:
            self.setProperty("current", current)
            restyle(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it; a single click opens nothing."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.day.isoformat())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A session on this day."""
        del event
        self.new_wanted.emit(self.day.isoformat())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert wants a session on it, whatever is held already."""
        if event.key() == Qt.Key.Key_Insert:
            self.new_wanted.emit(self.day.isoformat())
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        """Pressed by key, or by a screen reader: open what is held on it, or want a session on it."""
        if self._entries:
            self.opened.emit(self._entries[0].id)
        else:
            self.new_wanted.emit(self.day.isoformat())

    def _fill(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for entry in self._entries[:_SHOWN]:
            button = _EntryButton(entry)
            button.clicked.connect(lambda _checked=False, id=entry.id: self.opened.emit(id))
            self._column.insertWidget(1 + len(self.buttons), button)
            self.buttons.append(button)
        more = len(self._entries) - _SHOWN
        self._more.setText(tr("{number} more", number=more) if more > 0 else "")
        self._more.setVisible(more > 0)


class _EntryButton(QPushButton):
    """A session on a day; its words end with dots where there is no room for them."""

    def __init__(self, entry: DayEntry) -> None:
        super().__init__(entry.words.replace("&", "&&"))
        self._words = entry.words
        self.setProperty("entry", True)
        self.setProperty("tone", entry.tone)
        self.setAccessibleName(entry.spoken)
        self.setToolTip(plain_tip(entry.spoken))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many words as there is room for."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 14)
        self.setText(shown.replace("&", "&&"))
