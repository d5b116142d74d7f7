"""Covers as they stand, and how it stands for who works here."""

from datetime import date, datetime, tzinfo

from app.cover.records import Cover
from app.cover.rules import periods
from app.cover.rules.who import Sharing
from app.cover.service.facts import CoverFact, fact_of
from app.cover.service.situation import Situation
from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.store.records import living
from app.store.seen import Seen
from app.store.settings import PERSON


class CoverReading:
    """Reads covers. ``zone`` is where the school is (None: where this computer is)."""

    def __init__(self, desk: Desk, sharing: Sharing, zone: tzinfo | None = None) -> None:
        self.desk = desk
        self.sharing = sharing
        self.zone = zone

    def now(self) -> datetime:
        """The time now (UTC)."""
        return self.desk.now()

    def today(self) -> date:
        """The day that it is where the school is."""
        return self.now().astimezone(self.zone).date()

    def me(self) -> str:
        """The name of who works here."""
        return self.desk.settings.get(PERSON, "")

    def covers(self) -> list[CoverFact]:
        """Every cover, past ones too."""
        now = self.now()
        with self.desk.read() as session:
            return [fact_of(cover, now, self.zone) for cover in session.scalars(living(Cover)) if cover.state != periods.STANDING]

    def situation(self) -> Situation:
        """How it stands for who works here."""
        sharing = self.sharing
        return Situation(self.me(), sharing.role(), sharing.devices(), self.covers(), sharing.colleagues())

    def cover(self, id: str) -> CoverFact:
        """One cover. Raises UserError when it is gone."""
        with self.desk.read() as session:
            found = session.scalar(living(Cover).where(Cover.id == id))
            if found is None:
                raise UserError(tr("This cover was called off meanwhile."))
            return fact_of(found, self.now(), self.zone)

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self.desk.seen(Cover, id)
