"""Running a checklist: each answer is on the disk before the next question is asked."""

import dataclasses
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from app.errors import UserError
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value, new_id
from app.store.seen import Seen
from app.store.settings import PERSON
from app.troubleshooting.records import Run, RunPhoto, RunStep
from app.troubleshooting.rules.checklist import Checklist, Step
from app.troubleshooting.rules.handover import TicketDesk
from app.troubleshooting.rules.reading import as_json, read_json
from app.troubleshooting.rules.runs import (
    ASIDE,
    ENDED,
    ENDED_LABELS,
    OUTCOME_WORDS,
    RUNNING,
    TICKET,
    RunPicture,
    RunState,
    Subject,
    ticket_of,
)
from app.troubleshooting.rules.walking import BACK, Taken

_LARGEST = 8 * 2**20
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_SUBJECT = ("device", "device_name", "model", "room", "room_name", "person", "person_name")


class Runs:
    """Start, answer, set aside, take up again, end. Every method that writes is one action in the log."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime] | None = None) -> None:
        """``clock`` is the desk's own unless another is given."""
        self._desk = desk
        self.clock = clock or desk.now

    def now(self) -> datetime:
        """The time now, to the second, as records keep it."""
        return self.clock().replace(microsecond=0)

    def start(self, checklist: Checklist, subject: Subject | None = None, id: str = "") -> RunState:
        """Begin a run. ``id`` may be made before (``new_id``), so that the first question is shown meanwhile."""
        now = self.now()
        subject = subject or Subject()
        content = self._desk.blobs.put(as_json(checklist).encode())
        run = RunState(id or new_id(), checklist, subject, RUNNING, now, self._person(), now)
        values: dict[str, Value] = {
            "title": checklist.title,
            "checklist": checklist.key,
            "version": checklist.version,
            "content": content,
            "by": run.by,
            "started": moment_text(now),
            "resumed": moment_text(now),
            "spent": 0,
            "state": RUNNING,
            **_of_subject(subject),
        }
        with self._desk.edit(_label(tr("“{title}” begun", title=checklist.title), subject)) as edit:
            edit.create(Run, values, run.id)
        return run

    def load(self, id: str, fallback: Callable[[str], Checklist | None] | None = None) -> RunState | None:
        """A run as it stands; None if there is none. ``fallback`` gives the checklist of a key where the frozen one is not here yet."""
        with self._desk.read() as session:
            row = session.get(Run, id)
            if row is None or row.deleted:
                return None
            steps = session.scalars(select(RunStep).where(RunStep.run == id, RunStep.deleted.is_(False))).all()
            pictures = session.scalars(select(RunPhoto).where(RunPhoto.run == id, RunPhoto.deleted.is_(False)).order_by(RunPhoto.at)).all()
            checklist = self._asked(row, fallback)
            return None if checklist is None else _state(row, checklist, steps, pictures)

    def answer(self, run: str, taken: Taken, title: str = "") -> None:
        """Keep an answer (or Back) under the id that it has. ``title`` of the checklist is for the words of Undo."""
        words = tr("one step back") if taken.answer == BACK else taken.said
        values: dict[str, Value] = {
            "run": run,
            "number": taken.number,
            "step": taken.step,
            "question": taken.question,
            "answer": taken.answer,
            "said": taken.said,
            "at": moment_text(taken.at),
            "note": taken.note,
            "fact": taken.fact if taken.value else "",
            "value": taken.value,
        }
        with self._desk.edit(f"{title}: {words}" if title else words) as edit:
            edit.create(RunStep, values, taken.id)

    def seen(self, step_id: str) -> Seen:
        """What stands in an answer when a note to it is begun; give it back with the note."""
        return self._desk.seen(RunStep, step_id)

    def note(self, step_id: str, words: str, seen: Seen | None = None) -> str:
        """Write a note to an answer that was given; returns the label."""
        label = tr("Note to a step written") if words else tr("Note to a step taken away")
        with self._desk.edit(label) as edit:
            edit.change(RunStep, step_id, {"note": words}, seen)
        return label

    def set_subject(self, run: str, subject: Subject, before: Subject | None = None) -> str:
        """Say what a run is about; returns the label. Only what is other than ``before``, which was shown, is written."""
        shown = _of_subject(before) if before is not None else {}
        label = tr("Run is about {subject}", subject=subject.words or tr("no device"))
        with self._desk.edit(label) as edit:
            edit.change(
                Run, run, {name: value for name, value in _of_subject(subject).items() if name not in shown or value != shown[name]}
            )
        return label

    def add_photo(self, run: str, step: str, picture: bytes) -> str:
        """Keep a picture (JPEG or PNG, at most 8 MB) of a run; returns the photo's id. Raises UserError for anything else."""
        if not picture.startswith(_BEGINNINGS):
            raise UserError(tr("This is not a picture that can be kept."), tr("Use a JPEG or PNG file."))
        if len(picture) > _LARGEST:
            raise UserError(tr("This picture is larger than 8 MB."), tr("Make it smaller first."))
        image = self._desk.blobs.put(picture)
        with self._desk.edit(tr("Photo added to a run")) as edit:
            return edit.create(RunPhoto, {"run": run, "step": step, "image": image, "at": moment_text(self.now())})

    def delete_photo(self, id: str) -> str:
        """Delete a photo; Undo brings it back. Returns the label."""
        label = tr("Photo of a run deleted")
        with self._desk.edit(label) as edit:
            edit.delete(RunPhoto, [id])
        return label

    def picture(self, image: str) -> bytes | None:
        """The picture itself; None when it is not here yet."""
        return self._desk.blobs.get(image)

    def set_aside(self, run: RunState) -> str:
        """Put a run away to go on with it later; one without an answer is thrown away. Returns the label."""
        if not run.taken and not run.pictures:
            return self.throw_away(run)
        label = _label(tr("“{title}” set aside", title=run.checklist.title), run.subject)
        spent = round(run.work_until(self.now()).total_seconds())
        with self._desk.edit(label) as edit:
            edit.change(Run, run.id, {"state": ASIDE, "spent": spent, "resumed": None})
        return label

    def resume(self, run: RunState) -> RunState | None:
        """Take a run up again; gives it as it stands then. One that was left running by a closed program begins its minutes anew."""
        spent = run.spent
        if run.resumed is not None:
            last = max([run.resumed, *(each.at for each in run.taken)])
            spent = run.work_until(last)
        with self._desk.edit(_label(tr("“{title}” taken up again", title=run.checklist.title), run.subject)) as edit:
            values: dict[str, Value] = {"state": RUNNING, "resumed": moment_text(self.now()), "spent": round(spent.total_seconds())}
            edit.change(Run, run.id, values)
        return self.load(run.id, lambda _key: run.checklist)

    def finish(
        self, run: RunState, outcome: str, *, title: str = "", minutes: int | None = None, ticket: str = "", spare: str = "", note: str = ""
    ) -> str:
        """End a run with one of the outcomes of ``rules.runs``; returns the label. ``title`` is the outcome in the checklist's words."""
        now = self.now()
        label = _label(tr(ENDED_LABELS[outcome], title=run.checklist.title), run.subject)
        values: dict[str, Value] = {
            "state": ENDED,
            "ended": moment_text(now),
            "resumed": None,
            "outcome": outcome,
            "outcome_title": title or tr(OUTCOME_WORDS[outcome]),
            "minutes": run.minutes_at(now) if minutes is None else minutes,
        }
        values |= {name: value for name, value in (("ticket", ticket), ("spare_name", spare), ("note", note)) if value}
        with self._desk.edit(label) as edit:
            edit.change(Run, run.id, values)
        return label

    def send(
        self,
        run: RunState,
        tickets: TicketDesk,
        *,
        minutes: int | None = None,
        title: str = "",
        facts: Mapping[str, str] | None = None,
    ) -> str:
        """Begin a ticket with the steps tried as its body and end the run with it; gives the ticket's id.

        ``facts`` (label → value) are those that were asked for in the end, beside those of the steps.
        """
        start = ticket_of(run, self.now(), minutes=minutes)
        start = dataclasses.replace(start, facts={**start.facts, **(facts or {})})
        ticket = tickets.start(start)
        self.finish(run, TICKET, title=title, minutes=start.minutes, ticket=ticket, spare=run.spare_name, note=run.note)
        return ticket

    def throw_away(self, run: RunState) -> str:
        """Delete a run that was begun by mistake. Returns the label."""
        label = _label(tr("“{title}” thrown away", title=run.checklist.title), run.subject)
        with self._desk.edit(label) as edit:
            edit.delete(RunStep, [each.id for each in run.taken])
            edit.delete(RunPhoto, [each.id for each in run.pictures])
            edit.delete(Run, [run.id])
        return label

    def _person(self) -> str:
        return self._desk.settings.get(PERSON, "")

    def _asked(self, row: Run, fallback: Callable[[str], Checklist | None] | None) -> Checklist | None:
        data = self._desk.blobs.get(row.content) if row.content else None
        if data is not None:
            with suppress(UserError):
                return read_json(data.decode("utf-8", "replace"), row.title or "")
        return fallback(row.checklist or "") if fallback is not None else None


