"""Writing a ticket: scan, say what is wrong, send. What is typed is kept at every pause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr, trn
from app.school.directory import KnownDevice
from app.store.value import Value
from app.tickets.page.canned_menu import DeskTexts
from app.tickets.page.compose_deeds import ComposeDeeds, Saved
from app.tickets.page.opening import NEW, Before, Opening
from app.tickets.page.ticket_form import TicketForm
from app.tickets.rules.facts import FactAsked
from app.tickets.rules.priority import Priority
from app.ui.feature import Surroundings
from app.ui.widgets import PageHeader, PrimaryButton, QuietButton, Strip

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.tickets.page.likely_panel import Likely
    from app.tickets.service import TicketService

_ASSESS_MS = 70
Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Assessment:
    """What is said of a ticket while it is written."""

    facts: Sequence[FactAsked]
    priority: Priority
    likely: "Sequence[Likely]"


class Compose(QWidget):
    """Signals: ``left`` (go back to the list), ``queued`` and ``kept`` with an id, ``open_wanted`` and ``add_wanted`` with another ticket's."""

    left = Signal()
    queued = Signal(str)
    kept = Signal(str)
    open_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, around: Surroundings, service: "TicketService", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self.ticket = ""
        self.is_open = False
        self._filled = False
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
        self.strip: Strip | None = None
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
        if self._filled:
            self.deeds.find_device(code, self._fill_from)
        else:
            self._scan = code

    def send(self, *, anyway: bool = False) -> None:
        """Check, then queue; what is missing or wrong is said beside its field."""
        self._say("")
        self.send_button.setEnabled(False)
        self.deeds.send(
            self.ticket, self._changed_values(), tuple(self.form.well.files), self._sent, self._refused, anyway=anyway, before=self._before
        )

    def keep(self) -> None:
        """Keep it as a draft and go back."""
        if not self.touched:
            self._let_go()
            self.left.emit()
            return
        self.deeds.keep(self.ticket, self._changed_values(), tuple(self.form.well.files), self._kept, self._say_error, self._before)

    def discard(self) -> None:
        """Throw it away; a kept draft comes back with Undo."""
        ticket = self.ticket
        self._let_go()
        if ticket:
            self.deeds.discard(ticket)
        self.left.emit()

    def assess(self) -> None:
        """Look again what it must carry, how soon it is needed, and whether it was told already."""
        self._turn += 1
        turn, values, ticket = self._turn, self.form.values, self.ticket

        def work(_progress: "Progress") -> Assessment:
            writing = self._service.writing
            likely = self._service.duplicates.look(values, but=ticket)
            return Assessment(writing.facts(values), writing.priority(values), likely)

        def done(found: Assessment) -> None:
            if turn == self._turn and self.is_open:
                self.form.facts.show_facts(found.facts)
                self.form.priority.show_priority(found.priority)
                self.form.likely.show_tickets(found.likely)

        self._around.jobs.read(work, title="", owner=self, done=done)

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
        self.form.canned.keep_wanted.connect(lambda: self.deeds.keep_text(self.form.body_editor.toPlainText(), self.form.category.value()))

    def _open(self, ticket: str, code: str) -> None:
        self.ticket = ticket
        self.is_open, self._filled, self._scan, self._before = True, False, "", None
        self.send_button.setEnabled(True)
        self._say("")
        self.header.title.setText(tr("Draft") if ticket else tr("New ticket"))
        self.header.say(tr("Everything you type is kept at once."))
        self.form.put({}, None)
        self.form.well.show_files(())
        self.deeds.open(ticket, self._around.drafts.load(self.draft_key), code, self._show, self._say_error)
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
        self._filled = True
        if self._scan:
            self.take_scan(self._scan)

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
        self.send_button.setEnabled(True)
        if saved.id:
            self._become(saved.id)
        if saved.problems:
            self.form.show_wrong(saved.problems)
        elif saved.missing:
            beside = self.form.facts.show_missing(saved.missing)
            self._name_missing(saved.missing, beside=beside)
            QTimer.singleShot(0, self, self.form.show_focus)
        elif saved.label:
            ticket = self.ticket
            self._let_go()
            self.queued.emit(ticket)

    def _name_missing(self, labels: Sequence[str], *, beside: bool) -> None:
        named = ", ".join(labels)
        places = {"Room": "room", "For": "person"}
        self.form.show_wrong({places[label]: tr("TSS will ask for this.") for label in labels if label in places} if not beside else {})
        if "Asset tag" in labels and not beside:
            self.form.device.field.setFocus()
        missing = trn(len(labels), "{number} thing is missing: {names}.", "{number} things are missing: {names}.", names=named)
        self._say(missing, tone="warn", button=tr("Send anyway"))

    def _refused(self, problem: UserError) -> None:
        self.send_button.setEnabled(True)
        self._say_error(problem)

    def _kept(self, saved: Saved) -> None:
        self._let_go()
        self.kept.emit(saved.id)
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
        self._pause.stop()
        self._turn += 1
        self.is_open = False
        self.ticket = ""

    def _say_error(self, problem: UserError) -> None:
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
