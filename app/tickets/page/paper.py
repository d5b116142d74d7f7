"""Paper of the tickets: made in the background, then shown as the real pages."""

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
from app.tickets.page.browse import Browse
from app.tickets.page.lists import LISTS
from app.tickets.page.month_picker import MonthPicker
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.tickets.page import printed
    from app.tickets.printout import month, slip, ticket, tickets
    from app.tickets.service import TicketService
    from app.ui.paper import preview as previews
else:
    previews = late("app.ui.paper.preview")
    printed = late("app.tickets.page.printed")
    month = late("app.tickets.printout.month")
    slip = late("app.tickets.printout.slip")
    ticket = late("app.tickets.printout.ticket")
    tickets = late("app.tickets.printout.tickets")

Drawing = Callable[[Path, "Progress"], int]


class Paperwork(QObject):
    """Draws, previews, prints. ``printed`` with each PDF that was made."""

    printed = Signal(str)

    def __init__(self, around: Surroundings, service: "TicketService", browse: Browse, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._service = service
        self._browse = browse
        self._page = page
        self._folder: Path | None = None
        self.dialog: QWidget | None = None

    def print_wanted(self, kind: str) -> None:
        """Print the "slip" or the "ticket" of the current one."""
        chosen = self._browse.conversation.ticket
        if not chosen:
            self._around.notices.say("Choose a ticket first.")
            return
        paper, heading = self._paper(), self._heading("Ticket")
        if kind == "slip":
            self._draw(
                "Ticket slip",
                lambda path, _progress: slip.print_slip(path, printed.slip_of(self._service, chosen, heading.printed_by), paper, heading),
            )
        else:
            self._draw(
                "Ticket", lambda path, _progress: ticket.print_ticket(path, printed.ticket_of(self._service, chosen), paper, heading)
            )

    def print_list(self) -> None:
        """The list as it is filtered and sorted."""
        table = self._browse.table
        columns, rows = table.as_shown()
        heading = self._heading("Tickets")
        chosen = dict(LISTS)[table.list_key]
        filters = [f"{chosen} tickets" if chosen == "All" else chosen, *table.filters()]
        paper = Paper(self._paper().size, landscape=len(columns) > 5)
        self._draw(
            "Tickets",
            lambda path, progress: tickets.print_tickets(
                path, columns, rows, paper=paper, heading=heading, filters=filters, progress=progress
            ),
        )

    def print_summary(self) -> None:
        """Ask for the month, then show the summary for the principal."""
        picker = MonthPicker(datetime.now().astimezone().date(), self._page.window())
        picker.accepted.connect(lambda: self.print_month(*picker.month))
        self._open(picker)

    def print_this_month(self) -> None:
        """The summary of the month that it is."""
        today = datetime.now().astimezone().date()
        self.print_month(today.year, today.month)

    def print_month(self, year: int, number: int) -> None:
        """The summary of one month."""
        paper, heading = self._paper(), self._heading("Tickets of the month")
        self._draw(
            "Monthly summary",
            lambda path, _progress: month.print_month(path, self._service.lists.month(year, number), paper, heading),
        )

    def _draw(self, title: str, draw: Drawing) -> None:
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="liaison-desk-"))
        path = self._folder / f"{title} {datetime.now().astimezone():%Y-%m-%d %H%M%S}.pdf"

        def done(_pages: int) -> None:
            try:
                preview = previews.PrintPreview(path, title, self._around.desk.settings, self._page.window())
            except UserError as problem:
                self._around.notices.fail(problem)
                return
            preview.finished.connect(lambda _how: path.unlink(missing_ok=True))
            self._open(preview)
            self.printed.emit(str(path))

        self._around.jobs.read(
            lambda progress: draw(path, progress),
            title=f"Making the pages: {title}",
            owner=self,
            done=done,
            failed=self._around.notices.fail,
        )

    def _open(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        self.dialog = dialog
        dialog.destroyed.connect(lambda _gone, closed=dialog: self._forget(closed))

    def _forget(self, closed: QWidget) -> None:
        """A dialog is gone; another may be open by then."""
        if self.dialog is closed:
            self.dialog = None

    def _heading(self, title: str) -> Heading:
        school = self._around.school
        return Heading(school=school.name, title=title, printed_at=datetime.now().astimezone(), printed_by=school.person)

    def _paper(self) -> Paper:
        return Paper(Page.A4 if self._around.school.paper_size == "a4" else Page.LETTER)
