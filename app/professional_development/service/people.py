"""The people of a session: invited, coming or not, there from when to when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.records import Participation, PdSession
from app.professional_development.rules import certificates, hours, life
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.groups import Group, groups_of
from app.professional_development.rules.outside import SchoolDirectory
from app.professional_development.rules.texts import clean_line, name_key, quoted
from app.professional_development.rules.times import Span
from app.professional_development.service.reading import blocks_of, find, participations, participations_of, session_of, span, stay_of
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.history import HistoryEntry
from app.store.records import Value, key_id
from app.store.seen import Seen


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody of a session. ``id`` is the participation; ``minutes`` those that count; ``late``: entered after the day."""

    id: str
    person: str
    name: str
    role: str
    email: str
    part: str
    invited: bool
    informed: bool
    answer: str
    arrived: str
    left: str
    minutes: int
    hours: str
    credited: bool
    why_credited: str
    signed: str
    late: bool
    certificate: str
    outdated: bool
    note: str

    @property
    def came(self) -> bool:
        """Whether the person was there; no minutes by hand say that somebody was not."""
        return bool(self.arrived or (self.credited and self.minutes))


@dataclass(frozen=True, slots=True)
class Counts:
    """How many are what."""

    invited: int = 0
    coming: int = 0
    not_coming: int = 0
    maybe: int = 0
    silent: int = 0
    came: int = 0
    guests: int = 0


