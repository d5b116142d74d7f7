"""Writing a ticket: scan, say what is wrong, send. What is typed is kept at every pause."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr, trn
from app.school.directory import KnownDevice
from app.store.value import Value
from app.tickets.page.canned_menu import DeskTexts
from app.tickets.page.compose_deeds import Assessment, ComposeDeeds, Saved
from app.tickets.page.leaving import Leaving
from app.tickets.page.opening import NEW, Before, Opening
from app.tickets.page.ticket_form import TicketForm
from app.ui.feature import Surroundings
from app.ui.widgets import PageHeader, PrimaryButton, QuietButton, Strip

if TYPE_CHECKING:
    from app.tickets.service import TicketService

_ASSESS_MS = 70
Values = Mapping[str, Value]


class Compose(QWidget):
    """Signals: ``left`` (go back to the list), ``queued`` with an id, ``open_wanted`` and ``add_wanted`` with another ticket's.

    What is sent or kept waits for what the form is still being filled with, and for photos that are still being read; until it is
    done nothing can be typed. Then ``rested`` says that the form is free, or ``stays`` that it is not, with the UserError if there is one.
    """

    left = Signal()
    queued = Signal(str)
    rested = Signal()
    stays = Signal(object)
    open_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, around: Surroundings, service: "TicketService", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self.ticket = ""
        self.is_open = False
        self._scan = ""
        self._turn = 0
        self._clean: dict[str, Any] = {}
        self._before: Before | None = None
        self.deeds = ComposeDeeds(around, service, self)
        texts = DeskTexts(around, service, "ticket", lambda: self.form.values, self)
        self.form = TicketForm(around, service.directory, service.district, texts)
        self.discard_button = QuietButton(tr("Throw away"))
        self.keep_button = QuietButton(tr("Keep as draft"))
        self.send_button = PrimaryButton(tr("Send to TSS"), "send")
        self.header = PageHeader(tr("New ticket"), "", (self.discard_button, self.keep_button, self.send_button))
        self.leaving = Leaving(self, self.form.well, around.jobs, self.header.say)
        self.strip: Strip | None = None
        self._trouble: UserError | None = None
        self._column = QVBoxLayout(self)
        self._pause = QTimer(self, singleShot=True, interval=_ASSESS_MS)
        self._pause.timeout.connect(self.assess)
        self._arrange()
        self._connect()

    @property
    def draft_key(self) -> str:
        """Under which name the keystrokes are kept."""
        return f"ticket.{self.ticket}" if self.ticket else NEW

    @property
    def touched(self) -> bool:
        """Whether there is something that was not there when the form was opened."""
        return self.is_open and self._as_draft() != self._clean

    def begin(self, code: str = "") -> None:
        """A new ticket, about a device when its tag, serial or id is given; what was begun before is gone on with."""
        self._open("", code)

    def edit(self, ticket: str) -> None:
        """Go on with a draft."""
        self._open(ticket, "")

    def take_scan(self, code: str) -> None:
        """A scanned device fills the ticket, as soon as what it begins with is there."""
        if self.leaving.filled:
            self.leaving.wait_for(self.deeds.find_device(code, self._fill_from))
        else:
            self._scan = code

    def send(self, *, anyway: bool = False) -> None:
        """Check, then queue; what is missing or wrong is said beside its field."""
        self._leave(lambda: self._send(anyway=anyway))

    def keep(self) -> None:
        """Keep it as a draft and go back."""
        self._leave(self._keep)

    def discard(self) -> None:
        """Throw it away; a kept draft comes back with Undo."""
        if not self.leaving.going:
            ticket = self.ticket
            self._let_go()
            if ticket:
                self.deeds.discard(ticket)
            self.left.emit()

    def assess(self) -> None:
        """Look again what it must carry, how soon it is needed, and whether it was told already."""
        self._turn += 1
        turn = self._turn

        def done(found: Assessment) -> None:
            if turn == self._turn and self.is_open:
                self.form.facts.show_facts(found.facts)
                self.form.priority.show_priority(found.priority)
                self.form.likely.show_tickets(found.likely)

        self.deeds.assess(self.ticket, self.form.values, done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Enter sends, Esc keeps the draft and goes back."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.keep()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(900, 600)

    def _leave(self, deed: Callable[[], None]) -> None:
        if self.is_open:
            self._say("")
            self._trouble = None
            self.leaving.want(deed)

    def _send(self, *, anyway: bool) -> None:
        values, files = self._changed_values(), tuple(self.form.well.files)
        job = self.deeds.send(self.ticket, values, files, self._sent, self._not_taken, anyway=anyway, before=self._before)
        self.leaving.follow(job)

    def _keep(self) -> None:
        if self.touched:
            values, files = self._changed_values(), tuple(self.form.well.files)
            self.leaving.follow(self.deeds.keep(self.ticket, values, files, self._kept, self._not_taken, self._before))
        else:
            self._let_go()
            self.left.emit()
            self.rested.emit()

    def _came_back(self) -> None:
        """It has been done, or the form is still open and says why it was not."""
        if self.is_open:
            self.leaving.hold(held=False)
            self.stays.emit(self._trouble)
        else:
            self.rested.emit()

    def _arrange(self) -> None:
        self.discard_button.setProperty("danger", True)
        self.send_button.setToolTip("Ctrl Enter")
        self.keep_button.setToolTip("Esc")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self.header)
        self._column.addWidget(self.form, 1)

    def _connect(self) -> None:
        self.discard_button.clicked.connect(self.discard)
        self.keep_button.clicked.connect(self.keep)
        self.send_button.clicked.connect(lambda _checked=False: self.send(anyway=False))
        self.form.edited.connect(self._on_edit)
        self.form.device.picked.connect(lambda device: self.take_scan(device.id))
        self.form.likely.open_wanted.connect(self.open_wanted)
        self.form.likely.add_wanted.connect(self.add_wanted)
        self.leaving.came_back.connect(self._came_back)
        self.form.canned.keep_wanted.connect(lambda: self.deeds.keep_text(self.form.body_editor.toPlainText(), self.form.category.value()))

    def _open(self, ticket: str, code: str) -> None:
        self.ticket = ticket
        self.is_open, self._scan, self._before = True, "", None
        self.leaving.begin()
        self._say("")
        self.header.title.setText(tr("Draft") if ticket else tr("New ticket"))
        self.form.put({}, None)
        self.form.well.show_files(())
        self.deeds.open(ticket, self._around.drafts.load(self.draft_key), code, self._show, self._not_opened)
        self.form.title.editor.setFocus()

    def _show(self, opening: Opening) -> None:
        if opening.id != self.ticket or not self.is_open:
            return
        self._before = opening.before
        draft = self._around.drafts.load(self.draft_key)
        typed = self.form.title.value(), self.form.body.value()
        self.form.show_choices(opening.rooms, opening.people)
        self.form.put(opening.values, opening.device)
        self.form.well.show_files(opening.files)
        self._clean = {} if draft is not None else self._as_draft()
        if draft is not None:
            self.header.say(tr("Here is what you typed before. It is not sent yet."))
        for field, words in zip((self.form.title, self.form.body), typed, strict=True):
            if words:  # what was typed while the form was being filled
                field.put(f"{field.value()}{words}")
        self.assess()
        self.leaving.filled = True
        if self._scan:
            self.take_scan(self._scan)
        self.leaving.go_on()

    def _not_opened(self, problem: UserError) -> None:
        """The draft is gone; what was typed on it before stays where it is kept."""
        self._end()
        self.left.emit()
        self.stays.emit(problem)

    def _fill_from(self, device: KnownDevice, values: Values) -> None:
        if self.is_open:
            self.form.fill_from(device, values)

    def _on_edit(self) -> None:
        if self.is_open:
            self._pause.start()
            self._around.drafts.save(self.draft_key, self._as_draft())

    def _as_draft(self) -> dict[str, Any]:
        values = {name: value for name, value in self.form.values.items() if value not in (None, "", False)}
        before = {"before": self._before.to_draft()} if self._before is not None else {}
        return {"values": values, "files": [file.as_list() for file in self.form.well.files], **before}

    def _changed_values(self) -> dict[str, Value]:
        """What the form holds; of a draft that is kept, also what was emptied."""
        values = self.form.values
        return values if self.ticket else {name: value for name, value in values.items() if value not in (None, "", False)}

    def _sent(self, saved: Saved) -> None:
        if saved.id:
            self._become(saved.id)
        if saved.label:
            ticket = self.ticket
            self._let_go()
            self.queued.emit(ticket)
            return
        self.leaving.hold(held=False)
        if saved.problems:
            self.form.show_wrong(saved.problems)
        elif saved.missing:
            self.form.show_missing(saved.missing)
            missing, named = len(saved.missing), ", ".join(saved.missing)
            words = trn(missing, "{number} thing is missing: {names}.", "{number} things are missing: {names}.", names=named)
            self._say(words, tone="warn", button=tr("Send anyway"))
            QTimer.singleShot(0, self, self.form.show_focus)

    def _kept(self, saved: Saved) -> None:
        self._let_go()
        if saved.label:
            self._around.notices.say(tr("Kept among the drafts."), undoable=True)
        self.left.emit()

    def _become(self, ticket: str) -> None:
        """What was new is a kept draft now."""
        if ticket != self.ticket:
            self._around.drafts.clear(self.draft_key)
            self.ticket = ticket
            self._around.drafts.save(self.draft_key, self._as_draft())

    def _let_go(self) -> None:
        self._around.drafts.clear(self.draft_key)
        self._end()

    def _end(self) -> None:
        self._pause.stop()
        self._turn += 1
        self.is_open = False
        self.ticket = ""
        self.leaving.end()

    def _not_taken(self, problem: UserError) -> None:
        self._trouble = problem
        if not self._around.notices.leads_out(problem):
            self._say(str(problem), tone="bad")

    def _say(self, words: str, tone: str = "neutral", button: str = "") -> None:
        """A strip between head and form; "" takes it away."""
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None
        if words:
            self.strip = Strip(words, tone=tone, button=button)
            self.strip.closed.connect(lambda: self._say(""))
            self.strip.pressed.connect(lambda: self.send(anyway=True))
            self._column.insertWidget(1, self.strip)
