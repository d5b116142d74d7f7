"""The monthly summary."""

from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.month import MonthSummary, Told, summary
from app.tickets.service.helpdesk import HelpdeskSettings
from app.tickets.service.table import TicketTable

_FIELDS = ("shown_number", "title", "where", "category", "device_tag", "state", "need", "sent", "answered", "solved")


class Months:
    """Puts a month of tickets together for the principal's paper."""

    def __init__(self, district: TicketDistrict, table: TicketTable, helpdesk: HelpdeskSettings) -> None:
        self._district = district
        self._table = table
        self._helpdesk = helpdesk

    def month(self, year: int, month: int) -> MonthSummary:
        """The summary of a month."""
        tickets = [Told(*row[1:]) for piece in self._table.rows(_FIELDS) for row in piece]
        return summary(tickets, year, month, self._district.year, self._helpdesk.read().name)
