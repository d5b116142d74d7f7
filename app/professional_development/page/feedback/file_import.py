"""Taking feedback over from a file: read, mapped, looked at, written as one action."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.exchange.mapping import Mapping
from app.language import tr
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.feedback.import_sheet import FeedbackImportSheet
from app.professional_development.page.paper import SessionPaper
from app.ui.feature import Surroundings
from app.ui.sheet_answers import closing, refusing

if TYPE_CHECKING:
    from app.exchange.tables import Sheet
    from app.professional_development.service import PdService
    from app.professional_development.service.feedback_files import FeedbackPlan

_SAMPLES = 20


class FileImport(QObject):
    """One file on its way in."""

    def __init__(self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, page: QWidget) -> None:
        super().__init__(page)
        self._around, self._service, self._deeds, self._paper = around, service, deeds, paper
        self._page = page
        self._turn = 0
        self._plan: FeedbackPlan | None = None

    def begin(self, session: str, path: Path) -> None:
        """Read the file and ask."""
        files = self._service.feedback_files

        def work(_progress: object) -> "tuple[Sheet, Mapping]":
            table = files.read(path)
            return table, files.mapping(table)

        def done(found: "tuple[Sheet, Mapping]") -> None:
            self._ask(session, path.name, *found)

        self._around.jobs.read(work, title=tr("Reading {name}", name=path.name), owner=self, done=done, failed=self._around.notices.fail)

    def _ask(self, session: str, name: str, table: "Sheet", mapping: Mapping) -> None:
        form = self._service.feedback.form()
        sheet = FeedbackImportSheet(name, table.header, table.rows[:_SAMPLES], mapping, form, self._page.window())
        sheet.mapped.connect(lambda columns: self._look(session, table, Mapping(columns), sheet))
        sheet.wanted.connect(lambda: self._take(table, Mapping(sheet.columns), sheet))
        self._look(session, table, mapping, sheet)
        self._paper.open(sheet)

    def _look(self, session: str, table: "Sheet", mapping: Mapping, sheet: FeedbackImportSheet) -> None:
        """What taking it over would do now."""
        self._turn += 1
        turn = self._turn
        sheet.go.setEnabled(False)

        def done(plan: "FeedbackPlan") -> None:
            if turn == self._turn:
                self._plan = plan
                sheet.show_plan(plan)

        files = self._service.feedback_files
        self._around.jobs.read(lambda _progress: files.plan(session, table, mapping), title="", owner=sheet, done=done, failed=sheet.refuse)

    def _take(self, table: "Sheet", mapping: Mapping, sheet: FeedbackImportSheet) -> None:
        plan = self._plan
        if plan is not None:
            refused = refusing(sheet, sheet.refuse, self._around.notices)
            self._deeds.run(lambda: self._service.feedback_files.take_over(plan, table, mapping), closing(sheet), refused)
