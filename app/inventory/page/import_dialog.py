"""Importing a table: columns, preview, then one action in the background."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.inventory.page.field_words import FieldWords
from app.inventory.page.import_columns import ImportColumns
from app.inventory.page.import_preview import ImportPreview
from app.language import tr, trn
from app.late import late
from app.paths import resource
from app.ui.dialogs import HELP_PAGE, NEUTRAL
from app.ui.feature import Surroundings
from app.ui.icons import scaled
from app.ui.job_tasks import Job
from app.ui.widgets import PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.exchange import mapping as mappings
    from app.exchange import profiles as exports
    from app.exchange.mapping import Mapping
    from app.exchange.tables import Sheet as TableSheet
    from app.exchange.tables import Workbook
    from app.inventory.service import InventoryService
    from app.inventory.service.importing.options import ImportOptions
    from app.inventory.service.importing.plan import ImportPlan
    from app.store.progress import Progress
else:
    mappings = late("app.exchange.mapping")
    exports = late("app.exchange.profiles")

T = TypeVar("T")
_SAMPLE_ROWS = 200
_VOCABULARY = ("category", "status", "room", "person", "use", "condition", "funding_source")


class ImportDialog(QDialog):
    """Beside the window, not in its way. ``imported`` with the label when the lines are written."""

    imported = Signal(str)

    def __init__(
        self, surroundings: Surroundings, service: "InventoryService", words: FieldWords, path: Path, workbook: "Workbook", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._service = service
        self._words = words
        self._path = path
        self._workbook = workbook
        self._sheet: TableSheet = workbook.best
        self._plan: ImportPlan | None = None
        self._decisions: dict[int, str] = {}
        self._job: Job | None = None
        self.columns = ImportColumns()
        self.preview = ImportPreview()
        self.sheet_box = QComboBox()
        self.progress_bar = QProgressBar()
        self.progress_words = text("", "faint")
        self.error = text("", "error", wrap=True)
        self.back_button = QuietButton(tr("Back to the columns"), "arrow-left")
        self.cancel_button = QuietButton(tr("Cancel"))
        self.preview_button = PrimaryButton(tr("Preview"))
        self.import_button = PrimaryButton(tr("Import"))
        self._pages = QStackedWidget()
        self.setWindowTitle(NEUTRAL)
        self.setProperty(HELP_PAGE, "import")
        self.setAccessibleName(tr("Import a device list"))
        self._arrange()
        self._connect()
        self._take_sheet(self._sheet)

    @property
    def plan(self) -> "ImportPlan | None":
        """What would happen; None until it has been worked out."""
        return self._plan

    def make_preview(self) -> None:
        """Work out what would happen, in the background."""
        mapping = self.columns.mapping
        if mapping is None:
            return
        options = replace(self.columns.options(self._path.name), decisions=dict(self._decisions))
        sheet = self._sheet
        self._start(
            tr("Looking at each line"), lambda progress: self._planned(sheet, mapping, options, progress), self._show_plan, writes=False
        )

    def apply(self) -> None:
        """Write the plan as one action; the dialog may be closed meanwhile."""
        plan, mapping = self._plan, self.columns.mapping
        if plan is None or mapping is None:
            return
        self._service.imports.remember(self._sheet.header, mapping)
        self._start(tr("Importing"), lambda progress: self._service.imports.apply(plan, progress), self._finish, writes=True)

    def _arrange(self) -> None:
        rows = len(self._sheet.rows)
        where = trn(rows, "1 line", "{number} lines")
        self.setMinimumSize(720, 460)
        room = self.screen().availableGeometry()
        self.resize(min(scaled(1080), room.width() - 40), min(scaled(640), room.height() - 40))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(text(tr("Import {name}", name=self._path.name), "page_title"), 1)
        self.sheet_box.setAccessibleName(tr("Sheet of the workbook"))
        for sheet in self._workbook.sheets:
            self.sheet_box.addItem(f"{sheet.name} ({len(sheet.rows):,})")
        self.sheet_box.setCurrentIndex(self._workbook.sheets.index(self._sheet))
        self.sheet_box.setVisible(len(self._workbook.sheets) > 1)
        head.addWidget(self.sheet_box)
        column.addLayout(head)
        self.words = text(
            tr("{where}. Check where each column goes, then look at the preview. Nothing is written before you say so.", where=where),
            "soft",
            wrap=True,
        )
        column.addWidget(self.words)
        self._pages.addWidget(self.columns)
        self._pages.addWidget(self.preview)
        column.addWidget(self._pages, 1)
        column.addWidget(self.error)
        column.addWidget(self.progress_bar)
        column.addWidget(self.progress_words)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.back_button)
        buttons.addStretch()
        for button in (self.cancel_button, self.preview_button, self.import_button):
            buttons.addWidget(button)
            button.setAutoDefault(False)
        column.addLayout(buttons)
        self._at_rest()
        self._show_page(self.columns)

    def _connect(self) -> None:
        self.preview_button.clicked.connect(self.make_preview)
        self.import_button.clicked.connect(self.apply)
        self.back_button.clicked.connect(lambda: self._show_page(self.columns))
        self.cancel_button.clicked.connect(self._cancel)
        self.sheet_box.activated.connect(lambda index: self._take_sheet(self._workbook.sheets[index]))
        self.columns.changed.connect(self._decisions.clear)
        self.preview.decided.connect(self._decide)
        self._around.jobs.job_changed.connect(self._on_progress)
        self._around.jobs.job_ended.connect(self._on_ended)
        self.finished.connect(self._let_go)

    def _take_sheet(self, sheet: "TableSheet") -> None:
        self._sheet = sheet
        self._decisions.clear()
        targets = self._service.imports.targets()
        mapping = self._service.imports.remembered(sheet.header)
        self.columns.show_sheet(sheet, mapping or self._guessed(sheet), targets)
        self._show_page(self.columns)

    def _guessed(self, sheet: "TableSheet") -> "Mapping":
        vocabulary = {name: self._words.choices(name) for name in _VOCABULARY}
        known = exports.profiles(resource("district/column_names.toml"))
        return mappings.guess(sheet.header, sheet.rows[:_SAMPLE_ROWS], self._service.imports.targets(), known, vocabulary)

    def _planned(self, sheet: "TableSheet", mapping: "Mapping", options: "ImportOptions", progress: "Progress") -> "ImportPlan":
        plan = self._service.imports.plan(sheet, mapping, options, progress)
        _warm(plan)
        return plan

    def _show_plan(self, plan: "ImportPlan") -> None:
        if self._plan is not None:
            self._around.jobs.keep(self._plan.let_go)
        self._plan = plan
        counts = plan.counts
        self.preview.show_plan(plan)
        writes = counts.new + counts.changed
        self.import_button.setText(trn(writes, "Import 1 device", "Import {number} devices"))
        self.import_button.setEnabled(bool(writes) and not plan.problems)
        self._say(" ".join(plan.problems))
        self._show_page(self.preview)
        if not writes and not plan.problems:
            self.words.setText(tr("There is nothing to change: every line says what is known already, or can't be taken."))
        else:
            self.words.setText(tr("This is what would happen. One Undo takes the whole import back."))

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.back_button.setVisible(page is self.preview)
        self.import_button.setVisible(page is self.preview)
        self.preview_button.setVisible(page is self.columns)
        first = self.import_button if page is self.preview else self.preview_button
        first.setDefault(True)
        first.setFocus()
        self.error.setVisible(bool(self.error.text()) and page is self.preview)

    def _decide(self, line: int, device: str) -> None:
        self._decisions[line] = device
        self.make_preview()

    def _start(self, title: str, work: "Callable[[Progress], T]", done: "Callable[[T], None]", *, writes: bool) -> None:
        self._say("")
        self.progress_bar.setRange(0, 1 if self._around.theme.still else 0)
        self.progress_bar.show()
        self.progress_words.setText(f"{title} …")
        self.progress_words.show()
        for button in (self.preview_button, self.import_button, self.back_button):
            button.setEnabled(False)
        lane = self._around.jobs.write if writes else self._around.jobs.read
        self._job = lane(work, title=f"{title}: {self._path.name}", owner=self, done=done, failed=lambda problem: self._say(str(problem)))

    def _on_progress(self, job: Job) -> None:
        if job is self._job and job.total_steps:
            self.progress_bar.setRange(0, job.total_steps)
            self.progress_bar.setValue(job.done_steps)
            self.progress_words.setText(
                tr(
                    "{words}: {done_steps:,} of {total_steps:,}",
                    words=job.words or tr("Working"),
                    done_steps=job.done_steps,
                    total_steps=job.total_steps,
                )
            )

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._at_rest()

    def _at_rest(self) -> None:
        self.progress_bar.hide()
        self.progress_words.hide()
        self.preview_button.setEnabled(True)
        self.back_button.setEnabled(True)
        counts = self._plan.counts if self._plan is not None else None
        self.import_button.setEnabled(counts is not None and bool(counts.new + counts.changed))

    def _cancel(self) -> None:
        """Stop what is under way; with nothing under way, leave."""
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def _finish(self, label: str) -> None:
        self._job = None
        self.imported.emit(label)
        self.accept()

    def _let_go(self) -> None:
        """The dialog has ended: a table of 100,000 rows that went with it, all at once, would hold the window up."""
        if self._job is None:
            if self._plan is not None:
                self._around.jobs.keep(self._plan.let_go)
            for sheet in self._workbook.sheets:
                self._around.jobs.keep(sheet.let_go)

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))


def _warm(plan: "ImportPlan") -> None:
    """Work out on the background thread what the preview shows first."""
    _ = plan.counts, plan.created, plan.conflicts