class People:
    """Invite, take off the list, enter answers; and see who is who."""

    def __init__(self, desk: Desk, district: PdDistrict, directory: SchoolDirectory, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._directory = directory
        self._times = times

    def rows(self, session: str) -> list[PersonRow]:
        """Everybody of a session, facilitators first, then by name."""
        plan = session_of(self._desk, session)
        when, breaks = span(plan), self._breaks(session)
        rows = [self._row(plan, when, breaks, one) for one in participations_of(self._desk, session)]
        return sorted(rows, key=lambda row: row.part != life.FACILITATOR)

    def counts(self, session: str) -> Counts:
        """How many are invited, coming and there."""
        people = participations_of(self._desk, session)
        invited = [one for one in people if one.invited]
        answers = [one.answer or "" for one in invited]
        came = sum(bool(one.arrived or one.credited) for one in people)
        told = (answers.count(life.COMING), answers.count(life.NOT_COMING), answers.count(life.MAYBE), answers.count(""))
        return Counts(len(invited), *told, came, len(people) - len(invited))

    def groups(self) -> list[Group]:
        """Groups of the school's people that can be invited at once: all, by grade, by role, by room."""
        rooms = {room.id: room.name for room in self._directory.rooms()}
        return groups_of(self._directory.people(), rooms)

    def invite(self, session: str, people: Sequence[str]) -> str:
        """Put people of the school on the list; who is there already stays as he is. Returns the label ("" = nobody new)."""
        plan = session_of(self._desk, session)
        known = {person.id: person for person in self._directory.people()}
        there = {one.id for one in participations_of(self._desk, session) if one.invited}
        new = [known[id] for id in dict.fromkeys(people) if id in known and participation_id(session, id) not in there]
        if not new:
            return ""
        label = tr(
            "{name} invited to {title}",
            name=new[0].name if len(new) == 1 else trn(len(new), "{number} person", "{number} people"),
            title=quoted(plan.title or ""),
        )
        walked_in = {one.id for one in participations_of(self._desk, session)}
        with self._desk.edit(label) as edit:
            for person in new:
                id = participation_id(session, person.id)
                if id in walked_in:
                    edit.change(Participation, id, {"invited": self._times.now()})
                else:
                    words = {"name": person.name, "role": person.role, "email": person.email}
                    edit.create(Participation, {**words, **self._invited(session), "person": person.id}, id)
        return label

    def invite_guest(self, session: str, name: str, role: str = "", email: str = "") -> str:
        """Put somebody from elsewhere on the list; returns the id. Raises UserError without a name, or when it is there."""
        kept = clean_line(name, 120)
        if not kept:
            raise UserError(tr("A guest needs a name."))
        id = guest_id(session, kept)
        if find(self._desk, Participation, id) is not None:
            raise UserError(tr("{name} is on the list already.", name=kept))
        with self._desk.edit(tr("{name} invited as a guest", name=kept)) as edit:
            values = {"name": kept, "role": clean_line(role), "email": clean_line(email)}
            edit.create(Participation, {**values, **self._invited(session)}, id)
        return id

    def take_off(self, ids: Sequence[str]) -> str:
        """Take people off the list. Raises UserError for those who have a certificate. Returns the label."""
        people = participations(self._desk, ids)
        certified = next((one for one in people if one.certificate), None)
        if certified is not None:
            raise UserError(
                tr("{name} has certificate {certificate}.", name=certified.name, certificate=certified.certificate),
                tr("It stays in the records; set the hours instead."),
            )
        label = tr("{who} taken off the list", who=_who(people))
        with self._desk.edit(label) as edit:
            edit.delete(Participation, [one.id for one in people])
        return label

    def answer(self, ids: Sequence[str], answer: str) -> str:
        """Enter who is coming (``coming``, ``not coming``, ``maybe``, "" for none). Returns the label."""
        if answer and answer not in life.ANSWERS:
            raise KeyError(answer)
        people = participations(self._desk, ids)
        label = f"{_who(people)}: {life.answer_words(answer)}"
        at = self._times.now() if answer else None
        with self._desk.edit(label) as edit:
            edit.change_many(Participation, {one.id: {"answer": answer, "answered": at} for one in people if (one.answer or "") != answer})
        return label if edit.outcome is not None else ""

    def set_part(self, ids: Sequence[str], part: str) -> str:
        """Say who takes part and who leads. Returns the label."""
        if part not in life.PARTS:
            raise KeyError(part)
        people = participations(self._desk, ids)
        label = f"{_who(people)}: {life.part_words(part)}"
        with self._desk.edit(label) as edit:
            edit.change_many(Participation, {one.id: {"part": part} for one in people})
        return label if edit.outcome is not None else ""

    def note(self, id: str, note: str, seen: Seen | None = None) -> str:
        """A note on somebody's taking part. Returns the label."""
        people = participations(self._desk, [id])
        label = tr("Note on {name}", name=people[0].name)
        with self._desk.edit(label) as edit:
            edit.change(Participation, id, {"note": clean_line(note)}, seen)
        return label if edit.outcome is not None else ""

    def history(self, id: str) -> list[HistoryEntry]:
        """Everything that was entered for somebody, newest first: late changes too."""
        return self._desk.history(Participation, id)

    def minutes(self, session: PdSession, people: Sequence[Participation]) -> dict[str, int]:
        """The minutes that count, by participation."""
        when, breaks = span(session), self._breaks(session.id)
        return {one.id: self._counted(when, breaks, one) for one in people}

    def _row(self, plan: PdSession, when: Span | None, breaks: int, one: Participation) -> PersonRow:
        minutes = self._counted(when, breaks, one)
        return PersonRow(
            id=one.id,
            person=one.person or "",
            name=one.name or "",
            role=one.role or "",
            email=one.email or "",
            part=one.part or life.PARTICIPANT,
            invited=bool(one.invited),
            informed=one.told_sequence is not None and one.told_sequence >= (plan.sequence or 0),
            answer=one.answer or "",
            arrived=one.arrived or "",
            left=one.left or "",
            minutes=minutes,
            hours=hours.shown_hours(minutes) if minutes else "",
            credited=one.credited is not None,
            why_credited=one.why_credited or "",
            signed=one.signed or "",
            late=entered_late(one, when),
            certificate=one.certificate or "",
            outdated=certificates.outdated(one.certified_minutes, minutes),
            note=one.note or "",
        )

    def _counted(self, when: Span | None, breaks: int, one: Participation) -> int:
        if when is None:
            return max(0, one.credited or 0)
        return hours.counted_minutes(self._district.hours, when, stay_of(one), breaks)

    def _breaks(self, session: str) -> int:
        kinds = set(self._district.hours.breaks)
        return sum(block.minutes or 0 for block in blocks_of(self._desk, session) if block.kind in kinds) if kinds else 0

    def _invited(self, session: str) -> dict[str, Value]:
        return {"session": session, "part": life.PARTICIPANT, "invited": self._times.now()}


def participation_id(session: str, person: str) -> str:
    """The id of a person's taking part: the same on every desk."""
    return key_id("participation", f"{session}\n{person}")


def guest_id(session: str, name: str) -> str:
    """The id of a guest's taking part, by name."""
    return key_id("participation", f"{session}\n\n{name_key(name)}")


def entered_late(one: Participation, when: Span | None) -> bool:
    """Whether the attendance was entered after the day of the session."""
    if not one.signed_at or not one.arrived or when is None:
        return False
    return datetime.fromisoformat(one.signed_at).astimezone(when.end.tzinfo).date() > when.end.date()


def _who(people: Sequence[Participation]) -> str:
    return people[0].name or tr("somebody") if len(people) == 1 else trn(len(people), "{number} person", "{number} people")
