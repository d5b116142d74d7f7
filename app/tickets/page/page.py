"""The tickets' tab."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr
from app.tickets.page.answers_brought import AnswersBrought
from app.tickets.page.browse import Browse
from app.tickets.page.deeds import TicketDeeds
from app.tickets.page.lists import asked_for
from app.tickets.page.look import tickets_sheet
from app.tickets.page.opening import NEW
from app.tickets.page.outbox_runner import OutboxRunner
from app.tickets.page.outside import Outside
from app.tickets.page.paper import TicketPaper
from app.tickets.page.writing_place import WritingPlace
from app.tickets.rules.life import DRAFT
from app.ui.actions import page_actions
from app.ui.feature import Page, Place, Surroundings
from app.ui.widgets import PageHeader, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.tickets.page.compose import Compose
    from app.tickets.records import Ticket
    from app.tickets.service import TicketService

_NAMES_IN_TICKETS = ("room", "person", "device", "helpdesk")
_WORDS_MS = 60


class TicketsPage(Page):
    """The list with the conversation beside it, or the form on which a ticket is written."""

    title = marked("Tickets")
    painted = Signal()

    def __init__(
        self, around: Surroundings, service: "TicketService", runner: OutboxRunner, outside: Outside, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self.service = service
        self._runner = runner
        self._scanned_id = ""
        self.setStyleSheet(tickets_sheet(around.theme))
        self.deeds = TicketDeeds(around, service, self)
        self.browse = Browse(around, service)
        self.paper = TicketPaper(around, service, self.browse, self)
        self.outside = outside
        self.brought = AnswersBrought(around, service, self.browse, self.browse.conversation, lambda: self.browse.conversation.ticket)
        self.send_now_button = QuietButton(tr("Check for answers"), "refresh-cw")
        self.print_button = QuietButton(tr("Print"), "printer")
        self.new_button = PrimaryButton(tr("New ticket"), "plus")
        self.header = PageHeader(tr("Tickets"), "", (self.send_now_button, self.print_button, self.new_button))
        self._list = QWidget()
        self.stack = QStackedWidget()
        self.writing = WritingPlace(around, service, self.stack)
        self._words = QTimer(self, singleShot=True, interval=_WORDS_MS)
        self._words.timeout.connect(self._read_counts)
        self._arrange()
        self._actions = self._make_actions()
        self._connect()
        self._read_counts()
        around.jobs.read(lambda _progress: service.duplicates.warm(), title="", owner=self)

    @property
    def compose(self) -> "Compose":
        """The form on which a ticket is written."""
        return self.writing.compose

    @property
    def composing(self) -> bool:
        """Whether a ticket is being written."""
        return self.writing.composing

    def opened(self) -> None:
        """The filter has the focus; a ticket that was begun is remembered."""
        if self.composing:
            self.compose.form.title.editor.setFocus()
            return
        self.browse.focus()
        if self._around.drafts.load(NEW):
            self._around.notices.say(tr("A ticket you were writing is still here."), button=tr("Go on"), run=self.new_ticket)

    def show_place(self, place: Place) -> bool:
        """A ticket, a list ({"waiting": "us"}) with chips, a new ticket; a device: a new ticket about it."""
        if place.record_type == "action":
            return self._act(place.record_id, place.filter.get("device", ""))
        if place.record_type == "device":
            return self._act("new", place.record_id)
        self._put_compose_away()
        if place.record_id:
            self._open_ticket(place.record_id)
            return True
        key, chips = asked_for(place.filter, self.browse.table.model.columns)
        self.browse.show_list(key, chips)
        return True

    def scanned(self, code: str) -> bool:
        """While a ticket is written a scan fills in the device; else the list shows the device's tickets."""
        device = self.service.directory.by_code(code)
        if device is None:
            return False
        if not self.isVisible():
            return False
        if self.composing:
            self.compose.take_scan(device.id)
        else:
            self._scanned_id = device.id
            self.browse.show_device(device.tag or device.serial)
            self._around.notices.say(tr("{tag} is at hand: a new ticket is about it.", tag=device.tag or device.serial))
        return True

    def changed(self, changes: "Changes") -> None:
        """Refresh what changed, and nothing else."""
        types = changes.types
        self.service.duplicates.changed(changes)
        if "ticket" in types or "ticket_message" in types:
            self.browse.refresh(types.get("ticket", set()), messages="ticket_message" in types)
        if any(name in types for name in _NAMES_IN_TICKETS):
            self.browse.reload()
        if "ticket_attachment" in types:
            self.browse.conversation.refresh()
        self._words.start()

    def page_actions(self) -> list[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return [*self._actions, *self.browse.table.actions_for_keys]

    def leave(self) -> bool:
        """Columns and widths are remembered; what was typed is on the disk."""
        self.browse.table.control.leave()
        self._around.drafts.keep_now()
        return True

    def new_ticket(self, code: str = "") -> None:
        """Write a new ticket, about the device that was scanned last on this page, or the one given."""
        about, self._scanned_id = code or self._scanned_id, ""
        self.writing.begin(about)

    def write_on(self, ticket: str) -> None:
        """Go on with a draft."""
        self.writing.edit(ticket)

    def send_anyway(self) -> None:
        """Send what is written although something is missing."""
        self.compose.send(anyway=True)

    def check_now(self) -> None:
        """Send what waits, and hear what is new."""
        self._runner.send_now()

    def _open_ticket(self, identity: str) -> None:
        """A draft is gone on with, any other ticket is shown."""

        def done(ticket: "Ticket | None") -> None:
            if ticket is not None and ticket.state == DRAFT:
                self.write_on(identity)
            else:
                self.browse.show_ticket(identity)

        self._around.jobs.read(lambda _progress: self.service.writing.get(identity), title="", owner=self, done=done)

    def _new(self) -> None:
        self.new_ticket()

    def _act(self, name: str, device: str) -> bool:
        """Something that Ctrl K, Today or another page asks for by name."""
        deeds: dict[str, Callable[[], None]] = {
            "new": lambda: self.new_ticket(device),
            "send": self.check_now,
            "print": self.paper.print_list,
            "summary": self.paper.print_summary,
        }
        deed = deeds.get(name)
        if deed is not None:
            QTimer.singleShot(0, self, deed)
        return deed is not None

    def _arrange(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.browse, 1)
        self.stack.addWidget(self._list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 20, 26, 22)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._new)
        self.send_now_button.clicked.connect(self.check_now)
        self.browse.write_wanted.connect(self.write_on)
        self.browse.new_wanted.connect(self._new)
        self.browse.table.view.first_painted.connect(self.painted)
        pane = self.browse.conversation
        pane.step_wanted.connect(self.deeds.take)
        pane.reply.sent.connect(self.deeds.reply)
        pane.reply.noted.connect(self.deeds.note)
        pane.reply.keep_text.connect(lambda words: self.compose.deeds.keep_text(words, ""))
        pane.looked_at.connect(self.deeds.looked_at)
        pane.device_wanted.connect(lambda device: self._around.navigate(Place("inventory", "device", device)))
        pane.paper_wanted.connect(self.paper.print_wanted)
        pane.open_wanted.connect(self.outside.open_file)
        pane.save_wanted.connect(lambda file: self.outside.save_file(file, self.window()))
        pane.link_wanted.connect(self.outside.open_link)
        self.deeds.written.connect(pane.reply.gone)
        self.deeds.not_written.connect(pane.reply.stays)
        self.deeds.given_back.connect(self.browse.take_back)
        self.deeds.settled.connect(self.outside.forget_mail)
        self.deeds.queued.connect(self._runner.wake)
        self.brought.taken.connect(self.browse.show_ticket)
        self.writing.left.connect(self._back_to_list)
        self.writing.queued.connect(self._on_queued)
        self.writing.open_wanted.connect(self._open_other)
        self.writing.add_wanted.connect(self._add_to_other)
        self._around.theme.changed.connect(self._dress)

    def _make_actions(self) -> list[QAction]:
        wanted: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (tr("New ticket"), "Ctrl+N", self.new_ticket),
            (tr("Reply"), "Ctrl+R", self.browse.conversation.write_reply),
            (tr("Print the list…"), "Ctrl+P", self.paper.print_list),
            (tr("Print the slip for the device…"), "Ctrl+L", lambda: self.paper.print_wanted("slip")),
            (tr("Print the ticket…"), "", lambda: self.paper.print_wanted("ticket")),
            (tr("Print the monthly summary…"), "", self.paper.print_summary),
            (tr("Check for answers"), "F5", self.check_now),
            (tr("Add TSS's mail…"), "", self.brought.choose),
            (tr("Paste TSS's answer…"), "Ctrl+Shift+V", self.brought.paste),
        )
        made = page_actions(self, wanted)
        menu = QMenu(self)
        menu.addActions(made[2:6])
        self.print_button.setMenu(menu)
        self.browse.table.offer([*made[:2], *made[3:5]])
        return made

    def _on_queued(self, ticket: str) -> None:
        self._runner.wake()
        self._around.notices.say(
            tr("Queued. It goes by itself when TSS can be reached."),
            button=tr("Take it back"),
            run=lambda: self.deeds.take(ticket, "take back"),
        )
        if self.composing:
            self._back_to_list()
            self.browse.show_ticket(ticket)

    def _back_to_list(self) -> None:
        self.stack.setCurrentWidget(self._list)
        self.browse.focus()

    def _put_compose_away(self) -> None:
        if self.composing:
            self.compose.keep()
            self.stack.setCurrentWidget(self._list)

    def _open_other(self, ticket: str) -> None:
        """Look at a ticket that may be the same; what was typed is kept as a draft."""
        self._put_compose_away()
        self.browse.show_ticket(ticket)

    def _add_to_other(self, ticket: str) -> None:
        """What was typed becomes a reply to the ticket that TSS has already."""
        form = self.compose.form
        answers = (f"{label}: {words}" for label, words in form.facts.answers.items())
        words = "\n".join(filter(None, (form.title.value(), form.body.value(), *answers)))
        files = list(self.compose.form.well.files)
        self.compose.discard()
        self.browse.show_ticket(ticket)
        self.browse.bring_words(ticket, words, files)

    def _read_counts(self) -> None:
        table = self.service.table

        def done(counts: dict[str, int]) -> None:
            self.browse.show_counts(counts)
            self.header.say(self.browse.words)

        self._around.jobs.read(lambda _progress: table.counts(), title="", owner=self, done=done)

    def _dress(self) -> None:
        self.setStyleSheet(tickets_sheet(self._around.theme))
        self.browse.dress()
