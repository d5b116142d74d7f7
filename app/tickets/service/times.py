"""The time and the person of what is done with tickets."""

from collections.abc import Callable
from datetime import date, datetime

from app.store.desk import Desk
from app.store.settings import PERSON
from app.tickets.rules.waiting import moment_of

SCHOOL = "school.name"
"""The setting that names the school."""


class Times:
    """What the clock says, as it is kept; and who is at the desk."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime]) -> None:
        self._desk = desk
        self._clock = clock

    def now(self) -> str:
        """The time now as it is kept."""
        return moment_of(self._clock())

    def today(self) -> date:
        """The day now where the school is."""
        return self._clock().astimezone().date()

    def who(self) -> str:
        """The person at the desk."""
        return self._desk.settings.get(PERSON, "")

    def school(self) -> str:
        """The school's name."""
        return self._desk.settings.get(SCHOOL, "")
