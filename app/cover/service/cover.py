"""Covers: plan one, hand over now, stand in, end it, hand it on; and what stays written down between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.cover.records import STANDING, Cover
from app.cover.rules import periods
from app.cover.rules.periods import Period
from app.cover.rules.who import Colleague
from app.cover.service.facts import CoverFact, StandingNotes
from app.cover.service.reading import CoverReading
from app.cover.service.sharing import cover_edit
from app.errors import UserError
from app.language import tr
from app.store.records import Value, living
from app.store.seen import Seen

_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What is planned, as a form gives it: who is away, who stands in (``device`` "" for a name that was typed), when and why."""

    alternate: str
    device: str = ""
    period: Period | None = None
    why: str = ""
    notes: str = ""


class CoverService(CoverReading):
    """Everything a person can do with covers. Light to make; reads nothing until asked."""

    def seen_standing(self) -> Seen:
        """The same for what stays written down."""
        return self.desk.seen(Cover, STANDING)

    def plan(self, plan: Plan) -> str:
        """Plan an absence of mine; returns the label. Raises UserError with what is wrong."""
        self._check(plan)
        label = tr("Absence {when} planned, covered by {alternate}", when=self._when(plan.period), alternate=plan.alternate)
        with self.desk.edit(label) as edit:
            edit.create(Cover, {**self._of_me(), **_kept(plan), "state": periods.PLANNED})
        return label

    def change(self, id: str, plan: Plan, seen: Seen | None = None) -> str:
        """Change what is planned, or the notes of what runs; returns the label ("" = nothing new). Raises UserError with what is wrong."""
        before = self.cover(id)
        if before.runs and (plan.device, plan.alternate) != (before.device, before.alternate):
            raise UserError(tr("{alternate} covers now.", alternate=before.alternate), tr("Choose “Hand on” to let somebody else cover."))
        self._check(plan, id)
        label = tr("Absence of {away} changed", away=before.away)
        with self.desk.edit(label) as edit:
            edit.change(Cover, id, _kept(plan), seen)
        return label if edit.outcome is not None else ""

    def call_off(self, id: str) -> str:
        """Take a planned absence away; Undo brings it back. Returns the label."""
        cover = self.cover(id)
        if cover.runs:
            raise UserError(tr("{alternate} covers already.", alternate=cover.alternate), tr("Choose “I am back” to end it."))
        label = tr("Absence {when} called off", when=self._when(cover.period)).replace("  ", " ")
        with self.desk.edit(label) as edit:
            edit.delete(Cover, [id])
        return label

    def hand_over(self, plan: Plan) -> str:
        """Somebody stands in for me from now on; gives the id of the cover. What was planned with them for now begins."""
        situation = self.situation()
        if situation.covered is not None:
            raise UserError(tr("{alternate} covers you already.", alternate=situation.covered.alternate))
        planned = next((one for one in situation.coming if situation.is_away(one) and one.stands == periods.DUE and _same(one, plan)), None)
        values = {**_kept(plan, keep_empty=planned is None), **self._begun()}
        if planned is not None:
            values.pop("first_day", None)
        label = tr("{alternate} covers {me} from now on", alternate=plan.alternate or tr("Somebody"), me=self.me())
        with cover_edit(self.desk, label, plan.device, self.me(), opens=True) as edit:
            if planned is not None:
                edit.change(Cover, planned.id, values)
                return planned.id
            return edit.create(Cover, {**self._of_me(), **values})

    def begin(self, id: str) -> str:
        """A planned cover begins now; returns the label."""
        cover = self.cover(id)
        if cover.runs:
            return ""
        if cover.state == periods.ENDED:
            raise UserError(tr("This cover is over."), tr("Choose “I cover from now” to begin another."))
        situation = self.situation()
        device = self.desk.identity.device if situation.is_covering(cover) else situation.desk_of(cover)
        label = tr("{alternate} covers {away} from now on", alternate=cover.alternate, away=cover.away)
        with cover_edit(self.desk, label, device, cover.away, opens=True) as edit:
            edit.change(Cover, id, {**self._begun(), "device": device or None})
        return label

    def cover_from_now(self, away: Colleague) -> str:
        """I stand in for somebody who could not hand over; gives the id of the cover."""
        situation = self.situation()
        if situation.covering is not None:
            raise UserError(tr("You cover for {away} already.", away=situation.covering.away))
        mine = [one for one in situation.coming if situation.is_covering(one) and away.name == one.away]
        planned = next((one for one in mine if one.stands == periods.DUE), None)
        if planned is not None:
            self.begin(planned.id)
            return planned.id
        device = self.desk.identity.device if situation.role else ""
        values: dict[str, Value] = {"away": away.name, "away_device": away.device, "alternate": self.me(), "device": device}
        values["first_day"] = self.today().isoformat()
        label = tr("{me} covers {name} from now on", me=self.me(), name=away.name)
        with cover_edit(self.desk, label, device, away.name, opens=True) as edit:
            return edit.create(Cover, {**values, **self._begun()})

    def take_up_due(self) -> CoverFact | None:
        """Begin the planned cover in which I stand in, when its time has come; gives it, None when there is none."""
        situation = self.situation()
        due = situation.due
        if due is None or situation.covering is not None:
            return None
        self.begin(due.id)
        return self.cover(due.id)

    def end(self, id: str) -> str:
        """Who was away is back, or who stood in is done; returns the label ("" when it is over already)."""
        cover = self.cover(id)
        if cover.state == periods.ENDED:
            return ""
        situation = self.situation()
        label = (
            tr("{away} is back", away=cover.away)
            if situation.is_away(cover)
            else tr("The cover of {away} by {alternate} is over", away=cover.away, alternate=cover.alternate)
        )
        with cover_edit(self.desk, label, cover.device, cover.away, opens=False) as edit:
            edit.change(Cover, id, self._ended())
        return label

    def hand_on(self, id: str, to: Colleague, notes: str = "") -> str:
        """Somebody else stands in from now on; gives the id of the new cover.

        Who is away (or another liaison) opens it for them; an alternate leaves it for the other's desk to take up.
        """
        cover = self.cover(id)
        if not cover.runs:
            raise UserError(tr("This cover is not running."))
        situation = self.situation()
        self.end(id)
        values: dict[str, Value] = {"away": cover.away, "away_device": cover.away_device, "alternate": to.name, "device": to.device}
        values |= {"passed_from": id, "why": cover.why or None, "notes": "\n".join(filter(None, (cover.notes, _text(notes)))) or None}
        values["first_day"] = self.today().isoformat()
        if cover.period is not None and cover.stands != periods.LATE:
            values |= {name: value for name, value in _of_period(cover.period).items() if name in ("last_day", "until_time")}
        if to.device and situation.is_alternate:
            label = tr("Cover of {away} handed on to {name}", away=cover.away, name=to.name)
            with self.desk.edit(label) as edit:
                return edit.create(Cover, {**values, "state": periods.PLANNED})
        label = tr("{name} covers {away} from now on", name=to.name, away=cover.away)
        with cover_edit(self.desk, label, to.device, cover.away, opens=True) as edit:
            return edit.create(Cover, {**values, **self._begun()})

    def note_read(self, id: str) -> str:
        """Who was away has read what happened. Returns the label."""
        label = tr("What happened while you were away: read")
        with self.desk.edit(label) as edit:
            edit.change(Cover, id, {"read": periods.moment_text(self.now())})
        return label if edit.outcome is not None else ""

    def standing_notes(self) -> StandingNotes:
        """Where things are, and whom to call."""
        with self.desk.read() as session:
            found = session.scalar(living(Cover).where(Cover.id == STANDING))
            return StandingNotes(found.places or "", found.people or "") if found is not None else StandingNotes()

    def write_standing(self, notes: StandingNotes, seen: Seen | None = None) -> str:
        """Keep where things are and whom to call; returns the label ("" = nothing new)."""
        values: dict[str, Value] = {"places": _text(notes.places) or None, "people": _text(notes.people) or None}
        with self.desk.read() as session:
            there = session.scalar(living(Cover).where(Cover.id == STANDING)) is not None
        label = tr("Where things are and whom to call: written down")
        with self.desk.edit(label) as edit:
            if there:
                edit.change(Cover, STANDING, values, seen)
            else:
                edit.create(Cover, {**values, "state": periods.STANDING}, STANDING)
        return label if edit.outcome is not None else ""

    def problems(self, plan: Plan, id: str = "") -> dict[str, str]:
        """What is wrong with a plan, by field, each as a sentence beside it."""
        found: dict[str, str] = {}
        if not plan.alternate.strip():
            found["alternate"] = tr("Say who covers.")
        if plan.period is not None:
            wrong = plan.period.problem()
            if wrong:
                found["last_day"] = wrong
            elif not found:
                found |= self._overlap(plan, id)
        return found

    def _overlap(self, plan: Plan, id: str) -> dict[str, str]:
        situation, period = self.situation(), plan.period
        for one in situation.covers:
            theirs = one.period
            if one.id == id or not one.is_open or theirs is None or period is None:
                continue
            if situation.is_away(one) and _same(one, plan) and period.meets(theirs, self.zone):
                words = periods.when_words(theirs, self.today())
                return {"first_day": tr("{alternate} covers you {words} already. Change that one.", alternate=one.alternate, words=words)}
        return {}

    def _check(self, plan: Plan, id: str = "") -> None:
        problems = self.problems(plan, id)
        if problems:
            raise UserError(next(iter(problems.values())))

    def _of_me(self) -> dict[str, Value]:
        return {"away": self.me() or None, "away_device": self.desk.identity.device}

    def _begun(self) -> dict[str, Value]:
        return {"state": periods.RUNNING, "began": periods.moment_text(self.now()), "begun_by": self.me() or None}

    def _ended(self) -> dict[str, Value]:
        return {"state": periods.ENDED, "ended": periods.moment_text(self.now()), "ended_by": self.me() or None}

    def _when(self, period: Period | None) -> str:
        return periods.when_words(period, self.today()) if period is not None else ""


def _same(cover: CoverFact, plan: Plan) -> bool:
    """Whether it is the same person who stands in."""
    return cover.device == plan.device if cover.device and plan.device else cover.alternate == plan.alternate.strip()


def _of_period(period: Period | None) -> dict[str, Value]:
    if period is None:
        return {}
    return {
        "first_day": period.first.isoformat(),
        "from_time": f"{period.from_time:%H:%M}" if period.from_time else None,
        "last_day": period.last.isoformat() if period.last else None,
        "until_time": f"{period.until_time:%H:%M}" if period.until_time else None,
    }


def _kept(plan: Plan, *, keep_empty: bool = True) -> Mapping[str, Value]:
    values: dict[str, Value] = {"alternate": _line(plan.alternate) or None, "device": plan.device or None, **_of_period(plan.period)}
    values |= {"why": _line(plan.why) or None, "notes": _text(plan.notes) or None}
    return values if keep_empty else {name: value for name, value in values.items() if value is not None}


def _line(text: str) -> str:
    return " ".join("".join(letter for letter in text if letter.isprintable() or letter.isspace()).split())[:200]


def _text(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in plain if letter.isprintable() or letter in "\n\t").strip()[:_LONGEST]
