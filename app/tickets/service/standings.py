"""On which list each of many tickets is, and how long it waits: worked out once for a whole reading."""

from datetime import date
from typing import Any

from sqlalchemy import select

from app.store.desk import Desk
from app.tickets.records import TicketMessage
from app.tickets.rules import waiting
from app.tickets.rules.district import TicketDistrict
from app.tickets.service.helpdesk import HelpdeskFacts

REPLY = "reply"
"""The need of a ticket one of whose replies needs somebody."""


class Standings:
    """What decides on which list tickets are, worked out once for all rows."""

    def __init__(self, desk: Desk, district: TicketDistrict, helpdesk: HelpdeskFacts, today: date) -> None:
        self.district = district
        self.helpdesk = helpdesk
        self.today = today
        statement = select(TicketMessage.ticket).where(TicketMessage.need.is_not(None), TicketMessage.deleted.is_(False))
        with desk.connection() as connection:
            self._replies = set(connection.scalars(statement))
        self._lists: dict[tuple[str, str, str, str, str], str] = {}
        self._days: dict[str, int | None] = {}

    def need(self, row: Any) -> str:
        """Why somebody is needed for a ticket: its own need, or that of one of its replies."""
        return row.need or (REPLY if row.id in self._replies else "")

    def waiting(self, row: Any) -> str:
        """The list that a ticket is on. Only the hours of times count, so that few different answers are worked out."""
        key = (row.state or "", self.need(row), row.priority or "", (row.asked or "")[:13], (row.solved or "")[:13])
        found = self._lists.get(key)
        if found is None:
            standing = waiting.Standing(key[0], key[1], key[2], row.asked or "", row.solved or "")
            found = self._lists[key] = waiting.waiting_on(self.district, standing, self.today, self.helpdesk.no_answer_days)
        return found

    def days(self, since: str) -> int | None:
        """School days since a time."""
        key = since[:13]
        if key not in self._days:
            day = waiting.day_of(since)
            self._days[key] = None if day is None else self.district.year.waited(day, self.today)
        return self._days[key]
