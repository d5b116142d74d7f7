"""What speaks against a plan: clashes, devices that are missing, clocks that change, an agenda that doesn't add up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from app.language import tr
from app.professional_development.records import Participation, PdSession
from app.professional_development.rules import agenda, clashes, life, needs, times
from app.professional_development.rules.clashes import Booked, Clash
from app.professional_development.rules.needs import NeedMet
from app.professional_development.rules.outside import SchoolDirectory
from app.professional_development.service.reading import agenda_of, blocks_of, session_of, span
from app.store.desk import Desk
from app.store.records import living


@dataclass(frozen=True, slots=True)
class Checks:
    """What was found; sentences are "" where all is well."""

    clashes: tuple[Clash, ...] = ()
    needs: tuple[NeedMet, ...] = ()
    clocks: str = ""
    agenda: str = ""

    @property
    def fine(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.clashes and not self.clocks and not self.agenda and all(need.met for need in self.needs)


class Checking:
    """Looks a plan over."""

    def __init__(self, desk: Desk, directory: SchoolDirectory) -> None:
        self._desk = desk
        self._directory = directory

    def of(self, id: str) -> Checks:
        """What speaks against a session. Raises UserError when it is gone."""
        session = session_of(self._desk, id)
        blocks = agenda_of(session, blocks_of(self._desk, id))
        wanted = needs.needs_of(session.devices_needed or "")
        counts = self._directory.counts_in(session.room) if session.room and wanted else {}
        return Checks(
            self._clashes(session),
            needs.compare(wanted, counts, session.place or ""),
            _clocks(session),
            agenda.told(blocks) if blocks.blocks and blocks.used != blocks.total else "",
        )

    def _clashes(self, session: PdSession) -> tuple[Clash, ...]:
        when = span(session)
        if when is None or session.state != life.PLANNED:
            return ()
        near = (times.kept(when.start - timedelta(days=8)), times.kept(when.end + timedelta(days=2)))
        with self._desk.read() as reading:
            statement = living(PdSession).where(PdSession.starts.between(*near), PdSession.state == life.PLANNED)
            others = list(reading.scalars(statement.where(PdSession.id != session.id)))
            reading.expunge_all()
        others = [other for other in others if (taken := span(other)) is not None and taken.meets(when)]
        invited = self._invited([session.id, *(other.id for other in others)])
        names = {person.id: person.name for person in self._directory.people()} if others else {}
        booked = [found for other in others if (found := _booked(other, invited)) is not None]
        mine = _booked(session, invited)
        return clashes.clashes(mine, booked, names) if mine is not None else ()

    def _invited(self, sessions: list[str]) -> Mapping[str, set[str]]:
        """Who is expected at each session."""
        columns = (Participation.session, Participation.person, Participation.answer)
        statement = select(*columns).where(Participation.session.in_(sessions), Participation.deleted.is_(False))
        found: dict[str, set[str]] = {id: set() for id in sessions}
        with self._desk.connection() as connection:
            for session, person, answer in connection.execute(statement):
                if session and person and answer != life.NOT_COMING:
                    found[session].add(person)
        return found


def _booked(session: PdSession, invited: Mapping[str, set[str]]) -> Booked | None:
    when = span(session)
    if when is None:
        return None
    leaders = frozenset(leader.person for leader in life.leaders_of(session.facilitators or "") if leader.person)
    room, place = session.room or "", session.place or ""
    if session.mode == "online":
        room = place = ""
    return Booked(session.id, session.title or "", when, room, place, leaders, frozenset(invited.get(session.id, ())))


def _clocks(session: PdSession) -> str:
    when = span(session)
    if when is None:
        return ""
    odd = times.oddity(session.starts or "", session.zone or "")
    if odd == "missing":
        return tr("The clocks skip this time: it begins at {time}.", time=times.shown_clock(when.start))
    if odd == "twice":
        return tr("The clocks show this time twice: the first one is meant.")
    if times.clock_change(when):
        return tr(
            "The clocks change meanwhile: it ends at {time}, after {minutes} minutes.",
            time=times.shown_clock(when.end),
            minutes=when.minutes,
        )
    return ""
