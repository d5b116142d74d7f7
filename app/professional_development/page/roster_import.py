"""The staff roster from a file: read, mapped where it is no OneRoster, looked at, taken over as one action."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.exchange.mapping import Mapping
from app.language import marked, tr, trn
from app.professional_development.page.deeds import SessionDeeds
from app.professional_development.page.mapping_sheet import Incoming, MappingSheet, Outlook
from app.professional_development.page.paper import SessionPaper
from app.ui.feature import Surroundings
from app.ui.sheet_answers import closing, refusing

if TYPE_CHECKING:
    from app.professional_development.service import PdService
    from app.professional_development.service.rosters import RosterPlan, RosterTable

FILES = marked("Rosters (*.csv *.xlsx *.ods *.tsv *.txt *.zip)")
_SAMPLES = 20


class RosterSheet(MappingSheet):
    """Columns are names, addresses and numbers; of OneRoster nothing is to be chosen."""

    def __init__(
        self, table: "RosterTable", mapping: Mapping | None, targets: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        incoming = Incoming(table.name, table.sheet.header, table.sheet.rows[:_SAMPLES], targets)
        super().__init__(tr("Staff roster from a file"), incoming, mapping, tr("What is in the column"), parent, kinds=4)

    def show_plan(self, plan: "RosterPlan") -> None:
        """What taking it over would do."""
        new, changed = plan.count("new"), plan.count("changed")
        counts = (
            (new, tr("new"), "ok"),
            (changed, tr("changed"), "info"),
            (plan.count("same"), tr("as they are"), "neutral"),
            (plan.count("refused"), tr("refused"), "warn"),
        )
        refused = [f"{line.person.name or line.person.email}: {line.words}" for line in plan.lines if line.words]
        if plan.left_out:
            refused.append(trn(plan.left_out, "{number} line without staff is left out.", "{number} lines without staff are left out."))
        people = new + changed
        self.show_outlook(Outlook(counts, refused, trn(people, "Take {number} person over", "Take {number} people over"), bool(people)))


class RosterImport(QObject):
    """One file on its way in."""

    def __init__(self, around: Surroundings, service: "PdService", deeds: SessionDeeds, paper: SessionPaper, page: QWidget) -> None:
        super().__init__(page)
        self._around, self._service, self._deeds, self._paper = around, service, deeds, paper
        self._page = page
        self._turn = 0
        self._plan: RosterPlan | None = None

    def choose(self) -> None:
        """Ask for the file: a table, users.csv of OneRoster, or its archive."""
        name, _ = QFileDialog.getOpenFileName(self._page, tr("Staff roster from a file"), "", tr(FILES))
        if name:
            self.begin(Path(name))

    def begin(self, path: Path) -> None:
        """Read the file and ask."""
        rosters = self._service.rosters

        def work(_progress: object) -> "tuple[RosterTable, Mapping | None]":
            table = rosters.read(path)
            return table, rosters.mapping(table) if table.oneroster is None else None

        def done(found: "tuple[RosterTable, Mapping | None]") -> None:
            self._ask(*found)

        self._around.jobs.read(work, title=tr("Reading {name}", name=path.name), owner=self, done=done, failed=self._around.notices.fail)

    def _ask(self, table: "RosterTable", mapping: Mapping | None) -> None:
        targets = [(target.field, tr(target.title)) for target in self._service.rosters.targets()]
        sheet = RosterSheet(table, mapping, targets, self._page.window())
        sheet.mapped.connect(lambda columns: self._look(table, Mapping(columns), sheet))
        sheet.wanted.connect(lambda: self._take(table, Mapping(sheet.columns) if sheet.boxes else None, sheet))
        self._look(table, mapping, sheet)
        self._paper.open(sheet)

    def _look(self, table: "RosterTable", mapping: Mapping | None, sheet: RosterSheet) -> None:
        """What taking it over would do now."""
        self._turn += 1
        turn = self._turn
        sheet.go.setEnabled(False)

        def done(plan: "RosterPlan") -> None:
            if turn == self._turn:
                self._plan = plan
                sheet.show_plan(plan)

        rosters = self._service.rosters
        self._around.jobs.read(lambda _progress: rosters.plan(table, mapping), title="", owner=sheet, done=done, failed=sheet.refuse)

    def _take(self, table: "RosterTable", mapping: Mapping | None, sheet: RosterSheet) -> None:
        plan = self._plan
        if plan is not None:
            refused = refusing(sheet, sheet.refuse, self._around.notices)
            self._deeds.run(lambda: self._service.rosters.take_over(plan, table, mapping), closing(sheet), refused)
