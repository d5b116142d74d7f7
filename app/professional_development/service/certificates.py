"""Certificates: numbered when they are first printed, marked when they are printed again."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.records import FeedbackAnswer, Participation, PdSession
from app.professional_development.rules import certificates as rules
from app.professional_development.rules import hours, life
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.outside import SchoolDirectory
from app.professional_development.rules.paper_content import Certificate
from app.professional_development.rules.texts import lines_of, quoted
from app.professional_development.rules.times import Span, days_of, school_year_of, zone_of
from app.professional_development.service.people import People
from app.professional_development.service.reading import participations, participations_of, session_of, span, stay_of
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.records import Value


class Certificates:
    """Who may have one, and what it says."""

    def __init__(self, desk: Desk, district: PdDistrict, directory: SchoolDirectory, people: People, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._directory = directory
        self._people = people
        self._times = times

    def ready(self, session: str) -> list[str]:
        """Ids of those who may have a certificate now, in order of their names."""
        why = self.why_not(session)
        return [id for id, words in why.items() if not words]

    def why_not(self, session: str) -> dict[str, str]:
        """By participation: why there is no certificate, in a sentence; "" for those who may have one. Only those who came."""
        plan = session_of(self._desk, session)
        when = span(plan)
        if when is None:
            return {}
        people = [one for one in participations_of(self._desk, session) if one.arrived or one.credited]
        minutes = self._people.minutes(plan, people)
        answers = self._answers(session)
        held = plan.state == life.HELD
        return {
            one.id: rules.why_not(self._district.certificate, _there(when, one), when.minutes, answers, held=held, counted=minutes[one.id])
            for one in people
        }

    def issue(self, session: str, ids: Sequence[str]) -> list[Certificate]:
        """Number those who have none yet, count the print of all, and say what each certificate reads.

        Numbers have left the building: they are never taken back. Raises UserError when one of them may not have any.
        """
        plan = session_of(self._desk, session)
        people = [one for one in participations(self._desk, list(ids)) if one.session == session]
        why = self.why_not(session)
        for one in people:
            reason = why.get(one.id, tr("No time is entered."))
            if reason and not one.certificate:
                raise UserError(tr("{name} gets no certificate yet: {reason}", name=one.name, reason=reason[0].lower() + reason[1:]))
        content = self._content(plan, people, self._numbers(plan, people))
        self._write(plan, people, content)
        return content

    def shown(self, session: str) -> list[Certificate]:
        """The certificates that were issued for a session, as they would be printed now. Writes nothing."""
        plan = session_of(self._desk, session)
        people = [one for one in participations_of(self._desk, session) if one.certificate]
        return self._content(plan, people, {one.id: one.certificate or "" for one in people})

    def _numbers(self, plan: PdSession, people: Sequence[Participation]) -> dict[str, str]:
        """A number for everybody: the one that was given, or the next of the school year."""
        year = self._year(plan)
        with self._desk.connection() as connection:
            known = connection.scalars(select(Participation.certificate).where(Participation.certificate.is_not(None))).all()
        count = rules.next_count(self._district.certificate, year, [number for number in known if number])
        found = {}
        for one in people:
            found[one.id] = one.certificate or rules.number_of(self._district.certificate, year, count, one.id)
            count += not one.certificate
        return found

    def _content(self, plan: PdSession, people: Sequence[Participation], numbers: dict[str, str]) -> list[Certificate]:
        when = span(plan)
        if when is None:
            raise UserError(tr("This session has no day yet."), tr("Enter when it was held."))
        minutes = self._people.minutes(plan, people)
        standards = tuple(self._district.standards.find(key).name for key in lines_of(plan.standards or ""))
        role = self._district.certificate.issuer_role
        issuer = next((person.name for person in self._directory.people() if person.role.casefold() == role.casefold()), "")
        today = self._times.today()
        return [
            Certificate(
                number=numbers[one.id],
                participant=one.name or "",
                topic=plan.title or "",
                dates=days_of(when),
                hours=hours.hours(minutes[one.id]),
                place=plan.place or plan.mode or "",
                instructor=life.names_in_words([leader.name for leader in life.leaders_of(plan.facilitators or "")]),
                issuer=issuer,
                issued=self._issued(one),
                issuer_role=role,
                standards=standards,
                reprinted=today if one.certificate_prints else None,
            )
            for one in people
        ]

    def _write(self, plan: PdSession, people: Sequence[Participation], content: Sequence[Certificate]) -> None:
        minutes = self._people.minutes(plan, people)
        new = [one for one in people if not one.certificate or one.certified_minutes != minutes[one.id]]
        if new:
            who = new[0].name if len(new) == 1 else trn(len(new), "{number} person", "{number} people")
            numbers = {one.id: certificate.number for one, certificate in zip(people, content, strict=True)}
            with self._desk.edit(tr("Certificate for {who}: {title}", who=who, title=quoted(plan.title or "")), undoable=False) as edit:
                for one in new:
                    values: dict[str, Value] = {"certificate": numbers[one.id], "certified_minutes": minutes[one.id]}
                    edit.change(Participation, one.id, {**values, "certified": one.certified or self._times.now()})
        with self._desk.edit(
            trn(len(people), "{number} certificate printed", "{number} certificates printed"), background=True, who=self._times.who()
        ) as edit:
            for one in people:
                edit.add(Participation, one.id, "certificate_prints", 1)

    def _issued(self, one: Participation) -> date:
        return datetime.fromisoformat(one.certified).astimezone(zone_of(self._times.zone)).date() if one.certified else self._times.today()

    def _year(self, plan: PdSession) -> str:
        when = span(plan)
        day = when.start.date() if when is not None else self._times.today()
        return school_year_of(day, self._district.year_begins)

    def _answers(self, session: str) -> int:
        statement = select(func.count()).select_from(FeedbackAnswer)
        with self._desk.connection() as connection:
            return connection.scalar(statement.where(FeedbackAnswer.session == session, FeedbackAnswer.deleted.is_(False))) or 0


def _there(when: Span, one: Participation) -> int:
    """Minutes of the session that somebody was there; what was set by hand counts as such."""
    return one.credited if one.credited is not None else hours.minutes_there(when, stay_of(one))
