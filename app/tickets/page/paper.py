"""What is printed of the tickets, and from which of them."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.language import marked, tr
from app.late import late
from app.tickets.page.browse import Browse
from app.tickets.page.lists import ALL, LISTS
from app.tickets.page.month_picker import MonthPicker
from app.ui.feature import Surroundings
from app.ui.paper.paperwork import Paperwork

if TYPE_CHECKING:
    from app.tickets.page import printed
    from app.tickets.printout import month, slip, ticket, tickets
    from app.tickets.service import TicketService
else:
    printed = late("app.tickets.page.printed")
    month = late("app.tickets.printout.month")
    slip = late("app.tickets.printout.slip")
    ticket = late("app.tickets.printout.ticket")
    tickets = late("app.tickets.printout.tickets")


class TicketPaper(Paperwork):
    """Slips, whole tickets, the list, and the month."""

    def __init__(self, around: Surroundings, service: "TicketService", browse: Browse, page: QWidget) -> None:
        super().__init__(around, page)
        self._service = service
        self._browse = browse

    def print_wanted(self, kind: str) -> None:
        """Print the "slip" or the "ticket" of the current one."""
        chosen = self._browse.conversation.ticket
        if not chosen:
            self.around.notices.say(tr("Choose a ticket first."))
            return
        paper, heading = self.paper(), self.heading(marked("Ticket"))
        if kind == "slip":
            self.draw(
                tr("Ticket slip"),
                lambda path, _progress: slip.print_slip(path, printed.slip_of(self._service, chosen, heading.printed_by), paper, heading),
            )
        else:
            self.draw(
                tr("Ticket"), lambda path, _progress: ticket.print_ticket(path, printed.ticket_of(self._service, chosen), paper, heading)
            )

    def print_list(self) -> None:
        """The list as it is filtered and sorted."""
        table = self._browse.table
        columns, rows = table.as_shown()
        heading = self.heading(marked("Tickets"))
        chosen = tr("All tickets") if table.list_key == ALL else tr(dict(LISTS)[table.list_key])
        filters = [chosen, *table.filters()]
        paper = self.paper(landscape=len(columns) > 5)
        self.draw(
            tr("Tickets"),
            lambda path, progress: tickets.print_tickets(
                path, columns, rows, paper=paper, heading=heading, filters=filters, progress=progress
            ),
        )

    def print_summary(self) -> None:
        """Ask for the month, then show the summary for the principal."""
        picker = MonthPicker(datetime.now().astimezone().date(), self.page.window())
        picker.accepted.connect(lambda: self.print_month(*picker.month))
        self.open(picker)

    def print_this_month(self) -> None:
        """The summary of the month that it is."""
        today = datetime.now().astimezone().date()
        self.print_month(today.year, today.month)

    def print_month(self, year: int, number: int) -> None:
        """The summary of one month."""
        paper, heading = self.paper(), self.heading(marked("Tickets of the month"))
        self.draw(
            tr("Monthly summary"),
            lambda path, _progress: month.print_month(path, self._service.lists.month(year, number), paper, heading),
        )
