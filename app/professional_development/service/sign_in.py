"""Signing in and out: by badge, by name, or from the paper sheet afterwards. What is entered after the day says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.records import Participation, PdSession
from app.professional_development.rules import life
from app.professional_development.rules.outside import SchoolDirectory
from app.professional_development.rules.texts import clean_line, name_key
from app.professional_development.rules.times import Span, kept, moment_at, shown_clock, wall_time
from app.professional_development.service.people import guest_id, participation_id
from app.professional_development.service.reading import changed, find, participations, participations_of, seen_after, session_of, span
from app.professional_development.service.times import Times
from app.school.directory import KnownPerson
from app.store.desk import Desk
from app.store.records import Value
from app.store.seen import Seen

AGAIN = timedelta(minutes=10)
"""A second scan within this time is the same one; later it means going out."""
AROUND = timedelta(hours=2)
"""So long before and after a session the clock on the wall is what is entered."""
MOST = 12


@dataclass(frozen=True, slots=True)
class Signed:
    """What a scan or a name did: ``in``, ``out``, ``again``, ``unknown`` or ``many``; ``words`` say it in a sentence."""

    what: str
    words: str
    tone: str
    participation: str = ""
    name: str = ""
    new: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody that typed letters may mean. ``participation`` is "" for who is not on the list; ``person`` "" for a guest."""

    participation: str
    person: str
    name: str
    role: str
    here: bool


