"""The time and the person of what is done with sessions."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from app.professional_development.rules.times import zone_of
from app.store.desk import Desk
from app.store.settings import PERSON

SCHOOL = "school.name"
"""The setting that names the school."""


class Times:
    """What the clock says, as it is kept; and who is at the desk."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], zone: str) -> None:
        self._desk = desk
        self._clock = clock
        self.zone = zone

    def moment(self) -> datetime:
        """The moment now, on the clock of the school."""
        return self._clock().astimezone(zone_of(self.zone))

    def now(self) -> str:
        """The moment now as it is kept."""
        return self._clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def wall(self, zone: str = "") -> str:
        """The time on the wall now, in a zone, as the times of sessions are kept."""
        return self._clock().astimezone(zone_of(zone or self.zone)).replace(tzinfo=None).isoformat(timespec="minutes")

    def today(self) -> date:
        """The day now where the school is."""
        return self.moment().date()

    def who(self) -> str:
        """The person at the desk."""
        return self._desk.settings.get(PERSON, "")

    def school(self) -> str:
        """The school's name."""
        return self._desk.settings.get(SCHOOL, "")
