"""The tab Evidence: from a goal to what came of it, a person's transcript, the standards of a year; on paper and as files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr
from app.late import late
from app.professional_development.page import files
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.evidence import tables
from app.professional_development.page.evidence.reading import Choices, Found, read_choices, read_view
from app.professional_development.page.paper import SessionPaper
from app.professional_development.page.sides import Sides
from app.professional_development.page.when_sheet import search_anywhere
from app.ui.feature import Surroundings
from app.ui.icons import scaled
from app.ui.tables.columns import Column
from app.ui.tables.records_table import RecordsTable
from app.ui.widgets import QuietButton, Segments, WrapRow, text

if TYPE_CHECKING:
    from app.professional_development.printout import reports
    from app.professional_development.service import PdService
    from app.store.progress import Progress
else:
    reports = late("app.professional_development.printout.reports")

_VIEWS = (("report", marked("From goal to evidence")), ("transcript", marked("Transcript")), ("coverage", marked("Standards")))
_AGAIN_MS = 60
_CHOICE_WIDTH, _YEAR_WIDTH = 520, 180
"""Pixels, at the usual text size, that goal or person and the year take at most."""
_ALL_GOALS, _ALL_YEARS = marked("All goals"), marked("All years")


class EvidenceTab(QWidget):
    """Three views of what sessions have led to; for a session it begins with its goal and year."""

    def __init__(
        self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        del deeds
        self._around, self._service, self._paper = around, service, paper
        self.id = ""
        self.view = "report"
        self.found: Found | None = None
        self._choices = Choices((), (), (), "", "")
        self._turn = 0
        self.views = Segments([(key, tr(words)) for key, words in _VIEWS], tr("What is shown"))
        self.goal, self.person, self.year = (_box(name) for name in (tr("Goal"), tr("Person"), tr("School year")))
        self.words = text("", "soft", wrap=True)
        self.print_button = QuietButton(tr("Print"), "printer")
        self.export_button = QuietButton(tr("Export"), "download")
        self.sources = {key: tables.ComputedRows() for key, _ in _VIEWS}
        columns: dict[str, Sequence[Column]] = {
            "report": tables.REPORT,
            "transcript": tables.TRANSCRIPT,
            "coverage": tables.COVERAGE,
        }
        self.tables = {
            key: RecordsTable(around, many, columns[key], self.sources[key])
            for key, many in (
                ("report", marked("sessions of a goal")),
                ("transcript", marked("sessions of a person")),
                ("coverage", marked("standards")),
            )
        }
        control = self.tables["coverage"].control
        control.sort_by(self.tables["coverage"].model.snapshot.index_of("family"))
        self.stack = QStackedWidget()
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._read)
        self._arrange()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether something is about to be read."""
        table = self.tables[self.view]
        return self._again.isActive() or table.loader.loading or table.model.finder.busy

    def show_session(self, id: str) -> None:
        """Begin with the goal and the year of a session; without one with this year."""
        if id == self.id and self._choices.years:
            self._again.start()
            return
        self.id = id
        service = self._service
        self._around.jobs.read(
            lambda _progress: read_choices(service, id), title="", owner=self, done=self._show_choices, failed=self._around.notices.fail
        )

    def refresh(self) -> None:
        """Something changed."""
        self._again.start()

    def show_view(self, key: str) -> None:
        """One of the three."""
        self.view = key
        self.views.choose(key)
        self.stack.setCurrentWidget(self.tables[key])
        self.goal.setVisible(key == "report")
        self.person.setVisible(key == "transcript")
        for name, table in self.tables.items():
            table.bar.setVisible(name == key)
        self._again.start()

    def print_view(self) -> None:
        """What is shown, on paper."""
        found = self.found
        if found is None:
            self._around.notices.say(tr("Nothing is shown yet."))
            return
        titles = {"report": marked("Evidence"), "transcript": marked("Transcript"), "coverage": marked("Standards covered")}
        paper, heading, view = self._paper.paper(), self._paper.heading(titles[self.view]), self.view

        self._paper.draw(tr(titles[view]), lambda path, _progress: found.draw(path, paper, heading))

    def print_all_transcripts(self) -> None:
        """Everybody's transcript of the chosen year, each from a new page."""
        paper, heading, service = self._paper.paper(), self._paper.heading(marked("Transcripts")), self._service
        years = [self._year()] if self._year() else []

        def drawing(path: Path, progress: "Progress") -> int:
            found = [one for one in service.evidence.transcripts(None, years) if one.years]
            return reports.print_transcripts(path, found, paper=paper, heading=heading, progress=progress)

        self._paper.draw(tr("Transcripts"), drawing)

    def export_to(self, path: Path) -> None:
        """What is shown, as XLSX or CSV by the name of the file."""
        files.export_table(self._around, self, path, *self.tables[self.view].as_shown())

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export"), f"{tr(dict(_VIEWS)[self.view])}.xlsx", tr("Excel (*.xlsx);;CSV (*.csv)"))
        if name:
            self.export_to(Path(name))

    def _year(self) -> str:
        return self.year.currentText() if self.year.currentText() != tr(_ALL_YEARS) else ""

    def _show_choices(self, found: Choices) -> None:
        self._choices = found
        for box, entries, chosen in (
            (self.goal, [tr(_ALL_GOALS), *(words for _, words in found.goals)], dict(found.goals).get(found.goal, tr(_ALL_GOALS))),
            (self.person, [words for _, words in found.people], self.person.currentText()),
            (self.year, [tr(_ALL_YEARS), *found.years], found.year),
        ):
            box.blockSignals(True)
            box.clear()
            box.addItems(entries)
            box.setCurrentText(chosen)
            box.blockSignals(False)
        self._again.start()

    def _read(self) -> None:
        """Read what is chosen."""
        self._turn += 1
        turn, view, service, year = self._turn, self.view, self._service, self._year()
        goal = next((id for id, words in self._choices.goals if words == self.goal.currentText()), "")
        person = next((id for id, words in self._choices.people if words == self.person.currentText()), "")
        if view == "transcript" and not person:
            self.words.setText(
                tr("Choose a person: the transcript says what was attended, for how long, and which certificates there are.")
            )
            return
        if view == "coverage" and not year:
            year = self._choices.years[0] if self._choices.years else ""

        def done(found: Found) -> None:
            if turn == self._turn:
                self._show(view, found)

        self._around.jobs.read(
            lambda _progress: read_view(service, view, goal, person, year),
            title=tr("Reading the evidence"),
            owner=self,
            done=done,
            failed=self._around.notices.fail,
        )

    def _show(self, view: str, found: Found) -> None:
        self.found = found
        self.words.setText(found.words)
        self.sources[view].fetch = partial(list, found.rows)
        self.tables[view].loader.load()

    def _arrange(self) -> None:
        head = Sides(WrapRow((self.views,)), WrapRow((self.export_button, self.print_button)))
        search_anywhere(self.person)
        choices = QHBoxLayout()
        choices.setSpacing(10)
        for box in (self.goal, self.person, self.year):
            choices.addWidget(box, 3 if box is not self.year else 1)
            box.setMaximumWidth(scaled(_YEAR_WIDTH if box is self.year else _CHOICE_WIDTH))
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head)
        column.addLayout(choices)
        column.addWidget(self.words)
        for table in self.tables.values():
            column.addWidget(table.bar)
            self.stack.addWidget(table)
            table.act([(tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), table.editing.copy)])
        column.addWidget(self.stack, 1)
        self.show_view("report")

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        for table in self.tables.values():
            self._around.theme.changed.connect(table.dress)
        for box in (self.goal, self.year):
            box.currentIndexChanged.connect(lambda _at: self._again.start())
        self.person.currentTextChanged.connect(lambda _words: self._again.start())
        self.print_button.clicked.connect(self.print_view)
        self.export_button.clicked.connect(self._ask_export)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setEditable(name == tr("Person"))
    return box
