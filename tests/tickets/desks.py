"""Desks for the tests of tickets, and a clock that a test sets."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from app.store.desk import Desk
from app.tickets.records import RECORDS
from app.tickets.rules.district import TicketDistrict
from app.tickets.service import TicketService
from app.tickets.service.others import Others
from tests.tickets.directory import small_school

KEY = bytes(range(32))
WHO = "Marisol Rivera"


class Clock:
    """A clock on the wall that can be set, and one that nobody can set."""

    def __init__(self, now: datetime | None = None) -> None:
        self.wall = now or datetime(2026, 11, 16, 13, 0, tzinfo=UTC)
        self.steady = 1_000.0

    def now(self) -> datetime:
        """What the wall says."""
        return self.wall

    def monotonic(self) -> float:
        """Seconds since some start."""
        return self.steady

    def go_on(self, seconds: float) -> None:
        """Let time go by."""
        self.steady += seconds
        self.wall += timedelta(seconds=seconds)

    def set_by(self, days: int) -> None:
        """Somebody sets the clock on the wall."""
        self.wall += timedelta(days=days)


@cache
def district() -> TicketDistrict:
    """The district's words and rules, read once."""
    return TicketDistrict.load()


def open_desk(folder: Path, who: str = WHO, clock: Callable[[], datetime] | None = None) -> Desk:
    """The desk in a folder."""
    return Desk.open(folder, KEY, RECORDS, who=who, clock=clock or (lambda: datetime.now(UTC)))


def tickets_of(desk: Desk, clock: Clock | None = None, run: str = "run-1", others: Others | None = None) -> TicketService:
    """The tickets of a desk."""
    return TicketService(desk, district(), small_school(), clock=clock.now if clock else None, run=run, others=others)
