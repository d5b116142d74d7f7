"""What the page asks of the service: each deed in the write lane, what was done said with Undo where it can be undone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.late import late
from app.tickets.page.reply_box import Reply
from app.tickets.page.under_way import UnderWay
from app.tickets.service.conversation import MessageFact
from app.ui.dialogs import Sheet
from app.ui.feature import Surroundings
from app.ui.forms import FormField
from app.ui.icons import scaled
from app.ui.job_tasks import Job
from app.ui.sheet_answers import closing, refusing
from app.ui.widgets import PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.store.told_history import Told
    from app.tickets.service import TicketService
    from app.ui import history_sheet
else:
    history_sheet = late("app.ui.history_sheet")

_NOT_UNDONE = ("queue", "ask for it", "take over", "send now", "send again", "solve", "reopen")
_QUEUED = marked("Queued. It goes by itself when TSS can be reached.")


class TicketDeeds(QObject):
    """Signals: ``queued`` when something waits to go out, ``written`` with a Reply whose words were taken, ``not_written`` with the
    ticket of one when they may be written on, ``given_back`` with a MessageFact that was taken back before it left.
    """

    queued = Signal()
    written = Signal(object)
    not_written = Signal(str)
    given_back = Signal(object)
    settled = Signal(str)
    """A ticket or message of which no copy in the mail program's folder is needed any more."""

    def __init__(self, around: Surroundings, service: "TicketService", page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._service = service
        self._page = page
        self._replies = UnderWay(around.jobs, self)
        self._replies.ended.connect(self.not_written)
        self.dialog: Sheet | None = None

    def take(self, identity: str, key: str) -> None:
        """Take a step with a ticket, or with one of its messages."""
        if key == "set number":
            self._ask_number(identity)
            return
        if key == "history":
            self._show_history(identity)
            return
        if key == "take back":
            self._take_back(identity)
            return
        deed = self._deeds(identity)[key]
        undoable = key not in _NOT_UNDONE

        def done(label: str) -> None:
            self._settle(identity, key)
            self._say(key, label, undoable=undoable)

        self._write(deed, done)

    def reply(self, reply: Reply) -> None:
        """Give a reply to the outbox."""
        conversation = self._service.conversation
        job = self._write(
            lambda: conversation.reply(reply.ticket, reply.words, solves=reply.solves, attachments=reply.kept_files()),
            lambda _id: self._replied(reply),
        )
        self._replies.add(job, reply.ticket)

    def note(self, reply: Reply) -> None:
        """Keep words that TSS does not get."""
        conversation = self._service.conversation
        job = self._write(lambda: conversation.note(reply.ticket, reply.words, reply.kept_files()), lambda _id: self._noted(reply))
        self._replies.add(job, reply.ticket)

    def looked_at(self, ticket: str) -> None:
        """Somebody reads it: nothing of it is new any more."""
        self._around.jobs.write(lambda _progress: self._service.conversation.read(ticket), title="", owner=self)

    def set_number(self, identity: str, number: str, refused: Callable[[UserError], None], done: Callable[[], None]) -> None:
        """Type the number of a ticket."""

        def told(label: str) -> None:
            self._around.notices.say(f"{label}.", undoable=True)
            done()

        self._write(lambda: self._service.sending.set_number(identity, number), told, refused)

    def _deeds(self, identity: str) -> dict[str, Callable[[], str]]:
        sending, deeds, taking = self._service.sending, self._service.deeds, self._service.taking_over
        return {
            "queue": lambda: sending.queue(identity, anyway=True),
            "discard": lambda: self._service.writing.discard(identity),
            "ask for it": lambda: taking.ask(identity),
            "take over": lambda: taking.take(identity),
            "send now": lambda: taking.go_without_meeting(identity),
            "send again": lambda: sending.send_again(identity),
            "it has gone": lambda: sending.it_has_gone(identity),
            "nothing to answer": lambda: deeds.nothing_to_answer(identity),
            "waiting on part": lambda: deeds.waiting_on_part(identity),
            "solve": lambda: deeds.solve(identity),
            "keep": lambda: deeds.keep(identity),
            "close": lambda: deeds.close(identity),
            "reopen": lambda: deeds.reopen(identity),
        }

    def _take_back(self, identity: str) -> None:
        """A ticket becomes a draft again; what a reply said is there to be written on."""

        def work(_progress: "Progress") -> "str | MessageFact":
            if self._service.writing.get(identity) is not None:
                return self._service.sending.take_back(identity)
            return self._service.conversation.take_back(identity)

        def done(answer: "str | MessageFact") -> None:
            self.settled.emit(identity)
            if isinstance(answer, str):
                self._around.notices.say(tr("{answer}. It is a draft again.", answer=answer), undoable=True)
            else:
                self._around.notices.say(tr("Your reply did not leave. It is back in its place below."))
                self.given_back.emit(answer)

        self._around.jobs.write(work, title=tr("Taking it back"), owner=self, done=done, failed=self._around.notices.fail)

    def _settle(self, identity: str, key: str) -> None:
        if key in ("it has gone", "discard", "close"):
            self.settled.emit(identity)

    def _say(self, key: str, label: str, *, undoable: bool) -> None:
        self._around.notices.say(tr(_QUEUED) if key == "queue" else f"{label}.", undoable=undoable)
        self.queued.emit()

    def _replied(self, reply: Reply) -> None:
        self._around.notices.say(tr(_QUEUED))
        self.written.emit(reply)
        self.queued.emit()

    def _noted(self, reply: Reply) -> None:
        self._around.notices.say(tr("Note kept. TSS does not get it."), undoable=True)
        self.written.emit(reply)

    def _write(self, work: Callable[[], str], done: Callable[[str], None], failed: Callable[[UserError], None] | None = None) -> Job:
        def job(_progress: "Progress") -> str:
            return work()

        return self._around.jobs.write(job, title=tr("Saving"), owner=self, done=done, failed=failed or self._around.notices.fail)

    def _show_history(self, identity: str) -> None:
        """Who did what to a ticket, when and where."""

        def show(told: "list[Told]") -> None:
            self._open(history_sheet.HistorySheet(tr("What was done to this ticket"), told, self._page.window()))

        self._around.jobs.read(
            lambda _progress: self._service.histories.of(identity),
            title=tr("Reading the history"),
            owner=self,
            done=show,
            failed=self._around.notices.fail,
        )

    def _open(self, sheet: Sheet) -> None:
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.destroyed.connect(self._forget)
        self.dialog = sheet
        sheet.open()

    def _ask_number(self, identity: str) -> None:
        sheet = Sheet(tr("The number at TSS"), tr("As TSS gave it, by mail or on the phone."), self._page.window(), width=scaled(400))
        field = FormField(tr("Number"), QLineEdit())
        field.editor.setProperty("placeholderText", "20881")
        sheet.body.addWidget(field)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Keep the number"))
        stay.clicked.connect(sheet.reject)
        refused = refusing(sheet, lambda problem: field.show_error(str(problem)), self._around.notices)
        go.clicked.connect(lambda: self.set_number(identity, field.value(), refused, closing(sheet)))
        sheet.add_buttons([stay, go])
        self._open(sheet)
        field.editor.setFocus()

    def _forget(self) -> None:
        self.dialog = None
