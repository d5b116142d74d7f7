"""Telling people of a session: calendar files and mails, and who knows of which revision."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr, trn
from app.late import late
from app.network.mail_address import is_address
from app.professional_development.records import Participation, PdSession
from app.professional_development.rules import life
from app.professional_development.rules.outside import SchoolDirectory
from app.professional_development.rules.texts import clean_line, name_key, quoted
from app.professional_development.rules.times import shown_span
from app.professional_development.service.reading import participations_of, session_of, span
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.records import Value, living

if TYPE_CHECKING:
    from app.professional_development.rules import calendar_file, mail
    from app.professional_development.rules.calendar_file import Attendee, CalendarEvent, Method
    from app.professional_development.rules.mail import Mail
else:
    calendar_file = late("app.professional_development.rules.calendar_file")
    mail = late("app.professional_development.rules.mail")


class Invitations:
    """Calendar files and mails of sessions."""

    def __init__(self, desk: Desk, directory: SchoolDirectory, times: Times) -> None:
        self._desk = desk
        self._directory = directory
        self._times = times

    def calendar(self, session: str, method: "Method" = "PUBLISH", ids: Sequence[str] | None = None) -> bytes:
        """The calendar file of a session. Raises UserError while it has no day."""
        plan = session_of(self._desk, session)
        people = self._people(session, ids)
        return calendar_file.calendar_file([self._event(plan, people)], method)

    def all_calendar(self, ids: Sequence[str] | None = None) -> bytes:
        """One calendar file of all sessions that have a day (or of those); called-off ones say so."""
        with self._desk.read() as reading:
            plans = list(reading.scalars(living(PdSession).where(PdSession.starts.is_not(None)).order_by(PdSession.starts, PdSession.id)))
            reading.expunge_all()
        wanted = None if ids is None else set(ids)
        events = [self._event(plan, []) for plan in plans if span(plan) is not None and (wanted is None or plan.id in wanted)]
        return calendar_file.calendar_file(events, "PUBLISH", f"{tr('PD sessions')} · {self._times.school()}".rstrip(" ·"))

    def mails(self, session: str, ids: Sequence[str] | None = None) -> list["Mail"]:
        """Mails that invite people, tell them of a change, or that it was called off; without ids: all who don't know yet.

        Raises UserError when nobody of them has an address.
        """
        plan = session_of(self._desk, session)
        wanted = list(ids) if ids is not None else self.waiting(session)
        people = [one for one in self._people(session, wanted) if is_address(one.email or "")]
        if not people:
            raise UserError(tr("Nobody of them has a mail address."), tr("Enter addresses in the list of people, or print the invitation."))
        cancels = plan.state == life.CANCELLED
        method: Method = "CANCEL" if cancels else "REQUEST"
        calendar = calendar_file.calendar_file([self._event(plan, people)], method)
        parts = [people[start : start + mail.AT_ONCE] for start in range(0, len(people), mail.AT_ONCE)]
        return [
            mail.Mail(
                f"{clean_line(plan.title or tr('PD session'), 60)}{f' {number}' if len(parts) > 1 else ''}",
                tuple(one.id for one in part),
                mail.invitation(
                    self._subject(plan, part),
                    self._words(plan),
                    calendar,
                    method,
                    self._sender(),
                    [_attendee(one) for one in part],
                    self._times.moment(),
                ),
            )
            for number, part in enumerate(parts, 1)
        ]

    def waiting(self, session: str) -> list[str]:
        """Ids of those on the list who don't know how the session stands: never told, or told of an older revision."""
        plan = session_of(self._desk, session)
        people = participations_of(self._desk, session)
        revision = self._revision(plan, people)
        if plan.state == life.CANCELLED:
            people = [one for one in people if one.told_sequence is not None]
        return [one.id for one in people if one.invited and (one.told_sequence is None or one.told_sequence < revision)]

    def standing(self, session: str) -> tuple[int, int]:
        """How many were ever told, and how many of them don't know the newest revision."""
        plan = session_of(self._desk, session)
        people = participations_of(self._desk, session)
        told = [one.told_sequence for one in people if one.told_sequence is not None]
        revision = self._revision(plan, people)
        return len(told), sum(sequence < revision for sequence in told)

    def sent(self, session: str, ids: Sequence[str]) -> str:
        """Mails to those people have left: they know of the session as it stands. Not taken back. Returns the label."""
        plan = session_of(self._desk, session)
        everybody = participations_of(self._desk, session)
        revision = self._revision(plan, everybody)
        people = [one for one in everybody if one.id in set(ids)]
        if not people:
            return ""
        who = people[0].name if len(people) == 1 else trn(len(people), "{number} person", "{number} people")
        label = tr("{who} told of {title}", who=who, title=quoted(plan.title or ""))
        values: dict[str, Value] = {"told": self._times.now(), "told_sequence": revision}
        with self._desk.edit(label, undoable=False) as edit:
            edit.change_many(Participation, {one.id: values for one in people})
            if revision != (plan.sequence or 0):
                edit.change(PdSession, session, {"sequence": revision})
        return label

    @staticmethod
    def _revision(plan: PdSession, people: Sequence[Participation]) -> int:
        """The revision of the event as it stands: an undo after a mail has left must not bring an old number back."""
        told = max((one.told_sequence or 0 for one in people), default=0)
        return plan.sequence or 0 if (plan.sequence or 0) >= told else told + 1

    def _people(self, session: str, ids: Sequence[str] | None) -> list[Participation]:
        wanted = None if ids is None else set(ids)
        return [one for one in participations_of(self._desk, session) if wanted is None or one.id in wanted]

    def _event(self, plan: PdSession, people: Sequence[Participation]) -> "CalendarEvent":
        when = span(plan)
        if when is None:
            raise UserError(tr("This session has no day yet."), tr("Enter when it is, then invite."))
        stamped = datetime.fromisoformat(plan.calendar_changed) if plan.calendar_changed else self._times.moment()
        return calendar_file.CalendarEvent(
            uid=plan.calendar_uid or f"{plan.id}@liaison-desk",
            sequence=self._revision(plan, participations_of(self._desk, plan.id)),
            title=plan.title or "",
            start=when.start,
            end=when.end,
            stamped=stamped.astimezone(UTC),
            place=plan.place or "",
            description=_description(plan),
            link=plan.link or "",
            cancelled=plan.state == life.CANCELLED,
            organizer=self._sender(),
            attendees=[_attendee(one) for one in people],
        )

    def _sender(self) -> "Attendee":
        """The person at the desk, with the address that the roster has."""
        who = self._times.who()
        known = next((one for one in self._directory.people() if who and name_key(one.name) == name_key(who)), None)
        return calendar_file.Attendee(who, known.email if known is not None else "")

    @staticmethod
    def _subject(plan: PdSession, people: Sequence[Participation]) -> str:
        if plan.state == life.CANCELLED:
            return tr("Called off: {title}", title=plan.title or tr("PD session"))
        changed = any(one.told_sequence is not None for one in people)
        title = plan.title or tr("PD session")
        return tr("Changed: {title}", title=title) if changed else title

    @staticmethod
    def _words(plan: PdSession) -> str:
        """What people read."""
        when = span(plan)
        head = "\n".join(filter(None, (plan.title, shown_span(when) if when is not None else "", plan.place, plan.link)))
        if plan.state == life.CANCELLED:
            why = f"\n\n{plan.why_cancelled}" if plan.why_cancelled else ""
            return f"{tr('This session is called off.')}{why}\n\n{head}"
        return "\n\n".join(filter(None, (head, _description(plan), tr("Please answer with Accept or Decline in your calendar."))))


def _description(plan: PdSession) -> str:
    parts = ((tr("By the end"), plan.objective), (tr("Bring along"), plan.bring), (tr("Led by"), _leaders(plan)))
    return "\n\n".join(f"{title}: {words}" for title, words in parts if words)


def _leaders(plan: PdSession) -> str:
    return life.names_in_words([leader.name for leader in life.leaders_of(plan.facilitators or "")])


def _attendee(one: Participation) -> "Attendee":
    return calendar_file.Attendee(one.name or "", one.email or "", one.answer or "", one.part == life.FACILITATOR)
