"""What happens to a planned session: it moves, is called off, comes back, is held."""

from app.errors import UserError
from app.language import tr
from app.professional_development.records import FollowUp, PdSession
from app.professional_development.rules import follow_ups, life
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.texts import clean_line, quoted
from app.professional_development.rules.times import days_of, shown_span, span_of
from app.professional_development.service.planning import Planning
from app.professional_development.service.reading import living_ids, session_of, span
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.records import Value, key_id, living


class Deeds:
    """One method for each turn in the life of a session."""

    def __init__(self, desk: Desk, district: PdDistrict, planning: Planning, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._planning = planning
        self._times = times

    def move(self, id: str, starts: str, *, minutes: int | None = None, room: str | None = None, place: str | None = None) -> str:
        """To another time or place; who was invited has to be told again. Returns the label ("" = it is there already)."""
        session = session_of(self._desk, id)
        if session.state == life.HELD:
            raise UserError(tr("It has been held already."), tr("Say first that it was not held, or make a copy for another day."))
        more = {"minutes": minutes, "room": room, "place": place}
        values: dict[str, Value] = {"starts": starts, **{name: value for name, value in more.items() if value is not None}}
        changed = self._planning.save(id, values)
        to = span_of(starts, session.zone or "", minutes or session.minutes or 0)
        if changed and to is not None and session.starts and session.starts != starts:
            return tr("Session {title} moved to {when}", title=quoted(session.title or ""), when=shown_span(to))
        return changed

    def cancel(self, id: str, why: str = "") -> str:
        """Call it off; its people stay on the list and can be told. Returns the label."""
        session = self._of_state(id, life.PLANNED, tr("Only a planned session can be called off."))
        label = tr("Session {title} called off", title=quoted(session.title or ""))
        changes: dict[str, Value] = {"state": life.CANCELLED, "cancelled": self._times.now(), "why_cancelled": clean_line(why)}
        with self._desk.edit(label) as edit:
            edit.change(PdSession, id, {**changes, **self._planning.told_to_calendars(session, changes)})
        return label

    def hold(self, id: str) -> str:
        """It took place: looks back are asked for after 30 and 90 days. Returns the label."""
        session = self._of_state(id, life.PLANNED, tr("Only a planned session can be held."))
        when = span(session)
        if when is None:
            raise UserError(tr("This session has no day yet."), tr("Enter when it was held."))
        if when.start > self._times.moment():
            raise UserError(tr("This session has not begun yet."), tr("Move it to the day on which it was held."))
        label = tr("Session {title} held", title=quoted(session.title or ""))
        answered = living_ids(self._desk, FollowUp, id)
        with self._desk.edit(label) as edit:
            edit.change(PdSession, id, {"state": life.HELD})
            for one in follow_ups.awaited(self._district.prompts, days_of(when)[-1]):
                values: dict[str, Value] = {"session": id, "prompt": one.prompt.key, "level": one.prompt.level, "title": one.prompt.title}
                known = key_id("follow_up", f"{id}\n{one.prompt.key}")
                if known not in answered:
                    edit.create(FollowUp, {**values, "due": one.due.isoformat()}, known)
        return label

    def bring_back(self, id: str) -> str:
        """A session that was called off is planned again; one that was held by mistake too. Returns the label."""
        session = session_of(self._desk, id)
        if session.state not in (life.CANCELLED, life.HELD):
            return ""
        changes: dict[str, Value] = {"state": life.PLANNED, "cancelled": None, "why_cancelled": None}
        label = tr("Session {title} planned again", title=quoted(session.title or ""))
        if session.state == life.CANCELLED:
            changes |= self._planning.told_to_calendars(session, {"state": life.PLANNED})
        with self._desk.edit(label) as edit:
            edit.change(PdSession, id, changes)
            edit.delete(FollowUp, self._untouched(id))
        return label

    def _untouched(self, id: str) -> list[str]:
        """The looks back that nobody has answered."""
        with self._desk.read() as reading:
            found = reading.scalars(living(FollowUp).where(FollowUp.id.in_(living_ids(self._desk, FollowUp, id))))
            return [one.id for one in found if not one.done and not one.words]

    def _of_state(self, id: str, state: str, refusal: str) -> PdSession:
        session = session_of(self._desk, id)
        if session.state != state:
            raise UserError(refusal, tr("This one is {state}.", state=life.state_words(session.state or "")))
        return session
