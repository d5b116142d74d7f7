"""A run as it is shown: what it is about, what was answered, how it ended; and the ticket that it makes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.language import marked, tr
from app.moments import time_of_day
from app.school.directory import KnownDevice
from app.troubleshooting.rules.checklist import Checklist, Outcome, Step
from app.troubleshooting.rules.handover import TicketStart
from app.troubleshooting.rules.walking import UNSAFE, Taken, place, standing, worked

RUNNING, ASIDE, ENDED = "running", "aside", "ended"
FIXED, TICKET, SPARE, STOP, GAVE_UP, WENT_ON = "fixed", "ticket", "spare", "stop", "gave up", "went on"
OUTCOME_WORDS: Mapping[str, str] = {
    FIXED: marked("Fixed"),
    TICKET: marked("Ticket for TSS"),
    SPARE: marked("Spare given"),
    STOP: marked("Stopped: unsafe"),
    GAVE_UP: marked("Gave up"),
    WENT_ON: marked("Went on"),
}
"""What is said of a run that ended so."""
OUTCOME_SAID: Mapping[str, str] = {
    FIXED: marked("fixed"),
    TICKET: marked("ticket for TSS"),
    SPARE: marked("spare given"),
    STOP: marked("stopped: unsafe"),
    GAVE_UP: marked("gave up"),
    WENT_ON: marked("went on"),
}
"""The same after a colon."""
ENDED_LABELS: Mapping[str, str] = {
    FIXED: marked("“{title}” fixed"),
    TICKET: marked("“{title}” ticket begun"),
    SPARE: marked("“{title}” spare given"),
    STOP: marked("“{title}” stopped: unsafe"),
    GAVE_UP: marked("“{title}” gave up"),
    WENT_ON: marked("“{title}” went on"),
}
"""What the history says of ending a run so."""
OUTCOME_TONES: Mapping[str, str] = {FIXED: "ok", TICKET: "info", SPARE: "info", STOP: "bad", GAVE_UP: "neutral", WENT_ON: "neutral"}
LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Subject:
    """What a run is about: the device, the room and who asked, each with its id and its name as it is now; "" for unknown."""

    device: str = ""
    device_name: str = ""
    model: str = ""
    room: str = ""
    room_name: str = ""
    person: str = ""
    person_name: str = ""

    def with_device(self, device: KnownDevice) -> "Subject":
        """The same with a device, and with its room; who asked stays, or is who has the device."""
        found = replace(self, device=device.id, device_name=device.tag or device.serial, model=device.model)
        if device.room_id:
            found = replace(found, room=device.room_id, room_name=device.room)
        if not found.person and device.person_id:
            found = replace(found, person=device.person_id, person_name=device.person)
        return found

    def without_device(self) -> "Subject":
        """The same room and person, no device."""
        return replace(self, device="", device_name="", model="")

    @property
    def words(self) -> str:
        """Device and room in a few words: "PV-02210 · Room 203"."""
        return " · ".join(filter(None, (self.device_name, self.room_name)))


@dataclass(frozen=True, slots=True)
class RunPicture:
    """A photo of a run: its id, the step at which it was added, the name of the picture."""

    id: str
    step: str
    image: str


@dataclass(frozen=True, slots=True)
class RunState:
    """Everything that is known of a run. ``taken`` are all answers in order, those that were taken back too."""

    id: str
    checklist: Checklist
    subject: Subject
    state: str
    started: datetime
    by: str = ""
    resumed: datetime | None = None
    spent: timedelta = timedelta()
    taken: tuple[Taken, ...] = ()
    pictures: tuple[RunPicture, ...] = ()
    outcome: str = ""
    outcome_title: str = ""
    ended: datetime | None = None
    minutes: int = 0
    ticket: str = ""
    spare_name: str = ""
    note: str = ""

    @property
    def here(self) -> Step | Outcome | None:
        """The question to be asked, or the outcome that the answers lead to."""
        return place(self.checklist, self.taken)

    @property
    def held(self) -> list[Taken]:
        """The answers that hold."""
        return standing(self.taken)

    @property
    def facts(self) -> dict[str, str]:
        """What was noted for the ticket, label → value."""
        return {each.fact: each.value for each in self.held if each.fact and each.value}

    def with_answer(self, taken: Taken) -> "RunState":
        """The same with one more answer (or Back)."""
        return replace(self, taken=(*self.taken, taken))

    def minutes_at(self, now: datetime) -> int:
        """Whole minutes of work until ``now``, pauses left out; at least 1."""
        if self.state == ENDED:
            return self.minutes
        return max(1, round(self.work_until(now).total_seconds() / 60))

    def work_until(self, now: datetime) -> timedelta:
        """The work until ``now``: before it was set aside, and since it was taken up."""
        resumed = self.resumed
        if resumed is None:
            return self.spent
        return self.spent + worked([resumed, *(each.at for each in self.taken if resumed <= each.at <= now), now])


def moment_words(at: datetime) -> str:
    """The time of day on the wall: "8:39"."""
    local = at.astimezone()
    return time_of_day(local)


def ticket_of(run: RunState, now: datetime, *, title: str = "", minutes: int | None = None) -> TicketStart:
    """The ticket that a run makes: the steps tried are its body, what was noted its facts."""
    here = run.here
    outcome = here if isinstance(here, Outcome) else None
    where = run.subject.room_name or run.subject.device_name
    named = title or (f"{run.checklist.short}, {where}" if where else run.checklist.short)
    unsafe = any(each.answer == UNSAFE for each in run.held)
    return TicketStart(
        title=named[:LONGEST_TITLE],
        body=steps_tried(run),
        device_id=run.subject.device,
        room_id=run.subject.room,
        person_id=run.subject.person,
        category=run.checklist.ticket_category,
        facts=run.facts,
        urgent=unsafe or (outcome is not None and (outcome.urgent or outcome.kind == STOP)),
        outage=outcome is not None and outcome.outage,
        run_id=run.id,
        photos=tuple(picture.image for picture in run.pictures),
        minutes=run.minutes_at(now) if minutes is None else minutes,
        symptom=run.checklist.key,
    )


def steps_tried(run: RunState) -> str:
    """What was tried, line by line, as TSS reads it."""
    lines = [tr("Tried with the checklist “{title}” (version {version}):", title=run.checklist.title, version=run.checklist.version)]
    for number, each in enumerate(run.held, start=1):
        words = f"{number}. {each.said} ({moment_words(each.at)})"
        lines.append(f"{words}: {each.note}" if each.note else words)
    if not run.held:
        lines.append(tr("Nothing could be tried yet."))
    here = run.here
    if isinstance(here, Outcome):
        lines += ["", tr("Result: {title}", title=here.title)]
    elif isinstance(here, Step):
        lines += ["", tr("Not answered: {ask}", ask=here.ask)]
    if run.spare_name:
        lines.append(tr("A spare was handed out meanwhile: {spare}.", spare=run.spare_name))
    if run.note:
        lines += ["", run.note]
    return "\n".join(lines)


def needed_facts(run: RunState) -> Sequence[str]:
    """Labels of the facts that a ticket about this must say and that nobody has noted yet."""
    known = run.facts
    return [fact.label for fact in run.checklist.facts.values() if fact.required and fact.label not in known]
