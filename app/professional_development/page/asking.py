"""What is asked before something is done with a session, and what leaves the tab as a file or on paper."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import marked, tr
from app.late import late
from app.professional_development.page.browse import Browse
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.paper import SessionPaper
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.professional_development.page import files, roster_import, sheets
    from app.professional_development.page.session_view import SessionView
    from app.professional_development.service import PdService
    from app.professional_development.service.templates import TemplateFact
    from app.ui import history_sheet
else:
    files = late("app.professional_development.page.files")
    history_sheet = late("app.ui.history_sheet")
    roster_import = late("app.professional_development.page.roster_import")
sheets = late("app.professional_development.page.sheets")

SCHOOL_TIME = "14:45"
"""When a new session begins until another time is chosen."""


class SessionsPage(Protocol):
    """What asks needs to know of the page."""

    browse: Browse

    @property
    def session(self) -> "SessionView":
        """The page of one session."""

    @property
    def in_session(self) -> bool:
        """Whether a session is in front."""

    @property
    def current(self) -> str:
        """The session in front, or the current one of the list."""


class Asking(QObject):
    """Deeds that begin with a question."""

    def __init__(
        self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, page: "SessionsPage", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._deeds = deeds
        self._paper = paper
        self._page = page
        self._parent = parent

    def show_history(self) -> None:
        """Who did what to the session, when and where."""
        id, histories = self._page.current, self._service.histories
        if id:
            self._around.jobs.read(
                lambda _progress: histories.of_session(id),
                title=tr("Reading the history"),
                owner=self,
                done=lambda told: self._paper.open(
                    history_sheet.HistorySheet(tr("What was done to this session"), told, self._parent.window())
                ),
                failed=self._around.notices.fail,
            )

    def from_template(self, day: str = "") -> None:
        """Ask which template, then begin."""

        def ask(found: "list[TemplateFact]") -> None:
            sheet = sheets.TemplateSheet(found, day, self._parent.window())
            sheet.chosen.connect(lambda key, on: self._deeds.new({"starts": f"{on}T{SCHOOL_TIME}"}, key))
            self._paper.open(sheet)

        self._around.jobs.read(lambda _progress: self._service.templates.all(), title="", owner=self, done=ask)

    def keep_template(self) -> None:
        """Ask what the template is called."""
        session = self._page.current
        title = self._page.session.head.title.value if self._page.in_session else ""
        if self._chosen(session):
            sheet = sheets.WordsSheet(
                tr("Keep as a template"), "", tr("What is it called?"), tr("Keep it"), title, self._parent.window(), needed=True
            )
            sheet.said.connect(lambda words: self._deeds.keep_template(session, words))
            self._paper.open(sheet)

    def duplicate(self) -> None:
        """The same plan once more."""
        if self._chosen(self._page.current):
            self._deeds.duplicate(self._page.current)

    def make_series(self) -> None:
        """Ask on which days."""
        session = self._page.current
        if not self._chosen(session):
            return

        def ask(values: object) -> None:
            starts = str(values.get("starts") or "") if isinstance(values, dict) else ""
            if not starts:
                self._around.notices.say(tr("Choose a day for it first."))
                return
            sheet = sheets.SeriesSheet(starts, self._parent.window())
            sheet.chosen.connect(lambda days: self._deeds.series(session, days))
            self._paper.open(sheet)

        self._around.jobs.read(lambda _progress: self._service.planning.values(session), title="", owner=self, done=ask)

    def cancel(self) -> None:
        """Ask why, then call it off."""
        session = self._page.current
        if self._chosen(session):
            about = tr("People stay on its list, and can be told by Invite.")
            sheet = sheets.WordsSheet(
                tr("Call this session off"), about, tr("Why (for those who were invited)"), tr("Call it off"), "", self._parent.window()
            )
            sheet.said.connect(lambda why: self._deeds.cancel(session, why))
            self._paper.open(sheet)

    def hold(self) -> None:
        """It took place."""
        if self._chosen(self._page.current):
            self._deeds.hold(self._page.current)

    def discard(self) -> None:
        """Delete the selected sessions, or the one in front; Undo brings them back."""
        ids = [self._page.session.id] if self._page.in_session else self._page.browse.table.view.selected_ids()
        if self._chosen(ids[0] if ids else ""):
            if self._page.in_session:
                self._page.session.settle()  # what is typed comes before the deletion, not over it
            self._deeds.discard(ids)

    def print_list(self) -> None:
        """The list as it is shown."""
        columns, rows = self._page.browse.table.as_shown()
        self._paper.print_list(marked("PD sessions"), columns, rows, self._page.browse.table.filters())

    def import_roster(self) -> None:
        """Ask for the file of a staff roster, then go on."""
        roster_import.RosterImport(self._around, self._service, self._deeds, self._paper, self._parent).choose()

    def export_calendar(self) -> None:
        """Ask where, then write every session as a calendar file."""
        name, _ = QFileDialog.getSaveFileName(self._parent, tr("Export the calendar"), tr("PD sessions.ics"), tr("Calendar (*.ics)"))
        if name:
            files.export_calendar(self._around, self._service, self, Path(name))

    def export_list(self) -> None:
        """Ask where, then write the list as it is shown."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Export the list"), tr("PD sessions.xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)")
        )
        if name:
            files.export_table(self._around, self, Path(name), *self._page.browse.table.as_shown())

    def _chosen(self, session: str) -> bool:
        if not session:
            self._around.notices.say(tr("Choose a session first."))
        return bool(session)