def next_answer(run: RunState, step: Step, answer: str, at: datetime, *, note: str = "", value: str = "") -> Taken:
    """The answer to be kept, with an id of its own."""
    fact = run.checklist.facts.get(step.fact)
    label = fact.label if fact is not None else ""
    said = tr("Back") if answer == BACK else step.said(answer)
    return Taken(new_id(), step.key, step.ask, answer, said, at, len(run.taken) + 1, note, label if value else "", value)


def moment_text(at: datetime) -> str:
    """A moment as records keep it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def moment_of(text: str | None) -> datetime | None:
    """The moment that a record keeps; None for none, or for what is none."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None


def _of_subject(subject: Subject) -> dict[str, Value]:
    return {name: getattr(subject, name) for name in _SUBJECT}


def _label(done: str, subject: Subject) -> str:
    return f"{done} · {subject.words}" if subject.words else done


def _state(row: Run, checklist: Checklist, steps: Any, pictures: Any) -> RunState:
    values: Mapping[str, str] = {name: getattr(row, name) or "" for name in (*_SUBJECT, "by", "outcome", "outcome_title", "ticket", "note")}
    started = moment_of(row.started) or datetime.fromtimestamp(0, UTC)
    taken = [
        Taken(
            each.id,
            each.step or "",
            each.question or "",
            each.answer or "",
            each.said or "",
            moment_of(each.at) or started,
            each.number or 0,
            each.note or "",
            each.fact or "",
            each.value or "",
        )
        for each in steps
    ]
    return RunState(
        id=row.id,
        checklist=checklist,
        subject=Subject(**{name: values[name] for name in _SUBJECT}),
        state=row.state or RUNNING,
        started=started,
        by=values["by"],
        resumed=moment_of(row.resumed),
        spent=timedelta(seconds=row.spent or 0),
        taken=tuple(sorted(taken, key=lambda each: (each.number, each.at, each.id))),
        pictures=tuple(RunPicture(each.id, each.step or "", each.image or "") for each in pictures if each.image),
        outcome=values["outcome"],
        outcome_title=values["outcome_title"],
        ended=moment_of(row.ended),
        minutes=row.minutes or 0,
        ticket=values["ticket"],
        spare_name=row.spare_name or "",
        note=values["note"],
    )
