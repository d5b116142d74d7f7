"""How any page of the program prints: the pages are made in the background, then shown as they will come out."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.language import in_language, tr
from app.late import late
from app.ui.feature import Surroundings
from app.ui.passing_folder import PassingFolder

if TYPE_CHECKING:
    from app.printing import paper as papers
    from app.printing.paper import Heading, Paper
    from app.store.progress import Progress
    from app.ui.paper import preview as previews
else:
    papers = late("app.printing.paper")
    previews = late("app.ui.paper.preview")

Drawing = Callable[[Path, "Progress"], int]
"""Writes a PDF to a path, on a background thread; gives the number of its pages."""


class Paperwork(QObject):
    """Makes a PDF, opens its preview, and keeps the one dialog that is open. ``printed`` with the path of each PDF that was made."""

    printed = Signal(str)

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self.around = around
        self.page = page
        self._folder = PassingFolder()
        self.dialog: QWidget | None = None

    def paper(self, *, landscape: bool = False) -> "Paper":
        """The school's paper."""
        size = papers.Page.A4 if self.around.school.paper_size == "a4" else papers.Page.LETTER
        return papers.Paper(size, landscape=landscape)

    def heading(self, title: str) -> "Heading":
        """What stands at the head and foot of each page: the school, what this is, who printed it and when.

        ``title`` is marked, not translated: the paper may speak another language than the window.
        """
        school = self.around.school
        return papers.Heading(school.name, title, datetime.now().astimezone(), printed_by=school.person, marked=title)

    def draw(self, title: str, drawing: Drawing, language: str = "") -> None:
        """Make the pages, then show them; the file goes with the preview. In ``language``, or the window's: in the preview one may choose."""
        path = self._new_file()

        def done(_pages: int) -> None:
            try:
                preview = previews.PrintPreview(path, title, self.around.desk.settings, self.page.window())
            except UserError as problem:
                self.around.notices.fail(problem)
                return
            preview.finished.connect(lambda _how: path.unlink(missing_ok=True))
            preview.offer_languages(language)
            preview.language_chosen.connect(lambda code: self.draw(title, drawing, code))
            self.open(preview)
            self.printed.emit(str(path))

        self.around.jobs.read(
            lambda progress: _made(drawing, path, progress, language),
            title=tr("Making the pages: {title}", title=title),
            owner=self,
            done=done,
            failed=self.around.notices.fail,
        )

    def draw_secret(self, title: str, drawing: Callable[[BytesIO], int]) -> None:
        """Make pages that hold a secret: they are never in a file unless somebody saves them."""

        def work(_progress: "Progress") -> bytes:
            target = BytesIO()
            drawing(target)
            return target.getvalue()

        def done(pdf: bytes) -> None:
            self.open(previews.PrintPreview(pdf, title, self.around.desk.settings, self.page.window()))

        self.around.jobs.read(
            work, title=tr("Making the pages: {title}", title=title), owner=self, done=done, failed=self.around.notices.fail
        )

    def open(self, dialog: QWidget, *, modal: bool = True) -> None:
        """Show a dialog that goes when it is closed; ``modal`` ones hold the window until then."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if modal:
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        self.dialog = dialog
        dialog.destroyed.connect(lambda _gone, closed=dialog: self._forget(closed))

    def _new_file(self) -> Path:
        """A file that is not there yet; other programs see its name, so it says nothing of what is printed."""
        return self._folder.path / f"Liaison Desk {datetime.now().astimezone():%Y-%m-%d %H%M%S %f}.pdf"

    def _forget(self, closed: QWidget) -> None:
        """A dialog is gone; another may be open by then."""
        if self.dialog is closed:
            self.dialog = None


def _made(drawing: Drawing, path: Path, progress: "Progress", language: str) -> int:
    with in_language(language):
        return drawing(path, progress)