class SignIn:
    """Takes attendance."""

    def __init__(self, desk: Desk, directory: SchoolDirectory, times: Times) -> None:
        self._desk = desk
        self._directory = directory
        self._times = times

    def scan(self, session: str, code: str, at: str = "") -> Signed:
        """Somebody's badge: in, and later out. Who was not invited is put on the list. ``at``: wall time; now without it."""
        person = self._directory.badge(code)
        if person is None:
            shown = clean_line(code, 40)
            return Signed("unknown", tr("Nobody on the roster has the badge {badge}. Type the name instead.", badge=shown), "bad")
        return self.sign(session, person.id, life.SCAN, at)

    def typed(self, session: str, text: str, at: str = "") -> Signed:
        """A name as somebody types it; signs in when it means one person alone."""
        found = self.found(session, text)
        exact = [one for one in found if name_key(one.name) == name_key(text)]
        chosen = exact if len(exact) == 1 else found
        if not chosen:
            return Signed(
                "unknown", tr("Nobody is called {name}. Add a guest, or look at the spelling.", name=clean_line(text, 60)), "warn"
            )
        if len(chosen) > 1:
            return Signed(
                "many",
                trn(len(chosen), "{number} person could be meant. Choose one.", "{number} people could be meant. Choose one."),
                "info",
            )
        if chosen[0].person:
            return self.sign(session, chosen[0].person, life.TYPED, at)
        return self._sign(session_of(self._desk, session), chosen[0].participation, {}, life.TYPED, at)

    def sign(self, session: str, person: str, how: str = life.TYPED, at: str = "") -> Signed:
        """Somebody of the school, in or (ten minutes later or more) out."""
        known = next((one for one in self._directory.people() if one.id == person), None)
        plan = session_of(self._desk, session)
        id = participation_id(session, person)
        if known is None:
            there = find(self._desk, Participation, id)
            if there is None:
                raise UserError(tr("This person is no longer on the roster."))
            known = KnownPerson(person, there.name or "", there.email or "", there.role or "")
        return self._sign(plan, id, {"person": person, "name": known.name, "role": known.role, "email": known.email}, how, at)

    def sign_guest(self, session: str, name: str, role: str = "", at: str = "") -> Signed:
        """Somebody from elsewhere. Raises UserError without a name."""
        named = clean_line(name, 120)
        if not named:
            raise UserError(tr("A guest needs a name."))
        plan = session_of(self._desk, session)
        return self._sign(plan, guest_id(session, named), {"name": named, "role": clean_line(role)}, life.TYPED, at)

    def found(self, session: str, text: str) -> list[Candidate]:
        """Who is meant by typed letters: every word begins a name. Those on the list come first."""
        words = name_key(text).split()
        if not words:
            return []
        on_list = participations_of(self._desk, session)
        known = {one.person for one in on_list if one.person}
        listed = [Candidate(one.id, one.person or "", one.name or "", one.role or "", bool(one.arrived)) for one in on_list]
        others = [Candidate("", one.id, one.name, one.role, here=False) for one in self._directory.people() if one.id not in known]
        return [one for one in (*listed, *others) if _meant(one.name, words)][:MOST]

    def paper(self, session: str, ids: Sequence[str], arrived: str = "", left: str = "") -> str:
        """Enter from the signed sheet: from when to when ("" = the whole session).

        Who has signed in meanwhile stays as entered then. Returns the label ("" = all are in).
        """
        plan, when = self._with_day(session)
        people = [one for one in participations(self._desk, list(ids)) if not one.arrived]
        if not people:
            return ""
        values = self._times_of(when, arrived or kept(when.start), left)
        at = self._times.now()
        later = self._is_later(when)
        who = _who(people)
        label = tr("{who} signed in from paper, entered later", who=who) if later else tr("{who} signed in from paper", who=who)
        with self._desk.edit(label) as edit:
            for one in people:
                edit.change(Participation, one.id, {**values, "signed": life.PAPER, "signed_at": at})
        del plan
        return label

    def out(self, ids: Sequence[str], at: str = "") -> str:
        """People leave, now or at a wall time. Returns the label. Raises UserError for who has not come."""
        people = participations(self._desk, list(ids))
        absent = next((one for one in people if not one.arrived), None)
        if absent is not None:
            raise UserError(tr("{name} is not signed in.", name=absent.name))
        _, when = self._with_day(people[0].session or "")
        left = at or self._clock(when, when.end)
        label = tr("{who} signed out", who=_who(people))
        with self._desk.edit(label) as edit:
            for one in people:
                edit.change(Participation, one.id, self._times_of(when, one.arrived or "", left))
        return label

    def seen(self, id: str) -> Seen:
        """What the cells of somebody show now; give it back with what is typed into one."""
        return self._desk.seen(Participation, id)

    def set_times(self, id: str, arrived: str, left: str = "", seen: Seen | None = None) -> str:
        """Correct when somebody was there; "" in means not there. Returns the label ("" = nothing new). What stood before stays in
        the history; what came since it was ``seen`` stands beside it.
        """
        return self.keep_times(id, arrived, left, seen)[0]

    def keep_times(self, id: str, arrived: str, left: str, seen: Seen | None) -> tuple[str, Seen | None]:
        """As :meth:`set_times`; gives besides what its writer has seen then."""
        one = participations(self._desk, [id])[0]
        _, when = self._with_day(one.session or "")
        values: dict[str, Value] = {"arrived": None, "left": None, "signed": None}
        if arrived:
            values = {**self._times_of(when, arrived, left), "signed": one.signed or life.TYPED}
        if not changed(values, one, seen):
            return "", seen
        later = self._is_later(when)
        label = tr("Times of {name} changed, entered later", name=one.name) if later else tr("Times of {name} changed", name=one.name)
        values["signed_at"] = self._times.now() if arrived else None
        with self._desk.edit(label) as edit:
            edit.change(Participation, id, values, seen)
        return label, seen_after(edit, seen, values)

    def not_gone(self, id: str) -> str:
        """Take back that somebody left. Returns the label."""
        one = participations(self._desk, [id])[0]
        label = tr("{name}: not gone", name=one.name)
        with self._desk.edit(label) as edit:
            edit.change(Participation, id, {"left": None})
        return label if edit.outcome is not None else ""

    def set_minutes(self, id: str, minutes: int | None, why: str = "", seen: Seen | None = None) -> str:
        """Say by hand how many minutes count, with the reason; None lets in and out decide again. Returns the label."""
        one = participations(self._desk, [id])[0]
        if minutes is not None and not 0 <= minutes <= 60 * 24 * 7:
            raise UserError(tr("These are no minutes of a session."))
        if minutes is not None and not clean_line(why):
            raise UserError(tr("Hours that are set by hand need a reason."))
        label = (
            tr("Hours of {name} set by hand", name=one.name)
            if minutes is not None
            else tr("Hours of {name} from in and out", name=one.name)
        )
        with self._desk.edit(label) as edit:
            edit.change(Participation, id, {"credited": minutes, "why_credited": clean_line(why) if minutes is not None else None}, seen)
        return label if edit.outcome is not None else ""

    def not_there(self, ids: Sequence[str]) -> str:
        """Take back that people were there. Returns the label."""
        people = [one for one in participations(self._desk, list(ids)) if one.arrived or one.credited is not None]
        if not people:
            return ""
        label = tr("{who}: not there", who=_who(people))
        with self._desk.edit(label) as edit:
            for one in people:
                edit.change(Participation, one.id, dict.fromkeys(("arrived", "left", "signed", "signed_at", "credited", "why_credited")))
        return label

    def _sign(self, plan: PdSession, id: str, words: dict[str, Value], how: str, at: str) -> Signed:
        _, when = self._with_day(plan.id)
        there = find(self._desk, Participation, id)
        name = (there.name if there is not None else "") or str(words.get("name") or "")
        clock = at or self._clock(when, when.start)
        moment = moment_at(clock, plan.zone or "")
        if moment is None:
            raise UserError(tr("This is no time."))
        if there is not None and there.arrived:
            return self._signed_before(there, when, clock, moment)
        values: dict[str, Value] = {"arrived": clock, "signed": how, "signed_at": self._times.now()}
        label = tr("{name} signed in, entered later", name=name) if self._is_later(when) else tr("{name} signed in", name=name)
        with self._desk.edit(label) as edit:
            if there is None:
                edit.create(Participation, {**words, "session": plan.id, "part": life.PARTICIPANT, **values}, id)
            else:
                edit.change(Participation, id, values)
        uninvited = "" if there is not None and there.invited else " " + tr("Not invited; on the list now.")
        return Signed(
            "in",
            tr("{name} is in at {time}.", name=name, time=shown_clock(moment)) + uninvited,
            "ok",
            id,
            name,
            new=there is None,
        )

    def _signed_before(self, there: Participation, when: Span, clock: str, moment: datetime) -> Signed:
        name = there.name or ""
        came = moment_at(there.arrived or "", getattr(when.start.tzinfo, "key", "")) or when.start
        if moment.timestamp() < (came + AGAIN).timestamp():
            return Signed("again", tr("{name} is in already, since {time}.", name=name, time=shown_clock(came)), "info", there.id, name)
        label = tr("{name} signed out, entered later", name=name) if self._is_later(when) else tr("{name} signed out", name=name)
        with self._desk.edit(label) as edit:
            edit.change(Participation, there.id, {"left": clock})
        return Signed("out", tr("{name} is out at {time}.", name=name, time=shown_clock(moment)), "ok", there.id, name)

    def _with_day(self, session: str) -> tuple[PdSession, Span]:
        plan = session_of(self._desk, session)
        when = span(plan)
        if when is None:
            raise UserError(tr("This session has no day yet."), tr("Enter when it is, then take attendance."))
        if plan.state == life.CANCELLED:
            raise UserError(tr("This session was called off."), tr("Plan it again first."))
        return plan, when

    def _clock(self, when: Span, otherwise: datetime) -> str:
        """The time on the wall while the session is about; else what is meant without it."""
        now = self._times.moment().astimezone(when.start.tzinfo)
        about = when.start.timestamp() - AROUND.total_seconds() <= now.timestamp() <= when.end.timestamp() + AROUND.total_seconds()
        return kept(now if about else otherwise)

    def _is_later(self, when: Span) -> bool:
        return self._times.moment().astimezone(when.end.tzinfo).date() > when.end.date()

    @staticmethod
    def _times_of(when: Span, arrived: str, left: str) -> dict[str, Value]:
        zone = getattr(when.start.tzinfo, "key", "")
        came, went = moment_at(arrived, zone), moment_at(left, zone) if left else None
        if came is None or (left and went is None) or wall_time(arrived) is None:
            raise UserError(tr("This is no time."), tr("Write it as 2:50 pm."))
        if went is not None and went.timestamp() <= came.timestamp():
            raise UserError(tr("Nobody leaves before coming."), tr("Look at the two times."))
        return {"arrived": arrived, "left": left or None}


def _meant(name: str, words: Sequence[str]) -> bool:
    parts = name_key(name).replace("-", " ").split()
    return all(any(part.startswith(word) for part in parts) or word in name_key(name).split() for word in words)


def _who(people: Sequence[Participation]) -> str:
    return people[0].name or tr("somebody") if len(people) == 1 else trn(len(people), "{number} person", "{number} people")
