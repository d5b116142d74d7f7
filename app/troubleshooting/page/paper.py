"""Printing a checklist or a run: made in the background, shown as it will be printed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.late import late
from app.printing.paper import Heading, Page, Paper
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.troubleshooting import printout
    from app.troubleshooting.rules.checklist import Checklist
    from app.troubleshooting.rules.runs import RunState
    from app.troubleshooting.service import TroubleshootingService
    from app.ui.paper import preview as previews
else:
    printout = late("app.troubleshooting.printout")
    previews = late("app.ui.paper.preview")


class ChecklistPaper(QObject):
    """Makes the pages and opens the preview. ``printed`` with each PDF that was made."""

    printed = Signal(str)

    def __init__(self, around: Surroundings, service: "TroubleshootingService", page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._service = service
        self._page = page
        self._folder: Path | None = None
        self.dialog: QWidget | None = None

    def print_blank(self, checklist: "Checklist") -> None:
        """A checklist with room for a pen."""
        paper, heading = self._paper(), self._heading("Checklist")
        self._draw(
            checklist.title, lambda path, progress: printout.print_blank(checklist, path, paper=paper, heading=heading, progress=progress)
        )

    def print_run(self, run: "RunState") -> None:
        """What was asked and found."""
        paper, heading = self._paper(), self._heading("What was tried")

        def draw(path: Path, progress: "Progress") -> int:
            pictures = [found for picture in run.pictures if (found := self._service.runs.picture(picture.image))]
            return printout.print_run(run, pictures, path, paper=paper, heading=heading, progress=progress)

        self._draw(run.checklist.title, draw)

    def _draw(self, title: str, draw: "Callable[[Path, Progress], int]") -> None:
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="liaison-desk-"))
        path = self._folder / f"Checklist {datetime.now().astimezone():%Y-%m-%d %H%M%S %f}.pdf"

        def done(_pages: int) -> None:
            try:
                preview = previews.PrintPreview(path, title, self._around.desk.settings, self._page.window())
            except UserError as problem:
                self._around.notices.fail(problem)
                return
            preview.finished.connect(lambda _how: path.unlink(missing_ok=True))
            preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            preview.setWindowModality(Qt.WindowModality.WindowModal)
            preview.show()
            self.dialog = preview
            preview.destroyed.connect(self._forget)
            self.printed.emit(str(path))

        self._around.jobs.read(
            lambda progress: draw(path, progress), title="Making the pages", owner=self, done=done, failed=self._around.notices.fail
        )

    def _forget(self) -> None:
        self.dialog = None

    def _heading(self, title: str) -> Heading:
        school = self._around.school
        return Heading(school=school.name, title=title, printed_at=datetime.now().astimezone(), printed_by=school.person)

    def _paper(self) -> Paper:
        return Paper(Page.A4 if self._around.school.paper_size == "a4" else Page.LETTER)
