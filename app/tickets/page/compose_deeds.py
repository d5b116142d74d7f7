"""What writing a ticket asks of the service, off the window's thread."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.errors import UserError
from app.language import tr
from app.school.directory import KnownDevice
from app.store.value import Value
from app.tickets.page.attachment_well import GoingFile
from app.tickets.page.opening import Before, Opening, opening_of
from app.tickets.rules import attachments as limits
from app.tickets.rules.facts import FactAsked
from app.tickets.rules.priority import Priority
from app.ui.feature import Surroundings
from app.ui.job_tasks import Job

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.tickets.page.likely_panel import Likely
    from app.tickets.service import TicketService

Values = Mapping[str, Value]
Telling = Callable[[UserError], None]


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of it: the draft's id, the label ("" = it stays a draft), wrong fields, missing facts."""

    id: str
    label: str = ""
    problems: Mapping[str, str] = field(default_factory=dict)
    missing: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """What is said of a ticket while it is written."""

    facts: Sequence[FactAsked]
    priority: Priority
    likely: "Sequence[Likely]"


class ComposeDeeds(QObject):
    """Each deed is a job; its answer comes back on the window's thread."""

    def __init__(self, around: Surroundings, service: "TicketService", parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service

    def open(self, ticket: str, draft: dict[str, Any] | None, code: str, show: Callable[[Opening], None], failed: Telling) -> None:
        """Read what the form begins with."""
        self._around.jobs.read(
            lambda _progress: opening_of(self._service, ticket, draft, code),
            title=tr("Opening a ticket"),
            owner=self,
            done=show,
            failed=failed,
        )

    def find_device(self, code: str, found: Callable[[KnownDevice, Values], None]) -> Job:
        """A scanned code: the device, and what it fills in."""

        def work(_progress: "Progress") -> tuple[KnownDevice | None, Values]:
            directory = self._service.directory
            device = directory.device(code) or directory.by_code(code)
            return device, self._service.writing.from_device(device.id) if device is not None else {}

        def done(answer: tuple[KnownDevice | None, Values]) -> None:
            device, values = answer
            if device is not None:
                found(device, values)

        return self._around.jobs.read(work, title=tr("Looking for a device"), owner=self, done=done)

    def assess(self, ticket: str, values: Values, done: Callable[[Assessment], None]) -> None:
        """What is to be said of a ticket while it is written."""

        def work(_progress: "Progress") -> Assessment:
            writing = self._service.writing
            likely = self._service.duplicates.look(values, but=ticket)
            return Assessment(writing.facts(values), writing.priority(values), likely)

        self._around.jobs.read(work, title="", owner=self, done=done)

    def send(
        self,
        ticket: str,
        values: Values,
        files: Sequence[GoingFile],
        done: Callable[[Saved], None],
        failed: Telling,
        *,
        anyway: bool = False,
        before: Before | None = None,
    ) -> Job:
        """Queue a ticket that carries what it must; else say what it lacks."""

        def work(_progress: "Progress") -> Saved:
            writing = self._service.writing
            problems = writing.problems(values)
            if problems:
                return Saved(ticket, problems=problems)
            missing = [] if anyway else writing.missing(values)
            if missing:
                return Saved(ticket, missing=missing)
            id, _label = self._save(ticket, values, files, before)
            return Saved(id, self._service.sending.queue(id, anyway=True))

        return self._around.jobs.write(work, title=tr("Queueing a ticket"), owner=self, done=done, failed=failed)

    def keep(
        self,
        ticket: str,
        values: Values,
        files: Sequence[GoingFile],
        done: Callable[[Saved], None],
        failed: Telling,
        before: Before | None = None,
    ) -> Job:
        """Keep a draft."""

        def work(_progress: "Progress") -> Saved:
            id, label = self._save(ticket, values, files, before)
            return Saved(id, label)

        return self._around.jobs.write(work, title=tr("Keeping a draft"), owner=self, done=done, failed=failed)

    def discard(self, ticket: str) -> None:
        """Throw a kept draft away."""
        notices = self._around.notices
        self._around.jobs.write(
            lambda _progress: self._service.writing.discard(ticket),
            title=tr("Throwing a draft away"),
            owner=self,
            done=lambda label: notices.say(f"{label}.", undoable=True),
            failed=notices.fail,
        )

    def keep_text(self, words: str, category: str) -> None:
        """What is written becomes a canned text of the school's own."""
        notices = self._around.notices
        if not words.strip():
            notices.say(tr("Write the text first, then keep it."))
            return
        title = words.strip().splitlines()[0][:48]
        self._around.jobs.write(
            lambda _progress: self._service.canned.add(title, words.strip(), category),
            title=tr("Keeping a text"),
            owner=self,
            done=lambda _id: notices.say(tr("“{title}” is among the canned texts now.", title=title), undoable=True),
            failed=notices.fail,
        )

    def _save(self, ticket: str, values: Values, files: Sequence[GoingFile], before: Before | None) -> tuple[str, str]:
        """Write draft and files; gives its id and a label, "" when nothing is new. Of a kept draft, what changed since ``before``."""
        writing, kept = self._service.writing, self._service.files
        there = {one.blob: one.id for one in kept.of(ticket)} if ticket else {}
        sizes: list[int] = []
        for file in files:  # before anything is written: what is refused would leave a draft behind, at each attempt another one
            limits.check(file.size, sizes, file.name)
            sizes.append(file.size)
            if file.blob not in there and kept.contents(file.blob) is None:
                raise UserError(tr("“{name}” is not on this computer.", name=file.name), tr("Take it away, or add it again."))
        label = ""
        if ticket:
            changed = before.changed(values) if before is not None else values
            label = writing.save(ticket, changed, before.seen if before is not None else None) if changed else ""
        else:
            ticket = writing.new(values)
            label = tr("Draft kept")
        gone = [id for blob, id in there.items() if blob not in {file.blob for file in files}]
        if gone:
            label = kept.detach(gone) or label
        for file in files:
            data = kept.contents(file.blob) if file.blob not in there else None
            if data is not None:
                kept.attach(ticket, data, file.name, file.media_type)
                label = label or tr("Files added")
        return ticket, label
