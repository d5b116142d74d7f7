"""The sessions as a list or a month."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr, trn
from app.late import late
from app.professional_development.page.columns import FIELDS, session_columns
from app.professional_development.page.sides import in_scroll_area
from app.professional_development.rules import life
from app.ui.feature import Surroundings
from app.ui.new_day import NewDay
from app.ui.tables.columns import Row
from app.ui.tables.query import Condition
from app.ui.tables.records_table import RecordsTable
from app.ui.widgets import EmptyState, PrimaryButton, QuietButton, Segments

if TYPE_CHECKING:
    from app.professional_development.page import month_view
    from app.professional_development.page.month_view import DayEntry, MonthView
    from app.professional_development.service import PdService
else:
    month_view = late("app.professional_development.page.month_view")

_CHUNK = 256
_EMPTY_WORDS = marked(
    "Plan a session from the need to the last minute of its agenda. The handout, the sign-in sheet, certificates and "
    "the evidence for the improvement plan come out of it."
)
ALL = "all"
_LISTS = (
    (ALL, marked("All")),
    (life.PLANNED, marked("Planned")),
    (life.HELD, marked("Held")),
    (life.CANCELLED, marked("Called off")),
    ("month", marked("Calendar")),
)


class SessionSource:
    """The sessions as a table takes them; read on background threads."""

    def __init__(self, service: "PdService") -> None:
        self._service = service

    def stream(self) -> Iterator[Sequence[Row]]:
        """All living sessions, in pieces."""
        yield from self._service.table.rows(FIELDS, chunk=_CHUNK)

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        for piece in self._service.table.rows(FIELDS, ids):
            yield from piece


class Browse(QWidget):
    """``opened`` a session, ``new_wanted`` one (on a day, or "")."""

    opened = Signal(str)
    new_wanted = Signal(str)
    template_wanted = Signal()

    def __init__(self, around: Surroundings, service: "PdService", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._wanted_month = (0, 0)
        self.segments = Segments([(key, tr(words)) for key, words in _LISTS], tr("Which sessions"))
        self.table = RecordsTable(around, marked("sessions"), session_columns(), SessionSource(service))
        self.table.act([(tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self.table.editing.copy)])
        first, template = PrimaryButton(tr("New session"), "plus"), QuietButton(tr("From a template"))
        first.clicked.connect(lambda: self.new_wanted.emit(""))
        template.clicked.connect(self.template_wanted)
        self.empty = EmptyState("presentation", tr("No sessions yet"), tr(_EMPTY_WORDS), (first, template))
        self.views = QStackedWidget()
        self.stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._newest_first()
        self.table.loader.load()

    @cached_property
    def month(self) -> "MonthView":
        """The calendar, made when it is first wanted."""
        made = month_view.MonthView(self._service.times.today())
        NewDay(made, self._service.times.today).began.connect(made.begin_day)
        made.month_wanted.connect(self.read_month)
        made.opened.connect(self.opened)
        made.new_wanted.connect(self.new_wanted)
        self.views.addWidget(in_scroll_area(made))
        return made

    @property
    def showing_month(self) -> bool:
        """Whether the calendar is shown."""
        return self.views.currentIndex() == 1

    def focus(self) -> None:
        """Ready to type."""
        if self.showing_month:
            cell = self.month.cell(self.month.day)
            if cell is not None:
                cell.setFocus()
        else:
            self.table.bar.search.setFocus()

    def show_list(self, key: str, chips: Sequence[Condition] = (), words: str = "") -> None:
        """One of the lists, narrowed by chips and words; or the calendar."""
        self.segments.choose(key)
        self.table.bar.setVisible(key != "month")
        if key == "month":
            self.read_month(self.month.day.year, self.month.day.month)
            self.views.setCurrentIndex(1)
            return
        self.views.setCurrentIndex(0)
        states = () if key == ALL else (Condition("state", "is", (key,)),)
        self.table.show_only((*states, *chips), words)

    def refresh(self, ids: set[str] | None) -> None:
        """These sessions changed; None = very many."""
        self.table.loader.refresh(ids)
        if self.showing_month:
            self.read_month(self.month.day.year, self.month.day.month)

    def reload(self) -> None:
        """Names in the rows changed."""
        self.table.loader.load()

    def read_month(self, year: int, month: int) -> None:
        """Ask for what is held in a month."""
        self._wanted_month = (year, month)
        service = self._service

        def done(entries: "Mapping[str, Sequence[DayEntry]]") -> None:
            if self._wanted_month == (year, month):
                self.month.show_entries(entries)

        self._around.jobs.read(lambda _progress: entries_of(service, year, month), title="", owner=self, done=done)

    def words(self) -> str:
        """How many there are."""
        total, shown = len(self.table.model.snapshot), self.table.model.rowCount()
        words = trn(total, "{number} session", "{number} sessions")
        return words if shown == total else tr("{sessions} · {number:,} shown", sessions=words, number=shown)

    def dress(self) -> None:
        """Take the theme's colours and sizes."""
        self.table.dress()

    def _newest_first(self) -> None:
        at = self.table.model.snapshot.index_of("starts")
        self.table.control.sort_by(at)
        if not self.table.control.current.descending:
            self.table.control.sort_by(at)

    def _arrange(self) -> None:
        self.views.addWidget(self.table)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        lists = QHBoxLayout()
        lists.addWidget(self.segments)
        lists.addStretch()
        column.addLayout(lists)
        column.addWidget(self.table.bar)
        column.addWidget(self.views, 1)
        self.stack.addWidget(whole)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.segments.chosen.connect(self.show_list)
        self.table.record_opened.connect(self.opened)
        self.table.view.doubleClicked.connect(lambda _index: self.opened.emit(self.table.current))
        self.table.counted.connect(self._on_counted)

    def _on_counted(self, _shown: int, total: int) -> None:
        nothing = total == 0 and not self.table.loader.loading
        self.stack.setCurrentIndex(1 if nothing else 0)


def entries_of(service: "PdService", year: int, month: int) -> "dict[str, list[DayEntry]]":
    """What is held in a month and around it, by day."""
    found: dict[str, list[DayEntry]] = {}
    for line in service.table.month(year, month):
        cancelled = line.state == life.CANCELLED
        words = f"{line.clock} {line.title}".strip()
        spoken = ", ".join(part for part in (line.title, line.when, line.place, tr("called off") if cancelled else "") if part)
        for number in range((line.last - line.first).days + 1):
            day = (line.first + timedelta(days=number)).isoformat()
            found.setdefault(day, []).append(month_view.DayEntry(line.id, words, spoken, line.tone))
    return found
