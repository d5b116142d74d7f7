"""What is printed of checklists and runs."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.language import marked
from app.late import late
from app.ui.feature import Surroundings
from app.ui.paper.paperwork import Paperwork

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.troubleshooting import printout
    from app.troubleshooting.rules.checklist import Checklist
    from app.troubleshooting.rules.runs import RunState
    from app.troubleshooting.service import TroubleshootingService
else:
    printout = late("app.troubleshooting.printout")


class ChecklistPaper(Paperwork):
    """Blank sheets and runs."""

    def __init__(self, around: Surroundings, service: "TroubleshootingService", page: QWidget) -> None:
        super().__init__(around, page)
        self._service = service

    def print_blank(self, checklist: "Checklist") -> None:
        """A checklist with room for a pen."""
        paper, heading = self.paper(), self.heading(marked("Checklist"))
        self.draw(
            checklist.title, lambda path, progress: printout.print_blank(checklist, path, paper=paper, heading=heading, progress=progress)
        )

    def print_run(self, run: "RunState") -> None:
        """What was asked and found."""
        paper, heading = self.paper(), self.heading(marked("What was tried"))

        def draw(path: Path, progress: "Progress") -> int:
            pictures = [found for picture in run.pictures if (found := self._service.runs.picture(picture.image))]
            return printout.print_run(run, pictures, path, paper=paper, heading=heading, progress=progress)

        self.draw(run.checklist.title, draw)
